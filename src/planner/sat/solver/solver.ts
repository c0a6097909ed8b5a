// A conflict-driven clause-learning solver with native at-most-k constraints, used for proofs. After MiniSat
// (Eén and Sörensson, SAT 2003) and Glucose (Audemard and Simon, IJCAI 2009).
import { hole } from "#base/element-at.ts";
import { coreOf, growMarks, lessonOf, marks } from "./analysis.ts";
import { conflictsUntilDeletion, deleteClauses } from "./clause-deletion.ts";
import { type Literal, noReason, not, open } from "./literal.ts";
import { Phases } from "./phases.ts";
import { Propagation } from "./propagation.ts";
import { hear, isRestartDue, pace, restart } from "./restart-schedule.ts";
import { VariableOrder } from "./variable-order.ts";

export type Verdict = "satisfiable" | "unsatisfiable" | "unknown";

/** Conflicts before the first clause deletion. */
const forgetsNothingUntil = 2000;

/**
 * Solver of clauses and at-most-k constraints over 0/1 variables. Mutable: `solve` may be called again with
 * other assumptions, after more variables and constraints. Learnt clauses stay. The solver reads no clock and
 * draws no random numbers: the same calls return the same answers.
 */
export class Solver {
  private readonly state = new Propagation();
  private readonly order = new VariableOrder();
  private readonly marks = marks(64);
  private readonly reopened = (v: number): void => this.order.insert(v);
  private readonly involved = (v: number): void => this.order.raise(v);
  private learnt: number[] = [];
  private deletions = 0;
  private deletesAt = forgetsNothingUntil;
  private readonly pace = pace();
  private readonly phases = new Phases();
  private contradiction = false;
  /** Whether the present question expects a solution. */
  private seeksSolution = false;
  /** The assumptions of the last question. Level i + 1 belongs to the i-th assumption. */
  private assumed: readonly Literal[] = [];

  /** Conflicts so far: the measure of work. */
  conflicts = 0;
  /**
   * After "unsatisfiable": the assumptions that cannot hold together. Empty when the constraints alone cannot
   * hold.
   */
  core: readonly Literal[] = [];
  /** After "satisfiable": the value of each variable. */
  model = new Uint8Array(0);

  /** Adds a variable and returns its positive literal. `phase` is the value to try first. */
  literal(phase: 0 | 1 = 0): Literal {
    const v = this.state.variable(phase);
    if (v >= this.marks.seen.length) growMarks(this.marks);
    this.order.admit(v);
    this.phases.admit(v, phase);
    return 2 * v;
  }

  /** Prefers a literal to be true if nothing contradicts it. */
  suggest(literal: Literal): void {
    const value = literal & 1 ? 0 : 1;
    this.state.phases[literal >> 1] = value;
    this.phases.wish(literal >> 1, value);
  }

  /** Literals propagated so far: a second measure of work. */
  get propagated(): number {
    return this.state.propagated;
  }

  /** Adds a clause. Allowed at any time: the search returns to the root. */
  add(literals: readonly Literal[]): void {
    const { state } = this;
    state.backtrack(0, this.reopened);
    if (this.contradiction) return;
    const kept: Literal[] = [];
    for (const literal of literals) {
      const value = state.values[literal];
      if (value === 1 || kept.includes(not(literal))) return;
      if (value === open && !kept.includes(literal)) kept.push(literal);
    }
    if (kept.length > 1) {
      state.store(kept, -1);
      return;
    }
    if (kept[0] === undefined) this.contradiction = true;
    else {
      state.assign(kept[0], noReason);
      this.propagateRoot();
    }
  }

  /** Allows at most `bound` of the literals, all different, to be true. */
  atMost(literals: readonly Literal[], bound: number): void {
    this.state.backtrack(0, this.reopened);
    if (this.contradiction) return;
    if (this.state.addAtMost(literals, bound)) this.propagateRoot();
    else this.contradiction = true;
  }

  private get isSteady(): boolean {
    return this.seeksSolution || this.pace.isSteady;
  }

  private propagateRoot(): void {
    if (this.state.propagate() !== noReason) this.contradiction = true;
  }

