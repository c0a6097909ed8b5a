// Improvement: ruin and recreate under simulated annealing with reheating, in one loop.
import { hole } from "#base/element-at.ts";
import type { Random } from "#base/random.ts";
import type { Objective } from "#domain";
import type { Decision } from "../solution/decision.ts";
import { compareObjectives, pricesIdle } from "../solution/price.ts";
import { place, type Schedule, scheduleOf, undo, unplace } from "../solution/schedule.ts";
import { addTo, type SparseSet, sparseSet } from "../solution/sparse-set.ts";
import { objectiveOf, type State } from "../solution/state.ts";
import { allParts, type SearchParts } from "./ablation.ts";
import { type Adaptive, adaptive, choose, reward } from "./adaptive.ts";
import { gapsHold } from "./gaps.ts";
import { recreate } from "./recreate.ts";
import { ruins } from "./ruin.ts";
import { scalar, type Temperatures, temperaturesOf } from "./temperature.ts";

/**
 * Iterations of the first annealing run. Each later run is half as long again. Short runs come first because
 * they improve most.
 */
const firstRun = 100;
/** The same number while a required activity is missing, so that the search moves further away before it returns. */
const firstRunMissing = 2000;
const runGrowth = 1.5;

/** Maximum number of activities that one ruin step removes. */
const mostRuined = 8;
/**
 * The same number at first if only wishes count: until most of what fits is placed, small steps improve more. It rises
 * by one whenever an annealing run has become longer by `longerPerRuined` iterations.
 */
const mostRuinedAtFirst = 3;
const longerPerRuined = 150;

/** A search that advances when it is called. After each step the state is a feasible programme. */
export interface Search {
  readonly schedule: Schedule;
  readonly state: State;
  /**
   * Whether a solution may become the best: checks demands that the state does not keep, such as a vehicle for
   * every transfer.
   */
  readonly admits: (state: State) => boolean;
  readonly random: Random;
  readonly effort: { evaluations: number };
  readonly parts: SearchParts;
  readonly temperatures: Temperatures;
  readonly choice: Adaptive;
  /** Iterations of the present annealing run, and how many are done. */
  annealing: { readonly length: number; done: number };
  iterations: number;
  best: Objective;
  /** Activities with a time in the best solution found. */
  bestPlaced: number;
  /** The best solution found; updated only for activities that have changed since. */
  readonly bestDecisions: (Decision | undefined)[];
  /** Activities in which the state may differ from the best solution. */
  readonly changed: SparseSet;
}

/** Starts a search from a constructed state. */
export function startSearch(
  state: State,
  random: Random,
  effort: { evaluations: number },
  admits: (state: State) => boolean,
  parts: SearchParts = allParts,
): Search {
  return {
    schedule: scheduleOf(state),
    state,
    admits,
    random,
    effort,
    parts,
    temperatures: temperaturesOf(state.model),
    choice: adaptive(ruins.map((ruin) => (parts.ruins.includes(ruin.name) ? 1 : 0))),
    annealing: { length: state.totals.requiredUnplaced > 0 ? firstRunMissing : firstRun, done: 0 },
    iterations: 0,
    best: objectiveOf(state),
    bestPlaced: state.placed.items.length,
    bestDecisions: [...state.decisions],
    changed: sparseSet(state.decisions.length),
  };
}

/**
 * Performs one iteration. It removes a few activities (ruin), inserts them and some without a time in a new
 * order (recreate; Schrimpf et al., 2000), and keeps the outcome by the rule of simulated annealing
 * (Kirkpatrick et al., 1983). Each annealing run starts from the best solution found. Returns true when it
 * found a new best.
 */
export function improveOnce(search: Search): boolean {
  const { state, schedule, random } = search;
  if (search.annealing.done === search.annealing.length) reheat(search);
  const { hot, cold } = search.temperatures;
  const temperature = hot * (cold / hot) ** (search.annealing.done / search.annealing.length);
  search.annealing.done++;
  search.iterations++;
  const before = objectiveOf(state);
  const chosen = search.parts.adaptive ? choose(search.choice, random) : anyOf(search.choice, random);
  const ruin = ruins[chosen] ?? hole();
  const ruined = ruin(state, random, 1 + random.below(ruinedAtMost(search)));
  schedule.journal.length = 0;
  const removed = ruined.remove.map((a) => unplace(schedule, a));
  recreate(schedule, ruined.remove, ruined.first, random, search.effort, search.parts);
  const after = objectiveOf(state);
  const worse = scalar(after) - scalar(before);
  // While a required activity is missing, solutions that miss no more count as equal. Otherwise idle time would
  // keep the search from moving.
  const isMissing = search.best.requiredUnplaced > 0 && after.requiredUnplaced <= before.requiredUnplaced;
  const accepted =
    (worse <= 0 || isMissing || (search.parts.annealing && random.next() < Math.exp(-worse / temperature))) &&
    gapsHold(state, removed);
  if (!accepted) {
    undo(schedule, 0);
    reward(search.choice, chosen, 0);
    return false;
  }
  for (const { activity } of schedule.journal) addTo(search.changed, activity);
  const better = compareObjectives(after, search.best) < 0 && search.admits(state);
  reward(search.choice, chosen, better ? 10 : worse < 0 ? 4 : worse > 0 ? 1 : 0.5);
  if (!better) return false;
  search.best = after;
  search.bestPlaced = state.placed.items.length;
  for (const a of search.changed.items) {
    search.bestDecisions[a] = state.decisions[a];
    search.changed.at[a] = -1;
  }
  search.changed.items.length = 0;
  return true;
}

const ruinedAtMost = ({ state, annealing }: Search): number =>
  pricesIdle(state.model)
    ? mostRuined
    : Math.min(mostRuined, mostRuinedAtFirst + Math.floor(annealing.length / longerPerRuined));

function anyOf({ weights }: Adaptive, random: Random): number {
  const open = [...weights.keys()].filter((i) => (weights[i] ?? hole()) > 0);
  return open[random.below(open.length)] ?? hole();
}

function reheat(search: Search): void {
  search.annealing = { length: Math.round(search.annealing.length * runGrowth), done: 0 };
  restoreBest(search);
}

/**
 * Makes a solution from elsewhere the best if it is better. The search continues from its present solution
 * and adopts the new best with the next annealing run, so that several searches stay apart for a while.
 * Returns whether it is better.
 */
export function learn(search: Search, found: State): boolean {
  const objective = objectiveOf(found);
  if (compareObjectives(objective, search.best) >= 0 || !search.admits(found)) return false;
  search.best = objective;
  search.bestPlaced = found.placed.items.length;
  for (let a = 0; a < found.decisions.length; a++) {
    search.bestDecisions[a] = found.decisions[a];
    addTo(search.changed, a);
  }
  return true;
}

/** Takes a solution like `learn`, and continues from it at once. */
export function adopt(search: Search, found: State): boolean {
  if (!learn(search, found)) return false;
  restoreBest(search);
  return true;
}

/** Restores the best solution found to the state. */
export function restoreBest(search: Search): void {
  const { state, schedule, changed, bestDecisions } = search;
  const differing = changed.items.filter((a) => state.decisions[a] !== bestDecisions[a]);
  for (const a of differing) if (state.decisions[a]) unplace(schedule, a);
  for (const a of differing) {
    const decision = bestDecisions[a];
    if (decision) place(schedule, decision);
  }
  schedule.journal.length = 0;
  for (const a of changed.items) changed.at[a] = -1;
  changed.items.length = 0;
}
