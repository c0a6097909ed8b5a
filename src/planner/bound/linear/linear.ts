// Linear bounds: the least that the time-indexed program allows, level by level, given the levels above each
// one.
import type { Bounds, ObjectiveLevel } from "#domain";
import type { Model } from "../../model/model.ts";
import { unfairnessFrom } from "../../solution/leximin.ts";
import { type Effort, solverFor, workPerSecond } from "./solve.ts";
import { type Expression, timeIndexed } from "./time-indexed.ts";

/** Maximum number of columns of a program that is solved to whole numbers, and of one that is solved at all. */
const mostWhole = 12_000;
const mostColumns = 40_000;

/** What the program proves, and by which method. */
export interface LinearBounds {
  readonly bounds: Bounds;
  /** integer: solved to whole numbers; linear: the relaxation alone. */
  readonly method: "integer" | "linear";
  /** By party, the least unmet weight of its wishes if only its wishes counted. */
  readonly partyUnmet: readonly number[];
  /** Levels for which the solver reached its limits. Their figures hold, but may prove little. */
  readonly unfinished: ReadonlySet<ObjectiveLevel>;
}

/**
 * Computes bounds by linear and integer programming; undefined if the program would be too large. Each
 * level's figure holds for programmes whose levels above are at theirs (the tightest known are in `known`).
 * Returns a promise because the first call loads the solver; nothing else is awaited.
 */
export async function linearBounds(
  model: Model,
  known: Bounds,
  limits: { readonly seconds: number; readonly nodes: number },
): Promise<LinearBounds | undefined> {
  const program = timeIndexed(model, mostColumns);
  if (!program || program.columns === 0) return undefined;
  const isWhole = program.columns <= mostWhole && limits.nodes > 0;
  const effort: Effort = { work: limits.seconds * workPerSecond, nodes: isWhole ? limits.nodes : 0 };
  const solver = await solverFor(program, effort);
  const unfinished = new Set<ObjectiveLevel>();
  const provenOf = (level: ObjectiveLevel, expression: Expression) => {
    const { value, finished } = solver.least(expression);
    if (!finished) unfinished.add(level);
    return whole(value) ?? 0;
  };
  try {
    const least = (level: "requiredUnplaced" | "wishesUnmet" | "preference") => {
      const found = Math.max(provenOf(level, program[level]), known[level] ?? 0);
      // The next levels apply to programmes that reach the best value of this one.
      solver.hold(program[level], found, found);
      return found;
    };
    const requiredUnplaced = least("requiredUnplaced");
    // The greatest weight that a party could reach if only its wishes counted.
    const partyUnmet = program.partyUnmet.map((expression, party) => {
      if ((model.partyWeights[party] ?? 0) === 0) return 0;
      const unmet = Math.max(0, provenOf("unfairness", expression));
      solver.hold(expression, unmet, Number.POSITIVE_INFINITY);
      return unmet;
    });
    const wishesUnmet = least("wishesUnmet");
    const preference = least("preference");
    const unfairness = unfairnessFrom(model.partyWeights, partyUnmet);
    return {
      bounds: { requiredUnplaced, wishesUnmet, unfairness, preference },
      method: isWhole ? "integer" : "linear",
      partyUnmet,
      unfinished,
    };
  } finally {
    solver.close();
  }
}

/**
 * All these levels count whole weights, so a proven 2.3 becomes 3. The margin covers the solver's tolerance.
 */
const whole = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Math.ceil(value - 1e-5 * Math.max(1, Math.abs(value)));
