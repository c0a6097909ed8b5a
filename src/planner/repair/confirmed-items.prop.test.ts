// No confirmed item loses its agreed time in a repair, after any disruption.
import fc from "fast-check";
import { expect, test } from "vitest";
import { indexVisit, isConfirmed, minuteOf, type Programme, type Visit } from "#domain";
import { disruptionOf, drawnDisruption } from "../../../test/support/random-disruption.ts";
import { randomVisit } from "../../../test/support/random-visit.ts";
import { plan, type RepairOutcome, repair } from "../index.ts";

function planned(visit: Visit): Programme {
  const run = plan(visit, { seed: 5, iterations: 30 });
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

function repaired(
  visit: Visit,
  programme: Programme,
  disruptions: ReturnType<typeof disruptionOf>,
  now: number | undefined,
): RepairOutcome {
  const run = repair(visit, programme, { seed: 3, work: 150, disruptions, now });
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

/** Random visits in which required items with a fixed time are confirmed, as in a file that states no status. */
const agreedVisit = randomVisit({ activities: 9, parties: 3, days: 2 }).map(
  (visit): Visit => ({
    ...visit,
    activities: visit.activities.map((activity) =>
      activity.fixed ? { ...activity, status: undefined, importance: "required" } : activity,
    ),
  }),
);

/** Changes of the visit file itself: the vehicles are gone, or the days are shorter. */
const changes: Readonly<Record<string, (visit: Visit) => Visit>> = {
  none: (visit) => visit,
  vehicles: (visit) => ({ ...visit, vehicles: [] }),
  days: (visit) => ({
    ...visit,
    legs: visit.legs.map((leg) => ({ ...leg, hours: { from: 9 * 60, to: 12 * 60 } })),
  }),
};

test("every confirmed item keeps its time in a repair, and every conflict of one is reported", () => {
  const seen = { confirmed: 0, conflicts: 0, repairs: 0 };
  fc.assert(
    fc.property(
      agreedVisit,
      fc.array(drawnDisruption, { maxLength: 2 }),
      fc.constantFrom(...Object.keys(changes)),
      fc.option(fc.nat({ max: 40 })),
      (visit, drawn, change, hour) => {
        const programme = planned(visit);
        const now = hour === null ? undefined : (programme.placements[0]?.start ?? 0) + hour * 30;
        const later = (changes[change] ?? ((same: Visit) => same))(visit);
        const disruptions = drawn.flatMap((one) => disruptionOf(visit, programme, one));
        const outcome = repaired(later, programme, disruptions, now);
        const index = indexVisit(outcome.visit);
        seen.repairs += outcome.repairs.length;
        for (const { programme: after, conflicts } of outcome.repairs) {
          const start = new Map<string, number>(after.placements.map((one) => [one.activity, one.start]));
          for (const activity of outcome.visit.activities) {
            if (!activity.fixed || !isConfirmed(activity)) continue;
            seen.confirmed++;
            expect(start.get(activity.id), activity.id).toBe(
              minuteOf(activity.fixed, index.legOf(activity).zone),
            );
          }
          seen.conflicts += conflicts.length;
          const told = new Set(conflicts.map(({ activity }) => activity as string));
          const before = new Set(
            programme.findings.map(({ rule, subjects }) => rule + JSON.stringify(subjects)),
          );
          for (const { rule, level, subjects } of after.findings) {
            if (level === "warn" || before.has(rule + JSON.stringify(subjects))) continue;
            const agreed = subjects.filter(({ kind, id }) => {
              const activity = kind === "activity" ? index.activities.get(id) : undefined;
              return activity !== undefined && isConfirmed(activity);
            });
            if (agreed.length > 0) expect(agreed.some(({ id }) => told.has(id))).toBe(true);
          }
        }
      },
    ),
    { numRuns: 160 },
  );
  expect(seen.repairs).toBeGreaterThan(100);
  expect(seen.confirmed).toBeGreaterThan(100);
  expect(seen.conflicts).toBeGreaterThan(10);
});
