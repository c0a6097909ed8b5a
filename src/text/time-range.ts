// Time spans in the notation of all pages, lists and sentences: each end in its local time, with the days between.
import { type EpochMinute, toZoned } from "#domain";
import { clock } from "./dates.ts";

/** A span with the zones of its two ends: they differ on a flight. */
export interface Ranged {
  readonly start: EpochMinute;
  readonly end: EpochMinute;
  readonly startZone: string;
  readonly endZone: string;
}

/**
 * `09:00–10:30`; `21:00–13:00 (+1)` if the end lies on a later date than the list, `21:00 (−1)–13:00` if the
 * start lies on an earlier one. By default, the list is that of the start's date.
 */
export function timeRange({ start, end, startZone, endZone }: Ranged, on?: Temporal.PlainDate): string {
  const from = toZoned(start, startZone).toPlainDate();
  const to = toZoned(end, endZone).toPlainDate();
  const listed = on ?? from;
  return `${clockTwice(start, startZone)}${away(listed, from)}–${clockTwice(end, endZone)}${away(listed, to)}`;
}

function away(listed: Temporal.PlainDate, date: Temporal.PlainDate): string {
  const { days } = listed.until(date);
  return days === 0 ? "" : ` (${days > 0 ? "+" : "−"}${Math.abs(days)})`;
}

/** Returns a clock time; in an hour that the clock shows twice, with the offset that distinguishes it. */
export function clockTwice(minute: EpochMinute, zone: string): string {
  const local = toZoned(minute, zone).toPlainDateTime();
  const [earlier, later] = (["earlier", "later"] as const).map(
    (disambiguation) => local.toZonedDateTime(zone, { disambiguation }).epochMilliseconds,
  );
  return earlier === later ? clock(minute, zone) : `${clock(minute, zone)} (UTC${offsetText(minute, zone)})`;
}

/** Returns the offset from UTC in the usual notation: `+2`, `+5:30`, `−3`. */
export function offsetText(minute: EpochMinute, zone: string): string {
  const minutes = Math.round(toZoned(minute, zone).offsetNanoseconds / 60e9);
  const absolute = Math.abs(minutes);
  const rest = absolute % 60;
  return `${minutes < 0 ? "−" : "+"}${Math.floor(absolute / 60)}${rest ? `:${String(rest).padStart(2, "0")}` : ""}`;
}
