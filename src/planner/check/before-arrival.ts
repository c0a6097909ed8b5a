// Items that begin before somebody's flight or train to their place arrives.
import { isMovement, type Placement } from "#domain";
import type { CheckContext } from "./context.ts";

/**
 * Returns the movement that takes somebody to the place of an item only after the item begins, with the item. This
 * explains why there is no route between two items. Returns undefined if there is no such movement.
 */
export function beforeArrival(
  context: CheckContext,
  own: readonly Placement[],
  previous: Placement,
  placement: Placement,
): { readonly item: Placement; readonly movement: Placement } | undefined {
  // The flight leaves from a different city than that of the item before it.
  if (leadsTo(context, placement, previous)) return { item: previous, movement: placement };
  const movement = own.find((one) => one.end > placement.start && leadsTo(context, one, placement));
  return movement && { item: placement, movement };
}

/** Whether a flight or train leads to the city of an item. */
function leadsTo({ index }: CheckContext, movement: Placement, item: Placement): boolean {
  const activity = index.activities.get(movement.activity);
  if (!activity || movement === item || !isMovement(activity.kind) || activity.endsAt === undefined)
    return false;
  return item.place !== null && index.legOfPlace(activity.endsAt) === index.legOfPlace(item.place);
}
