// Expected: confirmed items at which somebody should be, although another confirmed item needs them at that time.
import { hole } from "#base/element-at.ts";
import { type Expected, nowhere, travelAt, travelAtMost } from "../model/model.ts";
import type { Decision } from "./decision.ts";
import type { State } from "./state.ts";

/**
 * Whether an agent can get to a decision from the confirmed items at which they are expected, and from there to the
 * next of these. Where two confirmed items leave too little time between them anyway, a decision in that gap only has
 * to be reached. True if no confirmed items conflict for the agent.
 */
export function reachesExpected(state: State, agentIndex: number, decision: Decision): boolean {
  const { model } = state;
  const { expectedAt } = model.agents[agentIndex] ?? hole();
  const timeline = state.timelines[agentIndex] ?? hole();
  // What keeps them away is not in the programme: the question is about the decision alone.
  if (expectedAt.length === 0 || timeline.length === 0) return true;
  const others: Expected[] = [...timeline.map((a) => state.decisions[a] ?? hole()), ...expectedAt]
    .filter(({ activity }) => activity !== decision.activity)
    .sort((a, b) => a.start - b.start || a.end - b.end || a.activity - b.activity);
  const before = others.filter(({ start }) => start < decision.start);
  const last = before.at(-1);
  const here = before.findLast(({ option }) => option.endSite !== nowhere);
  const { site, endSite } = decision.option;
  if (last && here && last.end + travelAtMost(model, here.option.endSite, site) > decision.start)
    return false;
  const agreed = before.findLast(
    ({ activity, option }) => model.activities[activity]?.confirmed && option.endSite !== nowhere,
  );
  const from = endSite === nowhere ? (here?.option.endSite ?? nowhere) : endSite;
  let leave = decision.end;
  for (const next of others.slice(before.length)) {
    if (next.option.site === nowhere) {
      leave = Math.max(leave, next.end);
      continue;
    }
    if (leave + travelAtMost(model, from, next.option.site) <= next.start) return true;
    const way = agreed
      ? travelAt(model, agreed.option.endSite, next.option.site, agreed.option.leg, agreed.end)
      : 0;
    return agreed !== undefined && agreed.end + way > next.start && isConfirmedItem(state, next);
  }
  return true;
}

const isConfirmedItem = ({ model }: State, { activity }: Expected): boolean =>
  model.activities[activity]?.confirmed ?? false;
