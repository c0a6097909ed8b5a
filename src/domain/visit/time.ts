// Time: local times as officers write them, and instants as decisions store them.
import { z } from "zod";
import { err, ok, type Result } from "#base/result.ts";
import { expects } from "../validation/expectations.ts";

/** Minutes since 1970-01-01T00:00Z. All decisions are instants. Only display chooses a zone. */
export type EpochMinute = number;

const timeOfDayPattern = /^([01]\d|2[0-3]):([0-5]\d)$/;
const endOfHoursPattern = /^(([01]\d|2[0-3]):([0-5]\d)|24:00)$/;
const localTimePattern = /^(\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-3]):([0-5]\d)([+-]\d{2}:\d{2})?$/;
const localEndPattern = /^(\d{4}-\d{2}-\d{2})[T ](?:([01]\d|2[0-3]):([0-5]\d)|24:00)([+-]\d{2}:\d{2})?$/;
const minutesOfDay = 1440;

/** Returns what `read` returns. Turns a calendar exception (there is no 30 February) into an issue. */
function parsed<T>(read: () => T, issues: z.core.$ZodRawIssue[], input: string): T {
  try {
    return read();
  } catch {
    issues.push({ code: "custom", message: expects("date-exists"), input });
    return z.NEVER;
  }
}

/** A calendar date, `2023-10-26`. */
export const plainDate = z
  .codec(
    z.string().regex(/^\d{4}-\d{2}-\d{2}$/, expects("date")),
    z.custom<Temporal.PlainDate>((value) => value instanceof Temporal.PlainDate),
    {
      decode: (value, context) =>
        parsed(() => Temporal.PlainDate.from(value, { overflow: "reject" }), context.issues, value),
      encode: (date) => date.toString(),
    },
  )
  .describe("A date, 2023-10-26");

/** A time of day, `09:30`, as minutes after midnight of the local clock. */
export const timeOfDay = z
  .codec(z.string().regex(timeOfDayPattern, expects("time-of-day")), z.int().min(0).max(1439), {
    decode: (value) => Number(value.slice(0, 2)) * 60 + Number(value.slice(3, 5)),
    encode: (minute) =>
      `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`,
  })
  .describe("A time of day, 09:30");

/** The end of opening hours, `17:30`; midnight at the end is `24:00`, and `00:00` means the same. */
export const endOfHours = z
  .codec(z.string().regex(endOfHoursPattern, expects("end-of-hours")), z.int().min(1).max(minutesOfDay), {
    decode: (value) => Number(value.slice(0, 2)) * 60 + Number(value.slice(3, 5)) || minutesOfDay,
    encode: (minute) =>
      `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`,
  })
  .describe("The end of hours of a day, 17:30; 24:00 for midnight");

/**
 * A local date and time whose zone follows from the place. In an hour that occurs twice, the offset decides.
 */
export interface LocalTime {
  readonly at: Temporal.PlainDateTime;
  readonly offset: string | undefined;
}

const isLocalTime = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "at" in value && value.at instanceof Temporal.PlainDateTime;

/** A local date and time, `2023-10-26T09:30`, with an offset if the hour occurs twice. */
export const localTime = z
  .codec(z.string().regex(localTimePattern, expects("local-time")), z.custom<LocalTime>(isLocalTime), {
    decode: (value, context): LocalTime => {
      const match = localTimePattern.exec(value);
      const written = `${match?.[1]}T${match?.[2]}:${match?.[3]}`;
      const at = parsed(
        () => Temporal.PlainDateTime.from(written, { overflow: "reject" }),
        context.issues,
        value,
      );
      return { at, offset: match?.[4] };
    },
    encode: ({ at, offset }) => `${at.toString({ smallestUnit: "minute" })}${offset ?? ""}`,
  })
  .describe("A local date and time, 2023-10-26T09:30, in the zone of its leg");

/** The end of a period in local time: a local time, or `2023-10-26T24:00` for the midnight after that day. */
export const localEnd = z
  .codec(z.string().regex(localEndPattern, expects("local-end")), z.custom<LocalTime>(isLocalTime), {
    decode: (value, context): LocalTime => {
      const [, date, hour, minute, offset] = localEndPattern.exec(value) ?? [];
      const at = parsed(
        () => {
          const day = Temporal.PlainDate.from(`${date}`, { overflow: "reject" });
          if (hour === undefined) return day.add({ days: 1 }).toPlainDateTime();
          return day.toPlainDateTime({ hour: Number(hour), minute: Number(minute) });
        },
        context.issues,
        value,
      );
      return { at, offset };
    },
    encode: ({ at, offset }) => `${at.toString({ smallestUnit: "minute" })}${offset ?? ""}`,
  })
  .describe("The end of a stretch of local time, 2023-10-26T17:30; 2023-10-26T24:00 for midnight");

/**
 * Returns the zone in the spelling of the time zone database (`Europe/Brussels` for `europe/brussels`); undefined if
 * unknown.
 */
function canonicalZone(zone: string): string | undefined {
  try {
    const { timeZoneId } = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return /^[A-Za-z]+(\/[A-Za-z0-9_+-]+)+$/.test(timeZoneId) || timeZoneId === "UTC"
      ? timeZoneId
      : undefined;
  } catch {
    return undefined;
  }
}

const areas = ["Europe", "Asia", "America", "Africa", "Australia", "Pacific", "Atlantic", "Indian"];

