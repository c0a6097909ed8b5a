// Plan, check and preflight agree on a visit with activities of any status.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Finding, indexVisit, isConfirmed, minuteOf, type Programme, type Visit } from "#domain";
import { randomVisit } from "../../test/support/random-visit.ts";
import { check, plan, preflight } from "./index.ts";

function planned(visit: Visit): Programme {
  const run = plan(visit, { seed: 1, iterations: 60 });
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

/** Random visits in which required activities with a fixed time are confirmed, and some others are options. */
const agreedVisit = fc
  .tuple(randomVisit({ activities: 9, parties: 3, days: 2 }), fc.array(fc.nat({ max: 5 }), { minLength: 9 }))
  .map(([visit, drawn]): Visit => {
    const activities = visit.activities.map((activity, i): Visit["activities"][number] => {
      const { status: _status, ...rest } = activity;
      // The planner chooses which wished people attend and which of two places is used.
      const places = activity.places.slice(0, 1);
      const attend = { ...activity.attend, wished: [] };
      if (activity.fixed)
        return drawn[i] === 0 ? activity : { ...rest, importance: "required", attend, places };
      return drawn[i] === 1 ? { ...rest, status: "option" } : rest;
    });
    return { ...visit, activities };
  });

/** Demands that two confirmed activities can break regardless of the rest of the programme. */
const ofAgreements = new Set(["two-places", "opening-hours", "presence", "travel"]);

function conflicts(visit: Visit, findings: readonly Finding[]): string[] {
  const { activities } = indexVisit(visit);
  const named = findings.filter(({ rule, level, subjects }) => {
    const own = subjects.flatMap(({ kind, id }) => (kind === "activity" ? (activities.get(id) ?? []) : []));
    return ofAgreements.has(rule) && level !== "warn" && own.length > 0 && own.every(isConfirmed);
  });
  const keys = named.map(({ rule, variant, subjects }) =>
    [rule, variant, ...subjects.map(({ id }) => id)].join(" "),
  );
  return [...new Set(keys)].toSorted();
}

test("confirmed activities keep their time, and plan, check and preflight agree", () => {
  const seen = { confirmed: 0, conflicts: 0, hopeless: 0 };
  fc.assert(
    fc.property(agreedVisit, (visit) => {
      const index = indexVisit(visit);
      const programme = planned(visit);
      const placed = new Map<string, number>(
        programme.placements.map(({ activity, start }) => [activity, start]),
      );
      for (const activity of visit.activities) {
        if (!activity.fixed || !isConfirmed(activity)) continue;
        seen.confirmed++;
        expect(placed.get(activity.id)).toBe(minuteOf(activity.fixed, index.legOf(activity).zone));
      }
      expect(programme.findings).toEqual(check(visit, programme));
      const early = preflight(visit);
      const found = conflicts(visit, early);
      seen.conflicts += found.length;
      expect(conflicts(visit, programme.findings)).toEqual(found);
      for (const { rule, variant, subjects } of early) {
        const [about] = subjects;
        const isAlone = ["impossible", "no-interpreter", "too-many", "nobody"].includes(variant);
        if (rule !== "preflight" || !isAlone || about?.kind !== "activity") continue;
        seen.hopeless++;
        expect(placed.has(about.id), about.id).toBe(false);
      }
    }),
    { numRuns: 60, seed: 17 },
  );
  expect(seen.confirmed).toBeGreaterThan(20);
  expect(seen.conflicts).toBeGreaterThan(5);
  expect(seen.hopeless).toBeGreaterThan(0);
});
