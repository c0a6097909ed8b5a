// What the dual prices alone prove about pairs that were not chosen: the least number of points that the total would
// lose with each.
import { type PairingCall, pairKey } from "#domain";
import { possiblePairs } from "./possible-pairs.ts";
import type { PairingProblem, PairingProof } from "./problem.ts";
import type { PairingProposal } from "./propose.ts";

/**
 * Reduced costs, by `pairKey`: a pairing with this pair has at least this number of points less, if it meets all
 * minimums. Empty if the aim is not a total.
 */
export function leastLosses(call: PairingCall, proposal: PairingProposal): ReadonlyMap<string, number> {
  if (proposal.evidence.kind !== "total") return new Map();
  const { proof } = proposal.evidence;
  const { cities, problem } = possiblePairs(call);
  const asks = cities.map((_, city) => askedBy(problem, proof, city));
  return new Map(
    problem.pairs.map(({ a, b, weight }) => {
      const key = pairKey(cities[a]?.id ?? "", cities[b]?.id ?? "");
      // Totals are whole numbers, so half a point more counts as a whole one.
      return [key, Math.max(0, Math.ceil(((asks[a] ?? 0) + (asks[b] ?? 0)) / 2 - weight))];
    }),
  );
}

/**
 * What a city demands of a further partner, doubled. Odd sets only add to what a pair has to pay, so leaving them out
 * gives a smaller figure that is still valid.
 */
function askedBy({ atLeast, minimum }: PairingProblem, proof: PairingProof, city: number): number {
  if (proof.kind === "cities") return proof.prices[city] ?? 0;
  const left = (proof.prices[city] ?? []).map((price, place) =>
    place < (atLeast[city] ?? 0) ? price - 2 * minimum : price,
  );
  return left.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...left);
}
