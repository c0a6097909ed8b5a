// Items that begin before the flight or train arrives that takes somebody to their place.
import { isMovement, type Placement } from "#domain";
import type { CheckContext } from "./context.ts";

/**
 * Returns the movement of a timeline that takes somebody to the place of an item only after the item began, and the
 * item: of two items without a route between them, that is why. Undefined if there is no such movement.
 */
export function beforeArrival(
  context: CheckContext,
  own: readonly Placement[],
  previous: Placement,
  placement: Placement,
): { readonly item: Placement; readonly movement: Placement } | undefined {
  // A flight that leaves from another city than the one where the item before it is.
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
