// Break balance: whether the days of a solution are as even as the visit demands. Checked only for candidates
// for the best solution.
import { hole } from "#base/element-at.ts";
import type { State } from "../solution/state.ts";

/**
 * Returns the breaks beyond the difference allowed between two travelling people; 0 if the rule does not
 * block.
 */
export function unevenness(state: State): number {
  const { evenBreaks } = state.model.rules;
  if (!evenBreaks) return 0;
  let fewest = Number.POSITIVE_INFINITY;
  let most = 0;
  state.timelines.forEach((timeline, agent) => {
    if (!(state.model.agents[agent] ?? hole()).travels) return;
    let breaks = 0;
    for (let i = 1; i < timeline.length; i++) {
      const before = state.decisions[timeline[i - 1] ?? hole()] ?? hole();
      const next = state.decisions[timeline[i] ?? hole()] ?? hole();
      if (before.day === next.day && next.start - before.end > evenBreaks.breath) breaks++;
    }
    fewest = Math.min(fewest, breaks);
    most = Math.max(most, breaks);
  });
  return Math.max(0, most - fewest - evenBreaks.atMost);
}
