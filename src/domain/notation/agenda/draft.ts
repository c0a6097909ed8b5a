// The lines of an agenda, sorted into titles of days, items, details, and lines that belong only to the paper.
import type { JsonMap } from "../../edits/edit.ts";
import { clockAt, clockText } from "../clock.ts";
import { dateAt } from "../date.ts";
import { readLine } from "../line.ts";
import { type Named, named } from "../names.ts";
import { type Columns, columnsOf, rowAsLine } from "./columns.ts";
import { type Dates, dayTitleOf, hasClock, isIn } from "./day-title.ts";
import { type Furniture, furnitureOf } from "./furniture.ts";
import { rejoined } from "./rejoined.ts";
import { labelled, rewritten } from "./rewrite.ts";
import { datesOfVisit, titlesOf } from "./surroundings.ts";

/** What a line became: a title of a day, an item, a detail of one, a night, or text that is kept. */
export type Became = "day" | "item" | "detail" | "night" | "unread";
/** Why a line is kept as text. */
export type Why =
  | Furniture
  | "outside-visit"
  | "no-time"
  | "no-title"
  | "weekday"
  | "end-before-start"
  | "zone-differs"
  | "zone-unclear"
  | "day-text";

export interface AgendaEntry {
  /** Lines of the text, counted from 0. */
  readonly lines: number[];
  readonly text: string;
  became: Became | undefined;
  why: Why | undefined;
  /** The id of the activity that the line became. */
  activity: string | undefined;
  /** Parts that were not understood and are kept with the item. */
  readonly unread: string[];
  /** The text that is kept if the whole line is. */
  readonly kept: string | undefined;
  readonly date: string | undefined;
  readonly placeBy: "sign" | "words" | undefined;
  /** Lines of the block. */
  readonly block: number[];
}

/** A line in our notation. */
interface BlockLine {
  text: string;
}

export interface Draft {
  readonly entries: AgendaEntry[];
  readonly block: BlockLine[];
  /** The day of lines that belong to no other day. */
  readonly first: string;
}

interface Sorting extends Draft {
  readonly dates: Dates;
  readonly places: readonly Named[];
  readonly titles: readonly string[];
  date: Temporal.PlainDate | undefined;
  isOutside: boolean;
  /** The lines that were joined to a line because it ends within a word. */
  readonly joined: ReadonlyMap<number, readonly number[]>;
  /** The columns of the table to which the lines belong. */
  columns: Columns | undefined;
  hasHeading: boolean;
  /** A time alone on its line, whose title may follow. */
  waiting: { readonly line: number; readonly text: string } | undefined;
  last: LastItem | undefined;
}

/** The item to which following details and the rest of its title may belong. */
interface LastItem {
  readonly entry: AgendaEntry;
  readonly block: number;
  readonly indent: number;
  readonly start: number;
  readonly end: number | undefined;
  lastLine: number;
}

const clean = (line: string): string =>
  line
    .toWellFormed()
    .replace(/[\0\u200b-\u200f\ufeff]/gu, "")
    .replace(/[\u00a0\u2007\u202f\u3000]/gu, " ")
    // The signs before the lines of a quoted mail.
    .replace(/^(?:\s?>)+ ?/u, "");

/** Returns the lines of a text, by all signs that end a line. */
export const linesOf = (text: string): readonly string[] =>
  text.replace(/\r\n?|\u2028|\u2029|\v/gu, "\n").split("\n");

/** Sorts the lines of an agenda. */
export function draftOf(text: string, visit: JsonMap, places: readonly Named[], first: string): Draft {
  const day = Temporal.PlainDate.from(first);
  const dates = datesOfVisit(visit) ?? { from: day, to: day };
  const { lines, joined } = rejoined(linesOf(text).map(clean));
  const sorting: Sorting = {
    entries: [],
    block: [],
    first,
    dates,
    places,
    titles: titlesOf(visit),
    date: undefined,
    isOutside: false,
    joined,
    columns: undefined,
    hasHeading: false,
    waiting: undefined,
    last: undefined,
  };
  const isAgenda = (line: string): boolean =>
    dayTitleOf(line, dates, undefined) !== undefined ||
    readLine(rewritten(line, places).line).start !== undefined;
  const isDay = (line: string): boolean => {
    const date = dayTitleOf(line, dates, undefined)?.date;
    return date !== undefined && isIn(dates, date);
  };
  const furniture = furnitureOf(lines, isAgenda, isDay);
  for (const [i, line] of lines.entries()) {
    const plain = line.replaceAll("\f", "");
    if (plain.trim() === "") continue;
    const paper = furniture.get(i);
    if (paper === "table-head") sorting.columns = columnsOf(plain);
    if (paper) keep(sorting, [i], plain.trim(), paper);
    else sortLine(sorting, i, plain);
  }
  dropWaiting(sorting);
  return sorting;
}

