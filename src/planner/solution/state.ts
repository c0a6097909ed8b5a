// The working solution: decisions, timelines and running objective. The only mutable data of the search.
import type { Objective } from "#domain";
import type { ActivityModel, Model } from "../model/model.ts";
import type { Decision } from "./decision.ts";
import { changeUnmet, type Fairness, startFairness, unfairnessIn } from "./leximin.ts";
import { type Cost, pairCost } from "./pair-cost.ts";
import { addTo, type SparseSet, sparseSet, takeFrom } from "./sparse-set.ts";

export interface State {
  readonly model: Model;
  readonly decisions: (Decision | undefined)[];
  /** Start of every activity that has a time. */
  readonly starts: Int32Array;
  /** By agent, its activities by start. */
  readonly timelines: number[][];
  /** By site with limits, the activities placed in it or, for a place, in its rooms. */
  readonly occupants: number[][];
  readonly wishCounts: Int32Array;
  readonly fairness: Fairness;
  /** Activities that have a time. */
  readonly placed: SparseSet;
  /** Activities that have no time but could have one: the required, and the others. */
  readonly waiting: { readonly required: SparseSet; readonly wished: SparseSet };
  /** Running totals; `objectiveOf` turns them into levels. */
  readonly totals: {
    requiredUnplaced: number;
    wishesUnmet: number;
    idle: number;
    travel: number;
    preference: number;
  };
}

/** Creates a state in which nothing is placed yet. */
export function emptyState(model: Model): State {
  const state: State = {
    model,
    decisions: model.activities.map(() => undefined),
    starts: new Int32Array(model.activities.length),
    timelines: model.agents.map(() => []),
    occupants: model.sites.map(() => []),
    wishCounts: new Int32Array(model.wishes.length),
    fairness: startFairness(model.partyWeights),
    placed: sparseSet(model.activities.length),
    waiting: { required: sparseSet(model.activities.length), wished: sparseSet(model.activities.length) },
    totals: { requiredUnplaced: 0, wishesUnmet: 0, idle: 0, travel: 0, preference: 0 },
  };
  model.activities.forEach((activity, a) => {
    if (activity.required) state.totals.requiredUnplaced++;
    else state.totals.wishesUnmet += activity.weight;
    if (activity.options.length > 0) addTo(waitingSet(state, activity), a);
  });
  for (const wish of model.wishes) {
    if (wish.avoid) continue;
    state.totals.wishesUnmet += wish.weight;
    for (const party of wish.parties) changeUnmet(state.fairness, party, wish.weight);
  }
  return state;
}

/** Returns the position in a timeline of an item with this start. */
export function positionAt(state: State, agent: number, start: number): number {
  const timeline = state.timelines[agent] as number[];
  const { starts } = state;
  let low = 0;
  let high = timeline.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[timeline[middle] as number] as number) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const before: Cost = { idle: 0, travel: 0 };

/** Adds a decision to the solution. The caller ensures that it fits. */
export function insert(state: State, decision: Decision): void {
  for (const agent of decision.agents) {
    const timeline = state.timelines[agent] as number[];
    const at = positionAt(state, agent, decision.start);
    addCosts(state, agent, decision, at, at, 1);
    timeline.splice(at, 0, decision.activity);
  }
  state.decisions[decision.activity] = decision;
  state.starts[decision.activity] = decision.start;
  const activity = state.model.activities[decision.activity] as ActivityModel;
  addTo(state.placed, decision.activity);
  takeFrom(waitingSet(state, activity), decision.activity);
  account(state, decision, 1);
}

const waitingSet = (state: State, activity: ActivityModel): SparseSet =>
  activity.required ? state.waiting.required : state.waiting.wished;

/** Removes an activity from the solution and returns its decision. */
export function remove(state: State, activity: number): Decision {
  const decision = state.decisions[activity] as Decision;
  for (const agent of decision.agents) {
    const timeline = state.timelines[agent] as number[];
    let at = positionAt(state, agent, decision.start);
    // In an infeasible trial two items may start at once.
    while (timeline[at] !== activity) at++;
    timeline.splice(at, 1);
    addCosts(state, agent, decision, at, at, -1);
  }
  state.decisions[activity] = undefined;
  const facts = state.model.activities[activity] as ActivityModel;
  takeFrom(state.placed, activity);
  if (facts.options.length > 0) addTo(waitingSet(state, facts), activity);
  account(state, decision, -1);
  return decision;
}

/**
 * Moves an activity to another time at the same place with the same people. The caller ensures that
 * nobody's sequence changes.
 */
