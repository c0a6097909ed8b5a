// Small random pairing problems, and the best choice of each by complete enumeration.
import fc from "fast-check";
import type { PairingProblem } from "#planner";

/** Problems with few pairs: one pool, or two sides. Limits from 0 to 3, minimums for some cities. */
export const smallPairing = (form: "pool" | "sides"): fc.Arbitrary<PairingProblem> =>
  fc
    .record({
      cities: fc.array(fc.record({ most: fc.nat({ max: 3 }), least: fc.nat({ max: 6 }) }), {
        minLength: 2,
        maxLength: 7,
      }),
      weights: fc.array(fc.integer({ min: -4, max: 12 }), { minLength: 21, maxLength: 21 }),
      onePlace: fc.nat({ max: 2 }).map((draw) => draw === 0),
    })
    .map(({ cities, weights, onePlace }) => {
      const atMost = cities.map(({ most }) => (onePlace ? Math.min(1, most) : most));
      // Most minimums are 0: if every city has a minimum, weights hardly matter.
      const atLeast = cities.map(({ least }, city) => Math.max(0, Math.min(atMost[city] ?? 0, least - 3)));
      const isFirst = form === "sides" ? cities.map((_, city) => city % 2 === 0) : undefined;
      const pairs = cities
        .flatMap((_, a) => cities.flatMap((_, b) => (a < b ? [{ a, b }] : [])))
        .filter(({ a, b }) => !isFirst || isFirst[a] !== isFirst[b])
        .map((pair, at) => ({ ...pair, weight: weights[at] ?? 0 }))
        .filter(({ weight }) => weight >= 0)
        .slice(0, 11);
      return { atLeast, atMost, pairs, minimum: 1000, isFirst };
    });

/** Yields every choice within the limits, with its value. */
export function* everyChoice(problem: PairingProblem): Generator<{ chosen: number[]; value: number }> {
  const { pairs, atMost, atLeast, minimum } = problem;
  for (let set = 0; set < 1 << pairs.length; set++) {
    const chosen = [...pairs.keys()].filter((at) => (set >> at) & 1);
    const count = atMost.map(
      (_, city) => chosen.filter((at) => pairs[at]?.a === city || pairs[at]?.b === city).length,
    );
    if (count.some((partners, city) => partners > (atMost[city] ?? 0))) continue;
    const weight = chosen.reduce((sum, at) => sum + (pairs[at]?.weight ?? 0), 0);
    const met = count.reduce((sum, partners, city) => sum + Math.min(partners, atLeast[city] ?? 0), 0);
    yield { chosen, value: weight + minimum * met };
  }
}
