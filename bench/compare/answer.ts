// The answer of another solver, in the form that the bench compares.
import type { Judgement, Result } from "../family.ts";

/** A solver's answer to one instance, before it is verified. */
export interface Answer {
  readonly status: Result["status"];
  /** The bound that the solver states: no solution can be better. Null if it states none. */
  readonly bound: number | null;
  /** The judgement of the family's own checker; undefined if there is no solution. */
  readonly judgement: Judgement | undefined;
}

/** An instance as exact models for other solvers. Each function solves the instance within a time limit in seconds. */
export type Comparison = Readonly<
  Record<string, (limits: { readonly seconds: number; readonly seed: number }) => Answer | Promise<Answer>>
>;
