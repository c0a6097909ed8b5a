// Properties of the planner: every programme it returns passes the independent check, and the same input
// yields the same output.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Programme, Visit } from "#domain";
import { randomVisit } from "../../test/support/random-visit.ts";
import { check, plan, preflight } from "./index.ts";

function planned(visit: Visit, seed: number, iterations: number): Programme {
  const run = plan(visit, { seed, iterations });
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

test("a planned programme of any visit never breaks a blocking demand", () => {
  let placed = 0;
  fc.assert(
    fc.property(randomVisit(), fc.integer(), (visit, seed) => {
      const programme = planned(visit, seed, 60);
      const broken = check(visit, programme).filter(
        (f) => f.level === "block" && f.rule !== "activity-missing",
      );
      placed += programme.placements.length;
      expect(broken).toEqual([]);
      expect(programme.placements.length + programme.unplaced.length).toBe(visit.activities.length);
    }),
    { numRuns: 150 },
  );
  expect(placed).toBeGreaterThan(200);
});

test("the same seed and number of iterations give the same programme", () => {
  fc.assert(
    fc.property(randomVisit(), fc.integer(), (visit, seed) => {
      expect(JSON.stringify(planned(visit, seed, 40))).toBe(
        JSON.stringify(planned(structuredCloneOf(visit), seed, 40)),
      );
    }),
    { numRuns: 30 },
  );
});

test("every report of a run that is stopped early is a complete, valid programme", () => {
  let placed = 0;
  fc.assert(
    fc.property(randomVisit(), fc.nat({ max: 5 }), (visit, stopAfter) => {
      const run = plan(visit, { seed: 7 });
      let last = run.next();
      for (let i = 0; i < stopAfter && !last.done; i++) last = run.next();
      const programme = last.done ? last.value : last.value.programme();
      const broken = check(visit, programme).filter(
        (f) => f.level === "block" && f.rule !== "activity-missing",
      );
      placed += programme.placements.length;
      expect(broken).toEqual([]);
    }),
    { numRuns: 30 },
  );
  expect(placed).toBeGreaterThan(15);
});

test("preflight never throws and blocks only visits whose programme misses something required", () => {
  let blocked = 0;
  fc.assert(
    fc.property(randomVisit(), (visit) => {
      const found = preflight(visit).filter((f) => f.level === "block");
      if (found.length === 0) return;
      blocked++;
      const programme = planned(visit, 1, 40);
      expect(programme.objective.requiredUnplaced).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
  expect(blocked).toBeGreaterThan(3);
});

/** Another object with the same content: no look-up may depend on identity. */
const structuredCloneOf = (visit: Visit): Visit => ({ ...visit });
