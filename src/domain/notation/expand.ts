// The short form of a visit file: text blocks and omitted keys become the content of a visit, each with its origin.
import { type Path, problem, type VisitProblem } from "../validation/problem.ts";
import { isMapping, kindOf as valueKind } from "../validation/raw.ts";
import { datesFrom, dayTitleOf } from "./agenda/day-title.ts";
import { readProgramme } from "./block.ts";
import { dateAt, readDate } from "./date.ts";
import { driveBetween } from "./drives.ts";
import { kindOf, usualLength } from "./kinds.ts";
import { type Named, slug, wordings } from "./names.ts";
import { entries, placeOf, type Read, readPeople, readPlaces } from "./roster.ts";

type Raw = Record<string, unknown>;

/** A place in a text block: its key, and the line in it. */
export interface Origin {
  readonly path: Path;
  readonly within: { readonly line: number; readonly column: number };
}

export interface Expanded {
  readonly value: unknown;
  readonly warnings: readonly VisitProblem[];
  /** Returns the place in the file of the value at a path; undefined if the file has it at the same path. */
  originOf(path: Path): Origin | undefined;
}

/** The keys of a visit file that do not occur in a visit. */
export const shortKeys = ["programme", "zone", "base", "country", "hours", "where"] as const;

/**
 * Expands the short form. Data without it is returned as it is. All guesses depend on the file alone, so that the same
 * file always gives the same visit.
 */
export function expandVisit(raw: unknown): Expanded {
  const none = { value: raw, warnings: [], originOf: () => undefined };
  if (!isMapping(raw)) return none;
  const visit = withOpenEnds(raw);
  const isShort =
    shortKeys.some((key) => Object.hasOwn(raw, key)) ||
    typeof raw.people === "string" ||
    typeof raw.places === "string";
  return isShort ? expanded(visit) : { ...none, value: visit };
}

/** A fixed start without a length: only the start is known. */
function withOpenEnds(raw: Readonly<Raw>): Readonly<Raw> {
  if (!Array.isArray(raw.activities)) return raw;
  const activities: readonly unknown[] = raw.activities;
  const next = activities.map((activity) => {
    if (!isMapping(activity) || typeof activity.fixed !== "string") return activity;
    if (Object.keys(activity).some((key) => key.startsWith("min"))) return activity;
    const kind = kindOf(`${wordings(activity.title)[0] ?? ""} ${String(activity.kind ?? "")}`);
    return { ...activity, minutes: usualLength(kind), openEnd: true };
  });
  return next.some((activity, i) => activity !== activities[i]) ? { ...raw, activities: next } : raw;
}

