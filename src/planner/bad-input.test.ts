// Invalid input that occurs in practice: the planner ends, states a reason, and never breaks a demand.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Programme, type Visit, validateVisit, visit as visitSchema } from "#domain";
import { bareVisit, bareMeeting as meeting } from "../../test/fixtures/bare-visit.ts";
import { check, plan, preflight } from "./index.ts";
import { compile } from "./model/compile.ts";
import { allParts } from "./search/ablation.ts";
import { construct, constructionOrder } from "./search/construct.ts";
import { scheduleOf } from "./solution/schedule.ts";
import { emptyState } from "./solution/state.ts";

const raw = (rest: Record<string, unknown>) => bareVisit("2026-05-12", rest);
const visitOf = (rest: Record<string, unknown>): Visit => visitSchema.parse(raw(rest));

function planned(visit: Visit, iterations: number): Programme {
  const run = plan(visit, { seed: 1, iterations });
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

/** Violations other than required activities without a time, each of which must have a reason. */
const broken = (visit: Visit, programme: Programme) =>
  check(visit, programme).filter(
    (finding) => finding.level === "block" && finding.rule !== "activity-missing",
  );

function expectHonest(visit: Visit, programme: Programme): void {
  expect(broken(visit, programme)).toEqual([]);
  expect(programme.placements.length + programme.unplaced.length).toBe(visit.activities.length);
}

test("if two pins contradict each other, one activity is left out, with the other as the reason", () => {
  const visit = visitOf({
    activities: [meeting("a"), meeting("b")],
    pins: [
      { activity: "a", start: "2026-05-12T10:00" },
      { activity: "b", start: "2026-05-12T10:30" },
    ],
  });
  const programme = planned(visit, 50);
  expectHonest(visit, programme);
  expect(programme.unplaced).toHaveLength(1);
  expect(programme.unplaced[0]?.clash.map((demand) => demand.demand)).toContain("pin");
  expect(preflight(visit).map((finding) => finding.variant)).toContain("fixed-overlap");
});

test("a pin outside the window of its activity is the reason why it has no time", () => {
  const visit = visitOf({
    activities: [meeting("a", { when: [{ from: "14:00", to: "16:00" }] })],
    pins: [{ activity: "a", start: "2026-05-12T10:00" }],
  });
  const programme = planned(visit, 50);
  expectHonest(visit, programme);
  expect(programme.unplaced[0]?.proof).toBe("alone");
});

test("with all places closed nothing is placed, and each reason names the opening hours", () => {
  const visit = visitOf({
    places: [{ id: "hall", name: "Hall", leg: "leg", opening: "off" }],
    activities: Array.from({ length: 5 }, (_, i) => meeting(`a${i}`, { places: ["hall"] })),
  });
  const programme = planned(visit, 50);
  expectHonest(visit, programme);
  expect(programme.placements).toEqual([]);
  for (const { proof, clash } of programme.unplaced) {
    expect(proof).toBe("alone");
    expect(clash.map((demand) => demand.demand)).toContain("opening-hours");
  }
});

test("without any time to search, the first report is already a valid programme", () => {
  const visit = visitOf({ activities: [meeting("a"), meeting("b")] });
  expectHonest(visit, planned(visit, 0));
  const first = plan(visit, { seed: 1 }).next();
  const programme = first.done ? first.value : first.value.programme();
  expectHonest(visit, programme);
  expect(programme.iterations).toBe(0);
});

test("ten thousand wishes of one person take work in proportion to their number, and most remain unmet", () => {
  const visit = visitOf({
    activities: Array.from({ length: 10_000 }, (_, i) =>
      meeting(`a${i}`, { minutes: 30, importance: "wished", attend: { required: ["one"] } }),
    ),
    wishes: Array.from({ length: 10_000 }, (_, i) => ({
      id: `w${i}`,
      of: "one",
      wants: "meet",
      target: { activity: `a${i}` },
    })),
  });
  const effort = { evaluations: 0 };
  const model = compile(visit);
  construct(scheduleOf(emptyState(model)), constructionOrder(model), undefined, effort, allParts);
  expect(effort.evaluations).toBeLessThan(10 * visit.activities.length);
  const programme = planned(visit, 20);
  expectHonest(visit, programme);
  expect(programme.iterations).toBeLessThanOrEqual(20);
  expect(programme.placements.length).toBeGreaterThan(5);
  expect(programme.wishes.filter((wish) => wish.met)).toHaveLength(programme.placements.length);
});

test("if a few people have four hundred required activities on one day, those that fit are placed, and the rest have a reason", () => {
  const visit = visitOf({
    people: Array.from({ length: 8 }, (_, i) => ({
      id: `p${i}`,
      party: "party",
      role: "R",
      languages: ["en"],
    })),
    activities: Array.from({ length: 400 }, (_, i) =>
      meeting(`a${i}`, { minutes: 30, attend: { required: [`p${i % 8}`, `p${(i + 1 + (i % 5)) % 8}`] } }),
    ),
  });
  const programme = planned(visit, 20);
  expectHonest(visit, programme);
  expect(programme.placements.length).toBeGreaterThan(20);
});

test("an order with a negative distance is refused on reading", () => {
  const read = validateVisit(
    raw({ activities: [meeting("a"), meeting("b", { after: [{ activity: "a", atLeast: -30 }] })] }),
  );
  expect(read.ok).toBe(false);
  if (read.ok) return;
  expect(read.error.map((problem) => [problem.code, problem.path.join(".")])).toContainEqual([
    "number-too-small",
    "activities.1.after.0.atLeast",
  ]);
});

test("travel times that break the triangle inequality never lead to an invalid programme", () => {
  const sites = ["a", "b", "c", "d"];
  const matrix = fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(matrix, fc.integer(), (minutes, seed) => {
      const times = sites.flatMap((from, i) =>
        sites.flatMap((to, j) =>
          i === j ? [] : [{ from, to, minutes: minutes[4 * i + j], mode: "car", oneWay: true }],
        ),
      );
      const visit = visitOf({
        places: sites.map((id) => ({ id, name: id, leg: "leg" })),
        travel: { times },
        activities: Array.from({ length: 12 }, (_, i) =>
          meeting(`m${i}`, {
            minutes: 30,
            importance: i % 3 === 0 ? "required" : "wished",
            places: [sites[i % 4]],
          }),
        ),
      });
      const run = plan(visit, { seed, iterations: 80 });
      let step = run.next();
      while (!step.done) step = run.next();
      expectHonest(visit, step.value);
    }),
    { numRuns: 60 },
  );
});
