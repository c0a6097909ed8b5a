// Insertion: the best start, place, people and interpreters for one activity in the solution as it stands.
import type { Random } from "#base/random.ts";
import { type ActivityModel, type Model, nowhere, type Option, type Unit } from "../model/model.ts";
import { holdsWith } from "./day-view.ts";
import { type Decision, decide } from "./decision.ts";
import { type Cost, pairCost } from "./pair-cost.ts";
import { alignToGrid, narrowToAgent, orderBounds, type Starts } from "./starts.ts";
import { bears, missingUnitsCost, positionAt, type State } from "./state.ts";

/** A decision with its price: what the soft levels lose by it, in one number that keeps their order. */
export interface Insertion {
  readonly decision: Decision;
  readonly price: number;
}

/** How many of the cheapest starts are tried in full before the best of them is taken. */
const triedInFull = 6;
/** Most starts that are priced per option. */
const pricedStarts = 40;

/** The cheapest feasible decision for an activity, or undefined when there is none. Work is counted in `effort`. */
export function bestInsertion(
  state: State,
  activityIndex: number,
  random: Random | undefined,
  effort: { evaluations: number },
): Insertion | undefined {
  let best: Insertion | undefined;
  for (const candidate of cheapestFirst(state, activityIndex, random, effort)) {
    if (best && candidate.least >= best.price) break;
    const insertion = complete(state, activityIndex, candidate.option, candidate.start, effort);
    if (insertion && (!best || insertion.price < best.price)) best = insertion;
    if (best && candidate.rank >= triedInFull) break;
  }
  return best;
}

interface Candidate {
  readonly option: Option;
  readonly start: number;
  /** What it costs those who must come: a lower bound of its price. */
  readonly least: number;
  rank: number;
}

/** Starts that are feasible for all required agents, cheapest for them first. */
export function cheapestFirst(
  state: State,
  activityIndex: number,
  random: Random | undefined,
  effort: { evaluations: number },
): Candidate[] {
  const activity = state.model.activities[activityIndex] as ActivityModel;
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

/** Start intervals that windows, order and every required agent allow, on the grid. */
export function feasibleStarts(state: State, activityIndex: number, option: Option): Starts {
  const activity = state.model.activities[activityIndex] as ActivityModel;
  const bounds = orderBounds(state, activityIndex, option);
  let starts: Starts = [];
  for (let i = 0; i < option.starts.length; i += 2) {
    const lo = Math.max(option.starts[i] as number, bounds.from);
    const hi = Math.min(option.starts[i + 1] as number, bounds.to);
    if (lo <= hi) starts.push(lo, hi);
  }
  for (const agent of activity.requiredAgents) {
    if (starts.length === 0) return starts;
    starts = narrowToAgent(state, agent, option, activity.length, starts);
  }
  for (const need of activity.needs) {
    // Where no choice of interpreters is left, they are required like anybody else.
    if (need.candidates.length < need.team) return [];
    if (need.candidates.length > need.team) continue;
    for (const agent of need.candidates)
      starts = narrowToAgent(state, agent, option, activity.length, starts);
  }
  return alignToGrid(starts, state.model.grid, option.starts[0] as number);
}

/** Agents whose attendance is a choice: their free time offers further starts worth pricing. */
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
      option.starts[0] as number,
    );
    for (const start of free) chosen.add(start);
  }
  if (random) {
    for (let i = 0; i < 2; i++) {
      const at = 2 * random.below(feasible.length / 2);
      const lo = feasible[at] as number;
      const steps = Math.floor(((feasible[at + 1] as number) - lo) / state.model.grid);
      chosen.add(lo + random.below(steps + 1) * state.model.grid);
    }
  }
  const starts = [...chosen];
  if (starts.length <= pricedStarts) return starts;
  // Too many: keep an even sample, the earliest included.
  starts.sort((a, b) => a - b);
  return Array.from(
    { length: pricedStarts },
    (_, i) => starts[Math.floor((i * starts.length) / pricedStarts)] as number,
  );
}

const scratch: Cost = { idle: 0, travel: 0 };

