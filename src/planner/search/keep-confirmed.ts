// What is confirmed stands: a programme contains every confirmed activity, even if others then have no time.
import { agreedIn } from "../model/confirmed.ts";
import type { Model } from "../model/model.ts";
import type { Decisions } from "../solution/placements.ts";
import { emptyState, insert, type State } from "../solution/state.ts";
import { insertionAt } from "./insertion-at.ts";

/**
 * Returns a solution with every confirmed activity if `decisions` lack one that can be scheduled beside the others;
 * otherwise undefined. A search can lack one where a quorum chose people whom two activities need, because all
 * required activities count the same. The confirmed ones come first, in order of time, then the others where they were.
 */
export function withConfirmed(model: Model, decisions: Decisions): State | undefined {
  const agreed = agreedIn(model);
  const missing = agreed.filter(({ a }) => !decisions[a]);
  if (missing.length === 0) return undefined;
  const state = emptyState(model);
  for (const { a, start } of agreed) {
    const found = insertionAt(state, a, start);
    if (found) insert(state, found);
  }
  if (!agreed.every(({ a }) => state.decisions[a] || !decisions[a])) return undefined;
  if (!missing.some(({ a }) => state.decisions[a])) return undefined;
  for (const decision of decisions) {
    if (!decision || state.decisions[decision.activity]) continue;
    const again = insertionAt(state, decision.activity, decision.start, [decision.option]);
    if (again) insert(state, again);
  }
  return state;
}
