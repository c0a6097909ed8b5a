// The calendar of the visit in every leg's zone.
import { atTimeOfDay, startOfDay, type Visit } from "#domain";
import { datesOfModel } from "./beds.ts";

/** Returns starts and origins of every day from one before the visit to two after, per leg. */
export function compileDays(visit: Visit): { dayStarts: Int32Array[]; dayOrigins: Int32Array[] } {
  const dates = datesOfModel(visit);
  return {
    dayStarts: visit.legs.map((leg) => Int32Array.from(dates, (date) => startOfDay(date, leg.zone))),
    // Clocks change at night. Counting from noon gives the correct instant for every working hour of the day.
    dayOrigins: visit.legs.map((leg) =>
      Int32Array.from(dates, (date) => atTimeOfDay(date, 720, leg.zone) - 720),
    ),
  };
}
