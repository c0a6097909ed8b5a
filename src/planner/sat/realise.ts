// Turns starts into a solution: ordinary insertion adds people and interpreters to what the proof found.
import { hole } from "#base/element-at.ts";
import type { Model } from "../model/model.ts";
import { allParts } from "../search/ablation.ts";
import { feasibleStarts } from "../search/candidates.ts";
import { construct, constructionOrder } from "../search/construct.ts";
import { complete, type Insertion } from "../search/insertion.ts";
import { scheduleOf } from "../solution/schedule.ts";
import { emptyState, insert, type State } from "../solution/state.ts";
import type { StartsByActivity } from "./proof.ts";

/**
 * Builds a state with the activities at these starts, as far as the whole problem allows. The rest is
 * inserted as usual.
 */
export function realise(model: Model, starts: StartsByActivity, effort: { evaluations: number }): State {
  const state = emptyState(model);
  for (const [a, start] of [...starts].sort(([, s], [, t]) => s - t)) {
    const insertion = insertionAt(state, a, start, effort);
    if (insertion) insert(state, insertion.decision);
  }
  construct(scheduleOf(state), constructionOrder(model), undefined, effort, allParts);
  return state;
}

function insertionAt(
  state: State,
  a: number,
  start: number,
  effort: { evaluations: number },
): Insertion | undefined {
  let best: Insertion | undefined;
  for (const option of (state.model.activities[a] ?? hole()).options) {
    const feasible = feasibleStarts(state, a, option);
    let isFeasible = false;
    for (let i = 0; i < feasible.length; i += 2)
      if ((feasible[i] ?? hole()) <= start && start <= (feasible[i + 1] ?? hole())) isFeasible = true;
    const insertion = isFeasible ? complete(state, a, option, start, effort) : undefined;
    if (insertion && (!best || insertion.price < best.price)) best = insertion;
  }
  return best;
}
