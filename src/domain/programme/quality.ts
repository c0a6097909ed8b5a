// Quality: how near a programme is to the best possible one, by comparing its objective with what is proven.
import { type Bounds, type Objective, type ObjectiveLevel, objectiveLevels } from "./programme.ts";

/**
 * optimal: no better programme exists. within: every level above `level` is optimal, and this one is at
 * most this percentage above the optimum. open: every level above is optimal, and nothing is known about
 * this one.
 */
export type Quality =
  | { readonly kind: "optimal" }
  | { readonly kind: "within"; readonly level: ObjectiveLevel; readonly percent: number }
  | { readonly kind: "open"; readonly level: ObjectiveLevel };

/** Judges an objective by bounds. Only the first level that is not at its bound matters. */
export function qualityOf(objective: Objective, bounds: Bounds): Quality {
  for (const level of objectiveLevels) {
    const bound = bounds[level];
    const value = objective[level];
    if (bound !== undefined && value <= bound) continue;
    // The fraction of unfairness only orders programmes, so a percentage of it would mean nothing.
    if (bound === undefined || bound <= 0 || level === "unfairness") return { kind: "open", level };
    return { kind: "within", level, percent: Math.ceil(((value - bound) / bound) * 100) };
  }
  return { kind: "optimal" };
}
