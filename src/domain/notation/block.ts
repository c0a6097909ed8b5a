// The programme as text, day by day: each line becomes an activity, a note of the day or a night.
import { problem, type VisitProblem } from "../validation/problem.ts";
import { shown } from "../validation/raw.ts";
import { nearestName } from "../validation/validate-schema.ts";
import { datesFrom, dayTitleOf, hasClock } from "./agenda/day-title.ts";
import { clockText } from "./clock.ts";
import { readDate } from "./date.ts";
import { kindOf, namedKind, usualLength } from "./kinds.ts";
import { estimateLengths, lengthIn, type OpenItem, peopleOf } from "./lengths.ts";
import { type LinePart, type ProgrammeLine, readLine } from "./line.ts";
import { type Named, named, slug } from "./names.ts";
import { interpretParts } from "./parts.ts";
import { placesOn } from "./places-on.ts";
import { placeOf, type Read } from "./roster.ts";
import { isCancelledIn, statusesIn } from "./status-words.ts";
import { nameStays } from "./stays.ts";
import { asPrinted, asTyped } from "./untimed-text.ts";
import { dateWarnings } from "./written-times.ts";
import { checkedTimes } from "./zone-check.ts";

type Raw = Record<string, unknown>;

/** What a programme can refer to. `places` grows by those that the programme names first. */
export interface Surroundings {
  readonly people: readonly Named[];
  readonly organisations: readonly Named[];
  readonly vehicles: readonly Named[];
  readonly places: Named[];
  readonly newPlaces: Read[];
  /** Adds a room to a place. */
  addRoom(place: string, room: Raw): void;
  readonly placeIds: Set<string>;
  readonly everybody: readonly string[];
  /** Returns the people behind an id: those of a party or delegation, or the person alone. */
  membersOf(id: string): readonly string[];
  readonly usual: readonly string[];
  /** The minutes by car between two places; undefined where they are not known. */
  drive?(from: unknown, to: unknown): number | undefined;
  readonly legs: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly names?: readonly string[];
    readonly zone?: string;
  }[];
  readonly legOfPlace: Map<string, string>;
  readonly taken: Set<string>;
  readonly from: string | undefined;
  /** Text that is not understood becomes a note of its item, marked as unread, instead of a part of its summary. */
  readonly keepsUnread?: boolean;
  peopleOfRole?(text: string): readonly string[];
}

export interface ReadProgramme {
  readonly activities: Read[];
  readonly dayNotes: Read[];
  readonly nights: Read[];
  readonly warnings: readonly VisitProblem[];
}

interface Reading extends ReadProgramme {
  readonly warnings: VisitProblem[];
  readonly around: Surroundings;
  date: Temporal.PlainDate | undefined;
  who: readonly string[] | undefined;
  place: string | undefined;
  last: { readonly raw: Raw; readonly indent: number } | undefined;
  /** The start of each activity, its attendees and its kind, for estimates of lengths. */
  readonly open: OpenItem[];
}

/** Reads the text of a programme. */
export function readProgramme(block: string, around: Surroundings): ReadProgramme {
  const reading: Reading = {
    activities: [],
    dayNotes: [],
    nights: [],
    warnings: [],
    around,
    date: undefined,
    who: undefined,
    place: undefined,
    last: undefined,
    open: [],
  };
  block.split("\n").forEach((text, line) => {
    if (text.trim() !== "" && !text.trim().startsWith("#")) readOne(reading, text, line);
  });
  if (!around.keepsUnread) nameStays(reading.open, (raw) => peopleOf(raw, around));
  estimateLengths(reading.open, around);
  return reading;
}

const at = (line: number, column = 0) => ({ line, column });

function readOne(reading: Reading, text: string, line: number): void {
  const heading = headingOf(text, reading);
  if (heading) {
    reading.date = heading.date;
    reading.last = undefined;
    reading.place = undefined;
    for (const found of dateWarnings(heading, ["programme"])) {
      reading.warnings.push({ ...found, within: at(line) });
    }
    if (heading.rest === "" || isTown(reading.around, heading.rest)) return;
    if (hasClock(heading.rest)) readOne(reading, heading.rest, line);
    else addUntimed(reading, readLine(heading.rest), { date: heading.date, line });
    return;
  }
  const indent = text.length - text.trimStart().length;
  if (reading.last && indent > reading.last.indent) {
    addAgendaLine(reading, reading.last.raw, text, line);
    return;
  }
  // A night may state a time, for example of breakfast or of the train; it stays a night.
  const read = readLine(text, night.test(text.trim()) ? "first" : "anywhere");
  const { date } = reading;
  if (!date) {
    reading.warnings.push(
      problem("line-no-day", ["programme"], { got: shown(text.trim()), within: at(line) }),
    );
    return;
  }
  if (read.start && !read.end && nightOnly.test(read.title.value)) {
    addNight(reading, read, { date, line }, clockText(read.start.value % 1440));
  } else if (read.start) addActivity(reading, { ...read, start: read.start }, { date, line, indent, text });
  else addUntimed(reading, read, { date, line });
}

