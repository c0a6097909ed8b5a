// Plan: construct a programme, then improve it for as long as the caller goes on.
import { seededRandom } from "#base/random.ts";
import type { Bounds, Programme, Visit } from "#domain";
import { boundsOf, firstOpenLevel } from "./bound/bounds.ts";
import { decompile } from "./decompile.ts";
import { impossibleJourneys, makeDrivable } from "./drivable.ts";
import { explainUnplaced } from "./explanation/unplaced.ts";
import { compile } from "./model/compile.ts";
import { constructWithBlame } from "./search/construct.ts";
import { improveOnce, type Search, startSearch } from "./search/improve.ts";
import { emptyState } from "./search/state.ts";
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
  const bounds = boundsOf(model);
  const limit = options.iterations ?? Number.POSITIVE_INFINITY;
  let seen = effort.evaluations;
  let improved = true;
  while (true) {
    const proven = firstOpenLevel(search.best, bounds) === undefined;
    const glance = glanceAt(search, options.seed, bounds, improved);
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

function glanceAt(search: Search, seed: number, bounds: Bounds, improved: boolean): PlanProgress {
  const { model } = search.state;
  const { iterations, best, bestDecisions: decisions } = search;
  return {
    iterations,
    objective: best,
    bounds,
    placed: search.bestPlaced,
    activities: model.activities.length,
    improved,
    programme: () =>
      decompile(model, {
        decisions,
        // The best when it is asked for.
        objective: search.best,
        seed,
        iterations,
        bounds,
        unplaced: explainUnplaced(model, decisions),
      }),
  };
}

/** Whether nothing could stand anywhere else. */
const nothingToMove = ({ state }: Search): boolean =>
  state.waiting.required.items.length === 0 &&
  state.waiting.wished.items.length === 0 &&
  state.placed.items.every((a) => state.model.activities[a]?.immovable);
