// Reads a date or a time from the parts of a field or from a pasted text, in the form of the visit file.
import { clockAt, clockText, dateAt, readClock, readDate } from "#domain";

export type MomentKind = "date" | "time" | "datetime-local";

/** A part of a field, as React Aria gives it. */
export interface Part {
  readonly type: string;
  readonly value?: number | null;
  readonly isPlaceholder: boolean;
  readonly isEditable: boolean;
}

/**
 * The value of the parts together: a moment, nothing, only a part of a moment, or a day that does not exist. A year of
 * fewer than four digits is still being typed.
 */
export type Reading =
  | { readonly state: "whole" | "empty"; readonly text: string }
  | { readonly state: "half" | "missing-day"; readonly text?: undefined };

const two = (value: number): string => String(value).padStart(2, "0");

/** Reads the parts of a field. */
export function readingOf(parts: readonly Part[]): Reading {
  const asked = parts.filter((part) => part.isEditable);
  const filled = asked.filter((part) => !part.isPlaceholder && part.value != null);
  if (filled.length === 0) return { state: "empty", text: "" };
  const { year, month, day, hour, minute } = Object.fromEntries(
    filled.map(({ type, value }) => [type, value ?? 0]),
  );
  // A leading zero is also still being typed.
  const isBegun = month === 0 || day === 0 || (year !== undefined && year < 1000);
  if (filled.length < asked.length || isBegun) return { state: "half" };
  const time = hour === undefined || minute === undefined ? [] : [`${two(hour)}:${two(minute)}`];
  if (year === undefined || month === undefined || day === undefined)
    return { state: "whole", text: time.join("") };
  if (day > Temporal.PlainYearMonth.from({ year, month }).daysInMonth) return { state: "missing-day" };
  return { state: "whole", text: [`${year}-${two(month)}-${two(day)}`, ...time].join("T") };
}

/** Reads a pasted text in any usual form as a moment of a kind; undefined if the text is not one. */
export function pastedMoment(kind: MomentKind, text: string): string | undefined {
  const typed = text.trim();
  if (kind === "time") return timeIn(typed);
  // A time after the date is left out where only the date is asked for.
  const date = readDate(typed)?.date ?? dateBeforeTime(typed)?.date;
  if (kind === "date" || !date) return date?.toString();
  const time = dateBeforeTime(typed)?.time;
  return time === undefined ? undefined : `${date}T${time}`;
}

function timeIn(typed: string): string | undefined {
  const minutes = readClock(typed);
  return minutes === undefined ? undefined : clockText(minutes % 1440);
}

function dateBeforeTime(
  typed: string,
): { readonly date: Temporal.PlainDate; readonly time: string } | undefined {
  const found = dateAt(typed, 0);
  const rest = found && typed.slice(found.length).replace(/^(?:T|,?\s+(?:at|um|à|ob)\s+|[\s,;·]+)/u, "");
  const clock = rest === undefined ? undefined : clockAt(rest, 0);
  if (!found || rest === undefined || !clock || clock.bare) return undefined;
  // Seconds and a zone may follow; anything else makes the text more than a moment.
  const isMoment = /^(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?$/u.test(rest.slice(clock.length));
  return isMoment ? { date: found.date, time: clockText(clock.minutes % 1440) } : undefined;
}