/** Returns the day with which a line begins: a date with more text, `Day 2`, or only a weekday. */
function headingOf(text: string, { around, date, last }: Reading) {
  const first = around.from === undefined ? undefined : readDate(around.from)?.date;
  if (!first || (last && text.length - text.trimStart().length > last.indent)) return undefined;
  const title = dayTitleOf(text, datesFrom(first), date);
  return title && { ...title, weekday: title.wrongWeekday, length: text.length };
}

/** Whether the rest of a day's title only names the town, which the heading of the day already prints. */
const isTown = ({ legs, places }: Surroundings, rest: string): boolean =>
  legs.some(({ names }) => names?.some((name) => name.toLowerCase() === rest.toLowerCase())) ||
  named(rest, places) !== undefined;

interface Where {
  readonly date: Temporal.PlainDate;
  readonly line: number;
}

function addActivity(
  reading: Reading,
  read: ProgrammeLine & { readonly start: LinePart<number> },
  { date, line, indent, text }: Where & { readonly indent: number; readonly text: string },
): void {
  const { around } = reading;
  const parts = interpretParts(read.parts, around, line);
  reading.warnings.push(...parts.warnings, ...wrongEnd(read, line), ...wrongStatus(read, parts.status, line));
  const status = parts.status ?? (isCancelledIn(read.title.value) ? "cancelled" : undefined);
  const title = read.title.value || parts.summary[0] || read.place?.value || "?";
  const isRide = read.endPlace !== undefined && namedKind(title) === undefined;
  const kind = parts.kind ?? (isRide ? "transfer" : kindOf(read.kind?.value ?? title));
  const bracket = read.kind && interpretParts([read.kind], around, line);
  const id = slug(title, around.taken);
  around.taken.add(id);
  const place = read.place ? placeId(reading, read.place.value, date, line) : reading.place;
  const endsAt = read.endPlace && placeId(reading, read.endPlace.value, date, line);
  const startZone = zoneAt(around, place, date);
  const endZone = endsAt === undefined ? startZone : zoneAt(around, endsAt, date);
  const timed = checkedTimes(read, { date, startZone, endZone, line, text });
  reading.warnings.push(...timed.warnings);
  const start = timed.start.value;
  const day = start === 1440 ? date.add({ days: 1 }) : date;
  const end = timed.end?.value;
  const lasts = read.minutes?.value;
  // A period longer than the stated length is a window: the item lies anywhere within it.
  const isWindow = end !== undefined && lasts !== undefined && lasts < end - start;
  const open = end === undefined && lasts === undefined && parts.keys.minutes === undefined;
  const who = parts.who.length > 0 ? parts.who : (reading.who ?? around.usual);
  const notUnderstood = around.keepsUnread ? parts.unread.filter((said) => said !== title) : [];
  const times = read.wrongEnd?.value ?? timed.differing;
  const unread = around.keepsUnread && times !== undefined ? [...notUnderstood, times] : notUnderstood;
  const summary = parts.summary.filter((said) => said !== title && !unread.includes(said));
  const raw: Raw = {
    id,
    kind: bracket?.kind ?? kind,
    title,
    minutes:
      lasts ?? (end === undefined ? (lengthIn(title) ?? usualLength(kind)) : (timed.lasts ?? end - start)),
    ...(status === undefined ? { importance: "required" } : statusKeys(status)),
    ...(isWindow
      ? { when: [{ days: [day.toString()], from: clockText(start), to: clockText(end % 1440) }] }
      : { fixed: `${day.toString()}T${clockText(start === 1440 ? 0 : start)}` }),
    ...(place === undefined ? {} : { places: [place] }),
    ...(place === undefined ? legOn(around, date, endsAt) : {}),
    ...(endsAt === undefined ? {} : { endsAt }),
    attend: { required: who, ...(parts.without.length > 0 ? { forbidden: parts.without } : {}) },
    ...(open ? { openEnd: true } : {}),
    ...(read.isApproximate ? { approximate: true } : {}),
    ...(read.isToConfirm || parts.isToConfirm ? { toConfirm: openPoints(read.toConfirm) } : {}),
    ...(summary.length > 0 ? { summary: summary.join(" · ") } : {}),
    ...(around.keepsUnread || times === undefined ? {} : { note: times }),
    ...bracket?.keys,
    ...parts.keys,
  };
  reading.activities.push({ value: raw, line });
  for (const text of unread) {
    reading.dayNotes.push({
      value: { date: day.toString(), after: id, text, public: false, unread: true },
      line,
    });
  }
  const when = day.until(date).days * -1440 + start + dayNumber(date);
  const isNamed = (bracket?.kind ?? parts.kind) !== undefined;
  reading.open.push({ raw, at: when, isOpen: open, isNamed });
  reading.last = { raw, indent };
}

