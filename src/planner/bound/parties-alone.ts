// The bound on fairness that needs no search: what a party cannot have even if only its wishes counted.
import type { Bounds } from "#domain";
import type { Model } from "../model/model.ts";
import { unfairnessFrom } from "../solution/leximin.ts";

/** Returns the unfairness when every party has all wishes met that any activity could meet. */
export function partiesAlone(model: Model): Bounds {
  return { unfairness: unfairnessFrom(model.partyWeights, outOfReach(model)) };
}

/** By party, the weight of its wishes that no activity with a start affects. */
export function outOfReach(model: Model): number[] {
  const reachable = new Set(
    model.activities.flatMap((activity) =>
      activity.options.length > 0 ? activity.wishes.map((link) => link.wish) : [],
    ),
  );
  const unmet = model.partyWeights.map(() => 0);
  model.wishes.forEach((wish, w) => {
    if (wish.avoid || reachable.has(w)) return;
    for (const party of wish.parties) unmet[party] = (unmet[party] ?? 0) + wish.weight;
  });
  return unmet;
}
