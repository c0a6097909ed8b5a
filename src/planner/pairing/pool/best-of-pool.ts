// The best pairing in one pool, with limits. Cities become places; pairs are added when prices show that they are
// needed.
import type { Member, PairingProblem, PairingProof, ProvenChoice } from "../problem.ts";
import { estimatedPrices } from "./estimated-prices.ts";
import type { Edge } from "./graph.ts";
import { maximumMatching, type WeightedMatching } from "./maximum-matching.ts";

/**
 * The pairs that are considered first: those that, by estimated prices, lose at most this share of the greatest
 * weight.
 */
const nearShare = 0.03;
/**
 * Together with a pair that exact prices do not cover, pairs that lose at most this share of the greatest weight are
 * added.
 */
const laterShare = 0.0075;

/**
 * Chooses pairs if any city may be paired with any other. Each place of a city becomes a vertex. A pair between two
 * cities that both have several places could be chosen twice in this form; Tutte's construction ("A short proof of the
 * factor theorem for finite graphs", 1954) puts two vertices between them, the ends of the pair. The matching begins
 * with the pairs that estimated prices point to. A pair that was left out and that the prices do not cover is added, until there is
 * no such pair (column generation). The prices then prove the choice for all pairs.
 */
export function bestOfPool(problem: PairingProblem): ProvenChoice {
  const greatest = problem.pairs.reduce((most, { weight }) => Math.max(most, weight), 0);
  const used = firstPairs(problem, greatest);
  for (;;) {
    const places = placesOf(
      problem,
      [...used].sort((x, y) => x - y),
    );
    const matching = maximumMatching(places.size, places.edges, places.start);
    if (uncovered(problem, places, matching, used, 0).length === 0)
      return { chosen: chosenOf(places, matching), proof: proofOf(problem, places, matching) };
    const margin = Math.ceil(2 * greatest * laterShare);
    for (const pair of uncovered(problem, places, matching, used, margin)) used.add(pair);
  }
}

/** Returns the pairs that lose little by estimated prices. */
function firstPairs(problem: PairingProblem, greatest: number): Set<number> {
  const price = estimatedPrices(problem);
  const used = new Set<number>();
  for (const [k, { a, b, weight }] of problem.pairs.entries())
    if (weight - (price[a] ?? 0) - (price[b] ?? 0) >= -nearShare * greatest) used.add(k);
  return used;
}

interface Places {
  readonly size: number;
  readonly edges: readonly Edge[];
  readonly start: { readonly duals: number[]; readonly matched: number[]; readonly free: number };
  /** The first place of each city, as a vertex. */
  readonly first: readonly number[];
  readonly members: readonly Member[];
  /** For each edge, its pair; -1 if the edge chooses none. */
  readonly pairOf: readonly number[];
  /** Pairs with two ends, and the vertex of the first. */
  readonly endsOf: ReadonlyMap<number, number>;
}

/** Builds the graph of places and ends for some pairs. */
function placesOf(problem: PairingProblem, used: readonly number[]): Places {
  const { atMost, atLeast, minimum, pairs } = problem;
  const members: Member[] = [];
  const first = atMost.map((count, city) => {
    const start = members.length;
    for (let place = 0; place < count; place++) members.push({ city, place });
    return start;
  });
  const places = members.length;
  const bonus = (city: number, place: number): number => (place < (atLeast[city] ?? 0) ? minimum : 0);
  const edges: Edge[] = [];
  const pairOf: number[] = [];
  const matched: number[] = [];
  const endsOf = new Map<number, number>();
  const join = (i: number, j: number, weight: number, pair: number): void => {
    edges.push([i, j, weight]);
    pairOf.push(pair);
  };
  for (const k of used) {
    const { a = 0, b = 0, weight = 0 } = pairs[k] ?? {};
    const [ofA, ofB] = [atMost[a] ?? 0, atMost[b] ?? 0];
    const at = (city: number, place: number): number => (first[city] ?? 0) + place;
    if (ofA < 2 || ofB < 2) {
      for (let i = 0; i < ofA; i++)
        for (let j = 0; j < ofB; j++) join(at(a, i), at(b, j), weight + bonus(a, i) + bonus(b, j), k);
      continue;
    }
    const end = members.length;
    members.push({ pair: k, end: "a" }, { pair: k, end: "b" });
    endsOf.set(k, end);
    matched.push(edges.length);
    join(end, end + 1, 0, -1);
    for (let i = 0; i < ofA; i++) join(at(a, i), end, weight + bonus(a, i), k);
    for (let j = 0; j < ofB; j++) join(at(b, j), end + 1, bonus(b, j), -1);
  }
  // Ends start with the price 0, joined to each other; places start with a price that covers all edges.
  const greatest = edges.reduce((most, [, , weight]) => Math.max(most, weight), 0);
  const free = endsOf.size > 0 ? 2 * greatest : greatest;
  const duals = members.map((_, vertex) => (vertex < places ? free : 0));
  return { size: members.length, edges, start: { duals, matched, free }, first, members, pairOf, endsOf };
}

/** Returns the least that each city demands of a pair, doubled: the price of its cheapest place less its minimum. */
function asked(
  { atMost, atLeast, minimum }: PairingProblem,
  { first }: Places,
  { duals }: WeightedMatching,
): number[] {
  return atMost.map((count, city) => {
    let least = Number.POSITIVE_INFINITY;
    for (let place = 0; place < count; place++) {
      const paid = place < (atLeast[city] ?? 0) ? 2 * minimum : 0;
      least = Math.min(least, (duals[(first[city] ?? 0) + place] ?? 0) - paid);
    }
    return least;
  });
}

/** Returns pairs that were left out and that the prices do not cover, or cover by no more than a margin. */
function uncovered(
  problem: PairingProblem,
  places: Places,
  matching: WeightedMatching,
  used: ReadonlySet<number>,
  margin: number,
): number[] {
  const price = asked(problem, places, matching);
  return [...problem.pairs.entries()].flatMap(([k, { a, b, weight }]) =>
    !used.has(k) && (price[a] ?? 0) + (price[b] ?? 0) < 2 * weight + margin ? [k] : [],
  );
}

function chosenOf({ members, pairOf }: Places, { edgeOf }: WeightedMatching): number[] {
  const chosen = new Set<number>();
  for (const [vertex, edge] of edgeOf.entries()) {
    const pair = edge < 0 ? -1 : (pairOf[edge] ?? -1);
    const member = members[vertex];
    if (pair >= 0 && member && "city" in member) chosen.add(pair);
  }
  return [...chosen].sort((x, y) => x - y);
}

function proofOf(
  { atMost }: PairingProblem,
  { first, members, endsOf }: Places,
  { duals, oddSets }: WeightedMatching,
): PairingProof {
  return {
    kind: "places",
    prices: atMost.map((count, city) => duals.slice(first[city] ?? 0, (first[city] ?? 0) + count)),
    ends: [...endsOf].map(([pair, vertex]) => ({ pair, a: duals[vertex] ?? 0, b: duals[vertex + 1] ?? 0 })),
    oddSets: oddSets.map(({ vertices, dual }) => ({
      members: vertices.flatMap((vertex) => members[vertex] ?? []),
      price: dual,
    })),
  };
}
