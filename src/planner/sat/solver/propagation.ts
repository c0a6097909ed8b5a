// Propagation: derives what follows from the true literals, by clauses and by at-most-k constraints. Clauses
// with two watched literals and blockers (MiniSat). At-most constraints count and need no clauses.

import { addAt, hole } from "#base/element-at.ts";
import { type Literal, noReason, open } from "./literal.ts";
import { grown } from "./variable-order.ts";
import { Lists } from "./watch-lists.ts";

/** Reasons from this value down are at-most constraints: `atMostReason - index`. */
const atMostReason = -2;

/** At most `bound` of the literals are true. */
interface AtMost {
  readonly literals: Int32Array;
  readonly bound: number;
}

/**
 * Integers in the head of a clause: its size; its number of decision levels when it was learnt, or -1 when it
 * was given; the number of deletions that it still survives.
 */
export const clauseHead = 3;

/**
 * Learnt clauses with at most this number of levels survive two deletions after use, others one (CaDiCaL).
 */
const near = 6;

/**
 * Values, trail and constraints. A reason is the position of a clause in the arena, or names an at-most
 * constraint. Mutable.
 */
export class Propagation {
  variables = 0;
  /** By literal: 1 true, 0 false, 2 open. */
  values = new Uint8Array(128);
  /** By variable. */
  levels = new Int32Array(64);
  reasons = new Int32Array(64);
  positions = new Int32Array(64);
  phases = new Uint8Array(64);
  trail = new Int32Array(64);
  trailEnd = 0;
  /** The position on the trail at which each decision level begins. */
  readonly levelStarts: number[] = [];
  /** Literals propagated: a measure of work. */
  propagated = 0;

  arena = new Int32Array(1 << 16);
  arenaEnd = 0;
  /** By literal, the clauses that watch its negation, as pairs of clause and blocker. */
  private readonly watches = new Lists();
  private readonly atMosts: AtMost[] = [];
  /** By at-most constraint, how many more of its propagated literals may be true. */
  private room = new Int32Array(64);
  /** By literal, the at-most constraints that contain it. */
  private readonly atMostsOf = new Lists();
  private drawn = 0;

  /** Adds a variable. Its phase is the value to try first. */
  variable(phase: 0 | 1): number {
    const v = this.variables++;
    if (v >= this.levels.length) this.grow();
    this.values[2 * v] = open;
    this.values[2 * v + 1] = open;
    this.phases[v] = phase;
    return v;
  }

  assign(literal: Literal, reason: number): void {
    const v = literal >> 1;
    this.values[literal] = 1;
    this.values[literal ^ 1] = 0;
    this.levels[v] = this.levelStarts.length;
    this.reasons[v] = reason;
    this.positions[v] = this.trailEnd;
    this.trail[this.trailEnd++] = literal;
  }

  /** Undoes all levels above `level`. Calls `reopened` with each variable that becomes open again. */
  backtrack(level: number, reopened: (v: number) => void): void {
    if (this.levelStarts.length <= level) return;
    const { trail, values, phases, room, atMostsOf, drawn } = this;
    const end = this.levelStarts[level] ?? hole();
    for (let at = this.trailEnd - 1; at >= end; at--) {
      const literal = trail[at] ?? hole();
      if (at < drawn) {
        const to = atMostsOf.to[literal] ?? hole();
        for (let i = atMostsOf.from[literal] ?? hole(); i < to; i++)
          addAt(room, atMostsOf.data[i] ?? hole(), 1);
      }
      values[literal] = open;
      values[literal ^ 1] = open;
      phases[literal >> 1] = 1 - (literal & 1);
      reopened(literal >> 1);
    }
    this.trailEnd = end;
    this.drawn = Math.min(this.drawn, end);
    this.levelStarts.length = level;
  }

  /**
   * Propagates until nothing more follows. Returns a violated clause or at-most constraint, or `noReason`.
   */
  propagate(): number {
    const { trail, values, room, atMosts, atMostsOf } = this;
    while (this.drawn < this.trailEnd) {
      const literal = trail[this.drawn++] ?? hole();
      this.propagated++;
      const from = atMostsOf.from[literal] ?? hole();
      const to = atMostsOf.to[literal] ?? hole();
      for (let i = from; i < to; i++) addAt(room, atMostsOf.data[i] ?? hole(), -1);
      const conflict = this.propagateClauses(literal);
      if (conflict !== noReason) return conflict;
      for (let i = from; i < to; i++) {
        const c = atMostsOf.data[i] ?? hole();
        const left = room[c] ?? hole();
        if (left > 0) continue;
        if (left < 0) return atMostReason - c;
        const { literals } = atMosts[c] ?? hole();
        for (let k = 0; k < literals.length; k++) {
          const other = literals[k] ?? hole();
          if (values[other] === open) this.assign(other ^ 1, atMostReason - c);
        }
      }
    }
    return noReason;
  }

