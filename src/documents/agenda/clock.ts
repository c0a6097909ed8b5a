// The local clock on a day: its length, the end of summer time, the offset from UTC.
import { type EpochMinute, startOfDay, toZoned } from "#domain";

/** A change of a zone's clocks within a day, back or forward. */
export interface ClockChange {
  /** The instant of the change. */
  readonly at: EpochMinute;
  /** The time that the clock would have shown, and the time that it shows: `03:00` and `02:00`. */
  readonly before: string;
  readonly after: string;
  /** Length of the day in hours: 25 in autumn, 23 in spring. */
  readonly dayHours: number;
  readonly direction: "back" | "forward";
}

/** Returns the clock change of a date in a zone, or undefined on the usual day of 24 hours. */
export function clockChangeOn(date: Temporal.PlainDate, zone: string): ClockChange | undefined {
  const start = startOfDay(date, zone);
  const minutes = startOfDay(date.add({ days: 1 }), zone) - start;
  if (minutes === 1440) return undefined;
  // A day without a midnight begins with the change itself.
  const change = toZoned(start - 1, zone).getTimeZoneTransition("next");
  if (!change) return undefined;
  const shifted = change.subtract({ minutes: 1 });
  const clock = (time: Temporal.PlainTime) => time.toString({ smallestUnit: "minute" });
  return {
    at: Math.floor(change.epochMilliseconds / 60_000),
    before: clock(shifted.toPlainTime().add({ minutes: 1 })),
    after: clock(change.toPlainTime()),
    dayHours: minutes / 60,
    direction: minutes > 1440 ? "back" : "forward",
  };
}

/** Returns the minutes by which the clock of `to` is ahead of that of `from` at an instant. */
export const zoneShift = (minute: EpochMinute, from: string, to: string): number =>
  Math.round((toZoned(minute, to).offsetNanoseconds - toZoned(minute, from).offsetNanoseconds) / 60e9);
