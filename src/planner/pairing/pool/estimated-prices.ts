// A quick estimate of the price of a partner for each city, to select the relevant pairs.
import type { PairingProblem } from "../problem.ts";

/** After this number of rounds, the estimates of a call of 500 cities hardly change. */
const rounds = 12;

/**
 * Returns for each city a price between the gain of its last partner and that of the first one left out, given the
 * prices of the others: coordinate descent on the linear relaxation. A city that takes everybody has the price zero.
 * Limits from below are ignored.
 */
export function estimatedPrices({ pairs, atMost }: PairingProblem): Float64Array {
  const around: number[][] = atMost.map(() => []);
  for (const [k, { a, b }] of pairs.entries()) {
    around[a]?.push(k);
    around[b]?.push(k);
  }
  const price = new Float64Array(atMost.length);
  for (let round = 0; round < rounds; round++)
    for (const [city, list] of around.entries()) {
      const most = atMost[city] ?? 0;
      // The greatest offers in descending order: one more than there are places.
      const best = new Float64Array(most + 1);
      for (const k of list) {
        const { a = 0, b = 0, weight = 0 } = pairs[k] ?? {};
        const offer = weight - (price[a === city ? b : a] ?? 0);
        let at = most;
        if (offer <= (best[at] ?? 0)) continue;
        for (; at > 0 && offer > (best[at - 1] ?? 0); at--) best[at] = best[at - 1] ?? 0;
        best[at] = offer;
      }
      price[city] = most === 0 ? 0 : ((best[most - 1] ?? 0) + (best[most] ?? 0)) / 2;
    }
  return price;
}
