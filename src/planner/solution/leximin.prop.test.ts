// Properties of the fairness number: it has the order of leximin after any sequence of changes.
import fc from "fast-check";
import { expect, test } from "vitest";
import { changeUnmet, startFairness, unfairnessFrom, unfairnessIn } from "./leximin.ts";

/** A plain leximin: unmet shares, worst first, compared one after the other. */
function leximin(
  weights: readonly number[],
  a: readonly number[],
  b: readonly number[],
  steps: number,
): number {
  const sorted = (unmet: readonly number[]) =>
    unmet.map((weight, party) => Math.ceil((weight * steps) / (weights[party] ?? 1))).sort((x, y) => y - x);
  const [x, y] = [sorted(a), sorted(b)];
  for (const [i, share] of x.entries()) if (share !== y[i]) return share - (y[i] ?? 0);
  return 0;
}

const parties = (most: number) =>
  fc
    .array(
      fc
        .integer({ min: 1, max: 60 })
        .chain((weight) => fc.tuple(fc.constant(weight), fc.nat({ max: weight }), fc.nat({ max: weight }))),
      { minLength: 1, maxLength: most },
    )
    .map((all) => ({
      weights: all.map(([weight]) => weight),
      a: all.map(([, unmet]) => unmet),
      b: all.map(([, , unmet]) => unmet),
    }));

test.each([4, 9, 30])("orders up to %i parties as leximin does", (most) => {
  fc.assert(
    fc.property(parties(most), ({ weights, a, b }) => {
      const { steps } = startFairness(weights);
      const difference = unfairnessFrom(weights, a) - unfairnessFrom(weights, b);
      expect(Math.sign(difference)).toBe(Math.sign(leximin(weights, a, b, steps)));
    }),
    { numRuns: 300 },
  );
});

test("shares of up to nine parties are distinguished to the hundredth", () => {
  expect(startFairness([1, 1, 1, 1, 1, 1, 1]).steps).toBe(100);
  expect(startFairness(Array(9).fill(5)).steps).toBe(100);
  expect(startFairness(Array(20).fill(5)).steps).toBeGreaterThanOrEqual(20);
});

test("neighbouring outcomes of nine parties differ even at the worst end of the scale", () => {
  const weights = Array<number>(9).fill(100);
  const worst = [...Array<number>(8).fill(100), 99];
  const next = [...Array<number>(8).fill(100), 98];
  expect(unfairnessFrom(weights, worst)).toBeGreaterThan(unfairnessFrom(weights, next));
  expect(unfairnessFrom(weights, Array<number>(9).fill(100))).toBeGreaterThan(unfairnessFrom(weights, worst));
});

test("its whole part is the unmet share of the worst-off party in thousandths", () => {
  expect(unfairnessFrom([10, 10, 10], [0, 0, 0])).toBe(0);
  expect(unfairnessFrom([10, 10, 10], [4, 0, 0])).toBe(400);
  expect(Math.floor(unfairnessFrom([10, 10, 10], [4, 2, 3]))).toBe(400);
  expect(Math.floor(unfairnessFrom([10, 10, 10], [4, 4, 4]))).toBe(400);
  expect(Math.floor(unfairnessFrom([10, 10, 10], [10, 10, 9]))).toBe(1000);
  expect(unfairnessFrom([10, 10, 0], [10, 0, 0])).toBe(1000);
});

test("one party without anything is worse than two parties at half, although more weight is met", () => {
  expect(unfairnessFrom([10, 10, 10], [10, 0, 0])).toBeGreaterThan(unfairnessFrom([10, 10, 10], [5, 5, 9]));
});

test("single changes give the same number as all changes at once", () => {
  fc.assert(
    fc.property(
      parties(12),
      fc.array(fc.tuple(fc.nat({ max: 11 }), fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 40 }),
      ({ weights, a }, moves) => {
        const fairness = startFairness(weights);
        const unmet = weights.map(() => 0);
        const set = (party: number, value: number) => {
          changeUnmet(fairness, party, value - (unmet[party] ?? 0));
          unmet[party] = value;
        };
        for (const [p, share] of moves)
          set(p % weights.length, Math.floor(share * (weights[p % weights.length] ?? 0)));
        a.forEach((value, party) => {
          set(party, value);
        });
        expect(unfairnessIn(fairness)).toBe(unfairnessFrom(weights, a));
      },
    ),
  );
});

test("ten thousand parties still have distinct worst and best outcomes", () => {
  const weights = Array<number>(10_000).fill(8);
  const fairness = startFairness(weights);
  const scores = [unfairnessIn(fairness)];
  for (let party = 0; party < 10_000; party += 2_500) {
    changeUnmet(fairness, party, 8);
    scores.push(unfairnessIn(fairness));
  }
  expect([...scores].sort((a, b) => a - b)).toEqual(scores);
  expect(new Set(scores).size).toBe(scores.length);
});
