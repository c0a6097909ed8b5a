// The held items that a news item could mention.
import { type Activity, type Held, isMovement, type Visit, type VisitRecord } from "#domain";

/** A held item that a news item could mention. */
export interface HeldItem {
  readonly held: Held;
  readonly activity: Activity;
}

/** Returns the items that were held, without transfers and free time. */
export function heldItems(visit: Visit, record: VisitRecord): readonly HeldItem[] {
  const activities = new Map(visit.activities.map((one) => [String(one.id), one]));
  return record.held.flatMap((held) => {
    const activity = activities.get(held.activity);
    const isTellable =
      activity &&
      held.outcome === "held" &&
      !isMovement(activity.kind) &&
      !["free-time", "arrival", "departure"].includes(activity.kind);
    return isTellable ? [{ held, activity }] : [];
  });
}
