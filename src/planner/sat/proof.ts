// The proof of a plan: first the most required activities, then the fewest breaks, each with its bound.
import { hole } from "#base/element-at.ts";
import { seededRandom } from "#base/random.ts";
import type { Bounds } from "#domain";
import type { Model } from "../model/model.ts";
import { breaksOf, countsBreaks } from "./encoding/breaks.ts";
import { type Encoding, encode } from "./encoding/encode.ts";
import { literalAt, startsIn } from "./encoding/starts.ts";
import {
  isAnnealing,
  movesOf,
  type SlotSearch,
  searchSlots,
  startSlotSearch,
} from "./meetings/local-search.ts";
import { isForCores, type Rotation, rotation } from "./meetings/restarts.ts";
import { slotGrid } from "./meetings/slot-grid.ts";
import {
  askBelow,
  type Budget,
  budgetOf,
  isStuck,
  type Timetabled,
  takeUp,
  takeUpModel,
} from "./solver/budget.ts";
import { adopt, isDecided, type Minimisation, minimisation, minimiseOn, offer } from "./solver/minimise.ts";

/** Moves of local search that take as long as one conflict of the solver. */
const movesPerConflict = 500;

/** Literals propagated in the time of one conflict. */
const drawnPerConflict = 1000;

/** Conflicts allowed for checking that a whole timetable holds; it takes few. */
const conflictsOfCheck = 200;

/** A start for each activity that a solution places. */
export type StartsByActivity = ReadonlyMap<number, number>;

/** A running proof. */
export interface Proof {
  readonly encoding: Encoding;
  /** Required activities without any start; they are not in the encoding. */
  readonly hopeless: number;
  readonly placing: Minimisation;
  /** Set when it is known that everything can be placed at once and only breaks decide idle time. */
  breaking: Minimisation | undefined;
  /** Set with `breaking` if all breaks cost the same. */
  budget: Budget | undefined;
  /** Set with `breaking` if everything takes one of the same slots. */
  search: SlotSearch | undefined;
  /** The timetable with the fewest known breaks. */
  known: Timetabled | undefined;
  /** Whether the search for fewer breaks currently uses another timetable than `known`. */
  isElsewhere: boolean;
  readonly rotation: Rotation;
  readonly seed: number;
  /** Whether another proof bounds the breaks and this one only searches for fewer, in windows. */
  readonly onlyAsks: boolean;
  /** Whether breaks count when everything is known to be placeable. */
  countsBreaks: boolean;
  /** See `solvesWhole`. */
  readonly isWhole: boolean;
}

/**
 * Whether solutions of a proof are whole programmes: everything is required, and only required people attend.
 */
export const solvesWhole = (model: Model): boolean =>
  model.activities.every((activity) => activity.required && activity.units.length === 0);

/**
 * Begins a proof; undefined for problems too large to encode. One of several proofs on the same model may
 * only search for fewer breaks (`onlyAsks`) and leave the bound to another.
 */
export function startProof(model: Model, seed: number, onlyAsks = false): Proof | undefined {
  const encoding = encode(model);
  if (!encoding) return undefined;
  const { solver, activities } = encoding;
  const required = model.activities.filter((activity) => activity.required).length;
  // The problem concedes everything that confirmed activities need, so they can always be scheduled.
  for (const one of activities) if (model.activities[one.activity]?.confirmed) solver.add([one.placed]);
  return {
    encoding,
    hopeless: required - activities.length,
    placing: minimisation(
      solver,
      activities.map((one) => ({ literal: one.placed, weight: 1 })),
    ),
    breaking: undefined,
    budget: undefined,
    search: undefined,
    known: undefined,
    isElsewhere: false,
    rotation: rotation(),
    seed,
    onlyAsks,
    countsBreaks: countsBreaks(model),
    isWhole: solvesWhole(model),
  };
}

/** Returns what is proven so far. */
export function boundsOfProof({ hopeless, placing, breaking }: Proof): Bounds {
  // Everything can be placed, but not with even breaks: something must be left out.
  const uneven = breaking?.impossible ? 1 : 0;
  return {
    requiredUnplaced: hopeless + placing.bound + uneven,
    ...(breaking && !breaking.impossible ? { idle: breaking.bound } : {}),
  };
}

/** Work of a proof so far, in conflicts or equal amounts of propagation and of local search. */
export const workOfProof = ({ encoding: { solver }, search }: Proof): number =>
  Math.max(solver.conflicts, solver.propagated / drawnPerConflict) +
  (search ? movesOf(search) / movesPerConflict : 0);

/** Whether nothing is left to prove. */
export const isDone = ({ placing, breaking }: Proof): boolean =>
  isDecided(placing) && (breaking === undefined || isDecided(breaking));

/**
 * Moves of local search before a first programme is shown. They take about a tenth of a second, and most of
 * what local search finds it finds in them.
 */
const firstMoves = 300_000;

/** Whether local search has just begun, so that each slice still improves much. */
export const isBeginning = ({ search }: Proof): boolean =>
  search !== undefined && isAnnealing(search) && movesOf(search) < firstMoves;

