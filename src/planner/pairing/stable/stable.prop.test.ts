// Compares stable pairings with all pairings of small instances, and with published counts of stable matchings.
import fc from "fast-check";
import { expect, test } from "vitest";
import { irvingLeather, stableMatchingsOf } from "../../../../test/support/stable-matchings.ts";
import { stabilityFaults } from "./blocking-pairs.ts";
import { deferredAcceptance } from "./deferred-acceptance.ts";
import type { Preferences } from "./preferences.ts";

const size = 4;
const proposes = Array.from({ length: 2 * size }, (_, city) => city < size);
const byOrder = (): number => 0;

/** Rankings of two sides of four cities, incomplete, with ties on request. */
const rankings = (ties: boolean, least = 1): fc.Arbitrary<Preferences> =>
  fc
    .array(
      fc.record({
        order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: least }),
        alike: fc.array(fc.boolean(), { minLength: size, maxLength: size }),
      }),
      { minLength: 2 * size, maxLength: 2 * size },
    )
    .map((lists) =>
      lists.map(({ order, alike }, city) => {
        let rank = 0;
        const ranks = order.map((other, at): [number, number] => {
          if (at > 0 && !(ties && alike[at])) rank++;
          return [city < size ? other + size : other, rank];
        });
        return new Map(ranks);
      }),
    );

const limits = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 2 * size, maxLength: 2 * size });

test("no pair blocks a proposal, with limits, incomplete lists and ties", () => {
  let paired = 0;
  fc.assert(
    fc.property(rankings(true), limits, (preferences, atMost) => {
      const pairs = deferredAcceptance({ preferences, atMost, proposes, tieBreak: byOrder });
      expect(stabilityFaults(preferences, atMost, pairs)).toEqual({
        unacceptable: [],
        overfull: [],
        blocking: [],
      });
      paired += pairs.length;
    }),
    { numRuns: 500 },
  );
  expect(paired).toBeGreaterThan(500);
});

test("without ties every proposer gets its best stable partner, and the same cities stay unpaired in all stable pairings", () => {
  const seen = { several: 0, without: 0 };
  const one = Array.from({ length: 2 * size }, () => 1);
  fc.assert(
    fc.property(fc.oneof(rankings(false), rankings(false, 4)), (preferences) => {
      const pairs = new Map(
        deferredAcceptance({ preferences, atMost: one, proposes, tieBreak: byOrder }).map(([a, b]) => [a, b]),
      );
      const all = stableMatchingsOf(preferences, size);
      expect(all.length).toBeGreaterThan(0);
      if (all.length > 1) seen.several++;
      if (pairs.size < size) seen.without++;
      const rank = (city: number, partner: number | undefined) =>
        partner === undefined ? 99 : (preferences[city]?.get(partner) ?? 99);
      for (const other of all)
        for (let city = 0; city < size; city++) {
          expect(rank(city, pairs.get(city))).toBeLessThanOrEqual(rank(city, other.get(city)));
          // Rural hospitals theorem (McVitie and Wilson 1970; Roth 1986).
          expect(other.has(city)).toBe(pairs.has(city));
        }
    }),
    { numRuns: 500 },
  );
  expect(seen.several).toBeGreaterThan(20);
  expect(seen.without).toBeGreaterThan(50);
});

// Irving and Leather, "The complexity of counting stable marriages", SIAM J. Comput. 15, 1986; OEIS A005154.
test.each([
  [1, 1],
  [2, 2],
  [4, 10],
])("the instance of Irving and Leather of size %i has %i stable matchings", (n, count) => {
  const preferences = irvingLeather(n);
  expect(stableMatchingsOf(preferences, n)).toHaveLength(count);
});

test("the checker names blocking pairs and pairs that are not accepted", () => {
  const preferences: Preferences = [
    new Map([
      [2, 0],
      [3, 1],
    ]),
    new Map([
      [2, 0],
      [3, 1],
    ]),
    new Map([
      [0, 0],
      [1, 1],
    ]),
    new Map([[0, 0]]),
  ];
  const one = [1, 1, 1, 1];
  expect(
    stabilityFaults(preferences, one, [
      [0, 3],
      [1, 2],
    ]).blocking,
  ).toEqual([[0, 2]]);
  expect(
    stabilityFaults(preferences, one, [
      [0, 2],
      [1, 3],
    ]).unacceptable,
  ).toEqual([[1, 3]]);
  expect(
    stabilityFaults(preferences, one, [
      [0, 2],
      [0, 3],
    ]).overfull,
  ).toEqual([0]);
  expect(stabilityFaults(preferences, one, [[0, 2]]).blocking).toEqual([]);
});
