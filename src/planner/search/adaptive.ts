// Adaptive choice: operators that succeeded recently are tried more often (Ropke and Pisinger, 2006).
import { hole } from "#base/element-at.ts";
import type { Random } from "#base/random.ts";

export interface Adaptive {
  readonly weights: Float64Array;
}

/** The weight of the latest outcome. */
const reaction = 0.02;
/** No operator is excluded for good. */
const least = 0.1;

/** Starts with equal weights for the entries above 0. The others are never chosen. */
export const adaptive = (start: readonly number[]): Adaptive => ({ weights: Float64Array.from(start) });

/** Draws an index at random, in proportion to the weights. */
export function choose({ weights }: Adaptive, random: Random): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  let draw = random.next() * sum;
  for (let i = 0; i < weights.length; i++) {
    draw -= weights[i] ?? hole();
    if (draw < 0) return i;
  }
  return weights.findLastIndex((weight) => weight > 0);
}

/** Records the gain of a choice; 0 for none. */
export function reward({ weights }: Adaptive, chosen: number, gain: number): void {
  weights[chosen] = Math.max(least, (1 - reaction) * (weights[chosen] ?? hole()) + reaction * gain);
}
