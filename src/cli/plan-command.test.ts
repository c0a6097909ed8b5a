// The part of a time limit that is left for planning.
import { expect, test } from "vitest";
import { secondsForPlanning } from "./plan-command.ts";

test("a small visit is read within the limit, of a large one planning keeps nine tenths", () => {
  expect(secondsForPlanning({ seconds: 20 }, 0.5)).toBe(19.5);
  expect(secondsForPlanning({ seconds: 20 }, 13)).toBe(18);
  expect(secondsForPlanning({ seconds: 0 }, 0.5)).toBe(0);
});

test("an exact length has no limit in time, nothing said has one", () => {
  expect(secondsForPlanning({ iterations: 100 }, 0.5)).toBeUndefined();
  expect(secondsForPlanning({}, 0.5)).toBeLessThan(3);
});