/** An end before its start is reported, and its item has no end. */
const wrongEnd = ({ wrongEnd: times }: ProgrammeLine, line: number): VisitProblem[] =>
  times
    ? [problem("line-wrong-end", ["programme"], { got: shown(times.value), within: at(line, times.from) })]
    : [];

/** Reports a title that says the item is cancelled beside another status. */
function wrongStatus({ title }: ProgrammeLine, status: string | undefined, line: number): VisitProblem[] {
  if (status === undefined || status === "cancelled" || !isCancelledIn(title.value)) return [];
  const values = { key: shown(title.value) };
  return [
    problem("status-contradicts", ["programme"], { got: status, values, within: at(line, title.from) }),
  ];
}

const openWords = [
  ["time", /time|hour|uhrzeit|zeit|heure|horaire|ora\b|hora|godzin|ura\b|čas/iu],
  ["place", /venue|place|room|location|\bort|raum|lieu|salle|luogo|lugar|miejsce|kraj|lokacij/iu],
  ["people", /speaker|participants|who|redner|teilnehmer|intervenant|relator|ponente|govornik/iu],
] as const;

/** Returns the points to confirm, by the words beside the mark; the whole item if there are no such words. */
function openPoints(text: string): readonly string[] {
  const named = openWords.flatMap(([point, words]) => (words.test(text) ? [point] : []));
  return named.length > 0 ? named : ["item"];
}

const statusKeys = (status: string): Raw =>
  status === "confirmed" || status === "provisional"
    ? { importance: "required", status }
    : { importance: "wished", status };

const dayNumber = (date: Temporal.PlainDate): number =>
  Temporal.PlainDate.from("2000-01-01").until(date).days * 1440;

function legOn(
  { legs, legOfPlace }: Surroundings,
  date: Temporal.PlainDate,
  endsAt: string | undefined,
): Raw {
  const there = endsAt === undefined ? undefined : legOfPlace.get(endsAt);
  if (there !== undefined) return { leg: there };
  const day = date.toString();
  const leg = legs.find(({ from, to }) => from <= day && day <= to);
  return leg && legs.length > 1 ? { leg: leg.id } : {};
}

/** Returns the zone of a place, or of the leg of a date; undefined where the file states none. */
function zoneAt(around: Surroundings, place: string | undefined, date: Temporal.PlainDate) {
  const { legs, legOfPlace } = around;
  const of = place === undefined ? undefined : legOfPlace.get(place);
  const day = date.toString();
  return (legs.find(({ id }) => id === of) ?? legs.find(({ from, to }) => from <= day && day <= to))?.zone;
}

/** Returns the place that a text names; a new one if there is none. `Louvre, Cour Marly` is a room of a known place. */
function placeId(reading: Reading, text: string, date: Temporal.PlainDate, line: number): string {
  const { around } = reading;
  const known = named(text, placesOn(around, date));
  if (known) return known.id;
  const comma = text.indexOf(",");
  const house = comma > 0 ? named(text.slice(0, comma), around.places) : undefined;
  if (house) {
    const room = house.names
      .map((name) => named(`${name},${text.slice(comma + 1)}`, around.places))
      .find((one) => one !== undefined);
    if (room) return room.id;
    const value = placeOf(text.slice(comma + 1).trim(), undefined, around.placeIds);
    around.addRoom(house.id, { id: value.id, name: value.name });
    around.places.push({ id: String(value.id), names: [text, String(value.name)] });
    return String(value.id);
  }
  const near = nearestName(
    text.toLowerCase(),
    around.places.flatMap(({ id, names }) => [id, ...names]),
  );
  if (near !== undefined) {
    const found = problem("line-place", ["programme"], { got: shown(text), nearest: near, within: at(line) });
    reading.warnings.push(found);
  }
  const leg = String(legOn({ ...around, legs: [...around.legs, ...around.legs] }, date, undefined).leg ?? "");
  const value = placeOf(text, leg, around.placeIds);
  around.newPlaces.push({ value, line });
  around.places.push({ id: String(value.id), names: [String(value.name)] });
  around.legOfPlace.set(String(value.id), leg);
  return String(value.id);
}

