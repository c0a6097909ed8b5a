// Plan: constructs a programme, then improves it until the caller stops.
import { seededRandom } from "#base/random.ts";
import { sumOf } from "#base/sum.ts";
import type { Bounds, Placement, Programme, Visit } from "#domain";
import { askedAtOnce } from "./bound/asked-at-once.ts";
import { boundsOf, firstOpenLevel, tighter } from "./bound/bounds.ts";
import { forcedBounds, withForced } from "./bound/forced.ts";
import { decompile } from "./complete.ts";
import { explainUnplaced } from "./explain/unplaced.ts";
import { compile } from "./model/compile.ts";
import type { Model } from "./model/model.ts";
import {
  boundsOfOverlaps,
  type OverlapSearch,
  proveOverlapsOf,
  searchOverlaps,
  startOverlapSearch,
  workOfOverlaps,
} from "./overlaps/strategy.ts";
import { mostStarts } from "./sat/encoding/starts.ts";
import {
  boundsOfProof,
  inform,
  isBeginning,
  isDone,
  type Proof,
  proveOn,
  solvesWhole,
  startProof,
} from "./sat/proof.ts";
import { realise } from "./sat/realise.ts";
import { allParts } from "./search/ablation.ts";
import { unevenness } from "./search/break-balance.ts";
import { constructWithBlame, freedomOf } from "./search/construct.ts";
import { adopt, improveOnce, learn, type Search, startSearch } from "./search/improve.ts";
import { withConfirmed } from "./search/keep-confirmed.ts";
import { placementsOf } from "./solution/placements.ts";
import { compareObjectives, pricesIdle } from "./solution/price.ts";
import { emptyState, objectiveOf, type State } from "./solution/state.ts";
import { stateOf } from "./solution/state-of.ts";
import { ensureVehicleFeasibility, impossibleItineraries } from "./transport/vehicle-feasibility.ts";
import type { PlanOptions, PlanProgress } from "./types.ts";

/** Work of the search between two progress reports, in priced insertions: some milliseconds. */
const effortPerReport = 400;
/** The same work, while the proof still runs on a problem that it covers completely. */
const effortBesideProof = 100;
/** The same beside a local search over overlaps, and the work of that search in places examined. */
const effortBesideOverlaps = 35;
const overlapWorkPerReport = 4_000_000;
/** Work of the proof beside them, in pivots for each activity. */
const pivotWork = 3300;
/**
 * Work of the search before the first report, in priced insertions: no programme is shown before it was improved.
 * A local search over overlaps gets one slice instead.
 */
const firstWork = 1500;
/** The same work if only wishes count, because construction then takes hardly any. */
const firstWorkForWishes = 14_000;
/** Work of the search before a proof is encoded, besides that of the encoding. */
const workBeforeProof = 8000;
/** Literals propagated, and places examined by local search, in the time of one priced insertion. */
const drawnPerInsertion = 1000;
const placesPerInsertion = 2000;
/** Work of the proof between two progress reports, in conflicts: some milliseconds. */
const conflictsPerReport = 200;
/** Slices of the proof before the first programme. */
const firstSlices = 20;

/**
 * Plans a visit: constructs a programme, replaces its worst parts, then improves it until the caller
 * stops. A synchronous generator: it yields progress every few hundredths of a second of work. To stop, the
 * caller requests no further progress and takes `programme()` of the last one. The generator ends by itself
 * at the limit of iterations or when nothing can be better. The same visit, seed and number of iterations
 * yield the same programme.
 */
