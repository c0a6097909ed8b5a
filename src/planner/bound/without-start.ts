// The simplest relaxation: only activities without any start are unplaced, and nobody has idle time, travel or unmet
// preferences.
import type { Bounds } from "#domain";
import type { Model } from "../model/model.ts";

/** Returns a bound of every level that needs no search. */
export function withoutStart(model: Model): Bounds {
  let requiredUnplaced = 0;
  let wishesUnmet = 0;
  for (const activity of model.activities) {
    if (activity.options.length > 0) continue;
    if (activity.required) requiredUnplaced++;
    else wishesUnmet += activity.weight;
  }
  const reachable = new Set(
    model.activities.flatMap((activity) =>
      activity.options.length > 0 ? activity.wishes.map((link) => link.wish) : [],
    ),
  );
  model.wishes.forEach((wish, w) => {
    if (!wish.avoid && !reachable.has(w)) wishesUnmet += wish.weight;
  });
  return { blocking: 0, requiredUnplaced, wishesUnmet, unfairness: 0, idle: 0, travel: 0, preference: 0 };
}
