// Whether an item can stay where it is in the present solution. Exact, whereas insertion is conservative.
import { elementAt } from "#base/element-at.ts";
import { type Agent, type Model, nowhere, thereWith, travelAt } from "../model/model.ts";
import { allowsStart } from "../model/start-spans.ts";
import { keepsRightAfter } from "../search/right-after.ts";
import { orderBounds, siteBefore } from "../search/starts.ts";
import { dayHolds } from "../solution/day-view.ts";
import type { Decision } from "../solution/decision.ts";
import { siteHolds } from "../solution/occupancy.ts";
import { insert, remove, type State } from "../solution/state.ts";

/** Whether the demands of an item itself allow its decision, regardless of its neighbours. */
export function allowed(model: Model, decision: Decision): boolean {
  const activity = elementAt(model.activities, decision.activity);
  const option = activity.options.find((candidate) => candidate.site === decision.option.site);
  if (!option || !allowsStart(option.starts, decision.start)) return false;
  if (decision.people > option.seats || decision.people < activity.minimumGroup) return false;
  if (activity.quorums.some((quorum) => thereWith(quorum, decision.units) < quorum.atLeast)) return false;
  if (activity.needs.some((need, n) => (decision.interpreters[n] ?? []).length < need.team)) return false;
  return decision.agents.every((agent) => present(elementAt(model.agents, agent), decision));
}

const present = (agent: Agent, decision: Decision): boolean =>
  agent.presence.some((span) => span.from <= decision.start && decision.end <= span.to);

/**
 * Whether a placed item fits among its neighbours: people, transfers, order and place. Leaves the state as it
 * is.
 */
export function fitsAround(state: State, a: number): boolean {
  const decision = elementAt(state.decisions, a);
  for (const agent of decision.agents) if (!routesHoldAround(state, agent, a)) return false;
  const taken = remove(state, a);
  const bounds = orderBounds(state, a, decision.option);
  const holds =
    bounds.from <= decision.start &&
    decision.start <= bounds.to &&
    siteHolds(state, decision, decision.people) &&
    keepsRightAfter(state, decision);
  insert(state, taken);
  return holds;
}

/** Whether an agent can get to an item and from it to the next. */
function routesHoldAround(state: State, agent: number, a: number): boolean {
  const timeline = elementAt(state.timelines, agent);
  const at = timeline.indexOf(a);
  if (!routeHolds(state, timeline, at)) return false;
  for (let gap = at + 1; gap < timeline.length; gap++) {
    if (!routeHolds(state, timeline, gap)) return false;
    // From an item without a place, the transfer is counted to the next item with one.
    if (elementAt(state.decisions, elementAt(timeline, gap)).option.site !== nowhere) break;
  }
  return true;
}

/** Whether an agent can get to the item at a position of its timeline from the one before. */
export function routeHolds(state: State, timeline: readonly number[], gap: number): boolean {
  const previous = gap > 0 ? elementAt(state.decisions, elementAt(timeline, gap - 1)) : undefined;
  if (!previous) return true;
  const next = elementAt(state.decisions, elementAt(timeline, gap));
  const at = siteBefore(state, timeline, gap);
  const way = at
    ? travelAt(state.model, at.option.endSite, next.option.site, at.option.leg, previous.end)
    : 0;
  return previous.end + way <= next.start;
}

/**
 * Whether the rules of an item's day and the next one hold for all its people. `excused` names days that
 * cannot be repaired.
 */
export function daysHold(state: State, decision: Decision, excused: ReadonlySet<string>): boolean {
  return decision.agents.every((agent) =>
    [decision.day, decision.day + 1].every(
      (day) => excused.has(dayKey(agent, day)) || dayHolds(state, agent, day),
    ),
  );
}

export const dayKey = (agent: number, day: number): string => `${agent} ${day}`;
