// The item that is proposed when a person checks in.
import { expect, test } from "vitest";
import { arrivalRank } from "./day-arrival.ts";

const nine = { start: 540, end: 600, isOwn: true };
const three = { start: 900, end: 960, isOwn: true };
const others = { start: 700, end: 760, isOwn: false };
const first = (now: number, ...items: readonly (typeof nine)[]) =>
  items.toSorted(
    (a, b) => arrivalRank(a.start, a.end, a.isOwn, now) - arrivalRank(b.start, b.end, b.isOwn, now),
  )[0];

test("items in progress come first, even for people who arrive early, then the person's own, then later ones before past ones", () => {
  expect(first(500, others, three, nine)).toBe(nine);
  expect(first(660, nine, others, three)).toBe(others);
  expect(first(630, others, nine, three)).toBe(three);
  expect(first(800, others, nine, three)).toBe(three);
  expect(first(1000, others, nine, three)).toBe(three);
});
