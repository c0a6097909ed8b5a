// Seeded random numbers: the same seed gives the same sequence on every machine.
import { elementAt } from "#base/element-at.ts";

/** A source of random numbers. Mutable, so each search needs its own. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** An integer in [0, below). `below` must be at least 1. */
  below(below: number): number;
}

/**
 * Returns a generator for a 32-bit seed. The algorithm is mulberry32 (Tommy Ettinger, public domain, 2017):
 * one 32-bit word of state, full period, fast enough for the inner loop of a search.
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return { next, below: (below) => Math.floor(next() * below) };
}

/** Shuffles `items` in place (Fisher and Yates) and returns it. */
export function shuffle<T>(items: T[], random: Random): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const a = elementAt(items, i);
    items[i] = elementAt(items, j);
    items[j] = a;
  }
  return items;
}