function sortLine(sorting: Sorting, i: number, line: string): void {
  const title = dayTitleOf(line, sorting.dates, sorting.date);
  if (title) {
    dropWaiting(sorting);
    startDay(sorting, i, line, title);
    return;
  }
  if (sorting.isOutside) {
    keep(sorting, [i], line.trim(), "outside-visit");
    return;
  }
  const row = sorting.columns && rowAsLine(line, sorting.columns);
  const text = withStart((row ?? line).replace(/^\s*#+\s*/u, "").trimEnd(), sorting.last);
  const label = sorting.last && labelled(text);
  const isLabelled = label !== undefined && !readLine(text, "first").start;
  if (isLabelled && !sorting.waiting) {
    addToLast(sorting, i, line, label);
    return;
  }
  const { line: said, placeBy } = rewritten(text, sorting.places);
  const indent = line.length - line.trimStart().length;
  // A point of the item above states its own time after its words.
  const isPoint = isPointOf(sorting, text, indent, i);
  const read = readLine(said, isPoint ? "first" : "anywhere");
  if (read.start && /^[–—-]?$/u.test(read.title.value) && read.parts.length === 0 && !read.place) {
    dropWaiting(sorting);
    sorting.waiting = { line: i, text: text.trim() };
    return;
  }
  if (read.start) {
    dropWaiting(sorting);
    if (isWithinLast(sorting.last, indent, read.start.value)) addAgendaLine(sorting, i, line, said);
    else addItem(sorting, [i], line.trim(), { said: said.trim(), placeBy, indent });
    return;
  }
  const { waiting } = sorting;
  if (waiting) {
    sorting.waiting = undefined;
    const joined = rewritten(`${waiting.text} ${text.trim().replace(/^[-•*–]\s+/u, "")}`, sorting.places);
    const both = `${waiting.text}\n${line.trim()}`;
    addItem(sorting, [waiting.line, i], both, { said: joined.line, placeBy: joined.placeBy, indent });
    return;
  }
  addUntimed(sorting, i, line, said.trim(), indent);
}

/** `–10:00 Talks` begins at the end of the item above it. */
function withStart(text: string, last: LastItem | undefined): string {
  const [dash, indent = ""] = /^(\s*)[-–—‒](?=\d)/u.exec(text) ?? [];
  if (dash === undefined || last?.end === undefined) return text;
  const end = clockAt(text, dash.length);
  if (!end || end.bare || end.minutes <= last.end) return text;
  return `${indent}${clockText(last.end)}–${text.slice(dash.length)}`;
}

const isBulleted = (line: string): boolean => /^\s*[-•*◦▪–]\s+/u.test(line);

const afterwards =
  /^(?:then|afterwards|after that|followed by|subsequently|anschließend|danach|dann|im anschluss|gefolgt von|puis|ensuite|suivie? d[eu’']|à l[’']issue|nato|potem|zatem|sledi(?:jo)?|dopo|poi|después|luego|następnie)(?!\p{L})/iu;
const isOpen = /(?:[,–—-]|(?<!\p{L})(?:and|und|et|in|ter|e|y|i))\s*$/iu;

/** Whether a line is the rest of the title above. A line such as `afterwards reception` is an item without a time. */
function isRestOf(item: string, line: string): boolean {
  const said = line.trim();
  if (!/^\p{Ll}/u.test(said)) return false;
  if (isOpen.test(item)) return true;
  if (/^[\p{Ll} ]{2,20}[:：]\s/u.test(said)) return false;
  // Where titles begin in lower case, a line in lower case is a title of its own.
  return !afterwards.test(said) && !/^\p{Ll}/u.test(readLine(item).title.value);
}

/** Whether a line continues the item above it: a point in its agenda, or the rest of its sentence. */
function isPointOf({ last, block }: Sorting, text: string, indent: number, i: number): boolean {
  if (!last) return false;
  const item = block[last.block]?.text ?? "";
  return isBulleted(text) || indent > last.indent || (last.lastLine === i - 1 && isRestOf(item, text));
}

/** Adds a line without a time: a point of the item above it, the rest of its title, or a line of the day. */
function addUntimed(sorting: Sorting, i: number, line: string, said: string, indent: number): void {
  const { last } = sorting;
  if (last && (isBulleted(line) || indent > last.indent)) {
    addAgendaLine(sorting, i, line, said);
    return;
  }
  const held = last && sorting.block[last.block];
  const isNext = last?.lastLine === i - 1;
  if (last && held && isNext && isPlaceOf(held.text, said, sorting)) {
    addToLast(sorting, i, line, `@ ${said}`);
    return;
  }
  if (last && held && isNext && isRestOf(held.text, line)) {
    held.text = `${held.text} ${line.trim()}`;
    last.lastLine = lastLineOf(sorting, i);
    sorting.entries.push(entryOf(sorting, [i], line.trim(), { became: "detail" }));
    return;
  }
  ensureDay(sorting);
  const block = push(sorting, said);
  sorting.entries.push(entryOf(sorting, [i], line.trim(), { block: [block] }));
}

/** Whether a line is only the name of a known place, below an item without one. */
const isPlaceOf = (item: string, said: string, { places }: Sorting): boolean =>
  readLine(item).place === undefined && said.length > 2 && named(said, places) !== undefined;

const lastLineOf = ({ joined }: Sorting, i: number): number => joined.get(i)?.at(-1) ?? i;

const isWithinLast = (last: LastItem | undefined, indent: number, start: number): boolean =>
  last?.end !== undefined && indent > last.indent && start >= last.start && start < last.end;

function addItem(
  sorting: Sorting,
  lines: number[],
  text: string,
  { said, placeBy, indent }: { said: string; placeBy: AgendaEntry["placeBy"]; indent: number },
): void {
  ensureDay(sorting);
  const block = push(sorting, said.replace(/^[-•*]\s+/u, ""));
  const entry = entryOf(sorting, lines, text, { block: [block], placeBy });
  sorting.entries.push(entry);
  const { start, end } = readLine(said);
  sorting.last = {
    entry,
    block,
    indent,
    start: start?.value ?? 0,
    end: end?.value,
    lastLine: lastLineOf(sorting, lines.at(-1) ?? 0),
  };
}

function addAgendaLine(sorting: Sorting, i: number, line: string, said: string): void {
  push(sorting, `  ${said.trim().replace(/^[-•*◦▪–]\s+/u, "")}`);
  if (sorting.last) sorting.last.lastLine = lastLineOf(sorting, i);
  sorting.entries.push(entryOf(sorting, [i], line.trim(), { became: "detail" }));
}

/** Adds a detail with a label to the line of the item above it. */
function addToLast(sorting: Sorting, i: number, line: string, label: string): void {
  const { last } = sorting;
  const held = last && sorting.block[last.block];
  if (!last || !held) return;
  const [head = "", ...parts] = held.text.split(/(?=\s[·•]\s)/u);
  const isPlace = label.startsWith("@") && !/\s@\s/u.test(head);
  held.text = isPlace
    ? `${head} ${label}${parts.join("")}`
    : `${held.text} ${label.startsWith("@") ? `· ${label.slice(2)}` : label}`;
  last.lastLine = lastLineOf(sorting, i);
  sorting.entries.push(entryOf(sorting, [i], line.trim(), { became: "detail" }));
}

function startDay(
  sorting: Sorting,
  i: number,
  line: string,
  title: NonNullable<ReturnType<typeof dayTitleOf>>,
): void {
  const { dates } = sorting;
  sorting.last = undefined;
  sorting.isOutside = !isIn(dates, title.date);
  if (sorting.isOutside) {
    keep(sorting, [i], line.trim(), "outside-visit");
    return;
  }
  sorting.date = title.date;
  sorting.hasHeading = true;
  push(sorting, title.date.toString());
  if (title.wrongWeekday !== undefined) {
    sorting.entries.push(
      entryOf(sorting, [i], line.trim(), { became: "day", why: "weekday", kept: line.trim() }),
    );
  } else if (hasClock(title.rest)) {
    sortLine(sorting, i, title.rest);
  } else {
    const again = dateAt(title.rest, 0, title.date.year);
    const isSame = again?.length === title.rest.length && again.date.equals(title.date);
    const kept = isSame || isKnown(sorting, title.rest) ? undefined : title.rest;
    const why = kept === undefined ? undefined : "day-text";
    sorting.entries.push(entryOf(sorting, [i], line.trim(), { became: "day", why, kept }));
  }
}

const agendaWords =
  /^(?:(?:the|official|daily|offizielles|dnevni)\s+)?(?:programme?|agenda|schedule|programm|tagesordnung|ablauf|programme officiel|dnevni red|日程|议程|日程安排)(?:\s+(?:of|for|am|du|de|za|vom|für|on))*$/iu;

/** Whether the rest of a day's title contains nothing new: only its town, or the visit itself. */
const isKnown = ({ titles, places }: Sorting, rest: string): boolean => {
  const said = rest.toLowerCase();
  return (
    said === "" ||
    agendaWords.test(said) ||
    titles.some((title) => title.includes(said)) ||
    named(rest, places) !== undefined
  );
};

function ensureDay(sorting: Sorting): void {
  if (sorting.hasHeading) return;
  sorting.hasHeading = true;
  sorting.date = Temporal.PlainDate.from(sorting.first);
  push(sorting, sorting.first);
}

function push(sorting: Sorting, text: string): number {
  sorting.block.push({ text });
  return sorting.block.length - 1;
}

/** A time without a title is kept as text. */
function dropWaiting(sorting: Sorting): void {
  const { waiting } = sorting;
  sorting.waiting = undefined;
  if (waiting) keep(sorting, [waiting.line], waiting.text, "no-title");
}

function keep(sorting: Sorting, lines: number[], text: string, why: Why): void {
  sorting.entries.push(entryOf(sorting, lines, text, { became: "unread", why, kept: text }));
}

const entryOf = (
  { date, first, joined }: Sorting,
  lines: number[],
  text: string,
  more: Partial<Pick<AgendaEntry, "became" | "why" | "kept" | "placeBy" | "block">>,
): AgendaEntry => ({
  lines: lines.flatMap((line) => [line, ...(joined.get(line) ?? [])]),
  text,
  became: undefined,
  why: undefined,
  activity: undefined,
  unread: [],
  kept: undefined,
  placeBy: undefined,
  block: [],
  ...more,
  date: date?.toString() ?? first,
});