function expanded(raw: Readonly<Raw>): Expanded {
  const origins = new Map<string, Origin>();
  const lists = new Map<string, unknown[]>();
  const add = (key: string, block: string, read: readonly Read[]) => {
    const list = lists.get(key) ?? [...(Array.isArray(raw[key]) ? raw[key] : [])];
    lists.set(key, list);
    for (const { value, line } of read) {
      origins.set(`${key}.${list.length}`, { path: [block], within: { line, column: 0 } });
      list.push(value);
    }
  };
  const title = wordings(raw.title)[0] ?? "visit";
  const block = textOf(raw.programme);
  const dates = datesOf(block ?? "", raw.from, title);
  const from = raw.from ?? dates[0];
  const to = raw.to ?? dates.at(-1) ?? from;
  const languages = Array.isArray(raw.languages) ? raw.languages : ["en"];
  const warnings: VisitProblem[] = [];
  const attendeeIds = new Set(idsOf(raw.delegations, raw.people));
  if (typeof raw.people === "string") {
    const roster = readPeople(raw.people, languages.slice(0, 1), attendeeIds);
    warnings.push(...roster.warnings);
    add("people", "people", roster.people);
    add("organisations", "people", roster.organisations);
    add("delegations", "people", roster.delegations);
  }
  const legs = raw.legs ?? [leg(raw, title, from, to)];
  const firstLeg = entries(legs)[0]?.id;
  const placeIds = new Set(idsOf(raw.places));
  if (typeof raw.places === "string")
    add("places", "places", readPlaces(raw.places, entries(legs), placeIds));
  const now = (key: string): Raw[] => entries(lists.get(key) ?? raw[key]);
  const places = now("places").flatMap((place) => [namedOf(place), ...entries(place.rooms).map(namedOf)]);
  const newPlaces: Read[] = [];
  const legOfPlace = new Map(now("places").map((place) => [String(place.id), String(place.leg)]));
  for (const one of [...entries(legs), ...now("delegations").flatMap(({ parties }) => entries(parties))]) {
    if (typeof one.base === "string") one.base = baseOf(one.base, places, newPlaces, firstLeg, placeIds);
  }
  if (block !== undefined) {
    const read = readProgramme(block, {
      ...surroundingsOf(now, newPlaces, entries(legs)),
      places,
      newPlaces,
      placeIds,
      legOfPlace,
      taken: new Set(idsOf(raw.activities)),
      from: from === undefined ? undefined : String(from),
    });
    add("activities", "programme", read.activities);
    if (read.dayNotes.length > 0) add("dayNotes", "programme", read.dayNotes);
    if (read.nights.length > 0) add("nights", "programme", read.nights);
    warnings.push(...read.warnings);
  } else if (raw.programme !== undefined) {
    warnings.push(
      problem("wrong-type", ["programme"], { values: { type: "text", gotKind: valueKind(raw.programme) } }),
    );
  }
  add("places", "programme", newPlaces);
  const kept = Object.fromEntries(Object.entries(raw).filter(([key]) => !isShortKey(key)));
  const value = {
    ...kept,
    id: raw.id ?? slug(title, new Set()),
    from,
    to,
    legs,
    ...Object.fromEntries(lists),
  };
  return { value, warnings, originOf: (path) => origins.get(`${String(path[0])}.${String(path[1])}`) };
}

/** Returns what the lines of a programme can refer to. `now` returns the entries of a list that were read so far. */
function surroundingsOf(now: (key: string) => Raw[], newPlaces: readonly Read[], legs: readonly Raw[]) {
  const delegations = now("delegations");
  const parties = delegations.flatMap((delegation) => entries(delegation.parties));
  const allPlaces = () => [...now("places"), ...newPlaces.map(({ value }) => value)];
  return {
    people: [...now("people"), ...delegations, ...parties].map(namedOf),
    organisations: now("organisations").map(namedOf),
    vehicles: now("vehicles").map(namedOf),
    addRoom: (id: string, room: Raw) => {
      const place = allPlaces().find((one) => one.id === id);
      if (place) place.rooms = [...entries(place.rooms), room];
    },
    membersOf: (id: string) => membersOf(id, now("people"), delegations),
    drive: (start: string, end: string) => driveBetween(allPlaces(), start, end),
    everybody: delegations.map(({ id }) => String(id)),
    usual: delegations.filter(({ side }) => side === "visiting").map(({ id }) => String(id)),
    legs: legs.map((one) => ({
      id: String(one.id),
      from: isoDate(one.from),
      to: isoDate(one.to),
      names: wordings(one.title),
      ...(typeof one.zone === "string" ? { zone: one.zone } : {}),
    })),
  };
}

/** Returns a text block, even if its lines were written as a list. */
function textOf(programme: unknown): string | undefined {
  const isLines = Array.isArray(programme) && programme.every((line) => typeof line === "string");
  return typeof programme === "string" ? programme : isLines ? programme.join("\n") : undefined;
}

const isShortKey = (key: string): boolean => shortKeys.some((known) => known === key);

