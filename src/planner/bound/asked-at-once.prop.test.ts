// Compares the bound on people who are asked to too much with the best of all timetables of small sets.
import fc from "fast-check";
import { expect, test } from "vitest";
import { visitOf } from "../../../bench/meetings/visit.ts";
import { leastMedium, smallInstance } from "../../../test/support/small-meetings.ts";
import { compile } from "../model/compile.ts";
import { askedAtOnce } from "./asked-at-once.ts";

test("no timetable has fewer absences than the bound, and some have exactly as many", () => {
  const seen = { above: 0, tight: 0 };
  fc.assert(
    fc.property(smallInstance, (instance) => {
      const least = leastMedium(instance);
      if (least === undefined) return;
      const minutes = askedAtOnce(compile(visitOf(instance)))?.wishesUnmet ?? Number.NaN;
      expect(minutes).toBeLessThanOrEqual(least * instance.grainMinutes);
      if (minutes > 0) seen.above++;
      if (minutes > 0 && minutes === least * instance.grainMinutes) seen.tight++;
    }),
    { numRuns: 400 },
  );
  expect(seen.above).toBeGreaterThan(20);
  expect(seen.tight).toBeGreaterThan(3);
});