export function* plan(visit: Visit, options: PlanOptions): Generator<PlanProgress, Programme> {
  const { seed, worker = 0 } = options;
  const model = compile(visit);
  const effort = { evaluations: 0 };
  const isWhole = solvesWhole(model);
  const firstProof = isWhole ? startProof(model, seedOf(seed, worker), worker > 0) : undefined;
  const overlaps = startOverlapSearch(model, seedOf(seed, worker));
  const state = firstState(model, firstProof, effort, overlaps === undefined);
  const search = startSearch(state, seededRandom(seedOf(seed, worker)), effort, isSound);
  if (unevenness(state) > 0) search.best = { ...search.best, blocking: 1 };
  const relaxed = boundsOf(model);
  const forced = forcedBounds(model);
  const limit = options.iterations ?? Number.POSITIVE_INFINITY;
  // One proof is enough for several workers. If its solutions are whole programmes, the other workers search
  // for better ones.
  let proof = isWhole ? firstProof : undefined;
  if (proof) informProof(proof, search);
  // Encoding a proof takes as long as one insertion at each start, so it waits until the search has done this
  // amount of work.
  let proofAt =
    isWhole || worker > 0
      ? Number.POSITIVE_INFINITY
      : effort.evaluations + workBeforeProof + startsToProve(model);
  const asked = askedAtOnce(model) ?? {};
  const boundsNow = (): Bounds => {
    const placed = proof ? tighter(relaxed, boundsOfProof(proof)) : relaxed;
    if (search.best.requiredUnplaced > 0) return withForced(placed, forced);
    return withForced([asked, overlaps ? boundsOfOverlaps(overlaps) : {}].reduce(tighter, placed), forced);
  };
  let bounds = boundsNow();
  const isProven = () => firstOpenLevel(search.best, bounds) === undefined;
  if (!isProven() && limit > 0) {
    if (overlaps) improveOverlaps(overlaps, search, bounds);
    // If solutions of a proof are whole programmes, the proof is more productive than the search.
    const share = isWhole ? effortBesideProof : pricesIdle(model) ? firstWork : firstWorkForWishes;
    improveFor(search, overlaps ? effortBesideOverlaps : share, limit, isProven);
  }
  let improved = true;
  let bestAt = 0;
  while (true) {
    bounds = boundsNow();
    const isPending = Number.isFinite(proofAt) && proof === undefined;
    const isProving = isPending || (proof !== undefined && !isDone(proof));
    const isBest = isProven() || (!isProving && nothingToMove(search));
    const ended = isBest ? "nothing-better" : search.iterations >= limit ? "limit" : undefined;
    const work = effort.evaluations + workBeside(proof, overlaps);
    if (improved) bestAt = search.iterations;
    const now = progressAt({ search, seed, work, bounds, improved, bestAt, ended });
    const before = search.best;
    yield now;
    if (ended) return now.programme();
    // Whether another worker has offered a better solution in the meantime.
    improved = search.best !== before;
    if (isPending && (effort.evaluations >= proofAt || nothingToMove(search))) {
      proof = startProof(model, seed);
      proofAt = Number.POSITIVE_INFINITY;
      if (proof) informProof(proof, search);
      continue;
    }
    if (proof && !isDone(proof) && prove(proof, search)) improved = true;
    if (overlaps && improveOverlaps(overlaps, search, bounds)) improved = true;
    const besideProof = proof?.isWhole && !isDone(proof) ? effortBesideProof : effortPerReport;
    if (improveFor(search, overlaps ? effortBesideOverlaps : besideProof, limit)) improved = true;
    if (proof && !isDone(proof) && improved) informProof(proof, search);
  }
}

/** Starts of the required activities, as far as a proof would encode them. */
const startsToProve = (model: Model): number =>
  sumOf(
    model.activities.map((activity) =>
      activity.required ? Math.min(mostStarts, freedomOf(model, activity)) : 0,
    ),
  );

/** Work of the proof and of local search over overlaps, in priced insertions. */
const workBeside = (proof: Proof | undefined, overlaps: OverlapSearch | undefined): number =>
  (proof ? proof.encoding.solver.propagated / drawnPerInsertion : 0) +
  (overlaps ? workOfOverlaps(overlaps) / placesPerInsertion : 0);

/**
 * Returns the random state with which a worker begins. The first worker begins like a single search, the others
 * differently.
 */
const seedOf = (seed: number, worker: number): number =>
  worker === 0 ? seed : (Math.imul(seed, 0x9e3779b1) + worker) | 0;

