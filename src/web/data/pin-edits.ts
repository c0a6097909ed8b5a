// Pins for decisions by hand.
import { type ActivityId, type Edit, indexVisit, type PlaceId, toZoned, type Visit } from "#domain";

/** Returns a local time in the form of the visit file, with the offset if the clock shows it twice. */
export function localTimeOf(minute: number, zone: string): string {
  const zoned = toZoned(minute, zone);
  const text = zoned.toPlainDateTime().toString({ smallestUnit: "minute" });
  return zoned.hoursInDay > 24 ? `${text}${zoned.offset}` : text;
}

/** Pins an activity at its present time, or unpins it. */
export function pinEdits(
  visit: Visit,
  activity: ActivityId,
  at: { readonly start: number; readonly place: PlaceId | null } | undefined,
): Edit[] {
  const index = indexVisit(visit);
  const isPinned = visit.pins.some((pin) => pin.activity === activity);
  if (!at) return isPinned ? [{ kind: "remove", path: ["visit", "pins", activity] }] : [];
  const found = index.activities.get(activity);
  const zone =
    at.place === null ? (found ? index.legOf(found).zone : "UTC") : index.legOfPlace(at.place).zone;
  const value = {
    activity,
    start: localTimeOf(at.start, zone),
    ...(at.place === null ? {} : { place: at.place }),
  };
  return isPinned
    ? [{ kind: "set", path: ["visit", "pins", activity], value }]
    : [{ kind: "add", path: ["visit", "pins"], item: value, before: null }];
}
