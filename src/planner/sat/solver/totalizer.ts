// Totalizers: unary counters of true literals (Bailleux and Boufkhad, CP 2003). Outputs are built on demand
// (Martins et al., CP 2014).
import { hole } from "#base/element-at.ts";
import { type Literal, not } from "./literal.ts";
import type { Solver } from "./solver.ts";

/** Counts literals: output k is true when at least k of them are true. */
export interface Totalizer {
  readonly size: number;
  readonly outputs: Literal[];
  readonly parts: readonly [Totalizer, Totalizer] | undefined;
  /** Whether an output also demands that number of true literals. Needed unless outputs are only negated. */
  readonly isExact: boolean;
}

/** Creates a counter of literals. It has no outputs until `output` asks for them. */
export function totalizer(literals: readonly Literal[], isExact = false): Totalizer {
  if (literals.length === 1) return { size: 1, outputs: [...literals], parts: undefined, isExact };
  const middle = literals.length >> 1;
  return {
    size: literals.length,
    outputs: [],
    parts: [totalizer(literals.slice(0, middle), isExact), totalizer(literals.slice(middle), isExact)],
    isExact,
  };
}

/** Returns the literal "at least k are true", with 1 <= k <= size. */
export function output(solver: Solver, counter: Totalizer, k: number): Literal {
  const { parts, outputs } = counter;
  while (parts && outputs.length < k) {
    const [a, b] = parts;
    const next = outputs.length + 1;
    const own = solver.literal();
    outputs.push(own);
    const previous = outputs[next - 2];
    if (previous !== undefined) solver.add([not(own), previous]);
    for (let i = Math.max(0, next - b.size); i <= Math.min(a.size, next); i++) {
      const clause = [own];
      if (i > 0) clause.push(not(output(solver, a, i)));
      if (next - i > 0) clause.push(not(output(solver, b, next - i)));
      solver.add(clause);
    }
    if (!counter.isExact) continue;
    // If fewer than i + 1 are true in one part and fewer than j + 1 in the other, fewer than i + j + 1 are true.
    for (let i = 0; i <= a.size && i < next; i++) {
      const j = next - 1 - i;
      if (j > b.size) continue;
      const clause = [not(own)];
      if (i < a.size) clause.push(output(solver, a, i + 1));
      if (j < b.size) clause.push(output(solver, b, j + 1));
      solver.add(clause);
    }
  }
  return outputs[k - 1] ?? hole();
}
