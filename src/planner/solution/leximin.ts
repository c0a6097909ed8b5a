// Leximin between parties as one number: the worst-off first, then the next. Updated with every change.
//
// The order completes Rawls's difference principle (Sen, 1970), as used for shares in fair division
// (Moulin, 2003). Every party's unmet share is rounded up to one of a few steps; the shares, worst first, are then
// numbered in their order (combinatorial number system; Knuth, TAOCP 4A, 7.2.1.3).
import { hole } from "#base/element-at.ts";

/** Steps of a share that are tried, finest first. Each divides 1000, so that whole numbers stay readable. */
const fineness = [100, 50, 40, 25, 20, 10, 8, 5, 4, 2, 1] as const;
/** Maximum number of arrangements of the parties after the worst-off, any two of which a double can distinguish. */
const mostArrangements = 2 ** 40;

/** How far each party's wishes are from being met, and the number of parties at each step. */
export interface Fairness {
  /** Weight of each party's wishes. Parties without wishes have 0 and do not count. */
  readonly weights: readonly number[];
  readonly unmet: Float64Array;
  /** The number of steps of a whole share. */
  readonly steps: number;
  /** Parties with wishes. */
  readonly parties: number;
  /** counts[s]: parties whose unmet share is step s. */
  readonly counts: Int32Array;
  readonly arrangements: number;
}

/** Creates the state in which nothing is unmet yet. */
export function startFairness(weights: readonly number[]): Fairness {
  const parties = weights.filter((weight) => weight > 0).length;
  const rest = Math.max(0, parties - 1);
  const steps = fineness.find((candidate) => choose(rest + candidate, candidate) <= mostArrangements) ?? 1;
  const counts = new Int32Array(steps + 1);
  counts[0] = parties;
  return {
    weights,
    unmet: new Float64Array(weights.length),
    steps,
    parties,
    counts,
    arrangements: choose(rest + steps, steps),
  };
}

/** Adds to the unmet weight of a party. Weights are whole numbers, so rounding errors cannot accumulate. */
export function changeUnmet(fairness: Fairness, party: number, change: number): void {
  const weight = fairness.weights[party] ?? 0;
  if (weight === 0) return;
  const before = stepOf(fairness, party, weight);
  fairness.unmet[party] = (fairness.unmet[party] ?? hole()) + change;
  const after = stepOf(fairness, party, weight);
  if (before === after) return;
  fairness.counts[before] = (fairness.counts[before] ?? hole()) - 1;
  fairness.counts[after] = (fairness.counts[after] ?? hole()) + 1;
}

/** Returns a share rounded up to a step, so that only a party with all wishes met has 0. */
const stepOf = ({ unmet, steps }: Fairness, party: number, weight: number): number =>
  Math.min(steps, Math.ceil(((unmet[party] ?? hole()) * steps) / weight));

/**
 * Returns the unfairness as a number. Its whole part is the unmet share of the worst-off party in thousandths, and its
 * fraction orders the other parties. It is 0 if every wish is met. Smaller is fairer. Two are equal only if all sorted
 * shares fall on the same steps.
 */
export function unfairnessIn({ counts, steps, parties, arrangements }: Fairness): number {
  let worst = steps;
  while (worst > 0 && counts[worst] === 0) worst--;
  if (worst === 0) return 0;
  let rank = 0;
  let left = parties - 1;
  for (let step = worst; step > 0 && left > 0; step--) {
    // Parties at one step are adjacent: the sum of C(step + k, k + 1) over their positions telescopes.
    const here = (counts[step] ?? hole()) - (step === worst ? 1 : 0);
    if (here === 0) continue;
    rank += choose(step + left, step) - choose(step + left - here, step);
    left -= here;
  }
  return (1000 / steps) * worst + rank / arrangements;
}

/** Returns the unfairness of all unmet weights at once, for bounds and tests. */
export function unfairnessFrom(weights: readonly number[], unmet: readonly number[]): number {
  const fairness = startFairness(weights);
  unmet.forEach((weight, party) => {
    changeUnmet(fairness, party, weight);
  });
  return unfairnessIn(fairness);
}

/** Returns n over k, exact while it stays under 2^53. */
function choose(n: number, k: number): number {
  let result = 1;
  const few = Math.min(k, n - k);
  for (let i = 1; i <= few; i++) result = (result * (n - few + i)) / i;
  return Math.round(result);
}
