// Clause deletion: removes learnt clauses that were not used recently, those of many decision levels first.
// After CaDiCaL (Biere, Fazekas, Fleury and Heisinger, SAT Competition 2020).
import { hole } from "#base/element-at.ts";
import { open } from "./literal.ts";
import { clauseHead, type Propagation } from "./propagation.ts";

/** Clauses with at most this number of decision levels are never deleted. */
const neverForgotten = 2;
/** Share of the clauses without recent use that one deletion removes. */
const shareForgotten = 0.75;

/** Conflicts from the n-th deletion to the next. */
export const conflictsUntilDeletion = (times: number): number => 300 * times;

/**
 * Deletes the worst learnt clauses, closes the gaps, and returns the new positions of the others. At the root
 * only.
 */
export function deleteClauses(state: Propagation, learnt: readonly number[]): number[] {
  const { arena } = state;
  const distanceOf = (clause: number) => arena[clause + 1] ?? hole();
  const sizeOf = (clause: number) => arena[clause] ?? hole();
  const unused = learnt.filter((clause) => distanceOf(clause) > neverForgotten && arena[clause + 2] === 0);
  unused.sort((a, b) => distanceOf(b) - distanceOf(a) || sizeOf(b) - sizeOf(a));
  const forgotten = new Set(unused.slice(0, shareForgotten * unused.length));
  const old = state.emptyArena();
  const kept: number[] = [];
  const stays: number[] = [];
  for (let at = 0; at < old.length; ) {
    const distance = old[at + 1] ?? hole();
    const end = at + clauseHead + (old[at] ?? hole());
    if (!forgotten.has(at) && isOpen(state, old, at + clauseHead, end, stays)) {
      const clause = state.store(stays, distance, Math.max(0, (old[at + 2] ?? hole()) - 1));
      if (distance >= 0) kept.push(clause);
    }
    at = end;
  }
  return kept;
}

/**
 * Whether no literal of a clause is true at the root. Copies the literals that are not false there to
 * `stays`, because a false literal never watches anything. Propagation has left at least two.
 */
function isOpen(
  { values }: Propagation,
  arena: Int32Array,
  from: number,
  to: number,
  stays: number[],
): boolean {
  stays.length = 0;
  for (let k = from; k < to; k++) {
    const literal = arena[k] ?? hole();
    if (values[literal] === 1) return false;
    if (values[literal] === open) stays.push(literal);
  }
  return true;
}