/** Makes the first programme, from the proof if its solutions are whole programmes and are found soon. */
function firstState(
  model: Model,
  proof: Proof | undefined,
  effort: { evaluations: number },
  blame: boolean,
): State {
  let found: State | undefined;
  for (let i = 0; proof?.isWhole && !isDone(proof) && i < firstSlices; i++) {
    const starts = proveOn(model, proof, conflictsPerReport);
    if (starts) {
      const state = realise(model, starts, effort);
      if (isSound(state)) found = state;
      // Breaks are not even until the proof counts them.
      else if (!proof.breaking) break;
    }
    if (found && !isBeginning(proof)) break;
  }
  if (found && proof && found.totals.requiredUnplaced <= (boundsOfProof(proof).requiredUnplaced ?? 0))
    return found;
  const state = emptyState(model);
  // If a local search over overlaps places everything at once, one round of construction is enough.
  constructWithBlame(state, effort, { ...allParts, blame, ejection: blame });
  ensureVehicleFeasibility(state);
  const isBetter = (one: State): boolean =>
    !isSound(state) || compareObjectives(objectiveOf(one), objectiveOf(state)) < 0;
  return found && isBetter(found) ? found : state;
}

/** Runs one slice of the proof. Returns whether the best solution improved. */
function prove(proof: Proof, search: Search): boolean {
  const { model } = search.state;
  const starts = proveOn(model, proof, conflictsPerReport);
  return starts !== undefined && adopt(search, realise(model, starts, search.effort));
}

/**
 * Runs one slice of local search over overlaps and of their proof. Returns whether the best solution
 * improved.
 */
function improveOverlaps(overlaps: OverlapSearch, search: Search, bounds: Bounds): boolean {
  const { best, effort, state } = search;
  const below = best.requiredUnplaced > 0 ? Number.POSITIVE_INFINITY : best.wishesUnmet;
  proveOverlapsOf(overlaps, Math.ceil(pivotWork / state.model.activities.length), below);
  if (best.requiredUnplaced === 0 && best.wishesUnmet <= (bounds.wishesUnmet ?? 0)) return false;
  const found = searchOverlaps(state.model, overlaps, overlapWorkPerReport, below, effort);
  return found !== undefined && adopt(search, found);
}

/** Whether the state keeps two further demands: a free vehicle for every transfer, and even breaks. */
export const isSound = (state: State): boolean =>
  unevenness(state) === 0 && impossibleItineraries(state).length === 0;

/**
 * Runs iterations of the search with this effort, unless nothing is left to do. Returns whether there is a new
 * best.
 */
function improveFor(search: Search, share: number, limit: number, isProven = () => false): boolean {
  let improved = false;
  const end = search.effort.evaluations + share;
  while (search.iterations < limit && search.effort.evaluations < end && !isProven()) {
    if (improveOnce(search)) improved = true;
    search.effort.evaluations++;
  }
  return improved;
}

/** Informs the proof of the best solution. */
function informProof(proof: Proof, { best, bestDecisions, state }: Search): void {
  inform(state.model, proof, {
    unplaced: best.requiredUnplaced,
    idle: best.idle,
    isEven: best.blocking === 0,
    starts: new Map(
      bestDecisions.flatMap((decision, a): [number, number][] => (decision ? [[a, decision.start]] : [])),
    ),
  });
}

interface Standing {
  readonly search: Search;
  readonly seed: number;
  readonly work: number;
  readonly bounds: Bounds;
  readonly improved: boolean;
  readonly bestAt: number;
  readonly ended?: PlanProgress["ended"];
}

function progressAt({ search, seed, work, bounds, improved, bestAt, ended }: Standing): PlanProgress {
  const { model } = search.state;
  const { iterations, best, bestDecisions: decisions } = search;
  return {
    iterations,
    work,
    objective: best,
    bounds,
    placed: search.bestPlaced,
    activities: model.activities.length,
    improved,
    bestAt,
    open: firstOpenLevel(best, bounds),
    ended,
    placements: () => placementsOf(model, decisions),
    offer: (placements: readonly Placement[]) => {
      learn(search, stateOf(model, { placements }));
    },
    programme: () => {
      const agreed = withConfirmed(model, decisions);
      const kept = agreed?.decisions ?? decisions;
      return decompile(model, {
        decisions: kept,
        // The best solution at the time of the call.
        objective: agreed ? objectiveOf(agreed) : search.best,
        seed,
        iterations,
        bounds,
        unplaced: explainUnplaced(model, kept),
      });
    },
  };
}

/** Whether no activity could take place anywhere else. */
const nothingToMove = ({ state }: Search): boolean =>
  state.waiting.required.items.length === 0 &&
  state.waiting.wished.items.length === 0 &&
  state.placed.items.every((a) => state.model.activities[a]?.hasOneChoice);