/** Returns the zone that the time zone database names after a city: `Europe/Ljubljana` for `ljubljana`. */
export function timeZoneCalled(city: string): string | undefined {
  if (!/^[a-z_-]{3,}$/i.test(city)) return undefined;
  return areas.map((area) => canonicalZone(`${area}/${city}`)).find((zone) => zone !== undefined);
}

/** An IANA time zone that this machine supports, such as `Europe/Brussels`; case does not matter. */
export const timeZone = z
  .string()
  .refine((zone) => canonicalZone(zone) !== undefined, expects("time-zone"))
  .overwrite((zone) => canonicalZone(zone) ?? zone)
  .describe("An IANA time zone, Europe/Brussels");

export const toMinute = (instant: Temporal.Instant): EpochMinute =>
  Math.floor(instant.epochMilliseconds / 60_000);
export const toInstant = (minute: EpochMinute): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(minute * 60_000);
export const toZoned = (minute: EpochMinute, zone: string): Temporal.ZonedDateTime =>
  toInstant(minute).toZonedDateTimeISO(zone);

export type LocalTimeProblem = "skipped" | "twice" | "wrong-offset";

/**
 * Returns the instant of a local time in a zone, in epoch minutes. An hour that the clock skips (start of
 * summer time) or shows twice (end of summer time) without an offset is a value, not a guess.
 */
export function resolveLocalTime(time: LocalTime, zone: string): Result<EpochMinute, LocalTimeProblem> {
  const earlier = time.at.toZonedDateTime(zone, { disambiguation: "earlier" });
  const later = time.at.toZonedDateTime(zone, { disambiguation: "later" });
  if (time.offset !== undefined) {
    const match = [earlier, later].find(
      (z) => z.offset === time.offset && z.toPlainDateTime().equals(time.at),
    );
    return match ? ok(toMinute(match.toInstant())) : err("wrong-offset");
  }
  if (earlier.epochMilliseconds === later.epochMilliseconds) return ok(toMinute(earlier.toInstant()));
  return err(earlier.toPlainDateTime().equals(time.at) ? "twice" : "skipped");
}

/** Whether a local time is a midnight that the clock skips. The day before nevertheless ends there. */
export const isSkippedMidnight = ({ at, offset }: LocalTime, zone: string): boolean =>
  offset === undefined &&
  at.hour === 0 &&
  at.minute === 0 &&
  !at.toZonedDateTime(zone).toPlainDateTime().equals(at);

/** Returns an instant as the clock of a zone shows it, with the offset only if the time occurs twice. */
export function localTimeOf(minute: EpochMinute, zone: string): LocalTime {
  const zoned = toZoned(minute, zone);
  const plain = { at: zoned.toPlainDateTime(), offset: undefined };
  return resolveLocalTime(plain, zone).ok ? plain : { ...plain, offset: zoned.offset };
}

/** Returns the first instant of a date in a zone, in epoch minutes. */
export const startOfDay = (date: Temporal.PlainDate, zone: string): EpochMinute =>
  toMinute(date.toZonedDateTime(zone).toInstant());

/**
 * Returns the instant at which a local clock in `zone` shows `minuteOfDay` on `date`, in epoch minutes. If
 * the clock shows it twice or never, returns the later reading ("compatible", as calendars do). Meant for rules
 * such as opening hours, not for times that a person entered.
 */
export function atTimeOfDay(date: Temporal.PlainDate, minuteOfDay: number, zone: string): EpochMinute {
  const days = Math.floor(minuteOfDay / 1440);
  const rest = minuteOfDay - days * 1440;
  const at = date.add({ days }).toPlainDateTime({ hour: Math.floor(rest / 60), minute: rest % 60 });
  return toMinute(at.toZonedDateTime(zone).toInstant());
}

/** Returns every date from `from` to `to`, both included. */
export function datesBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): Temporal.PlainDate[] {
  const dates: Temporal.PlainDate[] = [];
  for (let date = from; Temporal.PlainDate.compare(date, to) <= 0; date = date.add({ days: 1 }))
    dates.push(date);
  return dates;
}

/** A half-open span of time [from, to) in epoch minutes. */
export interface Span {
  readonly from: EpochMinute;
  readonly to: EpochMinute;
}

/** Returns the spans common to two sorted lists of disjoint spans. */
export function intersectSpans(a: readonly Span[], b: readonly Span[]): Span[] {
  const common: Span[] = [];
  let i = 0;
  let j = 0;
  for (let x = a[i], y = b[j]; x && y; x = a[i], y = b[j]) {
    const from = Math.max(x.from, y.from);
    const to = Math.min(x.to, y.to);
    if (from < to) common.push({ from, to });
    if (x.to < y.to) i++;
    else j++;
  }
  return common;
}

/** Returns the same time as sorted, disjoint, non-touching spans. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { from: number; to: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else if (span.to > span.from) merged.push({ from: span.from, to: span.to });
  }
  return merged;
}

/** Returns `spans` without the time in `holes`; both sorted and disjoint. */
export function subtractSpans(spans: readonly Span[], holes: readonly Span[]): Span[] {
  const left: Span[] = [];
  for (const span of spans) {
    let from = span.from;
    for (const hole of holes) {
      if (hole.to <= from || hole.from >= span.to) continue;
      if (hole.from > from) left.push({ from, to: hole.from });
      from = hole.to;
    }
    if (from < span.to) left.push({ from, to: span.to });
  }
  return left;
}