  private propagateClauses(literal: Literal): number {
    const { arena, values, watches } = this;
    const falsified = literal ^ 1;
    let list = watches.data;
    let kept = watches.from[literal] ?? hole();
    const listEnd = watches.to[literal] ?? hole();
    for (let i = kept; i < listEnd; i += 2) {
      const clause = list[i] ?? hole();
      const blocker = list[i + 1] ?? hole();
      if (values[blocker] === 1) {
        list[kept++] = clause;
        list[kept++] = blocker;
        continue;
      }
      const first = clause + clauseHead;
      if (arena[first] === falsified) {
        arena[first] = arena[first + 1] ?? hole();
        arena[first + 1] = falsified;
      }
      const other = arena[first] ?? hole();
      if (other !== blocker && values[other] === 1) {
        list[kept++] = clause;
        list[kept++] = other;
        continue;
      }
      const end = first + (arena[clause] ?? hole());
      let found = false;
      for (let k = first + 2; k < end; k++) {
        const candidate = arena[k] ?? hole();
        if (values[candidate] === 0) continue;
        arena[first + 1] = candidate;
        arena[k] = falsified;
        watches.pushPair(candidate ^ 1, clause, other);
        list = watches.data;
        found = true;
        break;
      }
      if (found) continue;
      list[kept++] = clause;
      list[kept++] = other;
      if (values[other] === 0) {
        list.copyWithin(kept, i + 2, listEnd);
        watches.to[literal] = kept + listEnd - i - 2;
        return clause;
      }
      this.assign(other, clause);
    }
    watches.to[literal] = kept;
    return noReason;
  }

  /** Stores a clause of at least two literals and watches its first two. Returns its position. */
  store(literals: ArrayLike<number>, distance: number, outlives = 0): number {
    const at = this.arenaEnd;
    const end = at + clauseHead + literals.length;
    if (end > this.arena.length) this.arena = grown(this.arena, new Int32Array(2 * end));
    this.arena[at] = literals.length;
    this.arena[at + 1] = distance;
    this.arena[at + 2] = outlives;
    this.arena.set(literals, at + clauseHead);
    this.arenaEnd = end;
    const a = this.arena[at + clauseHead] ?? hole();
    const b = this.arena[at + clauseHead + 1] ?? hole();
    this.watches.pushPair(a ^ 1, at, b);
    this.watches.pushPair(b ^ 1, at, a);
    return at;
  }

  /** Records that a clause was used. Ignores reasons that are not learnt clauses. */
  use(reason: number): void {
    if (reason <= noReason) return;
    const distance = this.arena[reason + 1] ?? hole();
    if (distance >= 0) this.arena[reason + 2] = distance <= near ? 2 : 1;
  }

  /** Removes all clauses; the caller stores again those that it keeps. At the root only. */
  emptyArena(): Int32Array {
    const old = this.arena.slice(0, this.arenaEnd);
    this.arenaEnd = 0;
    this.watches.clear();
    for (let at = 0; at < this.trailEnd; at++) this.reasons[(this.trail[at] ?? hole()) >> 1] = noReason;
    return old;
  }

  /** Adds an at-most constraint and propagates it. Returns false when it is violated. At the root only. */
  addAtMost(literals: readonly Literal[], bound: number): boolean {
    const c = this.atMosts.length;
    let count = 0;
    for (const literal of literals) {
      this.atMostsOf.push(literal, c);
      if (this.values[literal] === 1) count++;
    }
    this.atMosts.push({ literals: Int32Array.from(literals), bound });
    if (c >= this.room.length) this.room = grown(this.room, new Int32Array(2 * this.room.length));
    this.room[c] = bound - count;
    if (count > bound) return false;
    if (count === bound)
      for (const literal of literals) if (this.values[literal] === open) this.assign(literal ^ 1, noReason);
    return true;
  }

  /**
   * Writes to `explained` the false literals (without `pivot`) from which a reason derived `pivot`. If `pivot`
   * is negative, writes the literals that violate the reason. Returns their number.
   */
  explain(reason: number, pivot: Literal, explained: number[]): number {
    let found = 0;
    if (reason > noReason) {
      const { arena } = this;
      const end = reason + clauseHead + (arena[reason] ?? hole());
      for (let k = reason + clauseHead; k < end; k++)
        if (arena[k] !== pivot) explained[found++] = arena[k] ?? hole();
      return found;
    }
    const { values, positions } = this;
    const { literals, bound } = this.atMosts[atMostReason - reason] ?? hole();
    const before = pivot < 0 ? this.trailEnd : (positions[pivot >> 1] ?? hole());
    const needed = pivot < 0 ? bound + 1 : bound;
    for (let i = 0; i < literals.length && found < needed; i++) {
      const literal = literals[i] ?? hole();
      if (values[literal] === 1 && (positions[literal >> 1] ?? hole()) < before)
        explained[found++] = literal ^ 1;
    }
    return found;
  }

  private grow(): void {
    const size = 2 * this.levels.length;
    this.values = grown(this.values, new Uint8Array(2 * size));
    this.watches.admit(2 * size);
    this.atMostsOf.admit(2 * size);
    this.levels = grown(this.levels, new Int32Array(size));
    this.reasons = grown(this.reasons, new Int32Array(size));
    this.positions = grown(this.positions, new Int32Array(size));
    this.phases = grown(this.phases, new Uint8Array(size));
    this.trail = grown(this.trail, new Int32Array(size));
  }
}
