// Conflict analysis: what to learn from a contradiction (first unique implication point; Marques-Silva and Sakallah).
import { type Literal, noReason } from "./literal.ts";
import type { Propagation } from "./propagation.ts";

/** How far implications are followed. */
const deepest = 200;

/** Marks on variables while a conflict is looked into; all clear between two calls. */
export interface Marks {
  seen: Uint8Array;
}

/** A clause that would have prevented the conflict: its first literal concludes at the level of the second. */
export interface Lesson {
  readonly literals: readonly Literal[];
  /** The level to go back to. */
  readonly level: number;
  /** Number of decision levels in it (Audemard and Simon, 2009): small ones are worth keeping. */
  readonly distance: number;
}

/** Learns from a violated constraint at a level above the root; `involved` hears of every variable on the way. */
export function lessonOf(
  state: Propagation,
  marks: Marks,
  conflict: number,
  involved: (v: number) => void,
): Lesson {
  const { trail, levels, reasons } = state;
  const { seen } = marks;
  const level = state.levelStarts.length;
  const learnt: Literal[] = [0];
  const marked: number[] = [];
  let unexplained = 0;
  let at = state.trailEnd;
  let reason = conflict;
  let pivot = -1;
  do {
    state.use(reason);
    for (const literal of state.explain(reason, pivot)) {
      const v = literal >> 1;
      if (seen[v] === 1 || levels[v] === 0) continue;
      seen[v] = 1;
      marked.push(v);
      involved(v);
      if (levels[v] === level) unexplained++;
      else learnt.push(literal);
    }
    do at--;
    while (seen[(trail[at] as number) >> 1] === 0);
    pivot = trail[at] as number;
    reason = reasons[pivot >> 1] as number;
    seen[pivot >> 1] = 0;
    unexplained--;
  } while (unexplained > 0);
  learnt[0] = pivot ^ 1;
  const clause = { seen, marked, levels: new Set(learnt.map((literal) => levels[literal >> 1] as number)) };
  const kept = learnt.filter((literal, i) => i === 0 || !isImplied(state, clause, literal, 0));
  for (const v of marked) seen[v] = 0;
  return ordered(state, kept);
}

/** A clause on the way to being learnt. */
interface Draft {
  /** By variable: 1 in the clause or implied by it, 2 known not to be, 0 not looked at. */
  readonly seen: Uint8Array;
  /** Variables with a mark. */
  readonly marked: number[];
  /** Levels of its literals: what lies at another is not implied. */
  readonly levels: ReadonlySet<number>;
}

/** Whether the other literals of a clause imply the negation of this one (Sörensson and Biere, SAT 2009). */
function isImplied(state: Propagation, clause: Draft, literal: Literal, depth: number): boolean {
  const { seen, marked, levels } = clause;
  const reason = state.reasons[literal >> 1] as number;
  if (reason === noReason || depth > deepest) return false;
  // A copy: the same array explains what is asked for further down.
  for (const other of [...state.explain(reason, literal ^ 1)]) {
    const v = other >> 1;
    const level = state.levels[v] as number;
    if (seen[v] === 1 || level === 0) continue;
    if (seen[v] === 2 || !levels.has(level)) return false;
    const implied = isImplied(state, clause, other, depth + 1);
    seen[v] = implied ? 1 : 2;
    marked.push(v);
    if (!implied) return false;
  }
  return true;
}

/** Puts the literal of the highest level below the conflict's second. */
function ordered({ levels }: Propagation, literals: Literal[]): Lesson {
  const levelOf = (literal: Literal) => levels[literal >> 1] as number;
  let second = 1;
  for (let i = 2; i < literals.length; i++)
    if (levelOf(literals[i] as number) > levelOf(literals[second] as number)) second = i;
  if (literals.length > 1) {
    const literal = literals[second] as number;
    literals[second] = literals[1] as number;
    literals[1] = literal;
  }
  return {
    literals,
    level: literals.length > 1 ? levelOf(literals[1] as number) : 0,
    distance: new Set(literals.map(levelOf)).size,
  };
}

/** The assumptions from which the negation of `assumption` follows, and it. */
export function coreOf(state: Propagation, { seen }: Marks, assumption: Literal): Literal[] {
  const core = [assumption];
  const marked = [assumption >> 1];
  seen[assumption >> 1] = 1;
  const root = state.levelStarts[0] ?? state.trailEnd;
  for (let at = state.trailEnd - 1; at >= root; at--) {
    const literal = state.trail[at] as number;
    const v = literal >> 1;
    if (seen[v] === 0) continue;
    const reason = state.reasons[v] as number;
    if (reason === noReason) {
      if (literal !== assumption) core.push(literal);
      continue;
    }
    for (const other of state.explain(reason, literal)) {
      if (seen[other >> 1] === 1 || state.levels[other >> 1] === 0) continue;
      seen[other >> 1] = 1;
      marked.push(other >> 1);
    }
  }
  for (const v of marked) seen[v] = 0;
  return core;
}
