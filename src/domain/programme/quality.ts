// How near a programme is to the best there can be: its objective against what is proven.
import { type Bounds, type Objective, type ObjectiveLevel, objectiveLevels } from "./programme.ts";

/**
 * optimal: no better programme exists. within: every level above `level` is at its best, and this one is at most so
 * many percent above the best. open: every level above is at its best, and of this one nothing is known.
 */
export type Quality =
  | { readonly kind: "optimal" }
  | { readonly kind: "within"; readonly level: ObjectiveLevel; readonly percent: number }
  | { readonly kind: "open"; readonly level: ObjectiveLevel };

/** Judges an objective by bounds: only the first level that is not at its bound says anything about this programme. */
export function qualityOf(objective: Objective, bounds: Bounds): Quality {
  for (const level of objectiveLevels) {
    const bound = bounds[level];
    const value = objective[level];
    if (bound !== undefined && value <= bound) continue;
    // What follows the point of unfairness only orders; a share of it means nothing.
    if (bound === undefined || bound <= 0 || level === "unfairness") return { kind: "open", level };
    return { kind: "within", level, percent: Math.ceil(((value - bound) / bound) * 100) };
  }
  return { kind: "optimal" };
}
