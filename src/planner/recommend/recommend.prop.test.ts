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

/**
 * Returns an activity to ask about, with a time and a place: mostly one that the programme has, because nearly all times
 * of the others break something.
 */
function askedOf(
  visit: Visit,
  programme: Programme,
  n: number,
): Pick<Placement, "activity" | "start" | "place"> {
  const placed = programme.placements[n % (programme.placements.length + 1)];
  if (placed) return placed;
  const activity = visit.activities[n % visit.activities.length];
  if (!activity) throw new Error("a visit has an activity");
  const start = startOfDay(visit.from, "Europe/Ljubljana") + 720;
  return { activity: activity.id, start, place: activity.places[0] ?? null };
}

test("the check of one placement finds what the check of the whole programme finds", () => {
  const seen = { free: 0, broken: 0 };
  fc.assert(
    fc.property(randomVisit(), fc.nat(), fc.integer({ min: -6, max: 6 }), (visit, n, steps) => {
      const programme = planned(visit);
      const asked = askedOf(visit, programme, n);
      const at = asked.start + Math.trunc(steps / 3) * visit.grid;
      const fit = recommender(visit, programme).at(asked.activity, at, asked.place);
      if (!fit) throw new Error("the activity is known");
      const found = fit.findings.filter((f) => f.level === "block").map((f) => JSON.stringify(f));
      const before = new Set(brokenWithout(visit, programme, asked.activity));
      const expected = brokenWith(visit, programme, fit.placement).filter((f) => !before.has(f));
      if (expected.length > 0) seen.broken++;
      else seen.free++;
      expect([...found].sort()).toEqual([...expected].sort());
      expect(fit.objective === undefined).toBe(expected.length > 0);
    }),
    { numRuns: 150 },
  );
  expect(seen.free).toBeGreaterThan(20);
  expect(seen.broken).toBeGreaterThan(50);
});

test("a start that is not forbidden is free, and every forbidden start names a rule", () => {
  const seen = { free: 0, forbidden: 0 };
  fc.assert(
    fc.property(randomVisit(), fc.nat(), (visit, n) => {
      const programme = planned(visit);
      const prepared = recommender(visit, programme);
      const { activity, start, place } = askedOf(visit, programme, n);
      for (const mark of prepared.starts(activity, place, start - 240, start + 240)) {
        const fit = prepared.at(activity, mark.start, place);
        if (mark.rules.length === 0) seen.free++;
        else seen.forbidden++;
        if (mark.rules.length === 0) expect(fit?.objective).toEqual(mark.objective);
        else expect(mark.objective).toBeUndefined();
      }
    }),
    { numRuns: 60 },
  );
  expect(seen.free).toBeGreaterThan(30);
  expect(seen.forbidden).toBeGreaterThan(100);
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
