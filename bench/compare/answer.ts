// What a solver of others answers, in the words of the bench.
import type { Judgement, Result } from "../family.ts";

/** A solver's answer to one instance, before it is verified. */
export interface Answer {
  readonly status: Result["status"];
  /** What no solution can be better than, as the solver says; null where it says nothing. */
  readonly bound: number | null;
  /** What the family's own checker says of the solution; undefined where there is none. */
  readonly judgement: Judgement | undefined;
}

/** One instance as exact models of others: by name of the solver, what solves it within this number of seconds. */
export type Comparison = Readonly<
  Record<string, (limits: { readonly seconds: number; readonly seed: number }) => Answer | Promise<Answer>>
>;
