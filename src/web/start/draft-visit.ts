// Turns a few answers into a visit that can be planned: who comes, where and when, and what they want to do there.
import { baseLanguage } from "#domain";
import { usualWindows } from "#rules";
import { newId } from "../visit/names.ts";

export interface PartyAnswer {
  readonly name: string;
  readonly people: number;
}
export interface CityAnswer {
  readonly name: string;
  readonly zone: string;
  readonly from: string;
  readonly to: string;
}
export interface WishAnswer {
  readonly title: string;
  readonly kind: "meeting" | "site-visit" | "workshop" | "reception" | "meal" | "walk" | "bilateral";
  readonly minutes: number;
  /** The city by position. */
  readonly city: number;
  readonly required: boolean;
  /** The kind was chosen, not read from the title. */
  readonly kindIsChosen?: boolean;
}
export interface Answers {
  readonly title: string;
  readonly language: string;
  readonly guestLanguage: string;
  readonly parties: readonly PartyAnswer[];
  /** The hosts; empty if they are not known yet. */
  readonly hosts?: readonly PartyAnswer[];
  /** The number of interpreters who come along. Without any, the guests are assumed to speak both languages. */
  readonly interpreters?: number;
  readonly cities: readonly CityAnswer[];
  readonly wishes: readonly WishAnswer[];
}

/** Placeholder texts for unnamed entries, in the language of the user. */
export interface DraftWords {
  readonly delegation: string;
  readonly head: string;
  readonly member: string;
  readonly hosts: string;
  readonly host: string;
  readonly interpreter: string;
}

/**
 * The visit for some answers, in the form of the visit file. Participants appear by role, and no place is known yet.
 * `taken` are the ids of other visits.
 */
export function draftVisit(
  answers: Answers,
  words: DraftWords,
  taken: readonly string[] = [],
): Record<string, unknown> {
  const ids = new Set<string>();
  const fresh = (name: string, otherwise: string): string => {
    const id = newId(name, ids, otherwise);
    ids.add(id);
    return id;
  };
  const parties = answers.parties.filter((party) => party.name.trim() !== "");
  const cities = answers.cities.filter((city) => city.name.trim() !== "");
  const wishes = answers.wishes.filter((wish) => wish.title.trim() !== "");
  const legs = cities.map((city) => ({ ...city, id: fresh(city.name, "city") }));
  const named = parties.map((party) => ({
    ...party,
    id: fresh(party.name, "party"),
    organisation: fresh(party.name, "body"),
  }));
  const hosts = (answers.hosts ?? [])
    .filter((host) => host.name.trim() !== "")
    .map((host) => ({ ...host, id: fresh(host.name, "host"), organisation: fresh(host.name, "body") }));
  const delegation = fresh("delegation", "delegation");
  const receiving = fresh("hosts", "hosts");
  const days = legs.flatMap((leg) => [leg.from, leg.to]).sort();
  const placed = wishes.map((wish) => ({
    ...wish,
    id: fresh(wish.title, "activity"),
  }));
  const isInterpreted =
    (answers.interpreters ?? 0) > 0 && baseLanguage(answers.language) !== baseLanguage(answers.guestLanguage);
  const guestLanguages = isInterpreted
    ? [answers.guestLanguage]
    : [...new Set([answers.guestLanguage, answers.language])];
  const interpreters = Array.from({ length: isInterpreted ? (answers.interpreters ?? 0) : 0 }, (_, i) => ({
    id: fresh("interpreter", "interpreter"),
    role: i === 0 ? words.interpreter : `${words.interpreter} ${i + 1}`,
    pairs: [[baseLanguage(answers.language), baseLanguage(answers.guestLanguage)]],
  }));
  return {
    entente: 1,
    id: newId(answers.title, taken, "visit"),
    title: answers.title.trim(),
    languages: [...new Set([answers.language, answers.guestLanguage])],
    from: days[0] ?? "",
    to: days.at(-1) ?? "",
    grid: 15,
    packs: ["working-days"],
    legs: legs.map(({ id, name, zone, from, to }) => ({ id, title: name.trim(), zone, from, to })),
    organisations: [...named, ...hosts].map((party) => ({
      id: party.organisation,
      name: party.name.trim(),
      kind: "other",
    })),
    delegations: [
      {
        id: delegation,
        title: words.delegation,
        side: "visiting",
        parties: named.map(partyOf),
      },
      ...(hosts.length > 0
        ? [{ id: receiving, title: words.hosts, side: "host", parties: hosts.map(partyOf) }]
        : []),
    ],
    people: [
      ...named.flatMap((party) =>
        seats(party).map((i) => ({
          id: fresh(party.name, "person"),
          party: party.id,
          role:
            i === 0
              ? `${words.head}, ${party.name.trim()}`
              : `${words.member} ${i + 1}, ${party.name.trim()}`,
          ...(i === 0 ? { head: true } : {}),
          languages: guestLanguages,
        })),
      ),
      ...hosts.flatMap((host) =>
        seats(host).map((i) => ({
          id: fresh(host.name, "person"),
          party: host.id,
          role: `${words.host} ${i + 1}, ${host.name.trim()}`,
          ...(i === 0 ? { head: true } : {}),
          languages: [answers.language],
        })),
      ),
    ],
    ...(interpreters.length > 0 ? { interpreters } : {}),
    activities: placed.map((wish) => {
      const when = usualWindows(wish.kind, wish.title, wish.minutes);
      return {
        id: wish.id,
        kind: wish.kind,
        title: wish.title.trim(),
        minutes: wish.minutes,
        importance: wish.required ? "required" : "wished",
        leg: legs[wish.city]?.id ?? legs[0]?.id ?? "",
        // The location is unknown: documents say so, and no place is invented.
        toConfirm: ["place"],
        ...(when ? { when } : {}),
        attend: {
          required: [delegation],
          ...(hosts.length > 0 && withHosts.includes(wish.kind) ? { wished: [receiving] } : {}),
        },
      };
    }),
  };
}

interface NamedParty {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
}
const partyOf = ({ id, name, organisation }: NamedParty) => ({ id, title: name.trim(), organisation });

/** Returns the people of a party who have no name yet, counted from 0. */
const seats = ({ people }: PartyAnswer): number[] => Array.from({ length: Math.max(1, people) }, (_, i) => i);

/** Kinds that guests and hosts attend together; hosts choose the others themselves. */
const withHosts: readonly WishAnswer["kind"][] = ["meeting", "workshop", "bilateral", "reception", "meal"];
