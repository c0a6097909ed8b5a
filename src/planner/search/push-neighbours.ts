// Push neighbours: moves the neighbours of a new activity earlier or later, as little as needed.
import { hole } from "#base/element-at.ts";
import { type ActivityModel, dayOf, nowhere } from "../model/model.ts";
import { lastPresent, nextPresent } from "../solution/allowed.ts";
import { dayHolds } from "../solution/day-view.ts";
import type { Decision } from "../solution/decision.ts";
import { reachesExpected } from "../solution/expected.ts";
import { siteHolds } from "../solution/occupancy.ts";
import { move, place, type Schedule, undo } from "../solution/schedule.ts";
import { minutesInto, minutesOnwards } from "../solution/slack.ts";
import { positionAt, type State } from "../solution/state.ts";
import { complete } from "./insertion.ts";
import { agentsWith, type ShiftedInsertion } from "./insertion-with-shifts.ts";
import { orderBounds } from "./starts.ts";

/**
 * Inserts an activity at a position. Chooses the start that moves least, moves the neighbours, completes
 * the activity with people and interpreters, and checks what slack does not cover. Returns false and restores
 * the state if this fails.
 */
export function insertWithShifts(
  schedule: Schedule,
  a: number,
  insertion: ShiftedInsertion,
  effort: { evaluations: number },
): boolean {
  const { state, journal } = schedule;
  const activity = state.model.activities[a] ?? hole();
  const { option, lead } = insertion;
  const agents = lead < 0 ? activity.requiredAgents : agentsWith(activity, lead);
  const mark = journal.length;
  const start = startWithin(state, activity, agents, insertion);
  const later = putOff(schedule, activity, insertion, agents, start);
  if (!later) return false;
  const earlier = bringForward(schedule, activity, insertion, agents, start);
  if (!earlier) return false;
  const moved = [...earlier, ...later];
  if (moved.length > 0) {
    const old = moved.map((decision) => state.decisions[decision.activity] ?? hole());
    move(schedule, moved);
    if (!allHold(state, moved, old)) {
      undo(schedule, mark);
      return false;
    }
  }
  const completed = complete(state, a, option, start, effort, lead);
  if (!completed || !freeAt(state, completed.decision)) {
    undo(schedule, mark);
    return false;
  }
  place(schedule, completed.decision);
  // The moved items were feasible before. With the new activity in the programme, their order and place must
  // hold too.
  const { from, to } = orderBounds(state, a, option);
  const holds =
    from <= start &&
    start <= to &&
    moved.every((decision) => ordersAndPlaceHold(state, decision)) &&
    onwardsHold(state, completed.decision);
  if (!holds) undo(schedule, mark);
  return holds;
}

/**
 * Returns the start nearest to the one without shifts: after the present earlier neighbours, if that is not too late.
 */
function startWithin(
  state: State,
  activity: ActivityModel,
  agents: readonly number[],
  { option, pivot, earliest, latest }: ShiftedInsertion,
): number {
  let after = earliest;
  for (const agent of agents) {
    const timeline = state.timelines[agent] ?? hole();
    const gap = positionAt(state, agent, pivot);
    if (gap === 0) continue;
    const previous = state.decisions[timeline[gap - 1] ?? hole()] ?? hole();
    after = Math.max(after, previous.end + minutesInto(state, timeline, gap, option.site));
  }
  for (const order of activity.after) {
    const other = state.decisions[order.other];
    if (other) after = Math.max(after, other.end + order.atLeast);
  }
  if (after >= latest) return latest;
  return Math.min(latest, nextPresent(state.model, agents, option, activity.length, after));
}

/**
 * Returns new decisions for items that must begin later, latest first; undefined if slack turns out not to be
 * enough.
 */
function putOff(
  { state, slack }: Schedule,
  activity: ActivityModel,
  { option, pivot }: ShiftedInsertion,
  agents: readonly number[],
  start: number,
): Decision[] | undefined {
  const { model } = state;
  const need = new Map<number, number>();
  const require = (a: number, from: number) => {
    if (from > Math.max((state.decisions[a] ?? hole()).start, need.get(a) ?? 0)) need.set(a, from);
  };
  for (const agent of agents) {
    const timeline = state.timelines[agent] ?? hole();
    const gap = positionAt(state, agent, pivot);
    const next = timeline[gap];
    if (next === undefined) continue;
    require(next, start + activity.length + minutesOnwards(state, timeline, gap, option));
  }
  for (const order of activity.before)
    if (state.decisions[order.other]) require(order.other, start + activity.length + order.atLeast);
  const moved: Decision[] = [];
  for (let a = firstOf(state, need, 1); a !== undefined; a = firstOf(state, need, 1)) {
    const decision = state.decisions[a] ?? hole();
    const facts = model.activities[a] ?? hole();
    const from = need.get(a) ?? hole();
    need.delete(a);
    const later = nextPresent(model, decision.agents, decision.option, facts.length, from);
    if (facts.immovable || later > (slack.late[a] ?? hole())) return undefined;
    moved.push(movedTo(state, decision, later));
    for (const agent of decision.agents) {
      const timeline = state.timelines[agent] ?? hole();
      const at = positionAt(state, agent, decision.start) + 1;
      const next = timeline[at];
      if (next === undefined) continue;
      const { site } = (state.decisions[next] ?? hole()).option;
      require(next, later + facts.length + minutesInto(state, timeline, at, site));
    }
    for (const order of facts.before)
      if (state.decisions[order.other]) require(order.other, later + facts.length + order.atLeast);
  }
  return moved.reverse();
}

