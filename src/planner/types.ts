// What the planner takes and gives, beside visits and programmes.
import type { Objective, Placement, Programme, Unplaced } from "#domain";

/** What a run of the planner needs to know. */
export interface PlanOptions {
  /** Any integer; the same seed and number of iterations give the same programme. */
  readonly seed: number;
  /** Stop after so many iterations of the search; undefined: go on until the caller stops or it is proven best. */
  readonly iterations?: number | undefined;
}

/** A glance at a running search. */
export interface PlanProgress {
  readonly iterations: number;
  /** The best found so far, level by level. */
  readonly objective: Objective;
  readonly placed: number;
  readonly activities: number;
  /** True in the first glance after a better programme was found. */
  readonly improved: boolean;
  /** The best programme so far, complete with transfers, reasons and findings. */
  programme(): Programme;
}

/** Why an activity stands where it stands, or why it has no place. */
export type Explanation =
  | { readonly kind: "unplaced"; readonly unplaced: Unplaced }
  | {
      readonly kind: "placed";
      readonly placement: Placement;
      /** Other starts and places with what the whole programme would then be worth, cheapest first. */
      readonly alternatives: readonly Alternative[];
    };

export interface Alternative {
  readonly start: number;
  readonly place: string | null;
  readonly objective: Objective;
}
