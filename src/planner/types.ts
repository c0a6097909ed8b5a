// The inputs and results of the planner, besides visits and programmes.
import type {
  ActivityId,
  Bounds,
  Finding,
  Objective,
  ObjectiveLevel,
  PlaceId,
  Placement,
  Programme,
  Unplaced,
  WishId,
} from "#domain";
import type { Relaxations } from "./explain/relax/relaxations.ts";

/** The settings of a run of the planner. */
export interface PlanOptions {
  /** Any integer; the same seed and number of iterations give the same programme. */
  readonly seed: number;
  /**
   * The iterations after which the search stops; undefined: it runs until the caller stops or the result is
   * proven optimal.
   */
  readonly iterations?: number | undefined;
  /**
   * The position of this search among the workers on one visit. Each worker searches elsewhere; the first one also
   * proves. 0 for a single search.
   */
  readonly worker?: number;
}

/** Progress of a running search. */
export interface PlanProgress {
  readonly iterations: number;
  /**
   * All work so far, including work outside the iterations. The unit is one priced insertion or an equal
   * amount.
   */
  readonly work: number;
  /** The best objective found so far, level by level. */
  readonly objective: Objective;
  /** The values that no programme can improve on, level by level, as far as proven so far. */
  readonly bounds: Bounds;
  readonly placed: number;
  readonly activities: number;
  /** Iterations when the best was found. */
  readonly bestAt: number;
  /**
   * The first level not proven optimal, on which the search works. Undefined: nothing can be better.
   */
  readonly open: ObjectiveLevel | undefined;
  /** True in the first progress report after a better programme was found. */
  readonly improved: boolean;
  /** The reason why the search ends, set in the last progress report. */
  readonly ended: "limit" | "nothing-better" | undefined;
  /** Returns the best so far without its reasons, as workers exchange it. */
  placements(): readonly Placement[];
  /**
   * Passes in a solution from another search. It becomes the best if it is better, and the search later
   * continues from it.
   */
  offer(placements: readonly Placement[]): void;
  /** Returns the best programme so far, complete with transfers, reasons and findings. */
  programme(): Programme;
}

/** Why an activity has its time, or why it has none. */
export type Explanation =
  | ({ readonly kind: "unplaced"; readonly unplaced: Unplaced } & Relaxations)
  | {
      readonly kind: "placed";
      readonly placement: Placement;
      /** Other starts and places with the resulting objective of the whole programme, cheapest first. */
      readonly alternatives: readonly Alternative[];
    };

/** Whether a wish is met, and why it is not. */
export type WishExplanation = {
  readonly kind: "wish";
  readonly wish: WishId;
  readonly met: boolean;
  /** The activities that meet it. For a wish to avoid something, those that its people attend. */
  readonly by: readonly ActivityId[];
  /**
   * For each activity that would meet it, what prevents the activity or its people. Empty if no activity would meet the
   * wish, or if it is met.
   */
  readonly reasons: readonly Unplaced[];
} & Relaxations;

export interface Alternative {
  readonly start: number;
  readonly place: string | null;
  readonly objective: Objective;
}

/** A start and place for one activity, complete with people and interpreters. */
export interface Recommendation {
  readonly placement: Placement;
  /**
   * The resulting objective of the whole programme. The difference from the recommender's `objective` is the
   * cost of the move.
   */
  readonly objective: Objective;
}

/** The effect of placing an activity somewhere. */
export interface Fit {
  readonly placement: Placement;
  /**
   * Demands that hold now and that the placement would break, named as `check` names them; vehicles excluded.
   */
  readonly findings: readonly Finding[];
  /** The resulting objective of the programme; undefined if something blocks. */
  readonly objective: Objective | undefined;
}

/** One of several consecutive starts. */
export interface StartMark {
  /** Epoch minutes. */
  readonly start: number;
  /** Names of the rules that forbid it. Empty: the activity can begin here. */
  readonly rules: readonly string[];
  /** The resulting objective of the programme; undefined if something forbids the start. */
  readonly objective: Objective | undefined;
}

/** Answers where one activity of a programme could take place, with the others at their times. */
export interface Recommender {
  /** The objective of the present programme. */
  readonly objective: Objective;
  /**
   * Returns the best starts and places, best first; 8 when `count` is not given. They may include the present
   * one.
   */
  best(activity: string, count?: number): readonly Recommendation[];
  /**
   * Returns what an activity would break or cost at a start (epoch minutes) and place; undefined: no such
   * activity.
   */
  at(activity: string, start: number, place: PlaceId | null): Fit | undefined;
  /** Returns every start on the grid from `from` to `to` (epoch minutes, included) at a place. */
  starts(activity: string, place: PlaceId | null, from: number, to: number): readonly StartMark[];
  /** Starts examined so far: a measure of work that does not depend on the machine. */
  work(): number;
}
