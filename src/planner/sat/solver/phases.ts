// Phases: the value to try first for a variable, either its last one or the one in the longest trail without
// a conflict. Target and best phases after CaDiCaL (Biere, Fazekas, Fleury and Heisinger, SAT Competition
// 2020).
import { hole } from "#base/element-at.ts";
import { open } from "./literal.ts";
import type { Propagation } from "./propagation.ts";
import { grown } from "./variable-order.ts";

/** Conflicts before phases are chosen again. The n-th choice follows after n times as many. */
const between = 1000;

/** The phases of all variables. Mutable. */
export class Phases {
  /**
   * By variable, its value in the longest trail without a conflict since the last choice; open when it is not
   * in it.
   */
  private target = new Uint8Array(64).fill(open);
  private targetSize = 0;
  /** The same since the best phases were last chosen. */
  private best = new Uint8Array(64).fill(open);
  private bestSize = 0;
  /** Values requested by the caller. */
  private wished = new Uint8Array(64);
  private chosen = 0;
  private next = between;

  admit(v: number, phase: 0 | 1): void {
    if (v >= this.target.length) {
      const size = 2 * this.target.length;
      this.target = grown(this.target, new Uint8Array(size).fill(open));
      this.best = grown(this.best, new Uint8Array(size).fill(open));
      this.wished = grown(this.wished, new Uint8Array(size));
    }
    this.wished[v] = phase;
  }

  wish(v: number, value: 0 | 1): void {
    this.wished[v] = value;
    this.target[v] = open;
  }

  /** Returns the value to try. `saved` is the variable's last value. */
  of(v: number, saved: number, isSteady: boolean): number {
    if (!isSteady) return saved;
    const target = this.target[v] ?? hole();
    return target === open ? saved : target;
  }

  /** Handles a conflict: all levels of the trail except the last were consistent. */
  lookAt({ levelStarts, trail }: Propagation): void {
    const size = levelStarts.at(-1) ?? 0;
    if (size > this.targetSize) {
      this.targetSize = size;
      record(this.target, trail, size);
    }
    if (size > this.bestSize) {
      this.bestSize = size;
      record(this.best, trail, size);
    }
  }

  /** Begins another question: the longest trail of the last question no longer counts. */
  reset(): void {
    this.targetSize = 0;
    this.bestSize = 0;
  }

  /** At a restart: chooses other phases when it is time. */
  chooseAgain(phases: Uint8Array, variables: number, conflicts: number): void {
    if (conflicts < this.next) return;
    this.chosen++;
    this.next = conflicts + between * (this.chosen + 1);
    this.targetSize = 0;
    this.target.fill(open);
    const kind = this.chosen % 3;
    for (let v = 0; v < variables; v++) {
      if (kind === 0) phases[v] = this.wished[v] ?? hole();
      else if (kind === 1 && this.best[v] !== open) phases[v] = this.best[v] ?? hole();
      else if (kind === 2) phases[v] = 1 - (phases[v] ?? hole());
    }
    if (kind === 1) this.bestSize = 0;
  }
}

function record(phases: Uint8Array, trail: Int32Array, size: number): void {
  for (let at = 0; at < size; at++) {
    const literal = trail[at] ?? hole();
    phases[literal >> 1] = 1 - (literal & 1);
  }
}