/**
 * Returns new decisions for items that must begin earlier, earliest first; undefined if slack turns out not to
 * be enough.
 */
function bringForward(
  { state, slack }: Schedule,
  activity: ActivityModel,
  { option, pivot }: ShiftedInsertion,
  agents: readonly number[],
  start: number,
): Decision[] | undefined {
  const { model } = state;
  const need = new Map<number, number>();
  const require = (a: number, end: number) => {
    const to = end - (model.activities[a] ?? hole()).length;
    if (to < Math.min((state.decisions[a] ?? hole()).start, need.get(a) ?? Number.POSITIVE_INFINITY))
      need.set(a, to);
  };
  for (const agent of agents) {
    const timeline = state.timelines[agent] ?? hole();
    const gap = positionAt(state, agent, pivot);
    if (gap > 0) require(timeline[gap - 1] ?? hole(), start - minutesInto(state, timeline, gap, option.site));
  }
  for (const order of activity.after)
    if (state.decisions[order.other]) require(order.other, start - order.atLeast);
  const moved: Decision[] = [];
  for (let a = firstOf(state, need, -1); a !== undefined; a = firstOf(state, need, -1)) {
    const decision = state.decisions[a] ?? hole();
    const facts = model.activities[a] ?? hole();
    const to = need.get(a) ?? hole();
    need.delete(a);
    const sooner = lastPresent(model, decision.agents, decision.option, facts.length, to);
    if (facts.immovable || sooner < (slack.early[a] ?? hole())) return undefined;
    moved.push(movedTo(state, decision, sooner));
    for (const agent of decision.agents) {
      const timeline = state.timelines[agent] ?? hole();
      const at = positionAt(state, agent, decision.start);
      if (at > 0)
        require(timeline[at - 1] ?? hole(), sooner - minutesInto(state, timeline, at, decision.option.site));
    }
    for (const order of facts.after)
      if (state.decisions[order.other]) require(order.other, sooner - order.atLeast);
  }
  return moved.reverse();
}

/** Returns the first (or last) in time of the items that must move. */
function firstOf(state: State, need: ReadonlyMap<number, number>, direction: 1 | -1): number | undefined {
  let first: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const a of need.keys()) {
    const key = direction * (state.decisions[a] ?? hole()).start;
    if (key >= least) continue;
    least = key;
    first = a;
  }
  return first;
}

const movedTo = ({ model }: State, decision: Decision, start: number): Decision => ({
  ...decision,
  start,
  end: start + decision.end - decision.start,
  day: dayOf(model, decision.option.leg, start),
});

const allHold = (state: State, moved: readonly Decision[], old: readonly Decision[]): boolean =>
  moved.every((decision, i) => ordersAndPlaceHold(state, decision) && daysHold(state, decision, old[i]));

function ordersAndPlaceHold(state: State, decision: Decision): boolean {
  const { from, to } = orderBounds(state, decision.activity, decision.option);
  return from <= decision.start && decision.start <= to && siteHolds(state, decision, decision.people);
}

/** Returns the days that a move affects: those it leaves and enters, and the days after them. */
function daysHold(state: State, decision: Decision, old: Decision | undefined): boolean {
  for (const agent of decision.agents) {
    if (!reachesExpected(state, agent, decision)) return false;
    if ((state.model.agents[agent]?.rules.length ?? 0) === 0) continue;
    const days = new Set([decision.day, decision.day + 1]);
    if (old && old.day !== decision.day) days.add(old.day).add(old.day + 1);
    for (const day of days) if (!dayHolds(state, agent, day)) return false;
  }
  return true;
}

/**
 * Whether everybody in a decision can get to it and onwards. For agents who were shifted this is known; others
 * are new.
 */
function freeAt(state: State, decision: Decision): boolean {
  for (const agent of decision.agents) {
    const timeline = state.timelines[agent] ?? hole();
    const gap = positionAt(state, agent, decision.start);
    const { option } = decision;
    if (gap > 0) {
      const previous = state.decisions[timeline[gap - 1] ?? hole()] ?? hole();
      if (previous.end + minutesInto(state, timeline, gap, option.site) > decision.start) return false;
    }
    const next = timeline[gap];
    if (next === undefined) continue;
    const following = state.decisions[next] ?? hole();
    if (decision.end + minutesOnwards(state, timeline, gap, option) > following.start) return false;
  }
  return true;
}

/** Across items without a place, the transfer to the first item with a place now begins somewhere else. */
function onwardsHold(state: State, decision: Decision): boolean {
  for (const agent of decision.agents) {
    const timeline = state.timelines[agent] ?? hole();
    for (let gap = positionAt(state, agent, decision.start) + 1; gap < timeline.length; gap++) {
      const next = state.decisions[timeline[gap] ?? hole()] ?? hole();
      const previous = state.decisions[timeline[gap - 1] ?? hole()] ?? hole();
      if (previous.end + minutesInto(state, timeline, gap, next.option.site) > next.start) return false;
      if (next.option.site !== nowhere) break;
    }
  }
  return true;
}
