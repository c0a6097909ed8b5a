// Gaps: checks that after a removal the days and transfers of its people still hold.
import { hole } from "#base/element-at.ts";
import { nowhere, travelAt } from "../model/model.ts";
import { dayHolds } from "../solution/day-view.ts";
import type { Decision } from "../solution/decision.ts";
import { positionAt, type State } from "../solution/state.ts";
import { siteBefore } from "./starts.ts";

/** Whether the remaining programme is feasible where decisions were removed or put back differently. */
export function gapsHold(state: State, removed: readonly Decision[]): boolean {
  for (const decision of removed) {
    const now = state.decisions[decision.activity];
    if (
      now &&
      now.start === decision.start &&
      now.option === decision.option &&
      decision.agents.every((agent) => now.agents.includes(agent))
    )
      continue;
    for (const agent of decision.agents) {
      if (!dayHolds(state, agent, decision.day) || !dayHolds(state, agent, decision.day + 1)) return false;
      if (!routesHold(state, agent, decision.start)) return false;
    }
  }
  return true;
}

/** Whether everybody can get from the item before an instant to the next, skipping items without a place. */
function routesHold(state: State, agent: number, minute: number): boolean {
  const timeline = state.timelines[agent] ?? hole();
  for (let gap = positionAt(state, agent, minute); gap < timeline.length; gap++) {
    if (!wayHolds(state, timeline, gap)) return false;
    if ((state.decisions[timeline[gap] ?? hole()] ?? hole()).option.site !== nowhere) break;
  }
  return true;
}

function wayHolds(state: State, timeline: readonly number[], gap: number): boolean {
  if (gap === 0) return true;
  const next = state.decisions[timeline[gap] ?? hole()] ?? hole();
  const previous = state.decisions[timeline[gap - 1] ?? hole()] ?? hole();
  const at = siteBefore(state, timeline, gap);
  const minutes = at
    ? travelAt(state.model, at.option.endSite, next.option.site, at.option.leg, previous.end)
    : 0;
  return previous.end + minutes <= next.start;
}
