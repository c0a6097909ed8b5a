// Plan: construct a programme, then improve it for as long as the caller goes on.
import { seededRandom } from "#base/random.ts";
import type { Objective, Programme, Visit } from "#domain";
import { decompile, placementsOf } from "./decompile.ts";
import { explainUnplaced } from "./explanation/unplaced.ts";
import { compile } from "./model/compile.ts";
import type { ActivityModel, Model } from "./model/model.ts";
import { constructWithBlame } from "./search/construct.ts";
import { dayHolds } from "./search/day-view.ts";
import type { Decision } from "./search/decision.ts";
import { improveOnce, type Search, startSearch } from "./search/improve.ts";
import { emptyState, remove, type State } from "./search/state.ts";
import { transfersOf } from "./transfers.ts";
import type { PlanOptions, PlanProgress } from "./types.ts";

/** Work between two glances, in priced insertions: some milliseconds. */
const effortPerGlance = 400;

/**
 * Plans a visit: constructs a programme, then improves it. A synchronous generator: it yields a glance every few
 * milliseconds of work; the caller stops it by not calling on and takes `programme()` of the last glance. It ends
 * by itself at the limit of iterations or when nothing can be better. The same visit, seed and number of
 * iterations give the same programme.
 */
export function* plan(visit: Visit, options: PlanOptions): Generator<PlanProgress, Programme> {
  const model = compile(visit);
  const random = seededRandom(options.seed);
  const effort = { evaluations: 0 };
  const state = emptyState(model);
  constructWithBlame(state, effort);
  makeDrivable(state);
  const search = startSearch(
    state,
    random,
    effort,
    (candidate) => impossibleJourneys(candidate).length === 0,
  );
  const least = leastObjective(model);
  const limit = options.iterations ?? Number.POSITIVE_INFINITY;
  let seen = effort.evaluations;
  let improved = true;
  while (true) {
    const proven = isLeast(search.best, least);
    const glance = glanceAt(search, options.seed, proven, improved);
    if (proven || search.iterations >= limit || nothingToMove(search)) return glance.programme();
    yield glance;
    improved = false;
    seen = effort.evaluations;
    while (search.iterations < limit && effort.evaluations - seen < effortPerGlance) {
      const before = search.iterations;
      if (improveOnce(search)) improved = true;
      effort.evaluations++;
      if (search.iterations - before === 0) break;
    }
  }
}

function glanceAt(search: Search, seed: number, proven: boolean, improved: boolean): PlanProgress {
  const { model } = search.state;
  const decisions = search.bestDecisions;
  const { iterations, best } = search;
  return {
    iterations,
    objective: best,
    placed: decisions.filter((decision) => decision !== undefined).length,
    activities: model.activities.length,
    improved,
    programme: () =>
      decompile(model, {
        decisions,
        objective: best,
        seed,
        iterations,
        proven,
        unplaced: explainUnplaced(model, decisions),
      }),
  };
}

const nothingToMove = (search: Search): boolean =>
  search.state.model.activities.every((activity, a) =>
    search.state.decisions[a] ? activity.immovable : activity.options.length === 0,
  );

/** A bound of every level that needs no search: what is not placed has no start at all, nobody idles or travels. */
function leastObjective(model: Model): Objective {
  let requiredUnplaced = 0;
  let wishesUnmet = 0;
  for (const activity of model.activities) {
    if (activity.options.length > 0) continue;
    if (activity.required) requiredUnplaced++;
    else wishesUnmet += activity.weight;
  }
  const reachable = new Set(
    model.activities.flatMap((activity) =>
      activity.options.length > 0 ? activity.wishes.map((link) => link.wish) : [],
    ),
  );
  model.wishes.forEach((wish, w) => {
    if (!wish.avoid && !reachable.has(w)) wishesUnmet += wish.weight;
  });
  return { blocking: 0, requiredUnplaced, wishesUnmet, unfairness: 0, idle: 0, travel: 0, preference: 0 };
}

/** Fairness can not be bounded by 0 while wishes are out of reach; then only the levels above it are compared. */
const isLeast = (objective: Objective, least: Objective): boolean =>
  objective.requiredUnplaced <= least.requiredUnplaced &&
  objective.wishesUnmet <= least.wishesUnmet &&
  objective.unfairness <= least.unfairness &&
  objective.idle <= least.idle &&
  objective.travel <= least.travel &&
  objective.preference <= least.preference;

const impossibleJourneys = (state: State) =>
  transfersOf(
    state.model.visit,
    placementsOf(state.model, state.decisions),
    state.model.rules.travelBufferMinutes,
  ).impossible;

/**
 * Takes out activities to which no free vehicle leads, and what can not stand without them (a meal makes room for
 * noon), until everybody gets everywhere and every day holds.
 */
function makeDrivable(state: State): void {
  for (let round = 0; round <= state.model.activities.length; round++) {
    const victim = undrivable(state) ?? unlawful(state);
    if (victim === undefined) return;
    remove(state, victim);
  }
}

const isMovable = (state: State, a: number): boolean =>
  state.decisions[a] !== undefined && !(state.model.activities[a] as ActivityModel).immovable;

function undrivable(state: State): number | undefined {
  const journey = impossibleJourneys(state)[0];
  if (!journey) return undefined;
  const target = state.model.activities.findIndex((activity) => activity.id === journey.before);
  return [target, ...neighboursBefore(state, target)].find((a) => isMovable(state, a)) ?? target;
}

function unlawful(state: State): number | undefined {
  for (let agent = 0; agent < state.timelines.length; agent++) {
    const timeline = state.timelines[agent] as number[];
    for (const a of timeline) {
      const { day } = state.decisions[a] as Decision;
      if (dayHolds(state, agent, day)) continue;
      const ofDay = timeline.filter((other) => state.decisions[other]?.day === day);
      return ofDay.findLast((other) => isMovable(state, other)) ?? ofDay.at(-1);
    }
  }
  return undefined;
}

function neighboursBefore(state: State, target: number): number[] {
  const decision = state.decisions[target];
  if (!decision) return [];
  return decision.agents.flatMap((agent) => {
    const timeline = state.timelines[agent] ?? [];
    return timeline[timeline.indexOf(target) - 1] ?? [];
  });
}
