// How near a programme is to the best one: only the first open level counts.
import { expect, test } from "vitest";
import type { Objective } from "./programme.ts";
import { qualityOf } from "./quality.ts";

const objective: Objective = {
  blocking: 0,
  requiredUnplaced: 1,
  wishesUnmet: 42,
  unfairness: 400.25,
  idle: 300,
  travel: 90,
  preference: 0,
};

test("every level at its bound: optimal", () => {
  expect(qualityOf(objective, objective)).toEqual({ kind: "optimal" });
});

test("the first level above its bound is given in per cent, regardless of lower levels", () => {
  expect(qualityOf(objective, { ...objective, wishesUnmet: 40, idle: 0 })).toEqual({
    kind: "within",
    level: "wishesUnmet",
    percent: 5,
  });
});

test("a level with a bound of 0 or without a bound is open", () => {
  expect(qualityOf(objective, { blocking: 0, requiredUnplaced: 0 })).toEqual({
    kind: "open",
    level: "requiredUnplaced",
  });
  expect(qualityOf(objective, { blocking: 0, requiredUnplaced: 1 })).toEqual({
    kind: "open",
    level: "wishesUnmet",
  });
});

test("a difference of unfairness is not given as an amount", () => {
  expect(qualityOf(objective, { ...objective, unfairness: 400 })).toEqual({
    kind: "open",
    level: "unfairness",
  });
});
