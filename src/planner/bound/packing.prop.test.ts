// Compares packing with complete enumeration on days that are too full for one delegation.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Visit, visit as visitSchema } from "#domain";
import { bareVisit } from "../../../test/fixtures/bare-visit.ts";
import { bestOfAll } from "../../../test/support/every-programme.ts";
import { compile } from "../model/compile.ts";
import { packing } from "./packing.ts";

/** The hours of a meeting: the first hour and the number of hours of its window, and its length. */
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

/** A meeting of one of five people, in one of the first rooms of a house. */
const inRooms = fc.record({
  ...{ from: fc.nat({ max: 2 }), hours: fc.integer({ min: 1, max: 4 }) },
  length: fc.integer({ min: 1, max: 3 }),
  rooms: fc.integer({ min: 1, max: 2 }),
});

/** Meetings of different people, so that only the rooms to choose from are scarce. */
const fullHouse = (meetings: readonly (Meeting & { readonly rooms: number })[]): Visit => {
  const bare = fullDay(meetings);
  const people = meetings.map((_, i) => ({
    id: `p${i}`,
    party: "party",
    role: `Person ${i}`,
    languages: ["en"],
  }));
  return visitSchema.parse({
    ...bareVisit("2023-10-26", { grid: 60, people }),
    rules: ["lunch", "day-hours", "daily-load", "idle-time"].map((rule) => ({ rule, level: "off" })),
    places: [
      { id: "house", name: "House", leg: "leg", rooms: ["a", "b"].map((id) => ({ id, name: id, seats: 9 })) },
    ],
    activities: bare.activities.map(({ id, title, minutes }, i) => ({
      ...{ id, title, minutes, kind: "meeting", importance: "required" },
      when: meetings.slice(i, i + 1).map(({ from, hours, length }) => ({
        from: `${8 + from}:00`.padStart(5, "0"),
        to: `${8 + from + Math.max(hours, length)}:00`.padStart(5, "0"),
      })),
      places: ["a", "b"].slice(0, meetings[i]?.rooms),
      attend: { required: [`p${i}`] },
    })),
  });
};

test("a bound by rooms to choose from is never above the least number of unplaced activities, and often equal to it", () => {
  const seen = { tight: 0, positive: 0 };
  fc.assert(
    fc.property(fc.array(inRooms, { minLength: 4, maxLength: 5 }), (meetings) => {
      const visit = fullHouse(meetings);
      const best = bestOfAll(visit, 20_000)?.best.requiredUnplaced;
      if (best === undefined) return;
      const bound = packing(compile(visit)).requiredUnplaced ?? 0;
      expect(bound).toBeLessThanOrEqual(best);
      if (best > 0 && bound === best) seen.tight++;
      if (bound > 0) seen.positive++;
    }),
    { numRuns: 60 },
  );
  expect(seen.positive).toBeGreaterThan(5);
  expect(seen.tight).toBeGreaterThan(3);
}, 120_000);