/** Continues for this number of conflicts. Returns a better solution when it finds one. */
export function proveOn(model: Model, proof: Proof, conflicts: number): StartsByActivity | undefined {
  const run = proof.breaking ?? proof.placing;
  if (isDecided(run)) return undefined;
  const before = run.best;
  const { search, budget } = proof;
  // Local search finds its first timetables so quickly that the solver waits for it.
  if (search && isAnnealing(search)) {
    const below = budget ? (budget.around?.cost ?? Number.POSITIVE_INFINITY) : run.least;
    if (searchSlots(search, movesPerConflict * conflicts, below)) verifyFound(proof, search);
  } else if (budget && (proof.onlyAsks || !isForCores(proof.rotation, run.bound))) {
    askBelow(run, budget, conflicts);
    if (search && isStuck(budget)) beginElsewhere(proof, budget, search);
  } else minimiseOn(run, conflicts);
  const solution = run.best === before ? undefined : solutionOf(proof.encoding, run);
  if (solution && proof.breaking) {
    proof.known = { starts: solution, cost: run.least };
    goToKnown(proof);
  }
  if (awaitsBreaks(proof)) beginBreaks(model, proof, solutionOf(proof.encoding, run));
  return solution;
}

/** Searches for fewer breaks in the best known timetable. */
function goToKnown(proof: Proof): void {
  proof.isElsewhere = false;
  if (proof.budget) takeUp(proof.budget, proof.known);
}

/**
 * Switches to a timetable that a new local search finds. A proof that also bounds alternates between this and the
 * best known timetable.
 */
function beginElsewhere(proof: Proof, budget: Budget, { grid, table, random }: SlotSearch): void {
  if (proof.isElsewhere && !proof.onlyAsks) {
    goToKnown(proof);
    return;
  }
  proof.isElsewhere = true;
  takeUp(budget, undefined);
  proof.search = startSlotSearch(grid, table.slots.slice(), random);
}

/** Lets the solver check what local search found and continues from there. */
function verifyFound({ breaking, budget, encoding }: Proof, { best, grid }: SlotSearch): void {
  if (!best || !breaking) return;
  const { solver } = breaking;
  const literals = encoding.activities.map(
    (one, a) => literalAt(one, grid.starts[best[a] ?? hole()]) ?? hole(),
  );
  if (solver.solve([...breaking.given, ...literals], conflictsOfCheck) !== "satisfiable") return;
  if (budget) takeUpModel(breaking, budget, solver.model);
  else offer(breaking, solver.model);
}

/** Whether everything is known to be placeable, so that only breaks remain to be minimised. */
const awaitsBreaks = ({ countsBreaks, placing, hopeless }: Proof): boolean =>
  countsBreaks && isDecided(placing) && placing.bound + hopeless === 0;

/** Switches to breaks; local search begins with these starts. */
function beginBreaks(model: Model, proof: Proof, from: StartsByActivity | undefined): void {
  const { encoding } = proof;
  proof.countsBreaks = false;
  for (const one of encoding.activities) encoding.solver.add([one.placed]);
  const breaks = breaksOf(model, encoding);
  if (!breaks) return;
  const { counted, even } = breaks;
  proof.breaking = minimisation(encoding.solver, breaks.soft, even === undefined ? [] : [even]);
  proof.budget = budgetOf(proof.breaking, encoding.activities, seededRandom(proof.seed));
  const grid = from && slotGrid(model, encoding, counted);
  if (!grid) return;
  const slots = encoding.activities.map((one) => grid.starts.indexOf(from.get(one.activity) ?? Number.NaN));
  if (slots.includes(-1)) return;
  proof.search = startSlotSearch(grid, Int32Array.from(slots), seededRandom(proof.seed));
}

/** A programme that was found elsewhere. */
export interface Incumbent {
  readonly unplaced: number;
  readonly idle: number;
  /** Whether breaks are as even as they must be. */
  readonly isEven: boolean;
  readonly starts: StartsByActivity;
}

/** Gives the proof the cost of a programme, and starts from which to begin. */
export function inform(model: Model, proof: Proof, incumbent: Incumbent): void {
  adopt(proof.placing, incumbent.unplaced - proof.hopeless);
  const { breaking } = proof;
  if (breaking && incumbent.unplaced === 0 && incumbent.isEven && incumbent.idle < breaking.least) {
    adopt(breaking, incumbent.idle);
    proof.known = { starts: incumbent.starts, cost: incumbent.idle };
    if (!proof.isElsewhere) goToKnown(proof);
  }
  for (const one of proof.encoding.activities) {
    const literal = literalAt(one, incumbent.starts.get(one.activity));
    if (literal !== undefined) proof.encoding.solver.suggest(literal);
  }
  if (awaitsBreaks(proof)) beginBreaks(model, proof, incumbent.starts);
}

const solutionOf = ({ activities }: Encoding, { best }: Minimisation): StartsByActivity | undefined =>
  best && startsIn(activities, best);
