// The calendar of the visit in every leg's zone.
import { atTimeOfDay, startOfDay, type Visit } from "#domain";
import { datesOfModel } from "./beds.ts";

interface Days {
  readonly dayStarts: readonly Int32Array[];
  readonly dayOrigins: readonly Int32Array[];
  readonly oneClock: boolean;
}

/** Returns starts and origins of every day from one before the visit to two after, per leg. */
export function compileDays(visit: Visit): Days {
  const dates = datesOfModel(visit);
  const dayStarts = visit.legs.map((leg) => Int32Array.from(dates, (date) => startOfDay(date, leg.zone)));
  return {
    dayStarts,
    oneClock: dayStarts.every((starts) => starts.every((start, day) => start === dayStarts[0]?.[day])),
    // Clocks change at night. Counting from noon gives the correct instant for every working hour of the day.
    dayOrigins: visit.legs.map((leg) =>
      Int32Array.from(dates, (date) => atTimeOfDay(date, 720, leg.zone) - 720),
    ),
  };
}
