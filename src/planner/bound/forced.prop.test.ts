// Compares forced bounds with every programme that places the required activities, and checks their use in
// `bound`.
import fc from "fast-check";
import { expect, test } from "vitest";
import { objectiveLevels, type Visit } from "#domain";
import { visitOf } from "../../../bench/b2b/visit.ts";
import { slotClock } from "../../../bench/slots.ts";
import { bestOfAll, everyObjective } from "../../../test/support/every-programme.ts";
import { randomVisit } from "../../../test/support/random-visit.ts";
import { leastBreaks, smallEvent } from "../../../test/support/small-event.ts";
import { compile } from "../model/compile.ts";
import { bound } from "./bound.ts";
import { forcedBounds, withForced } from "./forced.ts";

/** Few starts, and mostly required activities, many of them at the same hour, so that something is forced. */
const packed = fc
  .tuple(
    randomVisit({ activities: 4, parties: 2, days: 2 }),
    fc.array(fc.record({ hour: fc.integer({ min: 9, max: 17 }), free: fc.nat({ max: 2 }) }), {
      minLength: 4,
      maxLength: 4,
    }),
  )
  .map(([visit, hours]): Visit => {
    const activities = visit.activities.map((activity, i): Visit["activities"][number] => {
      const { hour = 9, free = 0 } = hours[i] ?? {};
      if (free > 0) return { ...activity, importance: free === 1 ? "required" : activity.importance };
      const at = visit.from.toPlainDateTime({ hour });
      return { ...activity, status: "provisional", importance: "required", fixed: { at, offset: undefined } };
    });
    return { ...visit, activities, grid: 60, rules: [] };
  });

test("no programme with all required activities has less travel or idle time than the forced bounds", () => {
  const seen = { programmes: 0, travel: 0, idle: 0, tight: 0 };
  fc.assert(
    fc.property(packed, (visit) => {
      const { unplaced, bounds } = forcedBounds(compile(visit));
      let least = { travel: Number.POSITIVE_INFINITY, idle: Number.POSITIVE_INFINITY };
      const all = everyObjective(visit, 3000, (objective) => {
        if (objective.requiredUnplaced > unplaced) return;
        seen.programmes++;
        expect(objective.travel).toBeGreaterThanOrEqual(bounds.travel ?? 0);
        expect(objective.idle).toBeGreaterThanOrEqual(bounds.idle ?? 0);
        least = {
          travel: Math.min(least.travel, objective.travel),
          idle: Math.min(least.idle, objective.idle),
        };
      });
      fc.pre(all);
      if (least.travel === Number.POSITIVE_INFINITY) return;
      if ((bounds.travel ?? 0) > 0) seen.travel++;
      if ((bounds.idle ?? 0) > 0) seen.idle++;
      if (least.travel === bounds.travel) seen.tight++;
    }),
    { numRuns: 150 },
  );
  // Makes sure that bounds prove something, because empty bounds would pass the comparison.
  expect(seen.programmes).toBeGreaterThan(300);
  expect(seen.travel).toBeGreaterThan(5);
  expect(seen.idle).toBeGreaterThan(0);
  expect(seen.tight).toBeGreaterThan(5);
}, 120_000);

test("forced bounds are not claimed if more activities may have to be left out", () => {
  const forced = { unplaced: 1, bounds: { idle: 5, travel: 7 } };
  expect(withForced({ requiredUnplaced: 2, idle: 0 }, forced)).toEqual({ requiredUnplaced: 2, idle: 0 });
  expect(withForced({ requiredUnplaced: 1, idle: 9 }, forced)).toEqual({
    requiredUnplaced: 1,
    idle: 9,
    travel: 7,
  });
});

const solvable = smallEvent.filter((event) => leastBreaks(event, 2) !== undefined);
const withBreaks = smallEvent.filter((event) => (leastBreaks(event, 2) ?? 0) > 0);

test("the bound on the breaks of a small event is the least number that complete search finds", async () => {
  const seen = { bounded: 0, positive: 0 };
  await fc.assert(
    fc.asyncProperty(fc.oneof(solvable, withBreaks), async (event) => {
      const least = leastBreaks(event, 2) ?? Number.NaN;
      seen.bounded++;
      if (least > 0) seen.positive++;
      const { bounds, methods } = await bound(visitOf("small", event, 2, slotClock(event.nTotalSlots)), {
        seconds: 1,
        nodes: 50,
      });
      expect(bounds.requiredUnplaced).toBe(0);
      expect(bounds.idle).toBe(least);
      if (least > 0) expect(["search", "forced"]).toContain(methods.idle);
    }),
    { numRuns: 25 },
  );
  expect(seen.bounded).toBeGreaterThan(5);
  expect(seen.positive).toBeGreaterThan(1);
}, 120_000);

test("no level of a bound is above the best programme of a tiny visit", async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(packed, async (visit) => {
      const best = bestOfAll(visit, 1000)?.best;
      fc.pre(best !== undefined);
      if (!best) return;
      const { bounds } = await bound(visit, { seconds: 1, nodes: 50 });
      for (const level of objectiveLevels) {
        if (bounds[level] !== undefined) compared++;
        expect(bounds[level] ?? 0, level).toBeLessThanOrEqual(best[level]);
        if ((bounds[level] ?? 0) < best[level]) return;
      }
    }),
    { numRuns: 40 },
  );
  expect(compared).toBeGreaterThan(20);
}, 120_000);
