// What the planner takes and gives, beside visits and programmes.
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
import type { WaysOut } from "./explain/relax/relaxations.ts";

/** What a run of the planner needs to know. */
export interface PlanOptions {
  /** Any integer; the same seed and number of iterations give the same programme. */
  readonly seed: number;
  /** Stop after so many iterations of the search; undefined: go on until the caller stops or it is proven best. */
  readonly iterations?: number | undefined;
  /** Which search of a team on the same visit this is: each walks elsewhere, the first also proves. 0 alone. */
  readonly member?: number;
}

/** A glance at a running search. */
export interface PlanProgress {
  readonly iterations: number;
  /** Work so far, of all that was done beside the iterations too; in insertions that were priced, or what takes as long. */
  readonly work: number;
  /** The best found so far, level by level. */
  readonly objective: Objective;
  /** What no programme can be better than, level by level, as far as it is proven by now. */
  readonly bounds: Bounds;
  readonly placed: number;
  readonly activities: number;
  /** Iterations when the best was found. */
  readonly bestAt: number;
  /** The first level that is not known to be at its best: what the search works on. Undefined: nothing can be better. */
  readonly open: ObjectiveLevel | undefined;
  /** True in the first glance after a better programme was found. */
  readonly improved: boolean;
  /** Set in the last glance: why the search ends. */
  readonly ended: "limit" | "nothing-better" | undefined;
  /** The best so far without its reasons: what a team tells its members. */
  placements(): readonly Placement[];
  /** Hands over what another search found: it is the best from now on where it is better, and walked on from later. */
  offer(placements: readonly Placement[]): void;
  /** The best programme so far, complete with transfers, reasons and findings. */
  programme(): Programme;
}

/** Why an activity stands where it stands, or why it has no place. */
export type Explanation =
  | ({ readonly kind: "unplaced"; readonly unplaced: Unplaced } & WaysOut)
  | {
      readonly kind: "placed";
      readonly placement: Placement;
      /** Other starts and places with what the whole programme would then be worth, cheapest first. */
      readonly alternatives: readonly Alternative[];
    };

/** Whether a wish is met, and why it is not. */
export type WishExplanation = {
  readonly kind: "wish";
  readonly wish: WishId;
  readonly met: boolean;
  /** The activities that meet it, or, of something to be avoided, those that its people are in. */
  readonly by: readonly ActivityId[];
  /** For the activities that would meet it, what keeps it or its people; empty: none would, or it is met. */
  readonly reasons: readonly Unplaced[];
} & WaysOut;

export interface Alternative {
  readonly start: number;
  readonly place: string | null;
  readonly objective: Objective;
}

/** A start and place for one activity, complete with people and interpreters. */
export interface Recommendation {
  readonly placement: Placement;
  /** What the whole programme would then be worth; less the recommender's `objective` it is what the move costs. */
  readonly objective: Objective;
}

/** What happens when an activity is put somewhere. */
export interface Fit {
  readonly placement: Placement;
  /** What the placement would break that holds without it, named as `check` names it; vehicles apart. */
  readonly findings: readonly Finding[];
  /** What the programme would then be worth; undefined where something blocks. */
  readonly objective: Objective | undefined;
}

/** One start of a row of starts. */
export interface StartMark {
  /** Epoch minutes. */
  readonly start: number;
  /** Names of the rules that forbid it; empty: it can begin here. */
  readonly rules: readonly string[];
  /** What the programme would then be worth; undefined where something forbids the start. */
  readonly objective: Objective | undefined;
}

/** Answers about where one activity of a programme could stand while the others stay where they are. */
export interface Recommender {
  /** What the programme is worth as it stands. */
  readonly objective: Objective;
  /** The best starts and places, best first; 8 when `count` is not given. Its present place is among them if good. */
  best(activity: string, count?: number): readonly Recommendation[];
  /** What an activity would break or cost at a start (epoch minutes) and place; undefined: no such activity. */
  at(activity: string, start: number, place: PlaceId | null): Fit | undefined;
  /** Every start on the grid from `from` to `to` (epoch minutes, included) at a place. */
  starts(activity: string, place: PlaceId | null, from: number, to: number): readonly StartMark[];
  /** Starts looked at so far: a measure of work that does not depend on the machine. */
  work(): number;
}
