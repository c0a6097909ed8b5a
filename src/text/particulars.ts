// Further details of an item, besides time, place and people, as lines of a document in one language.
import {
  type Activity,
  clockText,
  type EpochMinute,
  indexVisit,
  isHostPhrase,
  type Text,
  textIn,
  toZoned,
  type Visit,
} from "#domain";
import { clock, shortDate } from "./dates.ts";
import { isolated } from "./direction.ts";
import { listed, sayDocument } from "./documents.ts";
import type { Language } from "./languages.ts";
import { zoneName } from "./zone-names.ts";

/** An item and its times. */
interface Item {
  readonly activity: Activity;
  readonly start: EpochMinute;
  readonly end: EpochMinute;
}

/** The language in which texts are looked up, and that of the sentences that Entente adds. */
interface Tongue {
  readonly tag: string;
  readonly language: Language;
}

/**
 * Returns the lines of an item. Internal details appear only in the documents of the office; who escorts and drives,
 * what is still open, and what guests should wear, only for the people concerned (decision 12).
 */
export function particularLines(
  visit: Visit,
  item: Item,
  { tag, language }: Tongue,
  audience: "public" | "personal" | "internal",
): string[] {
  const { activity } = item;
  const index = indexVisit(visit);
  const text = (value: Text) => isolated(textIn(value, tag, visit.languages));
  const list = (names: readonly string[]) => listed(names, language);
  const say = sayDocument;
  const attendee = (id: string) => {
    const person = index.people.get(id);
    const title = index.parties.get(id)?.title ?? index.delegations.get(id)?.title;
    return text(person?.name ?? person?.role ?? title ?? { und: id });
  };
  const rain = activity.ifRain === undefined ? undefined : index.sites.get(activity.ifRain);
  const host = hostOf(visit, activity, text);
  const { by, moments, includes, dress, gifts, separately, participants, toConfirm } = activity;
  const vehicles = (activity.vehicles ?? []).flatMap((id) => index.vehicles.get(id) ?? []);
  const isPublic = audience === "public";
  return [
    abroadLine(item, text, language),
    activity.approximate && say(language, "approximate"),
    !isPublic &&
      toConfirm &&
      say(language, "toConfirm", { what: list(toConfirm.map((part) => say(language, `confirm.${part}`))) }),
    by && say(language, `by.${by}`),
    !isPublic && activity.escort && say(language, "escortedBy", { escort: text(activity.escort) }),
    !isPublic &&
      vehicles.length > 0 &&
      say(language, "vehicle", { vehicles: list(vehicles.map(({ title }) => text(title))) }),
    host && hostLine(host, language),
    participants !== undefined && say(language, "participantsOf", { count: participants }),
    momentsLine(moments, text(activity.title), language),
    ...(activity.agenda ?? []).map((line) => agendaText(line, text, list)),
    includes &&
      say(language, "includes", { meals: list(includes.map((meal) => say(language, `meal.${meal}`))) }),
    activity.openedForUs && say(language, "openedForUs"),
    rain && say(language, "ifRain", { place: text(rain.room?.name ?? rain.place.name) }),
    !isPublic && separately && say(language, "separately", { names: list(separately.map(attendee)) }),
    !isPublic && dress && say(language, "dress", { dress: text(dress) }),
    audience === "internal" && gifts && say(language, "gifts", { gifts: list(gifts.map(text)) }),
  ].filter((line) => typeof line === "string");
}

/** Returns a note of the day with the moments in it. `text` reads texts in the language. */
export function noteText(
  note: { readonly text: Text; readonly moments?: Activity["moments"] | undefined },
  text: (value: Text) => string,
  language: Language,
): string {
  const said = text(note.text);
  const moments = momentsLine(note.moments, said, language);
  return moments === undefined ? said : `${said} · ${moments}`;
}

/** Returns the moments within an item, without those that its title names. */
function momentsLine(moments: Activity["moments"], title: string, language: Language): string | undefined {
  const words = (moments ?? [])
    .map((moment) => sayDocument(language, `moment.${moment}`))
    .filter((word) => !title.toLowerCase().includes(word.toLowerCase()));
  return words.length > 0 ? listed(words, language) : undefined;
}

/**
 * Returns the departure of a flight into the visit in its local time there, or the arrival of one that leaves the
 * visit.
 */
function abroadLine(
  { activity, start, end }: Item,
  text: (value: Text) => string,
  language: Language,
): string | undefined {
  const { abroad } = activity;
  if (!abroad) return undefined;
  const comes = activity.places.length === 0 || activity.kind === "arrival";
  const at = comes ? start : end;
  const date = shortDate(toZoned(at, abroad.zone).toPlainDate(), language);
  const time = `${date} ${clock(at, abroad.zone)}`;
  const place = text(abroad.place);
  const { name: zone, isOffset } = zoneName(abroad.zone, language, { ...abroad.place, said: place });
  // A German text calls `Beijing` Peking, as the name of its time does.
  const names = [zone, zoneName(abroad.zone, "en").name];
  if (isOffset || Object.values(abroad.place).some((name) => names.includes(name)))
    return sayDocument(language, comes ? "departsAbroad" : "arrivesAbroad", { time, place });
  return sayDocument(language, comes ? "departsFrom" : "arrivesAt", { time, place, zone });
}

/** A phrase such as `gegeben vom Bundespräsidenten` is a line of its own. */
const hostLine = (host: string, language: Language): string =>
  isHostPhrase(host)
    ? host.charAt(0).toLocaleUpperCase(language) + host.slice(1)
    : sayDocument(language, "givenBy", { host });

/** Returns who gives a meal or a reception: as the item states, otherwise the organisations that host it. */
function hostOf(visit: Visit, activity: Activity, text: (value: Text) => string): string | undefined {
  if (activity.givenBy) return text(activity.givenBy);
  const isGiven = activity.kind === "meal" || activity.kind === "reception";
  const hosts = isGiven ? activity.hosts.flatMap((id) => indexVisit(visit).organisations.get(id) ?? []) : [];
  return hosts.length === 0 ? undefined : hosts.map(({ name }) => text(name)).join(" · ");
}

/** `15:10 Opening (10 min) – Mayor of Lalín, Regional Commissioner`. */
function agendaText(
  { at, minutes, title, speakers }: NonNullable<Activity["agenda"]>[number],
  text: (value: Text) => string,
  list: (names: readonly string[]) => string,
): string {
  const parts = [at === undefined ? "" : clockText(at), text(title), minutes ? `(${minutes} min)` : ""];
  const line = parts.filter((part) => part !== "").join(" ");
  return speakers ? `${line} – ${list(speakers.map(text))}` : line;
}
