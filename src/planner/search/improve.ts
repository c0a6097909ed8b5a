// Improvement: ruin and recreate under simulated annealing with reheating. One loop, readable on one page.
import { type Random, shuffle } from "#base/random.ts";
import { type Objective, objectiveLevels } from "#domain";
import { type ActivityModel, type Model, travelAt } from "../model/model.ts";
import { dayHolds } from "./day-view.ts";
import type { Decision } from "./decision.ts";
import { bestInsertion } from "./insertion.ts";
import { ruins } from "./ruin.ts";
import { siteBefore } from "./starts.ts";
import { clear, insert, objectiveOf, remove, type State } from "./state.ts";

/** Iterations of the first cooling; every later one takes half as long again. */
const firstCooling = 2000;
const coolingGrowth = 1.5;
/** Temperatures between which a cooling runs, in the unit of `scalar`: person-minutes of idle time. */
const hot = 600;
const cold = 5;

/** Most activities that one ruin takes out. */
const mostRuined = 12;
/** Most activities without a time that one iteration tries to place. */
const triedUnplaced = 6;

/** Negative when `a` is better than `b`, positive when worse: the first level that differs decides. */
export function compareObjectives(a: Objective, b: Objective): number {
  for (const level of objectiveLevels) {
    if (a[level] !== b[level]) return a[level] - b[level];
  }
  return 0;
}

/**
 * One number that weighs the levels so that each outweighs the next for usual changes. It only guides the walk; which
 * programme is best is decided level by level.
 */
const scalar = (o: Objective): number =>
  o.requiredUnplaced * 200_000 +
  o.wishesUnmet * 1000 +
  o.unfairness * 100 +
  o.idle +
  o.travel / 2 +
  o.preference;

/** A search that goes on for as long as it is called; after each step the state is a feasible programme. */
export interface Search {
  readonly state: State;
  /** Whether a solution may become the best: what the state can not see, such as vehicles for every way. */
  readonly admits: (state: State) => boolean;
  readonly random: Random;
  readonly effort: { evaluations: number };
  /** Iterations of the present cooling, and how many of them are done. */
  cooling: { readonly length: number; done: number };
  iterations: number;
  best: Objective;
  bestDecisions: readonly (Decision | undefined)[];
}

/** Starts a search from a constructed state. */
export function startSearch(
  state: State,
  random: Random,
  effort: { evaluations: number },
  admits: (state: State) => boolean,
): Search {
  const objective = objectiveOf(state);
  return {
    state,
    admits,
    random,
    effort,
    cooling: { length: firstCooling, done: 0 },
    iterations: 0,
    best: objective,
    bestDecisions: [...state.decisions],
  };
}

/**
 * One iteration: take a few activities out (ruin), put them and some without a time back in a new order (recreate;
 * Schrimpf et al., 2000), keep the outcome by the rule of simulated annealing (Kirkpatrick et al., 1983). Each cooling
 * starts from the best found. Gives true when it found a new best.
 */
export function improveOnce(search: Search): boolean {
  const { state, random } = search;
  if (search.cooling.done === search.cooling.length) reheat(search);
  const temperature = hot * (cold / hot) ** (search.cooling.done / search.cooling.length);
  search.cooling.done++;
  search.iterations++;
  const before = objectiveOf(state);
  const ruin = ruins[random.below(ruins.length)] as (typeof ruins)[number];
  const ruined = ruin(state, random, 1 + random.below(mostRuined));
  const removed = ruined.remove.map((a) => remove(state, a));
  const inserted = recreate(search, removed, ruined.first);
  const after = objectiveOf(state);
  const worse = scalar(after) - scalar(before);
  // While something required is missing, all that misses no more is as good: the walk must not stick to idle time.
  const astray = search.best.requiredUnplaced > 0 && after.requiredUnplaced <= before.requiredUnplaced;
  const accepted =
    (worse <= 0 || astray || random.next() < Math.exp(-worse / temperature)) && gapsHold(state, removed);
  if (!accepted) {
    for (const a of inserted) remove(state, a);
    for (const decision of removed) insert(state, decision);
    return false;
  }
  if (compareObjectives(after, search.best) >= 0 || !search.admits(state)) return false;
  search.best = after;
  search.bestDecisions = [...state.decisions];
  return true;
}

function reheat(search: Search): void {
  search.cooling = { length: Math.round(search.cooling.length * coolingGrowth), done: 0 };
  restoreBest(search);
}

function recreate(search: Search, removed: readonly Decision[], first: number | undefined): number[] {
  const { state, random, effort } = search;
  const { model } = state;
  const waiting = waitingActivities(state, random, removed);
  const order = recreateOrder(
    model,
    removed.map((decision) => decision.activity),
    waiting,
    random,
  );
  const inserted: number[] = [];
  for (const activity of first === undefined ? order : [first, ...order]) {
    if (state.decisions[activity]) continue;
    const insertion = bestInsertion(state, activity, random, effort);
    if (!insertion) continue;
    insert(state, insertion.decision);
    inserted.push(activity);
  }
  return inserted;
}

function waitingActivities(state: State, random: Random, removed: readonly Decision[]): number[] {
  const out = new Set(removed.map((decision) => decision.activity));
  const waiting: number[] = [];
  for (let a = 0; a < state.decisions.length; a++) {
    if (!state.decisions[a] && !out.has(a) && (state.model.activities[a] as ActivityModel).options.length > 0)
      waiting.push(a);
  }
  return shuffle(waiting, random).slice(0, triedUnplaced);
}

/** Required first; then by weight or by chance, so that orders differ from one iteration to the next. */
function recreateOrder(model: Model, removed: number[], waiting: number[], random: Random): number[] {
  const all = shuffle([...removed, ...waiting], random);
  const rank = (a: number) => ((model.activities[a] as ActivityModel).required ? 1 : 0);
  const weight = (a: number) => (model.activities[a] as ActivityModel).weight;
  const byWeight = random.next() < 0.5;
  const depth = (a: number) => (model.activities[a] as ActivityModel).depth;
  const byOrder = random.next() < 0.5;
  return all.sort(
    (a, b) =>
      rank(b) - rank(a) || (byOrder ? depth(a) - depth(b) : 0) || (byWeight ? weight(b) - weight(a) : 0),
  );
}

/** Where something was taken out, the days and ways of its people must still hold without it. */
function gapsHold(state: State, removed: readonly Decision[]): boolean {
  for (const decision of removed) {
    const now = state.decisions[decision.activity];
    if (
      now &&
      now.start === decision.start &&
      now.option === decision.option &&
      now.agents.length >= decision.agents.length
    )
      continue;
    for (const agent of decision.agents) {
      if (!dayHolds(state, agent, decision.day) || !dayHolds(state, agent, decision.day + 1)) return false;
      if (!waysHold(state, agent)) return false;
    }
  }
  return true;
}

/** Whether an agent can still get from each item to the next. */
function waysHold(state: State, agent: number): boolean {
  const timeline = state.timelines[agent] as number[];
  for (let gap = 1; gap < timeline.length; gap++) {
    const next = state.decisions[timeline[gap] as number] as Decision;
    const previous = state.decisions[timeline[gap - 1] as number] as Decision;
    const at = siteBefore(state, timeline, gap);
    if (!at) continue;
    const way = travelAt(state.model, at.option.endSite, next.option.site, at.option.leg, previous.end);
    if (previous.end + way > next.start) return false;
  }
  return true;
}

/** Puts the best solution found back into the state. */
export function restoreBest(search: Search): void {
  const { state } = search;
  clear(state);
  for (const decision of search.bestDecisions) if (decision) insert(state, decision);
}
