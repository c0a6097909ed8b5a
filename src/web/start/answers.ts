// How the answers about a new visit change during typing: rows that grow, kinds read from titles, dates that follow.
import { namedKind, usualLength } from "#domain";
import type { Answers, CityAnswer, WishAnswer } from "./draft-visit.ts";
import { zoneOfCity } from "./zone-of-city.ts";

/** The kinds offered. */
export const wishKinds: readonly WishAnswer["kind"][] = [
  "meeting",
  "site-visit",
  "workshop",
  "bilateral",
  "reception",
  "meal",
  "walk",
];

/** Sets a title, with kind and length derived from its words as long as nobody has chosen a kind. */
export function titled(wish: WishAnswer, title: string): WishAnswer {
  if (wish.kindIsChosen) return { ...wish, title };
  const named = namedKind(title);
  const kind = wishKinds.find((one) => one === named) ?? "meeting";
  return {
    ...wish,
    title,
    kind,
    minutes: kind === wish.kind ? wish.minutes : Math.max(60, usualLength(kind)),
  };
}

/** Names a city, with the time zone named after it as long as nobody has chosen one. */
export const namedCity = (city: CityAnswer, name: string): CityAnswer => ({
  ...city,
  name,
  zone: city.zoneIsChosen ? city.zone : (zoneOfCity(name) ?? city.zone),
});

/** Returns a stay of the same length that begins on another day. */
export function movedTo(city: CityAnswer, from: string): CityAnswer {
  const days = daysBetween(city.from, city.to);
  const to = days === undefined ? undefined : dateOf(from)?.add({ days }).toString();
  return { ...city, from, to: to ?? city.to };
}

function daysBetween(from: string, to: string): number | undefined {
  const [first, last] = [dateOf(from), dateOf(to)];
  return first && last && Temporal.PlainDate.compare(first, last) <= 0 ? first.until(last).days : undefined;
}

const dateOf = (text: string): Temporal.PlainDate | undefined =>
  /^\d{4}-\d\d-\d\d$/.test(text) ? Temporal.PlainDate.from(text) : undefined;

/** Returns the answers with an empty row after the last filled one of each list; cities are added by hand. */
export function withSpareRows(answers: Required<Answers>): Required<Answers> {
  const { parties, hosts, wishes } = answers;
  const isFull = (text: string | undefined) => text !== undefined && text.trim() !== "";
  return {
    ...answers,
    parties: isFull(parties.at(-1)?.name) ? [...parties, { name: "", people: 2 }] : parties,
    hosts: isFull(hosts.at(-1)?.name) ? [...hosts, { name: "", people: 1 }] : hosts,
    wishes: isFull(wishes.at(-1)?.title) ? [...wishes, spareWish] : wishes,
  };
}

const spareWish: WishAnswer = { title: "", kind: "meeting", minutes: 60, city: 0, required: false };