  /**
   * Decides whether the constraints hold together with the assumptions, within limits of conflicts and
   * propagated literals. Afterwards the model or the core is available. `seeksSolution` says that a proof is
   * unlikely, so there are no quick restarts.
   */
  solve(
    assumptions: readonly Literal[],
    conflicts: number,
    propagations = 1000 * conflicts,
    seeksSolution = false,
  ): Verdict {
    const { state } = this;
    this.seeksSolution = seeksSolution;
    this.core = [];
    const lastConflict = this.conflicts + conflicts;
    const lastPropagation = state.propagated + Math.max(propagations, 4 * state.variables);
    this.goBackTo(assumptions);
    while (this.conflicts < lastConflict && state.propagated < lastPropagation) {
      if (this.contradiction) return "unsatisfiable";
      if (this.conflicts >= this.deletesAt) {
        state.backtrack(0, this.reopened);
        this.learnt = deleteClauses(state, this.learnt);
        this.deletesAt = this.conflicts + conflictsUntilDeletion(++this.deletions);
      }
      const verdict = this.searchUntil(assumptions, lastConflict, lastPropagation);
      if (verdict !== "unknown") return verdict;
      if (!isRestartDue(this.pace, this.conflicts, this.isSteady)) continue;
      restart(this.pace, this.conflicts, this.isSteady);
      this.phases.chooseAgain(state.phases, state.variables, this.conflicts);
      state.backtrack(assumptions.length, this.reopened);
    }
    return "unknown";
  }

  /** Undoes all levels except those of the leading assumptions that have not changed. */
  private goBackTo(assumptions: readonly Literal[]): void {
    const most = Math.min(assumptions.length, this.assumed.length);
    let same = 0;
    while (same < most && assumptions[same] === this.assumed[same]) same++;
    this.state.backtrack(same, this.reopened);
    if (same < most || assumptions.length !== this.assumed.length) this.phases.reset();
    this.assumed = assumptions;
  }

  private searchUntil(
    assumptions: readonly Literal[],
    lastConflict: number,
    lastPropagation: number,
  ): Verdict {
    const { state } = this;
    for (;;) {
      const conflict = state.propagate();
      if (conflict !== noReason) {
        this.conflicts++;
        if (state.levelStarts.length === 0) {
          this.contradiction = true;
          return "unsatisfiable";
        }
        this.phases.lookAt(state);
        this.learn(conflict);
        continue;
      }
      if (isRestartDue(this.pace, this.conflicts, this.isSteady) || this.conflicts >= this.deletesAt)
        return "unknown";
      if (this.conflicts >= lastConflict || state.propagated >= lastPropagation) return "unknown";
      const next = this.decision(assumptions);
      if (next === "conflict") return "unsatisfiable";
      if (next === "none") {
        this.model = new Uint8Array(state.variables);
        for (let v = 0; v < state.variables; v++) this.model[v] = state.values[2 * v] ?? hole();
        return "satisfiable";
      }
      state.levelStarts.push(state.trailEnd);
      state.assign(next, noReason);
    }
  }

  /** Returns the next assumption, or the open variable with the highest activity. */
  private decision(assumptions: readonly Literal[]): Literal | "conflict" | "none" {
    const { state } = this;
    while (state.levelStarts.length < assumptions.length) {
      const assumption = assumptions[state.levelStarts.length] ?? hole();
      const value = state.values[assumption];
      if (value === open) return assumption;
      if (value === 0) {
        this.core = coreOf(state, this.marks, assumption);
        return "conflict";
      }
      // The assumption already holds: an empty level keeps levels and assumptions aligned.
      state.levelStarts.push(state.trailEnd);
    }
    for (;;) {
      const v = this.order.pop();
      if (v < 0) return "none";
      if (state.values[2 * v] === open)
        return 2 * v + 1 - this.phases.of(v, state.phases[v] ?? hole(), this.isSteady);
    }
  }

  private learn(conflict: number): void {
    const { state } = this;
    const { literals, level, distance } = lessonOf(state, this.marks, conflict, this.involved);
    this.order.age();
    hear(this.pace, distance);
    state.backtrack(level, this.reopened);
    const first = literals[0] ?? hole();
    if (literals.length === 1) {
      state.assign(first, noReason);
      return;
    }
    const clause = state.store(literals, distance);
    state.use(clause);
    this.learnt.push(clause);
    state.assign(first, clause);
  }
}
