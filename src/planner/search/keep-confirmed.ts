// What is confirmed stands: a programme contains every confirmed activity, whatever else it then cannot contain.
import { hole } from "#base/element-at.ts";
import { agreedIn } from "../model/confirmed.ts";
import type { Model } from "../model/model.ts";
import type { Decisions } from "../solution/placements.ts";
import { emptyState, insert, type State } from "../solution/state.ts";
import { complete } from "./insertion.ts";
import { attendedStarts } from "./optional-attendance.ts";

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
  const effort = { evaluations: 0 };
  for (const { a, start } of agreed) {
    const { options } = model.activities[a] ?? hole();
    const found = options
      .values()
      .map((option) => complete(state, a, option, start, effort)?.decision)
      .find((one) => one !== undefined);
    if (found) insert(state, found);
  }
  if (!agreed.every(({ a }) => state.decisions[a] || !decisions[a])) return undefined;
  if (!missing.some(({ a }) => state.decisions[a])) return undefined;
  for (const decision of decisions) {
    if (!decision || state.decisions[decision.activity]) continue;
    const starts = attendedStarts(state, decision.activity, decision.option, { looks: 0 });
    const mayStart = starts.some(
      (from, i) => i % 2 === 0 && from <= decision.start && decision.start <= (starts[i + 1] ?? hole()),
    );
    const again = mayStart
      ? complete(state, decision.activity, decision.option, decision.start, effort)?.decision
      : undefined;
    if (again) insert(state, again);
  }
  return state;
}
