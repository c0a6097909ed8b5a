// Compares the best pairing with every choice, and tests the independent checker with wrong choices and prices.
import fc from "fast-check";
import { expect, test } from "vitest";
import { everyChoice, smallPairing } from "../../../test/support/small-pairing.ts";
import { checkProof } from "./check-proof.ts";
import { bestOfPool } from "./pool/best-of-pool.ts";
import type { PairingProblem, PairingProof } from "./problem.ts";
import { bestOfTwoSides } from "./two-sides.ts";

const forms = [
  ["sides", bestOfTwoSides],
  ["pool", bestOfPool],
] as const;

test.each(forms)("%s: no choice has a greater value, and the checker confirms the prices", (form, best) => {
  const seen = { several: 0, minimum: 0, missed: 0, oddSets: 0, ends: 0, left: 0 };
  fc.assert(
    fc.property(smallPairing(form), (problem) => {
      const { chosen, proof } = best(problem);
      const greatest = Math.max(...[...everyChoice(problem)].map(({ value }) => value));
      expect(checkProof(problem, chosen, proof)).toEqual({ ok: true, value: greatest });
      const { atMost, atLeast, minimum } = problem;
      if (atMost.some((most) => most > 1)) seen.several++;
      const wanted = atLeast.reduce((sum, least) => sum + least, 0);
      if (wanted > 0) seen.minimum++;
      if (Math.floor(greatest / minimum) < wanted) seen.missed++;
      if (chosen.length < problem.pairs.length) seen.left++;
      if (proof.kind === "places") {
        if (proof.oddSets.length > 0) seen.oddSets++;
        if (proof.oddSets.some(({ members }) => members.some((member) => "pair" in member))) seen.ends++;
      }
    }),
    { numRuns: 600 },
  );
  // Makes sure that the difficult parts of the algorithm were used.
  expect(seen.several).toBeGreaterThan(200);
  expect(seen.minimum).toBeGreaterThan(200);
  expect(seen.missed).toBeGreaterThan(30);
  expect(seen.left).toBeGreaterThan(200);
  if (form === "pool") {
    expect(seen.oddSets).toBeGreaterThan(15);
    expect(seen.ends).toBeGreaterThan(2);
  }
});

test.each(forms)("%s: the checker accepts no prices for a choice that is not the best", (form, best) => {
  const seen = { worse: 0, changed: 0, refused: 0 };
  const change = fc.record({ at: fc.nat(), by: fc.integer({ min: -40, max: 40 }).filter((by) => by !== 0) });
  fc.assert(
    fc.property(smallPairing(form), change, (problem, { at, by }) => {
      const { proof } = best(problem);
      const choices = [...everyChoice(problem)];
      const greatest = Math.max(...choices.map(({ value }) => value));
      const other = changed(proof, at, by);
      for (const { chosen, value } of choices) {
        const verdicts = [proof, other].map((one) => checkProof(problem, chosen, one));
        if (value === greatest) {
          seen.changed++;
          if (!verdicts[1]?.ok) seen.refused++;
        } else {
          seen.worse++;
          expect(verdicts.map(({ ok }) => ok)).toEqual([false, false]);
        }
      }
    }),
    { numRuns: 200 },
  );
  expect(seen.worse).toBeGreaterThan(1000);
  // Only a few changed prices still prove the result, because prices are not always unique.
  expect(seen.refused / seen.changed).toBeGreaterThan(0.5);
});

/** Returns a proof with one of its prices changed. */
function changed(proof: PairingProof, at: number, by: number): PairingProof {
  if (proof.kind === "cities")
    return {
      ...proof,
      prices: proof.prices.map((price, i) => (i === at % proof.prices.length ? price + by : price)),
    };
  let left = at % Math.max(1, proof.prices.flat().length + proof.oddSets.length);
  const shift = (price: number): number => (left-- === 0 ? price + by : price);
  return {
    ...proof,
    prices: proof.prices.map((list) => list.map(shift)),
    oddSets: proof.oddSets.map((set) => ({ ...set, price: shift(set.price) })),
  };
}

const triangle: PairingProblem = {
  atLeast: [0, 0, 0],
  atMost: [1, 1, 1],
  pairs: [
    { a: 0, b: 1, weight: 10 },
    { a: 0, b: 2, weight: 10 },
    { a: 1, b: 2, weight: 10 },
  ],
  minimum: 100,
  isFirst: undefined,
};

test("a triangle needs an odd set, because prices of cities alone prove at best 15", () => {
  const { chosen, proof } = bestOfPool(triangle);
  expect(checkProof(triangle, chosen, proof)).toEqual({ ok: true, value: 10 });
  const halves: PairingProof = { kind: "places", prices: [[10], [10], [10]], ends: [], oddSets: [] };
  expect(checkProof(triangle, chosen, halves)).toEqual({
    ok: false,
    reason: "not-tight",
    value: 10,
    bound: 15,
  });
  expect(proof.kind === "places" && proof.oddSets.length).toBe(1);
});

test("invalid choices and prices are refused before anything is added up", () => {
  const { chosen, proof } = bestOfPool(triangle);
  const reason = (...[choice, prices]: [number[], PairingProof]) => {
    const verdict = checkProof(triangle, choice, prices);
    return verdict.ok ? "ok" : verdict.reason;
  };
  expect(reason([0, 0], proof)).toBe("not-a-choice");
  expect(reason([0, 1], proof)).toBe("not-a-choice");
  expect(reason([7], proof)).toBe("not-a-choice");
  if (proof.kind !== "places") throw new Error("a pool has prices of places");
  expect(reason([...chosen], { ...proof, prices: [[-2], [2], [2]] })).toBe("not-prices");
  expect(reason([...chosen], { ...proof, prices: [[0.5], [0], [0]] })).toBe("not-prices");
  expect(reason([...chosen], { ...proof, prices: [[0]] })).toBe("not-prices");
  expect(
    reason([...chosen], {
      ...proof,
      oddSets: [
        {
          members: [
            { city: 0, place: 0 },
            { city: 1, place: 0 },
          ],
          price: 20,
        },
      ],
    }),
  ).toBe("not-prices");
  expect(reason([...chosen], { ...proof, oddSets: [] })).toBe("not-covered");
  expect(reason([...chosen], { kind: "cities", prices: [10, 10, 10] })).toBe("not-prices");
});