/** One number that keeps the order of the levels: missing wishes, then idle time, then travel, then preference. */
const priceOf = (wishes: number, cost: Cost, rank: number): number =>
  wishes * 1e9 + cost.idle * 1e3 + cost.travel * 2 + rank;

function leastPrice(state: State, activityIndex: number, option: Option, start: number): number {
  const activity = state.model.activities[activityIndex] as ActivityModel;
  scratch.idle = 0;
  scratch.travel = 0;
  const probe = decide(state.model, activityIndex, option, start, [], []);
  for (const agent of activity.requiredAgents) addChange(state, agent, probe, scratch);
  return priceOf(0, scratch, option.rank);
}

/** Adds what `decision` changes between its neighbours in the timeline of an agent. */
function addChange(state: State, agent: number, decision: Decision, cost: Cost): void {
  const timeline = state.timelines[agent] as number[];
  const at = positionAt(state, agent, decision.start);
  const previous = at > 0 ? state.decisions[timeline[at - 1] as number] : undefined;
  const next = state.decisions[timeline[at] as number];
  pairCost(state.model, agent, previous, decision, cost, 1);
  pairCost(state.model, agent, decision, next, cost, 1);
  pairCost(state.model, agent, previous, next, cost, -1);
}

/** Completes a start with people and interpreters; undefined where it can not be. */
export function complete(
  state: State,
  activityIndex: number,
  option: Option,
  start: number,
  effort: { evaluations: number },
): Insertion | undefined {
  effort.evaluations++;
  const { model } = state;
  const activity = model.activities[activityIndex] as ActivityModel;
  const core = decide(model, activityIndex, option, start, [], []);
  if (!siteHolds(state, core, activity.requiredCount)) return undefined;
  for (const agent of activity.requiredAgents) if (!holdsWith(state, agent, core)) return undefined;
  const interpreters = chooseInterpreters(state, activity, core);
  if (!interpreters) return undefined;
  const units = chooseUnits(state, activity, core, interpreters);
  if (!units) return undefined;
  const decision = decide(model, activityIndex, option, start, units, interpreters);
  if (decision.people > option.seats || decision.people < activity.minimumGroup) return undefined;
  scratch.idle = 0;
  scratch.travel = 0;
  for (const agent of decision.agents) addChange(state, agent, decision, scratch);
  return {
    decision,
    price: priceOf(
      missingUnitsCost(activity, units) - wishesGained(state, activity, decision),
      scratch,
      option.rank,
    ),
  };
}

/** Weight of the wishes that a decision newly meets, less that of those it newly breaks. */
function wishesGained(state: State, activity: ActivityModel, decision: Decision): number {
  let gained = 0;
  for (const link of activity.wishes) {
    if ((state.wishCounts[link.wish] as number) > 0 || !bears(link, decision)) continue;
    const wish = state.model.wishes[link.wish];
    if (wish) gained += wish.avoid ? -wish.weight : wish.weight;
  }
  return gained;
}

/** Whether a place (and the place around a room) takes one more activity with so many people then. */
export function siteHolds(state: State, decision: Decision, people: number): boolean {
  const site = state.model.sites[decision.option.site];
  if (!site) return true;
  if (people > decision.option.seats) return false;
  return (
    occupancyHolds(state, decision.option.site, decision, people) &&
    (site.place === decision.option.site || occupancyHolds(state, site.place, decision, people))
  );
}

function occupancyHolds(state: State, siteIndex: number, decision: Decision, people: number): boolean {
  const site = state.model.sites[siteIndex];
  if (!site?.limited) return true;
  const overlapping: Decision[] = [];
  for (const a of state.occupants[siteIndex] as number[]) {
    const other = state.decisions[a] as Decision;
    if (other.start < decision.end && decision.start < other.end) overlapping.push(other);
  }
  if (people > site.seats) return false;
  if (overlapping.length === 0) return true;
  // The peak lies at the start of one of them.
  for (const moment of [
    decision.start,
    ...overlapping.map((other) => Math.max(other.start, decision.start)),
  ]) {
    const there = overlapping.filter((other) => other.start <= moment && moment < other.end);
    if (there.length + 1 > site.parallel) return false;
    if (there.reduce((sum, other) => sum + other.people, people) > site.seats) return false;
  }
  return true;
}

