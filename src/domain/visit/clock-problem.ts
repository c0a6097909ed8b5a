// Why a local time does not identify a single moment in its zone, with the times that could be meant.
import { type LocalTime, type LocalTimeProblem, resolveLocalTime } from "./time.ts";

/**
 * A local time that the clock shows twice, skips, or never shows with that offset; `values` are the facts of the
 * message.
 */
export interface ClockProblem {
  readonly code: `time-${LocalTimeProblem}`;
  readonly values: Readonly<Record<string, string>>;
}

const dayInNanoseconds = 86_400e9;

/** Returns the problem of a local time in a zone; undefined if it identifies one moment, alone or by its offset. */
export function clockProblem(time: LocalTime, zone: string): ClockProblem | undefined {
  const resolved = resolveLocalTime(time, zone);
  if (resolved.ok) return undefined;
  const earlier = time.at.toZonedDateTime(zone, { disambiguation: "earlier" });
  const later = time.at.toZonedDateTime(zone, { disambiguation: "later" });
  const minute = { smallestUnit: "minute" } as const;
  const written = time.at.toString(minute);
  switch (resolved.error) {
    case "twice":
      return {
        code: "time-twice",
        values: { zone, first: `${written}${earlier.offset}`, second: `${written}${later.offset}` },
      };
    case "skipped":
      return {
        code: "time-skipped",
        values: {
          zone,
          // Where a zone changed sides of the date line, a whole day is missing.
          skips: later.offsetNanoseconds - earlier.offsetNanoseconds >= dayInNanoseconds ? "day" : "hour",
          before: earlier.toPlainDateTime().toString(minute),
          after: later.toPlainDateTime().toString(minute),
        },
      };
    case "wrong-offset":
      return { code: "time-wrong-offset", values: { zone, right: `${written}${earlier.offset}` } };
  }
}
