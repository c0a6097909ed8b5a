// The part of a time limit that is left for planning.
import { expect, test } from "vitest";
import { secondsForPlanning } from "./plan-command.ts";

test("reading a small visit counts within the limit; with a large visit, planning keeps nine tenths of the limit", () => {
  expect(secondsForPlanning({ seconds: 20 }, 0.5)).toBe(19.5);
  expect(secondsForPlanning({ seconds: 20 }, 13)).toBe(18);
  expect(secondsForPlanning({ seconds: 0 }, 0.5)).toBe(0);
});

test("without a limit of iterations there is a default time limit", () => {
  expect(secondsForPlanning({ iterations: 100 }, 0.5)).toBeUndefined();
  expect(secondsForPlanning({}, 0.5)).toBeLessThan(3);
});
