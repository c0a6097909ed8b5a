// Improvement: ruin and recreate under late acceptance. One loop, readable on one page.
import { type Random, shuffle } from "#base/random.ts";
import { type Objective, objectiveLevels } from "#domain";
import { type ActivityModel, type Model, travelAt } from "../model/model.ts";
import { dayHolds } from "./day-view.ts";
import type { Decision } from "./decision.ts";
import { bestInsertion } from "./insertion.ts";
import { ruins } from "./ruin.ts";
import { siteBefore } from "./starts.ts";
import { insert, objectiveOf, remove, type State } from "./state.ts";

/** Length of the list of accepted objectives (late acceptance hill climbing: Burke and Bykov, 2017). */
const historyLength = 60;
/** Most activities without a time that one iteration tries to place. */
const triedUnplaced = 6;

/** Negative when `a` is better than `b`, positive when worse: the first level that differs decides. */
export function compareObjectives(a: Objective, b: Objective): number {
  for (const level of objectiveLevels) {
    if (a[level] !== b[level]) return a[level] - b[level];
  }
  return 0;
}

/** A search that goes on for as long as it is called; after each step the state is a feasible programme. */
export interface Search {
  readonly state: State;
  /** Whether a solution may become the best: what the state can not see, such as vehicles for every way. */
  readonly admits: (state: State) => boolean;
  readonly random: Random;
  readonly effort: { evaluations: number };
  readonly history: Objective[];
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
    history: Array.from({ length: historyLength }, () => objective),
    iterations: 0,
    best: objective,
    bestDecisions: [...state.decisions],
  };
}

/**
 * One iteration: take a few activities out (ruin), put them and some without a time back in a new order (recreate;
 * Schrimpf et al., 2000), keep the outcome unless it is worse than both now and some iterations ago.
 * Gives true when it found a new best.
 */
export function improveOnce(search: Search): boolean {
  const { state, random } = search;
  const before = objectiveOf(state);
  const ruin = ruins[random.below(ruins.length)] as (typeof ruins)[number];
  const removed = ruin(state, random, 1 + random.below(6)).map((a) => remove(state, a));
  const inserted = recreate(search, removed);
  const after = objectiveOf(state);
  const at = search.iterations % historyLength;
  search.iterations++;
  const late = search.history[at] as Objective;
  const accepted =
    (compareObjectives(after, before) <= 0 || compareObjectives(after, late) <= 0) &&
    gapsHold(state, removed);
  if (!accepted) {
    for (const a of inserted) remove(state, a);
    for (const decision of removed) insert(state, decision);
    return false;
  }
  if (compareObjectives(after, late) < 0) search.history[at] = after;
  if (compareObjectives(after, search.best) >= 0 || !search.admits(state)) return false;
  search.best = after;
  search.bestDecisions = [...state.decisions];
  return true;
}

function recreate(search: Search, removed: readonly Decision[]): number[] {
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
  for (const activity of order) {
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
  return all.sort((a, b) => rank(b) - rank(a) || (byWeight ? weight(b) - weight(a) : 0));
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
  for (let a = 0; a < state.decisions.length; a++) if (state.decisions[a]) remove(state, a);
  for (const decision of search.bestDecisions) if (decision) insert(state, decision);
}
