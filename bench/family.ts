// What a family of published problems gives the bench: its instances as ordinary visits, and a judge of its own.
import type { Bounds, Objective, Programme, Visit } from "#domain";
import type { Data } from "./data.ts";

/** What the planner says of a programme, in the family's own measure. */
export interface Claim {
  /** Null where the programme is no solution of the family's problem. */
  readonly objective: number | null;
  /** What no solution can be better than; null where nothing is proven. */
  readonly bound: number | null;
  /** Proven: the family's problem has no solution. */
  readonly infeasible: boolean;
}

/** What the family's own statement says of a programme. */
export interface Judgement {
  readonly objective: number | null;
  /** What is wrong with it, in words; empty: it is what the statement asks for, or an honest part of it. */
  readonly problems: readonly string[];
}

/** One instance as the planner gets it. */
export interface PlanningProblem {
  readonly visit: Visit;
  /** Puts objective and bounds of a programme into the family's measure. */
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
  /** Null where nothing is published. */
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
  /** Wall clock around reading, translating, planning and writing the programme down. */
  readonly seconds: number;
  /** Until the objective improved for the last time. */
  readonly seconds_to_best: number;
  readonly seed: number;
  readonly [fact: string]: string | number | null;
}

export interface Family {
  readonly name: string;
  /** Seconds for each instance where none are asked for: those of the published tables. */
  readonly seconds: number;
  /** Ending of the instance files, with its dot; undefined: instances are generated, no data is needed. */
  readonly ending: string | undefined;
  cases(data: Data): readonly Case[];
  /** What the results together say, one sentence a line. */
  summary?(results: readonly Result[]): readonly string[];
}
