// Bounds: the values that no programme can improve on, level by level. Every relaxation of the problem may
// contribute bounds of its own.
import { type Bounds, type Objective, type ObjectiveLevel, objectiveLevels } from "#domain";
import type { Model } from "../model/model.ts";
import { packing } from "./packing.ts";
import { partiesAlone } from "./parties-alone.ts";
import { withoutStart } from "./without-start.ts";

/**
 * A bound from the model alone, without search. Each level's figure holds for every programme whose levels
 * above are at the least possible value. A level without a figure has no proof.
 */
export type Relaxation = (model: Model) => Bounds;

const relaxations: readonly Relaxation[] = [withoutStart, packing, partiesAlone];

/** Returns the best bounds over all relaxations of a problem. */
export const boundsOf = (model: Model): Bounds =>
  relaxations.reduce((best: Bounds, relaxation) => tighter(best, relaxation(model)), {});

/** Returns the greater figure of two in each level, because both hold. */
export function tighter(a: Bounds, b: Bounds): Bounds {
  const bounds: { -readonly [level in ObjectiveLevel]?: number } = {};
  for (const level of objectiveLevels) {
    const figure = Math.max(a[level] ?? Number.NEGATIVE_INFINITY, b[level] ?? Number.NEGATIVE_INFINITY);
    if (figure !== Number.NEGATIVE_INFINITY) bounds[level] = figure;
  }
  return bounds;
}

/** Returns the first level not known to be at its best; undefined: the objective is optimal. */
export const firstOpenLevel = (objective: Objective, bounds: Bounds): ObjectiveLevel | undefined =>
  objectiveLevels.find((level) => objective[level] > (bounds[level] ?? Number.NEGATIVE_INFINITY));
