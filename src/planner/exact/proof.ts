// The exact lane of a plan: first as many required activities as possible, then as few breaks, each with its bound.
import { seededRandom } from "#base/random.ts";
import type { Bounds } from "#domain";
import type { Model } from "../model/model.ts";
import { breaksOf, countsBreaks } from "./breaks.ts";
import { type Descent, descendOn } from "./descent.ts";
import { type Encoding, encode } from "./encode.ts";
import { adopt, isSettled, type Minimisation, minimisation, minimiseOn } from "./minimise.ts";

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
  /** Beside `breaking`, from the other side. */
  descent: Descent | undefined;
  readonly seed: number;
  /** Whether breaks are to be counted once everything is known to be placeable. */
  countsBreaks: boolean;
  /** See `solvesWhole`. */
  readonly isWhole: boolean;
}

/** Whether solutions of a proof are whole programmes: everything is required, and attended by the required alone. */
export const solvesWhole = (model: Model): boolean =>
  model.activities.every((activity) => activity.required && activity.units.length === 0);

/** Begins a proof; undefined for problems too large to write down. */
export function startProof(model: Model, seed: number): Proof | undefined {
  const encoding = encode(model);
  if (!encoding) return undefined;
  const { solver, activities } = encoding;
  const required = model.activities.filter((activity) => activity.required).length;
  return {
    encoding,
    hopeless: required - activities.length,
    placing: minimisation(
      solver,
      activities.map((one) => ({ literal: one.placed, weight: 1 })),
    ),
    breaking: undefined,
    descent: undefined,
    seed,
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
  if (proof.descent) descendOn(proof.descent, conflicts);
  minimiseOn(run, conflicts);
  const solution = run.best === before ? undefined : solutionOf(proof.encoding, run);
  beginBreaks(model, proof);
  return solution;
}

/** Once everything is known to be placeable, breaks are what is left to minimise. */
function beginBreaks(model: Model, proof: Proof): void {
  const { placing, encoding, hopeless } = proof;
  if (!proof.countsBreaks || !isSettled(placing) || placing.bound + hopeless > 0) return;
  proof.countsBreaks = false;
  for (const one of encoding.activities) encoding.solver.add([one.placed]);
  const breaks = breaksOf(model, encoding);
  if (!breaks) return;
  const { counted, even } = breaks;
  proof.breaking = minimisation(encoding.solver, breaks.soft, even === undefined ? [] : [even]);
  proof.descent = {
    run: proof.breaking,
    encoding,
    counted,
    random: seededRandom(proof.seed),
    at: undefined,
    rest: 0,
    nextRest: 0,
  };
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
  if (proof.breaking && incumbent.unplaced === 0 && incumbent.isEven) adopt(proof.breaking, incumbent.idle);
  for (const one of proof.encoding.activities) {
    const at = one.starts.indexOf(incumbent.starts.get(one.activity) ?? Number.NaN);
    const literal = one.literals[at];
    if (literal !== undefined) proof.encoding.solver.suggest(literal);
  }
  beginBreaks(model, proof);
}

function solutionOf({ activities }: Encoding, { best }: Minimisation): StartsByActivity | undefined {
  if (!best) return undefined;
  return new Map(
    activities.flatMap((one): [number, number][] => {
      const at = one.literals.findIndex((literal) => best[literal >> 1] === 1);
      return at < 0 ? [] : [[one.activity, one.starts[at] as number]];
    }),
  );
}
