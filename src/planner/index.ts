// The planner: check, preflight, plan, explain. Pure, deterministic for a seed, without a clock.
import type { ActivityId, Finding, Objective, Placement, Programme, Unplaced, Visit } from "#domain";

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
      /** Other starts and places with what they would cost, cheapest first. */
      readonly alternatives: readonly {
        readonly start: number;
        readonly place: string | null;
        readonly objective: Objective;
      }[];
    };

/** Checks a programme against its visit, independently of the search: every rule and every demand. */
export declare function check(visit: Visit, programme: Programme): Finding[];
/** Names demands that can not be met, before any search. */
export declare function preflight(visit: Visit): Finding[];
/**
 * Plans a visit: constructs a programme, then improves it. A synchronous generator: it yields a glance every few
 * iterations; the caller stops it by not calling on and takes `programme()` of the last glance.
 */
export declare function plan(visit: Visit, options: PlanOptions): Generator<PlanProgress, Programme>;
/** Explains one activity of a programme. */
export declare function explain(visit: Visit, programme: Programme, activity: ActivityId): Explanation;
