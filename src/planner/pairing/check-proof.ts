// The independent checker: whether a choice keeps the limits, and whether prices prove that none is worth more.
// It shares no code with the solvers, only the type of the data (`import type`).
import type { Member, PairingProblem, PairingProof } from "./problem.ts";

/** The problem of a choice or its proof, or else the value of the choice, which no other choice exceeds. */
export type Verdict =
  | { readonly ok: true; readonly value: number }
  | {
      readonly ok: false;
      readonly reason: "not-a-choice" | "not-prices" | "not-covered" | "not-tight";
      /** The value of the choice and the bound that the prices prove, if both are known. */
      readonly value?: number;
      readonly bound?: number;
    };

const refuse = (reason: "not-a-choice" | "not-prices" | "not-covered"): Verdict => ({ ok: false, reason });

/**
 * Checks a proof by weak duality of linear programming: for any prices, no choice is worth more than the bound that the
 * prices add up to (`cities`: the Lagrangian bound of the transportation problem; `places`: Edmonds 1965, "Maximum
 * matching and a polyhedron with 0,1-vertices", on the places). A choice worth as much as the bound is therefore
 * optimal.
 */
export function checkProof(problem: PairingProblem, chosen: readonly number[], proof: PairingProof): Verdict {
  const value = worthOf(problem, chosen);
  if (value === undefined) return refuse("not-a-choice");
  const bound =
    proof.kind === "cities" ? boundOfCities(problem, proof.prices) : boundOfPlaces(problem, proof);
  if (typeof bound === "string") return refuse(bound);
  return bound === 2 * value
    ? { ok: true, value }
    : { ok: false, reason: "not-tight", value, bound: bound / 2 };
}

/** Returns the value of a choice; undefined if a pair is chosen twice, does not exist, or a city has too many. */
function worthOf(
  { pairs, atLeast, atMost, minimum }: PairingProblem,
  chosen: readonly number[],
): number | undefined {
  const partners = atMost.map(() => 0);
  const seen = new Set<number>();
  let value = 0;
  for (const index of chosen) {
    const pair = pairs[index];
    if (!pair || seen.has(index)) return undefined;
    seen.add(index);
    for (const city of [pair.a, pair.b]) partners[city] = (partners[city] ?? 0) + 1;
    value += pair.weight;
  }
  if (partners.some((count, city) => count > (atMost[city] ?? 0))) return undefined;
  return partners.reduce((sum, count, city) => sum + minimum * Math.min(count, atLeast[city] ?? 0), value);
}

/** Bounds a city by the gain of its best number of partners at its price, and a pair by what its prices leave. */
function boundOfCities(problem: PairingProblem, prices: readonly number[]): number | "not-prices" {
  if (!problem.isFirst || prices.length !== problem.atMost.length || !prices.every(Number.isSafeInteger))
    return "not-prices";
  let bound = 0;
  for (const [city, price] of prices.entries()) {
    const [least, most] = [problem.atLeast[city] ?? 0, problem.atMost[city] ?? 0];
    const at = (count: number) => 2 * problem.minimum * Math.min(count, least) + price * count;
    bound += Math.max(0, at(Math.min(least, most)), at(most));
  }
  for (const { a, b, weight } of problem.pairs)
    bound += Math.max(0, 2 * weight - (prices[a] ?? 0) - (prices[b] ?? 0));
  return bound;
}

const keyOf = (member: Member): string =>
  "city" in member ? `${member.city}/${member.place}` : `${member.pair}:${member.end}`;

/**
 * Every place takes at most one partner. A pair between two cities with several places has two ends. Each is joined to
 * a place of its city, or both are joined to each other (the pair is not chosen). An end is always joined, so its price
 * may have any sign. The prices of places and of odd sets are not negative, and cover every joint.
 */
function boundOfPlaces(
  problem: PairingProblem,
  { prices, ends, oddSets }: Extract<PairingProof, { kind: "places" }>,
): number | "not-prices" | "not-covered" {
  const { pairs, atMost, atLeast, minimum } = problem;
  const all = [...prices.flat(), ...ends.flatMap(({ a, b }) => [a, b]), ...oddSets.map(({ price }) => price)];
  const fits = prices.length === atMost.length && prices.every((list, city) => list.length === atMost[city]);
  if (!fits || !all.every(Number.isSafeInteger)) return "not-prices";
  if ([...prices.flat(), ...oddSets.map(({ price }) => price)].some((price) => price < 0))
    return "not-prices";
  const sets = new Map<string, number[]>();
  for (const [index, { members }] of oddSets.entries()) {
    const keys = new Set(members.map(keyOf));
    if (keys.size !== members.length || keys.size % 2 === 0) return "not-prices";
    for (const key of keys) sets.set(key, [...(sets.get(key) ?? []), index]);
  }
  const none: readonly number[] = [];
  const setsOf = (member: Member) => sets.get(keyOf(member)) ?? none;
  // Few of many pairs have an end in an odd set, and the others need no keys.
  const pairsInSets = new Set(
    oddSets.flatMap(({ members }) => members.flatMap((member) => ("pair" in member ? [member.pair] : []))),
  );
  const setsOfEnd = (pair: number, end: "a" | "b") => (pairsInSets.has(pair) ? setsOf({ pair, end }) : none);
  /** Returns the prices of the odd sets that two members share, given the sets of each. */
  const shared = (ofX: readonly number[], ofY: readonly number[]): number => {
    if (ofX.length === 0 || ofY.length === 0) return 0;
    return ofX.reduce((sum, index) => (ofY.includes(index) ? sum + (oddSets[index]?.price ?? 0) : sum), 0);
  };
  const places = prices.map((list, city) =>
    list.map((price, place) => ({
      sets: setsOf({ city, place }),
      // The rest of the price of a place after its minimum has been paid for.
      left: price - (place < (atLeast[city] ?? 0) ? 2 * minimum : 0),
    })),
  );
  const stated = new Map(ends.map((one) => [one.pair, one]));
  if (stated.size !== ends.length) return "not-prices";
  let bound = all.slice(0, prices.flat().length).reduce((sum, price) => sum + price, 0);
  for (const { members, price } of oddSets) bound += price * ((members.length - 1) / 2);
  for (const [pair, { a, b, weight }] of pairs.entries()) {
    const [ofA, ofB] = [places[a] ?? [], places[b] ?? []];
    if (ofA.length === 0 || ofB.length === 0) continue;
    if (ofA.length === 1 || ofB.length === 1) {
      if (stated.has(pair)) return "not-prices";
      for (const x of ofA)
        for (const y of ofB) if (x.left + y.left + shared(x.sets, y.sets) < 2 * weight) return "not-covered";
      continue;
    }
    // If no prices of the ends are stated, they are the least that cover the places of `a`.
    const least = 2 * weight - Math.min(...ofA.map(({ left }) => left));
    const end = stated.get(pair) ?? { a: least, b: -least };
    const [endA, endB] = [setsOfEnd(pair, "a"), setsOfEnd(pair, "b")];
    if (end.a + end.b + shared(endA, endB) < 0) return "not-covered";
    if (ofA.some((x) => x.left + end.a + shared(x.sets, endA) < 2 * weight)) return "not-covered";
    if (ofB.some((y) => y.left + end.b + shared(y.sets, endB) < 0)) return "not-covered";
    bound += end.a + end.b;
  }
  return bound;
}
