// The judge of proofs about meeting sets accepts a proof that holds, and neither prices nor blocks that do not.
import fc from "fast-check";
import { expect, test } from "vitest";
import { boundByPrices, type ClaimedProof, missingBlocks } from "../../bench/meetings/judge-proof.ts";
import { smallInstance } from "../support/small-meetings.ts";

/** Two meetings of two and three grains on a day of four. Beth is asked to both. */
const set = {
  ...(fc.sample(smallInstance, 1)[0] as ReturnType<typeof smallInstance.generate>["value"]),
  persons: ["Amy", "Beth"],
  days: [{ day: "1", start: 480, end: 540, lunchStart: 540 }],
  meetings: [
    { topic: "0", minutes: 30, required: ["Amy"], preferred: ["Beth"] },
    { topic: "1", minutes: 45, required: ["Beth"], preferred: [] },
  ],
};
const both = { meetings: [0, 1], grains: 4, excess: 0 };
const proof: ClaimedProof = { worths: [1, 1], price: 1, considered: [0, 1], blocks: [both], limit: 0 };

test("prices prove what meetings are worth beyond the available time", () => {
  expect(boundByPrices(set, 4, proof)).toBe(1);
});

test("prices that a set of meetings exceeds prove nothing", () => {
  expect(boundByPrices(set, 4, { ...proof, worths: [2, 1] })).toBeUndefined();
  expect(boundByPrices(set, 4, { ...proof, worths: [1, 1], price: 0.5 })).toBeUndefined();
});

test("a block of a timetable is missing if no claimed block represents it", () => {
  const starts = [0, 1];
  expect(missingBlocks(set, starts, proof)).toEqual({ missing: [], seen: 1 });
  expect(missingBlocks(set, starts, { ...proof, blocks: [] })).toEqual({ missing: [both], seen: 1 });
  expect(missingBlocks(set, starts, { ...proof, blocks: [{ ...both, excess: 1 }] }).missing).toEqual([both]);
});