/** Returns the days in a text, in order. If it names none by itself, they are days of the period in the title. */
function datesOf(block: string, from: unknown, title: string): string[] {
  const dates = daysOf(block, typeof from === "string" ? readDate(from)?.date : undefined, title);
  const start = dates.length === 0 ? periodStart(title) : undefined;
  return start ? daysOf(block, start, title) : dates;
}

const firstOfPeriod = /(?<day>\d{1,2})\.?\s*(?:[-–—/]|to|and|bis|und|au|et|do|in|al|y)\s*$/iu;

/** Returns the first day of `13-15 septembre 2002` in a title. */
function periodStart(title: string): Temporal.PlainDate | undefined {
  for (const { index } of title.matchAll(/(?<![\p{L}\d])\d/gu)) {
    const last = dateAt(title, index)?.date;
    if (!last) continue;
    const day = Number(firstOfPeriod.exec(title.slice(0, index))?.groups?.day ?? last.day);
    return day >= 1 && day <= last.day ? last.with({ day }) : last;
  }
  return undefined;
}

function daysOf(block: string, start: Temporal.PlainDate | undefined, title: string): string[] {
  let first = start;
  const year = Number(/(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(`${block}\n${title}`)?.[0]);
  let now: Temporal.PlainDate | undefined;
  const dates: string[] = [];
  for (const line of block.split("\n")) {
    // The first date, or the title, has a year; the following dates need none.
    first ??= firstDay(line, year);
    const day = first && dayTitleOf(line, datesFrom(first), now);
    if (!day) continue;
    now = day.date;
    dates.push(day.date.toString());
  }
  return dates.toSorted();
}

/** Returns the first day that a text names; undefined if the line contains no date. */
function firstDay(line: string, year: number): Temporal.PlainDate | undefined {
  if (Number.isNaN(year)) return undefined;
  const isDated = [...line.matchAll(/(?<![\p{L}\d])[\p{L}\d]/gu)].some(({ index }) =>
    dateAt(line, index, year),
  );
  const from = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  return isDated ? dayTitleOf(line, { from, to: from.subtract({ days: 1 }) }, undefined)?.date : undefined;
}

const isoDate = (value: unknown): string =>
  typeof value === "string" ? (readDate(value)?.date.toString() ?? value) : "";

function leg(raw: Readonly<Raw>, title: string, from: unknown, to: unknown): Raw {
  const { zone, base, country, hours, where } = raw;
  const all: Raw = { id: "visit", title: where ?? raw.title ?? title, zone, from, to, base, country, hours };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** Returns the place that a base names; a new one if there is none. */
function baseOf(text: string, places: Named[], added: Read[], firstLeg: unknown, taken: Set<string>): string {
  const wanted = text.trim().toLowerCase();
  const known = places.find(
    ({ id, names }) => id === wanted || names.some((name) => name.toLowerCase() === wanted),
  );
  if (known || taken.has(wanted)) return known?.id ?? wanted;
  const value = placeOf(text, firstLeg, taken);
  added.push({ value, line: 0 });
  places.push({ id: String(value.id), names: [String(value.name)] });
  return String(value.id);
}

/** Returns the people of a party or delegation; otherwise the id itself. */
export function membersOf(id: string, people: readonly Raw[], delegations: readonly Raw[]): string[] {
  const parties = delegations.flatMap((one) => entries(one.parties).map((party) => [party.id, one.id]));
  const mine = new Set(parties.filter((ids) => ids.includes(id)).map(([party]) => party));
  const members = people.filter((person) => mine.has(person.party)).map((person) => String(person.id));
  return members.length > 0 ? members : [id];
}

export const namedOf = (raw: Raw): Named => ({
  id: String(raw.id),
  names: [raw.title, raw.name, raw.role].flatMap(wordings),
});

/** Returns the ids of entries and of those within them. */
export const idsOf = (...lists: readonly unknown[]): string[] =>
  lists.flatMap((list) =>
    entries(list).flatMap((entry) => [String(entry.id), ...idsOf(entry.parties, entry.rooms)]),
  );
