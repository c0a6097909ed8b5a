// Proves the least cost of timetables on a grid: first by the linear program, then by refuting the timetables
// that it does not exclude.
import { hole } from "#base/element-at.ts";
import { apart, type OverlapGrid } from "./grid.ts";
import { type Refutation, refuteOn, startRefutation } from "./refute.ts";
import { budgetOf, type Sharing, shareOn, startSharing } from "./sharing.ts";

/** A running proof. Mutable. */
export interface OverlapProof {
  readonly sharing: Sharing;
  /**
   * The cost of every timetable is a multiple of this number. Timetables in which nobody is in two activities cost at
   * most `most`.
   */
  readonly unit: number;
  readonly most: number;
  /** Multiplies the limits at which refutations give up. */
  readonly patience: number;
  /** Refutes timetables that cost no more than `bound`; the one before it, whose results it uses. */
  refutation: Refutation | undefined;
  refuted: Refutation | undefined;
  /** The proven least cost of a timetable of all activities, in the costs of the grid. */
  bound: number;
  isDone: boolean;
}

export function startOverlapProof(grid: OverlapGrid, patience = 1): OverlapProof {
  const { activities: n, costs, lengths } = grid;
  const sharing = startSharing(grid);
  let unit = 0;
  let most = 0;
  costs.forEach((cost, at) => {
    if (cost === apart) return;
    unit = greatestDivisor(cost, unit);
    most += cost * Math.min(lengths[Math.floor(at / n)] ?? hole(), lengths[at % n] ?? hole());
  });
  return {
    ...{ sharing, unit: Math.max(1, unit), most, patience, bound: 0, isDone: sharing.isDone },
    ...{ refutation: undefined, refuted: undefined },
  };
}

/**
 * Continues for about the time of this number of pivots of the linear program, as long as `best` is not
 * proven optimal.
 */
export function proveOverlaps(proof: OverlapProof, pivots: number, best: number): void {
  const { sharing, unit, most } = proof;
  if (proof.isDone || proof.bound >= best) return;
  if (!sharing.isDone) {
    shareOn(sharing, pivots);
    proof.bound = Math.ceil(sharing.bound / unit) * unit;
    proof.isDone = sharing.isDone && sharing.proof === undefined;
  } else if (sharing.proof) {
    const { prices, least } = sharing.proof;
    const budget = budgetOf(proof.bound, least);
    proof.refutation ??= startRefutation(prices, budget, proof.patience, proof.refuted);
    const outcome = proof.refutation ? refuteOn(proof.refutation, pivots) : "unknown";
    if (outcome === "open") return;
    proof.refuted = proof.refutation;
    proof.refutation = undefined;
    if (outcome === "none") proof.bound += unit;
    // No timetable costs more than all overlaps together, so the proof ends there.
    proof.isDone = outcome !== "none" || proof.bound > most;
  }
}

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));
