// Visits that count absences by minutes: compares the planner with an independent count and with complete
// enumeration.
import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "#base/random.ts";
import type { RuleSetting } from "#domain";
import { grainsOf, type Instance } from "../../../bench/meetings/instance.ts";
import { type Assignment, judgeSet } from "../../../bench/meetings/judge.ts";
import { visitOf } from "../../../bench/meetings/visit.ts";
import { grains, leastMedium, smallInstance } from "../../../test/support/small-meetings.ts";
import { compile } from "../model/compile.ts";
import { plan } from "../plan.ts";
import { objectiveOf } from "../solution/state.ts";
import { stateOf } from "../solution/state-of.ts";
import { attend } from "./attend.ts";
import { bestSet, costOf, searched, setsOfWorth } from "./conflict-free-sets.ts";
import { overlapGrid } from "./grid.ts";
import { searchTimetables, startTimetableSearch } from "./local-search.ts";
import { proveOverlaps, startOverlapProof } from "./proof.ts";
import { shareOn, startSharing } from "./sharing.ts";
import { searchOverlaps, standsOf, startOverlapSearch } from "./strategy.ts";

test("local search finds the least medium score of nearly all small sets, and a state counts it like the family", () => {
  let solvable = 0;
  let found = 0;
  fc.assert(
    fc.property(smallInstance, fc.nat(99), (instance, seed) => {
      const model = compile(visitOf(instance));
      const least = leastMedium(instance);
      const overlaps = startOverlapSearch(model, seed);
      const state =
        overlaps && searchOverlaps(model, overlaps, 20_000, Number.POSITIVE_INFINITY, { evaluations: 0 });
      if (least === undefined) {
        expect(state).toBeUndefined();
        return;
      }
      solvable++;
      if (!state) return;
      const all = grainsOf(instance);
      const assignments = state.decisions.map((decision): Assignment | undefined => {
        const grain = decision && all[grainOf(model, decision.start)];
        const room = decision && instance.rooms[roomOf(model.sites[decision.option.site]?.id)];
        return grain && room && { ...grain, room: room.name };
      });
      expect(judgeSet(instance, assignments)).toMatchObject({
        hard: 0,
        medium: objectiveOf(state).wishesUnmet / 15,
        problems: [],
      });
      if (objectiveOf(state).wishesUnmet === 15 * least) found++;
    }),
    { numRuns: 200 },
  );
  expect(solvable).toBeGreaterThan(100);
  expect(found / solvable).toBeGreaterThan(0.95);
});

test("the totals of local search equal those of a new count, and no free person is left out", () => {
  let counted = 0;
  let attended = 0;
  fc.assert(
    fc.property(smallInstance, fc.nat(99), (instance, seed) => {
      const model = compile(visitOf(instance));
      const grid = overlapGrid(model);
      const search = grid && startTimetableSearch(grid, seededRandom(seed));
      if (!grid || !search) return;
      searchTimetables(search, 300, Number.NEGATIVE_INFINITY);
      let cost = 0;
      for (let a = 0; a < grid.activities; a++)
        for (let b = 0; b < a; b++) {
          const from = Math.max(search.starts[a] as number, search.starts[b] as number);
          const to = Math.min(
            (search.starts[a] as number) + (grid.lengths[a] as number),
            (search.starts[b] as number) + (grid.lengths[b] as number),
          );
          if (to > from) cost += (to - from) * (search.costs[a * grid.activities + b] as number);
          if (to > from) expect(search.rooms[a]).not.toBe(search.rooms[b]);
        }
      expect(search.cost).toBe(cost);
      counted++;
      if (!search.best) return;
      attended++;
      const state = attend(model, standsOf(search, search.best), { evaluations: 0 });
      model.activities.forEach((activity, a) => {
        const decision = state.decisions[a];
        for (const u of activity.wishedUnits)
          if (decision && !decision.units.includes(u))
            expect(
              activity.units[u]?.agents.some((agent) =>
                state.decisions.some(
                  (other) =>
                    other?.agents.includes(agent) && other.start < decision.end && decision.start < other.end,
                ),
              ),
            ).toBe(true);
      });
    }),
    { numRuns: 200 },
  );
  expect(counted).toBeGreaterThan(100);
  expect(attended).toBeGreaterThan(100);
});

const roomOf = (site: string | undefined): number => Number(site?.slice(1));
const grainOf = (model: ReturnType<typeof compile>, start: number): number =>
  (start - (overlapGrid(model)?.origin ?? 0)) / 15;

test("a plan has the same overlaps as a new count of its programme", () => {
  let complete = 0;
  fc.assert(
    fc.property(smallInstance, fc.nat(99), (instance, seed) => {
      const visit = visitOf(instance);
      const run = plan(visit, { seed, iterations: 100 });
      let step = run.next();
      while (!step.done) step = run.next();
      const { objective } = step.value;
      expect(objectiveOf(stateOf(compile(visit), step.value))).toEqual(objective);
      const least = leastMedium(instance);
      if (objective.requiredUnplaced > 0) return;
      complete++;
      expect(objective.wishesUnmet / 15).toBeGreaterThanOrEqual(least ?? Number.NaN);
    }),
    { numRuns: 30 },
  );
  expect(complete).toBeGreaterThan(10);
});