export function shift(state: State, decision: Decision): void {
  const old = state.decisions[decision.activity] as Decision;
  for (const agent of decision.agents) {
    const at = positionAt(state, agent, old.start);
    before.idle = 0;
    before.travel = 0;
    const timeline = state.timelines[agent] as number[];
    const previous = at > 0 ? state.decisions[timeline[at - 1] as number] : undefined;
    const next = at + 1 < timeline.length ? state.decisions[timeline[at + 1] as number] : undefined;
    pairCost(state.model, agent, previous, old, before, -1);
    pairCost(state.model, agent, old, next, before, -1);
    pairCost(state.model, agent, previous, decision, before, 1);
    pairCost(state.model, agent, decision, next, before, 1);
    state.totals.idle += before.idle;
    state.totals.travel += before.travel;
  }
  state.totals.wishesUnmet += overlapCost(state, decision) - overlapCost(state, old);
  state.decisions[decision.activity] = decision;
  state.starts[decision.activity] = decision.start;
}

/** Removes everything. */
export function clear(state: State): void {
  for (let a = 0; a < state.decisions.length; a++) if (state.decisions[a]) remove(state, a);
}

/**
 * Adds (or subtracts) the change that a decision makes between its neighbours at a position of a timeline
 * without it.
 */
function addCosts(
  state: State,
  agent: number,
  decision: Decision,
  at: number,
  next: number,
  sign: 1 | -1,
): void {
  const timeline = state.timelines[agent] as number[];
  const previous = at > 0 ? state.decisions[timeline[at - 1] as number] : undefined;
  const following = state.decisions[timeline[next] as number];
  before.idle = 0;
  before.travel = 0;
  pairCost(state.model, agent, previous, decision, before, 1);
  pairCost(state.model, agent, decision, following, before, 1);
  pairCost(state.model, agent, previous, following, before, -1);
  state.totals.idle += sign * before.idle;
  state.totals.travel += sign * before.travel;
}

function account(state: State, decision: Decision, sign: 1 | -1): void {
  const { model, totals } = state;
  const activity = model.activities[decision.activity] as ActivityModel;
  if (activity.required) totals.requiredUnplaced -= sign;
  else totals.wishesUnmet -= sign * activity.weight;
  totals.wishesUnmet += sign * (missingUnitsCost(activity, decision.units) + overlapCost(state, decision));
  totals.preference += sign * decision.option.rank;
  // If absences count by minutes, attending is still better.
  if (model.overlaps) totals.preference += sign * absentUnits(activity, decision.units);
  occupy(state, decision, sign);
  for (const link of activity.wishes) {
    if (!bears(link, decision)) continue;
    const wish = model.wishes[link.wish];
    if (!wish) continue;
    const wasMet = (state.wishCounts[link.wish] as number) > 0 !== wish.avoid;
    state.wishCounts[link.wish] = (state.wishCounts[link.wish] as number) + sign;
    const isMet = (state.wishCounts[link.wish] as number) > 0 !== wish.avoid;
    if (wasMet === isMet) continue;
    const change = isMet ? -wish.weight : wish.weight;
    totals.wishesUnmet += change;
    for (const party of wish.parties) changeUnmet(state.fairness, party, change);
  }
}

function occupy(state: State, decision: Decision, sign: 1 | -1): void {
  const site = state.model.sites[decision.option.site];
  if (!site) return;
  for (const at of site.place === decision.option.site
    ? [decision.option.site]
    : [decision.option.site, site.place]) {
    if (!state.model.sites[at]?.limited) continue;
    const list = state.occupants[at] as number[];
    if (sign === 1) list.push(decision.activity);
    else list.splice(list.indexOf(decision.activity), 1);
  }
}

/** Returns the cost of the absence of wished people from a placed activity. */
export const missingUnitsCost = (activity: ActivityModel, units: readonly number[]): number =>
  absentUnits(activity, units) * activity.unitWeight;

function absentUnits(activity: ActivityModel, units: readonly number[]): number {
  if (activity.wishedUnits.length === 0) return 0;
  let there = 0;
  for (const u of units) if (activity.units[u]?.quorum === -1) there++;
  return activity.wishedUnits.length - there;
}

/**
 * Returns the cost of asking people to other activities at the same time, where a visit counts absences by
 * minutes.
 */
export function overlapCost({ model, decisions }: State, { activity, start, end }: Decision): number {
  const overlaps = model.overlaps?.[activity];
  if (!overlaps) return 0;
  const { others, perMinute } = overlaps;
  let cost = 0;
  for (let i = 0; i < others.length; i++) {
    const other = decisions[others[i] as number];
    if (!other) continue;
    const overlap = Math.min(end, other.end) - Math.max(start, other.start);
    if (overlap > 0) cost += overlap * (perMinute[i] as number);
  }
  return cost;
}

/** Whether a decision fulfils what a wish asks for. */
export const bears = (link: ActivityModel["wishes"][number], decision: Decision): boolean =>
  (link.always || decision.units.some((unit) => link.units.includes(unit))) &&
  (link.sites === undefined || link.sites.has(decision.option.site));

/** Returns the objective, level by level. The search keeps the solution free of blocking violations. */
export function objectiveOf(state: State): Objective {
  const { totals } = state;
  return {
    blocking: 0,
    requiredUnplaced: totals.requiredUnplaced,
    wishesUnmet: totals.wishesUnmet,
    unfairness: unfairnessIn(state.fairness),
    idle: totals.idle,
    travel: totals.travel,
    preference: totals.preference,
  };
}
