// Recommendations are true: the independent check agrees on what fits, what does not, and the resulting
// objective.
import fc from "fast-check";
import { expect, test } from "vitest";
import { activity as activitySchema, type Placement, type Programme, startOfDay, type Visit } from "#domain";
import { smallVisit } from "../../../test/fixtures/small-visit.ts";
import { randomVisit } from "../../../test/support/random-visit.ts";
import { check, compareObjectives, plan, recommender } from "../index.ts";

function planned(visit: Visit, iterations = 40): Programme {
  const run = plan(visit, { seed: 5, iterations });
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

/**
 * Returns the blocking findings of the programme with one placement in it, without those that follow from
 * transfers.
 */
function brokenWith(visit: Visit, programme: Programme, placement: Placement): string[] {
  const others = programme.placements.filter((other) => other.activity !== placement.activity);
  return check(visit, { ...programme, placements: [...others, placement], transfers: [] })
    .filter((f) => f.level === "block" && !["transfer", "vehicle", "activity-missing"].includes(f.rule))
    .map((f) => JSON.stringify(f));
}

const brokenWithout = (visit: Visit, programme: Programme, activity: string) => {
  const placements = programme.placements.filter((other) => other.activity !== activity);
  return check(visit, { ...programme, placements, transfers: [] })
    .filter((f) => f.level === "block" && !["transfer", "vehicle", "activity-missing"].includes(f.rule))
    .map((f) => JSON.stringify(f));
};

test("every recommendation passes the check, and the best come first", () => {
  let seen = 0;
  fc.assert(
    fc.property(randomVisit(), (visit) => {
      const programme = planned(visit);
      const prepared = recommender(visit, programme);
      for (const { id } of visit.activities) {
        const best = prepared.best(id);
        best.forEach((one, i) => {
          seen++;
          const next = best[i + 1];
          if (next) expect(compareObjectives(one.objective, next.objective)).toBeLessThanOrEqual(0);
        });
        const first = best[0];
        if (first) expect(brokenWith(visit, programme, first.placement)).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
  expect(seen).toBeGreaterThan(100);
});

test("the check of one placement finds what the check of the whole programme finds", () => {
  fc.assert(
    fc.property(randomVisit(), fc.nat(), fc.nat({ max: 240 }), (visit, n, step) => {
      const programme = planned(visit);
      const activity = visit.activities[n % visit.activities.length];
      if (!activity) return;
      const start = startOfDay(visit.from, "Europe/Ljubljana") + 7 * 60 + step * visit.grid;
      const fit = recommender(visit, programme).at(activity.id, start, activity.places[0] ?? null);
      if (!fit) throw new Error("the activity is known");
      const found = fit.findings.filter((f) => f.level === "block").map((f) => JSON.stringify(f));
      const before = new Set(brokenWithout(visit, programme, activity.id));
      const expected = brokenWith(visit, programme, fit.placement).filter((f) => !before.has(f));
      expect([...found].sort()).toEqual([...expected].sort());
      expect(fit.objective === undefined).toBe(expected.length > 0);
    }),
    { numRuns: 150 },
  );
});

test("a start that is not forbidden is free, and every forbidden start names a rule", () => {
  fc.assert(
    fc.property(randomVisit(), fc.nat(), (visit, n) => {
      const programme = planned(visit);
      const activity = visit.activities[n % visit.activities.length];
      if (!activity) return;
      const prepared = recommender(visit, programme);
      const day = startOfDay(visit.from, "Europe/Ljubljana");
      const place = activity.places[0] ?? null;
      for (const mark of prepared.starts(activity.id, place, day + 480, day + 1200)) {
        const fit = prepared.at(activity.id, mark.start, place);
        if (mark.rules.length === 0) expect(fit?.objective).toEqual(mark.objective);
        else expect(mark.objective).toBeUndefined();
      }
    }),
    { numRuns: 25 },
  );
});

test("answers leave the programme unchanged, and their work is limited", () => {
  const visit = smallVisit();
  const programme = planned(visit, 100);
  const prepared = recommender(visit, programme);
  const before = prepared.objective;
  for (const { id } of visit.activities) prepared.best(id);
  expect(prepared.best("rog-visit")).toEqual(recommender(visit, programme).best("rog-visit"));
  expect(recommender(visit, programme).objective).toEqual(before);
  const { blocking: _blocking, ...levels } = programme.objective;
  expect(before).toMatchObject(levels);
  // At most 40 starts per place are priced, and 4 for each answer are completed with people.
  const asked = recommender(visit, programme);
  asked.best("rog-visit", 5);
  expect(asked.work()).toBeLessThanOrEqual(40 + 5 * 4 + 40);
  expect(asked.best("nothing")).toEqual([]);
  expect(asked.at("nothing", 0, null)).toBeUndefined();
});

test("a transfer across nights and past items without a place is judged at its destination", () => {
  const item = (id: string, more: object) =>
    activitySchema.parse({
      id,
      kind: "bilateral",
      title: id,
      minutes: 45,
      interpretation: { between: [] },
      attend: { required: ["zhengzhou"] },
      ...more,
    });
  const to = Temporal.PlainDate.from("2023-10-27");
  const small = smallVisit();
  const visit: Visit = {
    ...small,
    to,
    legs: small.legs.map((leg) => ({ ...leg, to })),
    wishes: [],
    activities: [
      item("first", { places: ["center-rog"], when: [{ days: ["2023-10-25"], from: "08:00", to: "09:00" }] }),
      item("anywhere", { fixed: "2023-10-27T14:00" }),
      item("last", { places: ["hotel"], fixed: "2023-10-27T14:50" }),
    ],
  };
  // Center Rog opens at ten, so the first activity has no time yet.
  const programme = planned(visit);
  expect(programme.placements.map(({ activity }) => activity)).toEqual(["anywhere", "last"]);
  const [first] = visit.activities;
  const start = startOfDay(visit.from, "Europe/Ljubljana") + 8 * 60;
  const fit = first && recommender(visit, programme).at(first.id, start, first.places[0] ?? null);
  const ways = fit?.findings.filter((finding) => finding.rule === "travel");
  expect(ways?.[0]?.subjects.map(({ id }) => id)).toEqual(["zhengzhou-head", "anywhere", "last"]);
});
