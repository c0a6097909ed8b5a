// What a family of published problems provides for the bench: its instances as ordinary visits, and its own judge.
import type { Bounds, Objective, Programme, Visit } from "#domain";
import type { Data } from "./data.ts";

/** What the planner claims about a programme, in the family's own measure. */
export interface Claim {
  /** Null where the programme is no solution of the family's problem. */
  readonly objective: number | null;
  /** The bound: no solution can be better. Null if nothing is proven. */
  readonly bound: number | null;
  /** Proven: the family's problem has no solution. */
  readonly infeasible: boolean;
}

/** What a programme is worth by the family's own statement. */
export interface Judgement {
  readonly objective: number | null;
  /** What is wrong with it, in words. Empty if it is a solution of the statement, or a valid part of one. */
  readonly problems: readonly string[];
}

/** One instance as the planner gets it. */
export interface PlanningProblem {
  readonly visit: Visit;
  /** Converts objective and bounds of a programme to the family's measure. */
  claim(objective: Objective, bounds: Bounds): Claim;
  /** Written from the family's statement; knows nothing of the planner's model. */
  judge(programme: Programme): Judgement;
  /** Further facts of a run, beside the common ones. */
  facts?(programme: Programme, run: { readonly secondsToFirst: number }): Readonly<Record<string, number>>;
}

/** One run of the bench: one instance, with further facts (such as a number of groups) where a family has them. */
export interface Case {
  /** The file's name without ending. */
  readonly instance: string;
  readonly facts: Readonly<Record<string, number>>;
  /** Null if nothing is published. */
  readonly bestKnown: number | null;
  /** Reads and translates; part of the measured time. */
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
  /** Seconds for each instance by default: those of the published tables. */
  readonly seconds: number;
  /** Ending of the instance files, with its dot; undefined: instances are generated, no data is needed. */
  readonly ending: string | undefined;
  cases(data: Data): readonly Case[];
  /** A summary of all results, one sentence in each line. */
  summary?(results: readonly Result[]): readonly string[];
}