test("no set is better than its bound, and the bound proves something", () => {
  let overlapping = 0;
  let proven = 0;
  fc.assert(
    fc.property(smallInstance, (instance) => {
      const grid = overlapGrid(compile(visitOf(instance)));
      const least = leastMedium(instance);
      if (!grid || least === undefined) return;
      const sharing = startSharing(grid);
      while (!sharing.isDone) shareOn(sharing, 1);
      expect(sharing.bound).toBeLessThanOrEqual(least);
      if (least > 0) overlapping++;
      if (least > 0 && sharing.bound === least) proven++;
    }),
    { numRuns: 500 },
  );
  expect(overlapping).toBeGreaterThan(20);
  expect(proven / overlapping).toBeGreaterThan(0.3);
});

/** The same instance on two days. */
const inTwoDays = smallInstance.map(
  (instance): Instance => ({
    ...instance,
    days: [
      { day: "1", start: 480, end: 480 + 15 * 3, lunchStart: 720 },
      { day: "2", start: 480, end: 480 + 15 * (grains - 3), lunchStart: 720 },
    ],
  }),
);

test("no set is better than the bound after refutations, which prove more than prices alone", () => {
  let overlapping = 0;
  let raised = 0;
  let proven = 0;
  let beside = 0;
  fc.assert(
    fc.property(fc.oneof(smallInstance, inTwoDays), (instance) => {
      const grid = overlapGrid(compile(visitOf(instance)));
      const least = leastMedium(instance);
      if (!grid || least === undefined) return;
      const proof = startOverlapProof(grid);
      while (!proof.isDone) proveOverlaps(proof, 1, Number.POSITIVE_INFINITY);
      expect(proof.bound).toBeLessThanOrEqual(least);
      if (least > 0) overlapping++;
      if (proof.bound > proof.sharing.bound) raised++;
      if (least > 0 && proof.bound === least) proven++;
      const { members = [], whole } = proof.refuted ?? {};
      if (members.some((a) => whole?.worths[a] === 0)) beside++;
    }),
    { numRuns: 1000 },
  );
  expect(beside).toBeGreaterThan(20);
  expect(raised).toBeGreaterThan(5);
  expect(proven / overlapping).toBeGreaterThan(0.9);
});

test("branch and bound finds the same best set and the same good sets as complete enumeration", () => {
  let sets = 0;
  const costs = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 36, maxLength: 36 });
  const worths = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 });
  const rooms = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(costs, worths, rooms, (drawn, worth, room) => {
      const n = 6;
      const pair = (a: number, b: number): number => drawn[Math.min(a, b) * n + Math.max(a, b)] as number;
      const parallel = {
        activities: n,
        costs: Int32Array.from({ length: n * n }, (_, at) =>
          Math.floor(at / n) === at % n ? 0 : pair(Math.floor(at / n), at % n),
        ),
        rooms: Int32Array.from(room),
        most: 3,
      };
      let most = 0;
      let good = 0;
      for (let bits = 1; bits < 1 << n; bits++) {
        const set = [...Array(n).keys()].filter((a) => bits & (1 << a));
        if (!seats(set.map((a) => room[a] as number))) continue;
        const value = set.reduce((sum, a) => sum + (worth[a] as number), 0) - costOf(parallel, set);
        most = Math.max(most, value);
        if (value >= 5) good++;
      }
      sets += good;
      const best = searched(bestSet(parallel, Float64Array.from(worth), 0));
      expect(best === "none" ? 0 : best === "unknown" ? -1 : best.worth).toBe(most);
      expect(searched(setsOfWorth(parallel, Float64Array.from(worth), 5, 100))).toHaveLength(good);
    }),
    { numRuns: 300 },
  );
  expect(sets).toBeGreaterThan(300);
});

/** Whether each activity can have one of three rooms to itself, by complete enumeration. */
const seats = (bits: readonly number[], taken = 0): boolean =>
  bits.length === 0 ||
  [1, 2, 4].some(
    (room) =>
      ((bits[0] as number) & room) !== 0 && (taken & room) === 0 && seats(bits.slice(1), taken | room),
  );

test("absences are counted by heads, by minutes or not at all, as the rule states", () => {
  const instance: Instance = {
    ...(fc.sample(smallInstance, { numRuns: 1, seed: 1 })[0] as Instance),
    meetings: [
      { topic: "one", minutes: 30, required: ["a"], preferred: ["b", "c"] },
      { topic: "two", minutes: 30, required: ["b"], preferred: ["a", "c"] },
    ],
  };
  const visit = visitOf(instance);
  const withRule = (setting: Partial<RuleSetting>) =>
    compile({ ...visit, rules: [{ rule: "absence", ...setting }] });
  const minutes = withRule({ parameters: { perMinute: 3 } });
  expect(minutes.overlaps?.map(({ perMinute }) => [...perMinute])).toEqual([[9], [9]]);
  expect(minutes.activities.map((activity) => activity.unitWeight)).toEqual([0, 0]);
  const heads = withRule({ level: "warn" });
  expect(heads.overlaps).toBeUndefined();
  expect(heads.activities.map((activity) => activity.unitWeight)).toEqual([3, 3]);
  const nothing = withRule({ level: "off", parameters: { perMinute: 3 } });
  expect(nothing.overlaps).toBeUndefined();
  expect(nothing.activities.map((activity) => activity.unitWeight)).toEqual([0, 0]);
});