/** Whether an agent, not yet part of it, has the time and may take it on. */
function agentCan(state: State, agent: number, decision: Decision): boolean {
  const starts = narrowToAgent(state, agent, decision.option, decision.end - decision.start, [
    decision.start,
    decision.start,
  ]);
  return starts.length > 0 && holdsWith(state, agent, decision);
}

function chooseInterpreters(state: State, activity: ActivityModel, core: Decision): number[][] | undefined {
  const taken = new Set<number>();
  const teams: number[][] = [];
  for (const need of activity.needs) {
    const priced: { agent: number; price: number }[] = [];
    for (const agent of need.candidates) {
      if (taken.has(agent)) continue;
      const probe: Decision = { ...core, interpreters: [[agent]] };
      if (!agentCan(state, agent, probe)) continue;
      const cost: Cost = { idle: 0, travel: 0 };
      addChange(state, agent, probe, cost);
      // Between equals, the one with less to do.
      priced.push({ agent, price: cost.travel * 1000 + (state.timelines[agent] as number[]).length });
    }
    if (priced.length < need.team) return undefined;
    priced.sort((a, b) => a.price - b.price || a.agent - b.agent);
    const team = priced.slice(0, need.team).map((entry) => entry.agent);
    for (const agent of team) taken.add(agent);
    teams.push(team);
  }
  return teams;
}

function chooseUnits(
  state: State,
  activity: ActivityModel,
  core: Decision,
  interpreters: readonly (readonly number[])[],
): number[] | undefined {
  const chosen: number[] = [];
  let people = activity.requiredCount;
  const busy = new Set<number>(interpreters.flat());
  const capacity = seatsLeft(state, core);
  const joins = (u: number): boolean => {
    const unit = activity.units[u] as Unit;
    if (people + unit.count > capacity || unit.agents.some((agent) => busy.has(agent))) return false;
    if (!unit.agents.every((agent) => agentCan(state, agent, core))) return false;
    chosen.push(u);
    people += unit.count;
    for (const agent of unit.agents) busy.add(agent);
    return true;
  };
  for (const quorum of activity.quorums) {
    let there = quorum.alreadyThere;
    for (const u of byDesire(state, activity, core, quorum.units)) {
      if (there >= quorum.atMost) break;
      if (joins(u)) there += activity.units[u]?.count ?? 0;
    }
    if (there < quorum.atLeast) return undefined;
  }
  for (const u of byDesire(state, activity, core, activity.wishedUnits)) joins(u);
  return chosen;
}

/** Units in the order in which they are asked: those whose wishes it would meet first, then those it costs least. */
function byDesire(state: State, activity: ActivityModel, core: Decision, units: readonly number[]): number[] {
  if (units.length < 2) return [...units];
  const desire = units.map((u) => {
    let wished = 0;
    for (const link of activity.wishes) {
      if ((state.wishCounts[link.wish] as number) > 0 || link.always || !link.units.includes(u)) continue;
      wished += state.model.wishes[link.wish]?.weight ?? 0;
    }
    const cost: Cost = { idle: 0, travel: 0 };
    for (const agent of activity.units[u]?.agents ?? []) addChange(state, agent, core, cost);
    return { u, price: priceOf(-wished, cost, 0) };
  });
  return desire.sort((a, b) => a.price - b.price || a.u - b.u).map((entry) => entry.u);
}

function seatsLeft(state: State, core: Decision): number {
  let left = core.option.seats;
  const { model } = state;
  for (const at of sitesAround(model, core.option.site)) {
    const site = model.sites[at];
    if (!site || !Number.isFinite(site.seats)) continue;
    let taken = 0;
    for (const a of state.occupants[at] as number[]) {
      const other = state.decisions[a] as Decision;
      if (other.start < core.end && core.start < other.end) taken += other.people;
    }
    left = Math.min(left, site.seats - taken);
  }
  return left;
}

const sitesAround = (model: Model, site: number): number[] => {
  if (site === nowhere) return [];
  const place = model.sites[site]?.place ?? site;
  return place === site ? [site] : [site, place];
};
