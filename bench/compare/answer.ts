// The answer of another solver, in the terms of the bench.
import type { Judgement, Result } from "../family.ts";

/** A solver's answer to one instance, before it is verified. */
export interface Answer {
  readonly status: Result["status"];
  /** The bound that the solver states: no solution can be better. Null if it states none. */
  readonly bound: number | null;
  /** What the family's own checker says about the solution; undefined if there is no solution. */
  readonly judgement: Judgement | undefined;
}

/** One instance as exact models for other solvers: for each solver, a function that solves it within a time limit. */
export type Comparison = Readonly<
  Record<string, (limits: { readonly seconds: number; readonly seed: number }) => Answer | Promise<Answer>>
>;
