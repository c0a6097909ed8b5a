// The exact lane of a plan: first as many required activities as possible, then as few breaks, each with its bound.
import { seededRandom } from "#base/random.ts";
import type { Bounds } from "#domain";
import type { Model } from "../model/model.ts";
import { breaksOf, countsBreaks } from "./encoding/breaks.ts";
import { type Encoding, encode } from "./encoding/encode.ts";
import { literalAt, startsIn } from "./encoding/starts.ts";
import { isCooling, startWalk, type Walk, walkOn } from "./meetings/local-search.ts";
import { isForCores, type Turns, turns } from "./meetings/restarts.ts";
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
import type { Literal } from "./solver/literal.ts";
import { adopt, isSettled, type Minimisation, minimisation, minimiseOn, offer } from "./solver/minimise.ts";

/** Moves of the walk in the place of a conflict of the solver. */
const movesPerConflict = 500;

/** Conflicts to make sure that a whole timetable holds: it needs hardly any. */
const conflictsOfCheck = 200;

/** A start for each activity that a solution places. */
export type StartsByActivity = ReadonlyMap<number, number>;

/** A running proof. */
export interface Proof {
  readonly encoding: Encoding;
  /** Required activities without any start, outside the encoding. */
  readonly hopeless: number;
  readonly placing: Minimisation;
  /** Set once everything is known to be placeable at once and idle time is a matter of breaks. */
  breaking: Minimisation | undefined;
  /** Beside `breaking` where all breaks cost the same. */
  budget: Budget | undefined;
  /** Beside `breaking` where everything takes one of the same slots. */
  walk: Walk | undefined;
  /** The timetable of the fewest breaks known. */
  known: Timetabled | undefined;
  /** Whether fewer breaks are asked for in another timetable than that. */
  isElsewhere: boolean;
  readonly turns: Turns;
  readonly seed: number;
  /** Whether breaks are left to others to bound: it looks for fewer in windows alone. */
  readonly onlyAsks: boolean;
  /** Whether breaks are to be counted once everything is known to be placeable. */
  countsBreaks: boolean;
  /** See `solvesWhole`. */
  readonly isWhole: boolean;
}

/** Whether solutions of a proof are whole programmes: everything is required, and attended by the required alone. */
export const solvesWhole = (model: Model): boolean =>
  model.activities.every((activity) => activity.required && activity.units.length === 0);

/**
 * Begins a proof; undefined for problems too large to write down. One of several on the same model may only ask for fewer
 * breaks (`onlyAsks`) and leave bounding them to another.
 */
export function startProof(model: Model, seed: number, onlyAsks = false): Proof | undefined {
  const encoding = encode(model);
  if (!encoding) return undefined;
  const { solver, activities } = encoding;
  const required = model.activities.filter((activity) => activity.required).length;
  // The problem concedes whatever confirmed activities need, so they can always be scheduled, and are.
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
    walk: undefined,
    known: undefined,
    isElsewhere: false,
    turns: turns(),
    seed,
    onlyAsks,
    countsBreaks: countsBreaks(model),
    isWhole: solvesWhole(model),
  };
}

/** What is proven by now. */
export function boundsOfProof({ hopeless, placing, breaking }: Proof): Bounds {
  // Everything can be placed, but not so that breaks are even: something has to be left out.
  const uneven = breaking?.impossible ? 1 : 0;
  return {
    requiredUnplaced: hopeless + placing.bound + uneven,
    ...(breaking && !breaking.impossible ? { idle: breaking.bound } : {}),
  };
}

/** Whether nothing is left to prove. */
export const isDone = ({ placing, breaking }: Proof): boolean =>
  isSettled(placing) && (breaking === undefined || isSettled(breaking));

/** Works on for so many conflicts; gives a better solution when it comes upon one. */
export function proveOn(model: Model, proof: Proof, conflicts: number): StartsByActivity | undefined {
  const run = proof.breaking ?? proof.placing;
  if (isSettled(run)) return undefined;
  const before = run.best;
  const { walk, budget } = proof;
  // The first timetables come so quickly that the solver waits for them.
  if (walk && isCooling(walk)) {
    const below = budget ? (budget.around?.cost ?? Number.POSITIVE_INFINITY) : run.least;
    if (walkOn(walk, movesPerConflict * conflicts, below)) settleOnWalk(proof, walk);
  } else if (budget && (proof.onlyAsks || !isForCores(proof.turns, run.bound))) {
    askBelow(run, budget, conflicts);
    if (walk && isStuck(budget)) beginElsewhere(proof, budget, walk);
  } else minimiseOn(run, conflicts);
  const solution = run.best === before ? undefined : solutionOf(proof.encoding, run);
  if (solution && proof.breaking) {
    proof.known = { starts: solution, cost: run.least };
    goToKnown(proof);
  }
  if (awaitsBreaks(proof)) beginBreaks(model, proof, solutionOf(proof.encoding, run));
  return solution;
}

/** Fewer breaks are asked for in the best timetable known. */
function goToKnown(proof: Proof): void {
  proof.isElsewhere = false;
  if (proof.budget) takeUp(proof.budget, proof.known);
}

/** Goes to a timetable that a new walk comes upon; whoever also proves goes there and to the best one known by turns. */
function beginElsewhere(proof: Proof, budget: Budget, { grid, table, random }: Walk): void {
  if (proof.isElsewhere && !proof.onlyAsks) {
    goToKnown(proof);
    return;
  }
  proof.isElsewhere = true;
  takeUp(budget, undefined);
  proof.walk = startWalk(grid, table.slots.slice(), random);
}

/** The solver looks at what the walk came upon, and goes on from there. */
function settleOnWalk({ breaking, budget, encoding }: Proof, { best, grid }: Walk): void {
  if (!best || !breaking) return;
  const { solver } = breaking;
  const literals = encoding.activities.map(
    (one, a) => literalAt(one, grid.starts[best[a] as number]) as Literal,
  );
  if (solver.solve([...breaking.given, ...literals], conflictsOfCheck) !== "satisfiable") return;
  if (budget) takeUpModel(breaking, budget, solver.model);
  else offer(breaking, solver.model);
}

/** Whether everything is known to be placeable, and breaks are what is left to minimise. */
const awaitsBreaks = ({ countsBreaks, placing, hopeless }: Proof): boolean =>
  countsBreaks && isSettled(placing) && placing.bound + hopeless === 0;

/** Goes over to breaks; the walk begins with these starts. */
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
  proof.walk = startWalk(grid, Int32Array.from(slots), seededRandom(proof.seed));
}

/** A programme that was found elsewhere. */
export interface Incumbent {
  readonly unplaced: number;
  readonly idle: number;
  /** Whether breaks are as even as they must be. */
  readonly isEven: boolean;
  readonly starts: StartsByActivity;
}

/** Tells the proof of a programme: what it costs, and its starts to begin from. */
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
