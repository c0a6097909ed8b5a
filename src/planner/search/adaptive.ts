// Adaptive choice: ideas that brought something lately are tried more often (Ropke and Pisinger, 2006).
import type { Random } from "#base/random.ts";

export interface Adaptive {
  readonly weights: Float64Array;
}

/** How much the newest outcome counts. */
const reaction = 0.02;
/** No idea is given up for good. */
const least = 0.1;

/** Even weights for those that start above 0; the others are never chosen. */
export const adaptive = (start: readonly number[]): Adaptive => ({ weights: Float64Array.from(start) });

/** An index by chance, in proportion to the weights. */
export function choose({ weights }: Adaptive, random: Random): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  let draw = random.next() * sum;
  for (let i = 0; i < weights.length; i++) {
    draw -= weights[i] as number;
    if (draw < 0) return i;
  }
  return weights.findLastIndex((weight) => weight > 0);
}

/** Tells what a choice brought; 0 for nothing. */
export function reward({ weights }: Adaptive, chosen: number, gain: number): void {
  weights[chosen] = Math.max(least, (1 - reaction) * (weights[chosen] as number) + reaction * gain);
}
