// Turns dates and times as people type them into the form of our files, wherever a visit expects one.
import { z } from "zod";
import { type Path, problem, type VisitProblem } from "../validation/problem.ts";
import { isMapping, shown } from "../validation/raw.ts";
import { endOfHours, localEnd, localTime, plainDate, timeOfDay } from "../visit/time.ts";
import { clockAt, clockText, readClock } from "./clock.ts";
import { dateAt, type FoundDate, readDate } from "./date.ts";
import { type SaidZone, zoneBehind } from "./said-zone.ts";

/** Returns how a value is written in its file if it is not a text: `09.30` for the number 9.3. */
export type SourceAt = (path: Path) => string | undefined;

export interface Rewritten {
  readonly value: unknown;
  /** Times that cannot be read because they became numbers. */
  readonly problems: readonly VisitProblem[];
  /** Weekdays that do not match their date, and ambiguous dates. */
  readonly warnings: readonly VisitProblem[];
}

interface Walk {
  readonly sourceAt: SourceAt;
  readonly problems: VisitProblem[];
  readonly warnings: VisitProblem[];
}

/** Returns the raw data with every date and time in the form of our files. The schema refuses what cannot be read. */
export function withWrittenTimes(schema: z.core.$ZodType, raw: unknown, sourceAt: SourceAt): Rewritten {
  const walk: Walk = { sourceAt, problems: [], warnings: [] };
  const value = rewritten(schema, raw, walk, []);
  return { value, problems: walk.problems, warnings: walk.warnings };
}

type Reader = (text: string, walk: Walk, path: Path) => string | undefined;

const readers: ReadonlyMap<z.core.$ZodType, Reader> = new Map<z.core.$ZodType, Reader>([
  [plainDate, (text, walk, path) => dateText(readDate(text), walk, path)],
  [timeOfDay, (text) => upTo(1439, readClock(text))],
  [endOfHours, (text) => upTo(1440, readClock(text))],
  [localTime, (text, walk, path) => momentText(text, walk, path, "start")],
  [localEnd, (text, walk, path) => momentText(text, walk, path, "end")],
]);

const upTo = (most: number, minutes: number | undefined): string | undefined =>
  minutes === undefined || minutes > most ? undefined : clockText(minutes);

function rewritten(schema: z.core.$ZodType, value: unknown, walk: Walk, path: Path): unknown {
  if (value === undefined || value === null) return value;
  const reader = readers.get(schema);
  if (reader) return leaf(reader, schema, value, walk, path);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return rewritten(schema.unwrap(), value, walk, path);
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const next = items.map((item, i) => rewritten(schema.element, item, walk, [...path, i]));
    return next.some((item, i) => item !== items[i]) ? next : value;
  }
  if (!(schema instanceof z.ZodObject) || !isMapping(value)) return value;
  let next = value;
  for (const [key, field] of Object.entries(value)) {
    const inner: z.core.$ZodType | undefined = Object.hasOwn(schema.shape, key)
      ? schema.shape[key]
      : undefined;
    const after = inner ? rewritten(inner, field, walk, [...path, key]) : field;
    if (after !== field) next = { ...next, [key]: after };
  }
  return next;
}

function leaf(reader: Reader, schema: z.core.$ZodType, value: unknown, walk: Walk, path: Path): unknown {
  if (typeof value === "string") return canonical.test(value) ? value : (reader(value, walk, path) ?? value);
  if (typeof value !== "number") return value;
  const source = walk.sourceAt(path) ?? String(value);
  const isWhole = /^[1-9]\d*$/.test(source);
  if (!isWhole) return reader(source, walk, path) ?? value;
  const isClock = schema === timeOfDay || schema === endOfHours;
  if (isClock && value <= 2400) walk.problems.push(numberProblem(value, path));
  return value;
}

/** Values in the form of our files, or that the schema refuses in this form. */
const canonical = /^(\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}([+-]\d{2}:\d{2})?)?|\d{2}:\d{2})$/;

/** Reports a number in place of a time: readers of YAML 1.1 turn 10:30 into 630, and people write 630 for 06:30. */
function numberProblem(value: number, path: Path): VisitProblem {
  const inBase60 = clockText(value);
  const digits = String(value).padStart(4, "0");
  const asDigits = value >= 100 ? `${digits.slice(0, 2)}:${digits.slice(2)}` : `${digits.slice(2)}:00`;
  return problem("time-as-number", path, { got: shown(value), values: { asDigits, inBase60 } });
}

function dateText(found: FoundDate | undefined, walk: Walk, path: Path): string | undefined {
  if (!found) return undefined;
  walk.warnings.push(...dateWarnings(found, path));
  return found.date.toString();
}

/** Returns warnings about a date that was read. */
export function dateWarnings({ date, weekday, other }: FoundDate, path: Path): VisitProblem[] {
  const warnings: VisitProblem[] = [];
  if (weekday !== undefined && weekday !== date.dayOfWeek) {
    const values = { date: date.toString(), written: weekday, on: date.dayOfWeek };
    warnings.push(problem("weekday-differs", path, { got: date.toString(), values }));
  }
  if (other) {
    const values = { date: date.toString(), other: other.toString() };
    warnings.push(problem("date-ambiguous", path, { got: date.toString(), values }));
  }
  return warnings;
}

function momentText(text: string, walk: Walk, path: Path, end: "start" | "end"): string | undefined {
  const trimmed = text.trim();
  const found = dateAt(trimmed, 0);
  if (!found) return undefined;
  const rest = trimmed.slice(found.length);
  const between = /^[,;]?\s*(?:T|at|um|à|a las|alle|o|ob|,|–|-)?\s*/iu.exec(rest)?.[0].length ?? 0;
  const clock = clockAt(rest, between);
  if (!clock || clock.bare || between === 0) return undefined;
  const behind = between + clock.length;
  const said = zoneBehind(rest, behind);
  const zone = said && behind + said.length === rest.length ? said.zone : undefined;
  const isNextMidnight = clock.minutes === 1440 && end === "start";
  const offset = zone ? offsetOf(zone, found.date, clock.minutes) : rest.slice(behind);
  if (offset === undefined || (offset !== "" && !/^[+-]\d{2}:\d{2}$/.test(offset))) return undefined;
  walk.warnings.push(...dateWarnings(found, path));
  const date = isNextMidnight ? found.date.add({ days: 1 }) : found.date;
  return `${date.toString()}T${clockText(isNextMidnight ? 0 : clock.minutes)}${offset}`;
}

/**
 * Returns the offset of a stated zone at a local time, empty for local time. Letters that several zones share cannot be
 * read.
 */
const offsetOf = (zone: SaidZone, date: Temporal.PlainDate, minutes: number): string | undefined => {
  if (zone.kind === "local") return "";
  const [first] = zone.kind === "zones" ? zone.zones : [];
  return first && date.toPlainDateTime().add({ minutes }).toZonedDateTime(first).offset;
};
