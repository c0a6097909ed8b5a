// The proposal: pairs for a call, with a proof or a check of stability, the cities left out, and the fairness.
import { assert } from "#base/assert.ts";
import type { CityId, PairingCall } from "#domain";
import { checkProof } from "./check-proof.ts";
import { fairnessOf, type PairingFairness } from "./fairness.ts";
import { type GainReason, gainer } from "./gains.ts";
import { bestOfPool } from "./pool/best-of-pool.ts";
import { type PossiblePair, type PossiblePairs, possiblePairs } from "./possible-pairs.ts";
import type { PairingProof } from "./problem.ts";
import { stabilityFaults } from "./stable/blocking-pairs.ts";
import { deferredAcceptance } from "./stable/deferred-acceptance.ts";
import { hasTies, preferencesOf } from "./stable/preferences.ts";
import { bestOfTwoSides } from "./two-sides.ts";

export interface ProposedPair {
  readonly cities: readonly [CityId, CityId];
  /** What each of the two gains, in the same order. */
  readonly gains: readonly [readonly GainReason[], readonly GainReason[]];
  readonly points: number;
  /** Agreed in advance, by `must`. */
  readonly agreed: boolean;
}

/** The proof that a proposal meets the aim. */
export type PairingEvidence =
  | {
      readonly kind: "total";
      /** Prices by which the independent checker confirmed that no choice has more points. */
      readonly proof: PairingProof;
    }
  | {
      readonly kind: "stable";
      readonly proposer: string;
      /** Pairs of cities that would both rather have each other, found by the independent check: none. */
      readonly blocking: readonly (readonly [CityId, CityId])[];
      /** Some cities rank partners equally: other pairings may also be stable. */
      readonly ties: boolean;
      /** Cities that gave no ranking. Their points rank their partners. */
      readonly unranked: number;
    };

export interface PairingProposal {
  readonly pairs: readonly ProposedPair[];
  readonly total: number;
  /** Cities without any partner, because none is possible or because others are better together. */
  readonly without: readonly { readonly city: CityId; readonly reason: "none-possible" | "others-better" }[];
  /** Cities with fewer partners than they need. */
  readonly short: readonly { readonly city: CityId; readonly partners: number; readonly atLeast: number }[];
  readonly evidence: PairingEvidence;
  readonly fairness: PairingFairness;
}

/**
 * Proposes pairs for a valid call. The same call gives the same proposal: nothing is random. For a call with the aim
 * `stable` but without two sides (which the file's reader refuses), proposes the greatest total.
 */
export function proposePairs(call: PairingCall): PairingProposal {
  const possible = possiblePairs(call);
  const isStable = call.aim === "stable" && call.sides !== undefined;
  const { chosen, evidence } = isStable ? stableChoice(call, possible) : totalChoice(possible);
  const all = [...possible.agreed, ...chosen];
  return {
    pairs: proposedPairs(call, possible, all),
    total: all.reduce((sum, { gainOfA, gainOfB }) => sum + gainOfA + gainOfB, 0),
    ...leftOver(possible, all),
    evidence,
    fairness: fairnessOf(possible, all),
  };
}

interface Choice {
  readonly chosen: readonly PossiblePair[];
  readonly evidence: PairingEvidence;
}

function totalChoice({ open, problem }: PossiblePairs): Choice {
  const { chosen, proof } = problem.isFirst ? bestOfTwoSides(problem) : bestOfPool(problem);
  const verdict = checkProof(problem, chosen, proof);
  assert(verdict.ok, "the prices prove the pairing");
  return { chosen: chosen.flatMap((at) => open[at] ?? []), evidence: { kind: "total", proof } };
}

function stableChoice(call: PairingCall, possible: PossiblePairs): Choice {
  const { cities, open, problem } = possible;
  const proposer = call.proposer ?? call.sides?.[0].id ?? "";
  const preferences = preferencesOf(possible);
  const byCities = new Map(open.map((pair) => [pair.a * cities.length + pair.b, pair]));
  const pairOf = (x: number, y: number) => byCities.get(Math.min(x, y) * cities.length + Math.max(x, y));
  const pairs = deferredAcceptance({
    preferences,
    atMost: problem.atMost,
    proposes: cities.map(({ side }) => side === proposer),
    // Among partners that are ranked equally, the pair with more points comes first, then the order of the call.
    tieBreak: (city, partner) => {
      const pair = pairOf(city, partner);
      return pair ? -(pair.gainOfA + pair.gainOfB) : 0;
    },
  });
  const { blocking } = stabilityFaults(preferences, problem.atMost, pairs);
  const name = (city: number): CityId => (cities[city] ?? cities[0])?.id as CityId;
  return {
    chosen: pairs.flatMap(([x, y]) => pairOf(x, y) ?? []),
    evidence: {
      kind: "stable",
      proposer,
      blocking: blocking.map(([x, y]) => [name(x), name(y)] as const),
      ties: hasTies(preferences),
      unranked: cities.filter(({ ranking }) => ranking === undefined).length,
    },
  };
}

function proposedPairs(
  call: PairingCall,
  possible: PossiblePairs,
  all: readonly PossiblePair[],
): ProposedPair[] {
  const gains = gainer(call);
  return all
    .toSorted((x, y) => x.a - y.a || x.b - y.b)
    .flatMap((pair) => {
      const [first, second] = [possible.cities[pair.a], possible.cities[pair.b]];
      if (!first || !second) return [];
      return [
        {
          cities: [first.id, second.id] as const,
          gains: [gains(first, second), gains(second, first)] as const,
          points: pair.gainOfA + pair.gainOfB,
          agreed: possible.agreed.includes(pair),
        },
      ];
    });
}

function leftOver(
  { cities, open, agreed }: PossiblePairs,
  all: readonly PossiblePair[],
): Pick<PairingProposal, "without" | "short"> {
  const count = (pairs: readonly PossiblePair[]): number[] => {
    const counts = cities.map(() => 0);
    for (const { a, b } of pairs) {
      counts[a] = (counts[a] ?? 0) + 1;
      counts[b] = (counts[b] ?? 0) + 1;
    }
    return counts;
  };
  const has = count(all);
  const could = count([...open, ...agreed]);
  return {
    without: cities.flatMap(({ id }, at) =>
      has[at] === 0
        ? [{ city: id, reason: could[at] === 0 ? ("none-possible" as const) : ("others-better" as const) }]
        : [],
    ),
    short: cities.flatMap(({ id, partners: { atLeast } }, at) =>
      (has[at] ?? 0) < atLeast ? [{ city: id, partners: has[at] ?? 0, atLeast }] : [],
    ),
  };
}
