// Candidates: the starts worth trying for an activity, cheapest first for its required attendees.
import { hole } from "#base/element-at.ts";
import type { Random } from "#base/random.ts";
import type { ActivityModel, Option } from "../model/model.ts";
import { decide } from "../solution/decision.ts";
import type { Cost } from "../solution/pair-cost.ts";
import { addChange, priceOf } from "../solution/price.ts";
import type { State } from "../solution/state.ts";
import { alignToGrid, narrowToAgent, orderBounds, type Starts } from "./starts.ts";

/** The largest number of starts that are priced per option. */
const pricedStarts = 40;

export interface Candidate {
  readonly option: Option;
  readonly start: number;
  /** The cost to the required attendees: a lower bound of the price. */
  readonly least: number;
  rank: number;
}

/** Returns the starts that are feasible for all required agents, cheapest for them first. */
export function cheapestFirst(
  state: State,
  activityIndex: number,
  random: Random | undefined,
  effort: { evaluations: number },
): Candidate[] {
  const activity = state.model.activities[activityIndex] ?? hole();
  const candidates: Candidate[] = [];
  const optional = optionalAgents(activity);
  for (const option of activity.options) {
    const feasible = feasibleStarts(state, activityIndex, option);
    if (feasible.length === 0) continue;
    const starts = interestingStarts(state, activity, option, feasible, optional, random);
    for (const start of starts) {
      effort.evaluations++;
      candidates.push({ option, start, least: leastPrice(state, activityIndex, option, start), rank: 0 });
    }
  }
  candidates.sort((a, b) => a.least - b.least);
  candidates.forEach((candidate, rank) => {
    candidate.rank = rank;
  });
  return candidates;
}

/** Returns the start intervals that windows, orders and every required agent allow, on the grid. */
export function feasibleStarts(state: State, activityIndex: number, option: Option): Starts {
  const activity = state.model.activities[activityIndex] ?? hole();
  const bounds = orderBounds(state, activityIndex, option);
  let starts: Starts = [];
  for (let i = 0; i < option.starts.length; i += 2) {
    const lo = Math.max(option.starts[i] ?? hole(), bounds.from);
    const hi = Math.min(option.starts[i + 1] ?? hole(), bounds.to);
    if (lo <= hi) starts.push(lo, hi);
  }
  for (const agent of activity.requiredAgents) {
    if (starts.length === 0) return starts;
    starts = narrowToAgent(state, agent, option, activity.length, starts);
  }
  for (const need of activity.needs) {
    // Interpreters count as required if there is no choice between them.
    if (need.candidates.length < need.team) return [];
    if (need.candidates.length > need.team) continue;
    for (const agent of need.candidates)
      starts = narrowToAgent(state, agent, option, activity.length, starts);
  }
  return alignToGrid(starts, state.model.grid, option);
}

/** Agents whose attendance is a choice. Their free time offers further starts worth pricing. */
function optionalAgents(activity: ActivityModel): number[] {
  const agents = new Set<number>();
  for (const unit of activity.units) if (unit.agents[0] !== undefined) agents.add(unit.agents[0]);
  for (const need of activity.needs)
    if (need.candidates.length > need.team) for (const agent of need.candidates) agents.add(agent);
  return [...agents].slice(0, 12);
}

function interestingStarts(
  state: State,
  activity: ActivityModel,
  option: Option,
  feasible: Starts,
  optional: readonly number[],
  random: Random | undefined,
): number[] {
  const chosen = new Set<number>(feasible);
  for (const agent of optional) {
    const free = alignToGrid(
      narrowToAgent(state, agent, option, activity.length, feasible),
      state.model.grid,
      option,
    );
    for (const start of free) chosen.add(start);
  }
  if (random) {
    for (let i = 0; i < 2; i++) {
      const at = 2 * random.below(feasible.length / 2);
      const lo = feasible[at] ?? hole();
      const steps = Math.floor(((feasible[at + 1] ?? hole()) - lo) / state.model.grid);
      chosen.add(lo + random.below(steps + 1) * state.model.grid);
    }
  }
  const starts = [...chosen];
  if (starts.length <= pricedStarts) return starts;
  // There are too many: keep an even sample that includes the earliest.
  starts.sort((a, b) => a - b);
  return Array.from(
    { length: pricedStarts },
    (_, i) => starts[Math.floor((i * starts.length) / pricedStarts)] ?? hole(),
  );
}

function leastPrice(state: State, activityIndex: number, option: Option, start: number): number {
  const activity = state.model.activities[activityIndex] ?? hole();
  const cost: Cost = { idle: 0, travel: 0 };
  const probe = decide(state.model, activityIndex, option, start, [], []);
  for (const agent of activity.requiredAgents) addChange(state, agent, probe, cost);
  return priceOf(0, cost, option.rank);
}
