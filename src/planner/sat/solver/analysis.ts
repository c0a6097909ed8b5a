// Conflict analysis: derives a clause from a contradiction (first unique implication point; Marques-Silva and
// Sakallah).
import { hole } from "#base/element-at.ts";
import { type Literal, noReason } from "./literal.ts";
import type { Propagation } from "./propagation.ts";
import { grown } from "./variable-order.ts";

/** The depth to which implications are followed. */
const deepest = 200;

/** Working memory of conflict analysis, reused because there are thousands of conflicts per second. */
export interface Marks {
  /** By variable. All clear between calls. */
  seen: Uint8Array;
  /** By level, the last stamp that was set on it. */
  stamps: Int32Array;
  stamp: number;
  /** By depth, the literals from which one step was derived. */
  readonly explained: number[][];
}

export const marks = (variables: number): Marks => ({
  seen: new Uint8Array(variables),
  stamps: new Int32Array(variables + 1),
  stamp: 0,
  explained: Array.from({ length: deepest + 2 }, () => []),
});

/** Doubles the number of variables that fit. */
export function growMarks(own: Marks): void {
  own.seen = grown(own.seen, new Uint8Array(2 * own.seen.length));
  own.stamps = new Int32Array(own.seen.length + 1);
  own.stamp = 0;
}

/**
 * A clause that would have prevented the conflict. Its first literal is implied at the level of the second.
 */
export interface Lesson {
  readonly literals: readonly Literal[];
  /** The level to return to. */
  readonly level: number;
  /**
   * Number of decision levels in it (Audemard and Simon, 2009). Clauses with few levels are worth keeping.
   */
  readonly distance: number;
}

/**
 * Learns from a violated constraint at a level above the root. Calls `involved` with every variable it
 * passes.
 */
export function lessonOf(
  state: Propagation,
  marks: Marks,
  conflict: number,
  involved: (v: number) => void,
): Lesson {
  const { trail, levels, reasons } = state;
  const { seen, explained } = marks;
  const level = state.levelStarts.length;
  const learnt: Literal[] = [0];
  const marked: number[] = [];
  const reasonsOf = explained[0] ?? hole();
  let unexplained = 0;
  let at = state.trailEnd;
  let reason = conflict;
  let pivot = -1;
  do {
    state.use(reason);
    const count = state.explain(reason, pivot, reasonsOf);
    for (let i = 0; i < count; i++) {
      const literal = reasonsOf[i] ?? hole();
      const v = literal >> 1;
      if (seen[v] === 1 || levels[v] === 0) continue;
      seen[v] = 1;
      marked.push(v);
      involved(v);
      if (levels[v] === level) unexplained++;
      else learnt.push(literal);
    }
    do at--;
    while (seen[(trail[at] ?? hole()) >> 1] === 0);
    pivot = trail[at] ?? hole();
    reason = reasons[pivot >> 1] ?? hole();
    seen[pivot >> 1] = 0;
    unexplained--;
  } while (unexplained > 0);
  learnt[0] = pivot ^ 1;
  stampLevels(state, marks, learnt);
  let kept = 1;
  for (let i = 1; i < learnt.length; i++) {
    const literal = learnt[i] ?? hole();
    if (!isImplied(state, marks, marked, literal, 0)) learnt[kept++] = literal;
  }
  learnt.length = kept;
  for (let i = 0; i < marked.length; i++) seen[marked[i] ?? hole()] = 0;
  return ordered(state, marks, learnt);
}

/** Stamps the levels of these literals again. Returns the number of different levels. */
function stampLevels({ levels }: Propagation, marks: Marks, literals: readonly Literal[]): number {
  const { stamps } = marks;
  const stamp = ++marks.stamp;
  let count = 0;
  for (let i = 0; i < literals.length; i++) {
    const level = levels[(literals[i] ?? hole()) >> 1] ?? hole();
    if (stamps[level] === stamp) continue;
    stamps[level] = stamp;
    count++;
  }
  return count;
}

/**
 * Whether the other literals of a clause imply the negation of this one (Sörensson and Biere, SAT 2009). In
 * `seen`, 1 marks literals that are in the clause or implied by it, and 2 those known not to be implied. A
 * literal at a level without a stamp is not implied.
 */
function isImplied(
  state: Propagation,
  marks: Marks,
  marked: number[],
  literal: Literal,
  depth: number,
): boolean {
  const { seen, stamps, stamp, explained } = marks;
  const reason = state.reasons[literal >> 1] ?? hole();
  if (reason === noReason || depth > deepest) return false;
  const others = explained[depth] ?? hole();
  const count = state.explain(reason, literal ^ 1, others);
  for (let i = 0; i < count; i++) {
    const other = others[i] ?? hole();
    const v = other >> 1;
    const level = state.levels[v] ?? hole();
    if (seen[v] === 1 || level === 0) continue;
    if (seen[v] === 2 || stamps[level] !== stamp) return false;
    const implied = isImplied(state, marks, marked, other, depth + 1);
    seen[v] = implied ? 1 : 2;
    marked.push(v);
    if (!implied) return false;
  }
  return true;
}

/** Moves the literal of the highest level below the conflict's to the second position. */
function ordered(state: Propagation, marks: Marks, literals: Literal[]): Lesson {
  const { levels } = state;
  const levelOf = (literal: Literal) => levels[literal >> 1] ?? hole();
  let second = 1;
  for (let i = 2; i < literals.length; i++)
    if (levelOf(literals[i] ?? hole()) > levelOf(literals[second] ?? hole())) second = i;
  if (literals.length > 1) {
    const literal = literals[second] ?? hole();
    literals[second] = literals[1] ?? hole();
    literals[1] = literal;
  }
  return {
    literals,
    level: literals.length > 1 ? levelOf(literals[1] ?? hole()) : 0,
    distance: stampLevels(state, marks, literals),
  };
}

/** Returns the assumptions that imply the negation of `assumption`, and `assumption` itself. */
export function coreOf(state: Propagation, { seen, explained }: Marks, assumption: Literal): Literal[] {
  const core = [assumption];
  const marked = [assumption >> 1];
  seen[assumption >> 1] = 1;
  const root = state.levelStarts[0] ?? state.trailEnd;
  for (let at = state.trailEnd - 1; at >= root; at--) {
    const literal = state.trail[at] ?? hole();
    const v = literal >> 1;
    if (seen[v] === 0) continue;
    const reason = state.reasons[v] ?? hole();
    if (reason === noReason) {
      if (literal !== assumption) core.push(literal);
      continue;
    }
    const others = explained[0] ?? hole();
    const count = state.explain(reason, literal, others);
    for (let i = 0; i < count; i++) {
      const other = others[i] ?? hole();
      if (seen[other >> 1] === 1 || state.levels[other >> 1] === 0) continue;
      seen[other >> 1] = 1;
      marked.push(other >> 1);
    }
  }
  for (const v of marked) seen[v] = 0;
  return core;
}
