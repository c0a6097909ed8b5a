// Spans of time as every page, list and sentence writes them: each end on its own clock, with the days between.
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
 * `09:00–10:30`; `21:00–13:00 (+1)` where the end lies on a later date than the list, `21:00 (−1)–13:00` where the
 * start lies on an earlier one. The list is that of the start's date where no other is said.
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

/** A time on the clock; in an hour that the clock shows twice with the offset that tells it apart. */
export function clockTwice(minute: EpochMinute, zone: string): string {
  const local = toZoned(minute, zone).toPlainDateTime();
  const [earlier, later] = (["earlier", "later"] as const).map(
    (disambiguation) => local.toZonedDateTime(zone, { disambiguation }).epochMilliseconds,
  );
  return earlier === later ? clock(minute, zone) : `${clock(minute, zone)} (UTC${offsetText(minute, zone)})`;
}

/** The offset from UTC as people write it: `+2`, `+5:30`, `−3`. */
export function offsetText(minute: EpochMinute, zone: string): string {
  const minutes = Math.round(toZoned(minute, zone).offsetNanoseconds / 60e9);
  const absolute = Math.abs(minutes);
  const rest = absolute % 60;
  return `${minutes < 0 ? "−" : "+"}${Math.floor(absolute / 60)}${rest ? `:${String(rest).padStart(2, "0")}` : ""}`;
}
