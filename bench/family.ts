// What a family of published problems provides for the bench: instances as ordinary visits, and a judge.
import type { Bounds, Objective, Programme, Visit } from "#domain";
import type { Data } from "./data.ts";

/** What the planner claims about a programme, in the family's own measure. */
export interface Claim {
  /** Null if the programme is not a solution of the family's problem. */
  readonly objective: number | null;
  /** No solution can be better than this bound. Null if no bound is proven. */
  readonly bound: number | null;
  /** Whether it is proven that the family's problem has no solution. */
  readonly infeasible: boolean;
}

/** The judgement of a programme by the family's own statement. */
export interface Judgement {
  readonly objective: number | null;
  /** The violations, in words. Empty if the programme is a solution or a valid part of one. */
  readonly problems: readonly string[];
}

/** One instance, translated for the planner. */
export interface PlanningProblem {
  readonly visit: Visit;
  /** Converts objective and bounds of a programme to the family's measure. */
  claim(objective: Objective, bounds: Bounds): Claim;
  /** Judges a programme by the family's statement, without the planner's model. */
  judge(programme: Programme): Judgement;
  /** Facts of a run beside the common ones. */
  facts?(programme: Programme, run: { readonly secondsToFirst: number }): Readonly<Record<string, number>>;
}

/** One run of the bench: an instance, with the facts of its family, such as a number of groups. */
export interface Case {
  /** The file name without its extension. */
  readonly instance: string;
  readonly facts: Readonly<Record<string, number>>;
  /** Null if nothing is published. */
  readonly bestKnown: number | null;
  /** Reads and translates the instance. This belongs to the measured time. */
  load(): PlanningProblem;
}

/** One line of the bench. */
export interface Result {
  readonly family: string;
  readonly instance: string;
  readonly status: "optimal" | "feasible" | "infeasible" | "unknown";
  readonly objective: number | null;
  readonly bound: number | null;
  readonly best_known: number | null;
  /** Wall-clock time of reading, translating, planning and writing the programme. */
  readonly seconds: number;
  /** Time until the last improvement of the objective. */
  readonly seconds_to_best: number;
  readonly seed: number;
  readonly [fact: string]: string | number | null;
}

export interface Family {
  readonly name: string;
  /** The default number of seconds for each instance, as in the published tables. */
  readonly seconds: number;
  /** The extension of instance files, with its dot; undefined if the instances are generated. */
  readonly ending: string | undefined;
  cases(data: Data): readonly Case[];
  /** Summarises all results, one sentence per line. */
  summary?(results: readonly Result[]): readonly string[];
}
