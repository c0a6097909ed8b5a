// "Right after": people who attend both activities have nothing in between.
import { hole } from "#base/element-at.ts";
import type { Decision } from "../solution/decision.ts";
import { positionAt, type State } from "../solution/state.ts";

/** Whether a decision keeps together activities that directly follow each other, including its own. */
export function keepsRightAfter(state: State, decision: Decision): boolean {
  const { model } = state;
  const activity = model.activities[decision.activity] ?? hole();
  const mustFollow = activity.after.filter((order) => order.rightAfter && state.decisions[order.other]);
  const mustPrecede = activity.before.filter((order) => order.rightAfter && state.decisions[order.other]);
  for (const agent of decision.agents) {
    // Interpreters may work elsewhere in between.
    if (agent >= model.firstInterpreter) continue;
    const timeline = state.timelines[agent] ?? hole();
    const at = positionAt(state, agent, decision.start);
    const previous = timeline[at - 1];
    const next = timeline[at];
    const attends = (other: number) => (state.decisions[other] ?? hole()).agents.includes(agent);
    if (mustFollow.some(({ other }) => attends(other) && other !== previous)) return false;
    if (mustPrecede.some(({ other }) => attends(other) && other !== next)) return false;
    if (previous === undefined || next === undefined) continue;
    const { after } = model.activities[next] ?? hole();
    if (after.some((order) => order.rightAfter && order.other === previous)) return false;
  }
  return true;
}
