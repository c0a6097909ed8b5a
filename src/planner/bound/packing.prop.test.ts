// Compares packing with complete enumeration on days that are too full for one delegation.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Visit, visit as visitSchema } from "#domain";
import { bareVisit } from "../../../test/fixtures/bare-visit.ts";
import { bestOfAll } from "../../../test/support/every-programme.ts";
import { compile } from "../model/compile.ts";
import { packing } from "./packing.ts";

interface Meeting {
  readonly from: number;
  readonly hours: number;
  readonly length: number;
}

/** One party and meetings of whole hours, each within its window of one day. */
const fullDay = (meetings: readonly Meeting[]): Visit =>
  visitSchema.parse(
    bareVisit("2023-10-26", {
      grid: 60,
      rules: ["lunch", "day-hours", "daily-load"].map((rule) => ({ rule, level: "off" })),
      activities: meetings.map(({ from, hours, length }, i) => ({
        id: `meeting-${i}`,
        kind: "meeting",
        title: `Meeting ${i}`,
        minutes: length * 60,
        importance: "required",
        leg: "leg",
        when: [
          {
            from: `${8 + from}:00`.padStart(5, "0"),
            to: `${8 + from + Math.max(hours, length)}:00`.padStart(5, "0"),
          },
        ],
        attend: { required: ["party"] },
      })),
    }),
  );

const meeting = fc.record({
  from: fc.integer({ min: 0, max: 4 }),
  hours: fc.integer({ min: 1, max: 5 }),
  length: fc.integer({ min: 1, max: 3 }),
});

test("a bound by packing is never above the least number of unplaced activities, and usually equal to it", () => {
  const seen = { visits: 0, tight: 0, positive: 0 };
  fc.assert(
    fc.property(fc.array(meeting, { minLength: 3, maxLength: 5 }), (meetings) => {
      const visit = fullDay(meetings);
      const best = bestOfAll(visit, 5000)?.best.requiredUnplaced;
      if (best === undefined) return;
      const bound = packing(compile(visit)).requiredUnplaced ?? 0;
      expect(bound).toBeLessThanOrEqual(best);
      seen.visits++;
      if (bound === best) seen.tight++;
      if (bound > 0) seen.positive++;
    }),
    { numRuns: 60 },
  );
  expect(seen.tight).toBeGreaterThan(seen.visits / 2);
  expect(seen.positive).toBeGreaterThan(seen.visits / 4);
});
