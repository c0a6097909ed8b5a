// The items that were held and that a news item could tell.
import { type Activity, type Held, isMovement, type Visit, type VisitRecord } from "#domain";

/** An item that was held and could be told. */
export interface HeldItem {
  readonly held: Held;
  readonly activity: Activity;
}

/** Returns the items that were held. Transfers and free time are never told. */
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
