// The order of events by their dates.
import { type Programme, toZoned, type Visit, type VisitRecord, zonesOf } from "#domain";

type Held = VisitRecord["held"][number];

/** Returns entries in the order of their dates. One without a date stays after the entry before it. */
export function byDate(held: readonly Held[]): Held[] {
  let day: Temporal.PlainDate | undefined;
  const dated = held.map((entry) => {
    day = entry.date ?? day;
    return { entry, day };
  });
  return dated
    .toSorted((a, b) => (a.day && b.day ? Temporal.PlainDate.compare(a.day, b.day) : 0))
    .map(({ entry }) => entry);
}

/** Returns entries with the day for which the programme has them where the record names none, in the order of days. */
export function datedBy(
  held: readonly Held[],
  programme: Programme | undefined,
  visit: Visit,
): readonly Held[] {
  if (!programme) return held;
  const planned = new Map(
    programme.placements.map(({ activity, start, place }): [string, Temporal.PlainDate] => [
      activity,
      toZoned(start, zonesOf(visit, activity, place).startZone).toPlainDate(),
    ]),
  );
  return byDate(held.map((entry) => ({ ...entry, date: entry.date ?? planned.get(entry.activity) })));
}