const night =
  /^(?:overnight|night|nights?|accommodation|nuit|nuitée|übernachtung|noche|alojamiento|notte|pernottamento|nocleg|nočitev|prenočišče|住宿)(?![\p{Script=Latin}])(?:\s+stay)?(?:\s+(?:at|in|im|à|en|v))?\s*[:：]?\s*(.*)$/iu;
/** The words that name a night even beside a time. */
const nightOnly =
  /^(?:overnight|accommodation|nuitée|übernachtung|alojamiento|pernottamento|nocleg|nočitev|prenočišče|住宿)(?![\p{Script=Latin}])/iu;

/** Adds a night if a line names one. `time`: the hour beside it, which stays in its note. */
function addNight(reading: Reading, read: ProgrammeLine, { date, line }: Where, time?: string): boolean {
  const { around } = reading;
  const sleeps = night.exec([read.title.value, read.place ? `@ ${read.place.value}` : ""].join(" ").trim());
  if (!sleeps) return false;
  const where = (sleeps[1] ?? "").replace(/^@\s*/, "").trim();
  const place = named(where, around.places);
  const parts = interpretParts(read.parts, around, line);
  const said = [place ? "" : where, ...parts.summary].filter((text) => text !== "");
  const note = [...(time !== undefined && (place || said.length > 0) ? [time] : []), ...said].join(" · ");
  const value = {
    from: date.toString(),
    ...(parts.who.length > 0 ? { of: parts.who } : {}),
    ...(place ? { place: place.id } : {}),
    ...(note === "" ? {} : { note }),
  };
  reading.nights.push({ value, line });
  return true;
}

function addUntimed(reading: Reading, read: ProgrammeLine, { date, line }: Where): void {
  const { around } = reading;
  const title = read.title.value;
  const isBare = title === "";
  if (isBare && read.parts.length > 0 && !read.place) {
    const parts = interpretParts(read.parts, around, line);
    if (parts.who.length > 0 && parts.summary.length === 0) {
      reading.who = parts.who;
      return;
    }
  }
  if (isBare && read.place && read.parts.length === 0) {
    reading.place = placeId(reading, read.place.value, date, line);
    return;
  }
  const after = reading.last?.raw.id;
  if (addNight(reading, read, { date, line })) return;
  const agreed = read.parts.find(({ value }) => statusesIn(value).includes("confirmed"));
  if (agreed && !around.keepsUnread) {
    const within = at(line, agreed.from);
    reading.warnings.push(problem("status-without-time", ["programme"], { got: agreed.value, within }));
  }
  // Warn about text that looks like a time but is not one: 25:00, 10:75.
  const strange = around.keepsUnread ? undefined : /^\d{1,2}\s?[:.hH]\s?\d{2}(?![\d.])/u.exec(title)?.[0];
  if (strange !== undefined) {
    const within = at(line, read.title.from);
    reading.warnings.push(problem("line-not-understood", ["programme"], { got: shown(strange), within }));
  }
  const { keys } = interpretParts(read.parts, around, line);
  const value = {
    date: date.toString(),
    ...(after === undefined ? {} : { after }),
    text: around.keepsUnread ? asTyped(read) : asPrinted(read),
    ...(around.keepsUnread || keys.moments === undefined ? {} : { moments: keys.moments }),
    ...(around.keepsUnread
      ? { public: false, unread: true }
      : keys.public === false
        ? { public: false }
        : {}),
  };
  reading.dayNotes.push({ value, line });
}

/** Adds an indented line: `10:10 Opening – Mayor, Commissioner`. */
function addAgendaLine({ warnings }: Reading, raw: Raw, text: string, line: number): void {
  const read = readLine(text);
  warnings.push(...wrongEnd(read, line));
  const [title = "", speakers] = read.title.value.split(/\s[–—]\s/u, 2);
  const end = read.end?.value;
  const minutes =
    read.start && end !== undefined
      ? end - read.start.value
      : (read.minutes?.value ?? lengthIn(read.title.value));
  const value = {
    ...(read.start ? { at: clockText(read.start.value % 1440) } : {}),
    ...(minutes === undefined ? {} : { minutes }),
    title: [
      title,
      ...read.parts.map((part) => part.value),
      ...(read.wrongEnd ? [read.wrongEnd.value] : []),
    ].join(" · "),
    ...(speakers === undefined ? {} : { speakers: speakers.split(/\s*[,;]\s*/u).filter(Boolean) }),
  };
  const agenda = Array.isArray(raw.agenda) ? raw.agenda : [];
  raw.agenda = [...agenda, value];
}
