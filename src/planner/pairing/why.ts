// Why two cities are paired or not: what the total would lose otherwise, or why they do not choose each other.
import { type CityId, type Exclusion, excluder, type PairingCall, pairKey } from "#domain";
import { type GainReason, gainer, pointsOf } from "./gains.ts";
import { possiblePairs } from "./possible-pairs.ts";
import { leastLosses } from "./price-losses.ts";
import { type PairingProposal, type ProposedPair, proposePairs } from "./propose.ts";
import { obstacle } from "./stable/blocking-pairs.ts";
import { preferencesOf } from "./stable/preferences.ts";

/** How a pairing changes when a pair is forced or forbidden: what the total loses, and which pairs are new or gone. */
export interface PairingChange {
  readonly loses: number;
  /** Cities that fall below their minimum as a result. */
  readonly short: readonly CityId[];
  readonly gone: readonly (readonly [CityId, CityId])[];
  readonly come: readonly (readonly [CityId, CityId])[];
}

export type WhyPair =
  | { readonly kind: "excluded"; readonly reason: Exclusion }
  | { readonly kind: "agreed" }
  | {
      readonly kind: "chosen" | "not-chosen";
      readonly change: PairingChange;
      readonly losesAtLeast: number | undefined;
    }
  | { readonly kind: "not-accepted"; readonly by: CityId }
  | { readonly kind: "content"; readonly city: CityId; readonly with: readonly CityId[] }
  | { readonly kind: "no-places"; readonly city: CityId }
  | { readonly kind: "stable-pair" };

export interface PairExplanation {
  readonly cities: readonly [CityId, CityId];
  readonly gains: readonly [readonly GainReason[], readonly GainReason[]];
  readonly points: number;
  readonly why: WhyPair;
}

/**
 * Explains two cities of a call. If the total counts, the call is solved again with the pair forced or forbidden:
 * `loses` is exact. `losesAtLeast` is what the dual prices alone prove (the reduced cost), without solving again.
 * Undefined if a name is not a city of the call, or both are the same.
 */
export function explainPair(
  call: PairingCall,
  proposal: PairingProposal,
  names: readonly [string, string],
): PairExplanation | undefined {
  const [a, b] = names.map((name) => call.cities.find(({ id }) => id === name));
  if (!a || !b || a === b) return undefined;
  const gains = gainer(call);
  const both = [gains(a, b), gains(b, a)] as const;
  const explained = (why: WhyPair): PairExplanation => ({
    cities: [a.id, b.id],
    gains: both,
    points: pointsOf(both[0]) + pointsOf(both[1]),
    why,
  });
  const reason = excluder(call)(a, b);
  if (reason !== undefined) return explained({ kind: "excluded", reason });
  const key = pairKey(a.id, b.id);
  const pair = proposal.pairs.find(({ cities }) => pairKey(...cities) === key);
  if (pair?.agreed) return explained({ kind: "agreed" });
  if (proposal.evidence.kind === "stable")
    return explained(pair ? { kind: "stable-pair" } : stableReason(call, proposal, [a.id, b.id]));
  const other: PairingCall = pair
    ? { ...call, mustNot: [...call.mustNot, [a.id, b.id]] }
    : { ...call, must: [...call.must, [a.id, b.id]] };
  const isFull = !pair && !hasPlace(call, [a.id, b.id]);
  if (isFull) return explained({ kind: "no-places", city: fullCity(call, [a.id, b.id]) });
  const losesAtLeast = pair ? undefined : leastLosses(call, proposal).get(key);
  return explained({
    kind: pair ? "chosen" : "not-chosen",
    change: changeTo(proposal, proposePairs(other)),
    losesAtLeast,
  });
}

const agreedCount = (call: PairingCall, city: CityId): number =>
  call.must.filter((pair) => pair.includes(city)).length;
const isFullCity = (call: PairingCall, city: CityId): boolean =>
  agreedCount(call, city) >= (call.cities.find(({ id }) => id === city)?.partners.atMost ?? 0);
const hasPlace = (call: PairingCall, cities: readonly CityId[]): boolean =>
  cities.every((city) => !isFullCity(call, city));
const fullCity = (call: PairingCall, [a, b]: readonly [CityId, CityId]): CityId =>
  isFullCity(call, a) ? a : b;

function changeTo(before: PairingProposal, after: PairingProposal): PairingChange {
  const keys = (pairs: readonly ProposedPair[]) => new Set(pairs.map(({ cities }) => pairKey(...cities)));
  const [old, now] = [keys(before.pairs), keys(after.pairs)];
  const wereShort = new Map(before.short.map((one) => [one.city, one.partners]));
  return {
    loses: before.total - after.total,
    short: after.short.flatMap(({ city, partners }) =>
      partners < (wereShort.get(city) ?? 1e9) ? [city] : [],
    ),
    gone: before.pairs.flatMap(({ cities }) => (now.has(pairKey(...cities)) ? [] : [cities])),
    come: after.pairs.flatMap(({ cities }) => (old.has(pairKey(...cities)) ? [] : [cities])),
  };
}

function stableReason(
  call: PairingCall,
  proposal: PairingProposal,
  names: readonly [CityId, CityId],
): WhyPair {
  const possible = possiblePairs(call);
  const position = new Map<string, number>(call.cities.map(({ id }, at) => [id, at]));
  const at = (id: CityId): number => position.get(id) ?? -1;
  const name = (city: number): CityId => (call.cities[city] ?? call.cities[0])?.id as CityId;
  const partners: Set<number>[] = call.cities.map(() => new Set());
  for (const { cities, agreed } of proposal.pairs)
    if (!agreed) {
      partners[at(cities[0])]?.add(at(cities[1]));
      partners[at(cities[1])]?.add(at(cities[0]));
    }
  const found = obstacle(
    preferencesOf(possible),
    possible.problem.atMost,
    partners,
    at(names[0]),
    at(names[1]),
  );
  switch (found?.kind) {
    case "not-accepted":
      return { kind: "not-accepted", by: name(found.by) };
    case "no-places":
      return { kind: "no-places", city: name(found.city) };
    case "content":
      return { kind: "content", city: name(found.city), with: found.with.map(name) };
    default:
      return { kind: "stable-pair" };
  }
}
