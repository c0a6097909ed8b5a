// "One of these holds" as a literal; the same question gets the same literal (structural hashing).
import { type Literal, not } from "./literal.ts";
import type { Solver } from "./solver.ts";

const known = new WeakMap<Solver, Map<string, Literal>>();

/**
 * Returns a literal that is true exactly when one of these is. Each set of literals gets one such literal.
 */
export function disjunction(solver: Solver, literals: readonly Literal[]): Literal {
  const [only] = literals;
  if (only !== undefined && literals.length === 1) return only;
  const own = known.get(solver) ?? new Map<string, Literal>();
  known.set(solver, own);
  const key = literals.toSorted((a, b) => a - b).join();
  const before = own.get(key);
  if (before !== undefined) return before;
  const one = solver.literal();
  own.set(key, one);
  solver.add([not(one), ...literals]);
  for (const literal of literals) solver.add([not(literal), one]);
  return one;
}
