// The reason for an unmet wish names the fewest demands, and each offer really meets the wish.
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Activity,
  activity as activitySchema,
  type Programme,
  type Visit,
  type Wish,
  wish as wishSchema,
} from "#domain";
import { smallVisit } from "../../../test/fixtures/small-visit.ts";
import { randomVisit } from "../../../test/support/random-visit.ts";
import { check, explainWish, plan, relaxed } from "../index.ts";
import { compile } from "../model/compile.ts";
import { stateOf } from "../solution/state-of.ts";
import { inquiryInto } from "./inquiry.ts";
import { fits, questionOf } from "./question.ts";
import { minimalConflict } from "./unplaced.ts";
import { demandedModel, possibilitiesOf } from "./wish-reasons.ts";

function planned(visit: Visit, iterations = 60): Programme {
  const run = plan(visit, { seed: 1, iterations });
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

const talk = (id: string, more: Partial<Record<keyof Activity, unknown>>): Activity =>
  activitySchema.parse({
    id,
    kind: "bilateral",
    title: "Talk",
    minutes: 60,
    interpretation: { between: [] },
    fixed: "2023-10-25T10:00",
    status: "provisional",
    importance: "required",
    ...more,
  });
const visitOf = (activities: readonly Activity[], wish: object): Visit => ({
  ...smallVisit(),
  activities: [...activities],
  wishes: [wishSchema.parse({ id: "the-wish", of: "zhengzhou", wants: "attend", ...wish })],
});
const explained = (visit: Visit) => {
  const programme = planned(visit);
  const explanation = explainWish(visit, programme, "the-wish" as Wish["id"]);
  if (!explanation) throw new Error("the wish is known");
  return { programme, ...explanation };
};
const isThere = (programme: Programme, activity: string, person: string) =>
  programme.placements.some((p) => p.activity === activity && p.attendees.some((id) => id === person));

test("if people are elsewhere at the time, the reason names the activity there, and they could be excused", () => {
  const visit = visitOf(
    [
      talk("theirs", { attend: { required: ["zhengzhou", "mayor"] }, importance: "required" }),
      talk("wanted", { attend: { required: ["hangzhou", "adviser"], wished: ["zhengzhou"] } }),
    ],
    { target: { activity: "wanted" } },
  );
  const { met, reasons, relaxations, programme } = explained(visit);
  expect(met).toBe(false);
  expect(reasons.map((reason) => reason.activity)).toEqual(["wanted"]);
  expect(reasons[0]?.clash.map(({ demand }) => demand).sort()).toEqual([
    "fixed-time",
    "required-activity",
    "wished-attendance",
  ]);
  expect(programme.wishes[0]?.why?.clash).toEqual(reasons[0]?.clash);
  expect(relaxations.map(({ change }) => change.kind)).toContain("time");
  for (const relaxation of relaxations) {
    const after = relaxed(visit, programme, relaxation).programme;
    expect(after.wishes).toMatchObject([{ wish: "the-wish", met: true }]);
    expect(isThere(after, "wanted", "zhengzhou-head")).toBe(true);
  }
});

test("if people are not invited, this is the reason, and an invitation is offered", () => {
  const visit = visitOf([talk("wanted", { attend: { required: ["hangzhou", "adviser"] } })], {
    target: { activity: "wanted" },
  });
  const { reasons, relaxations, programme } = explained(visit);
  expect(reasons).toMatchObject([{ activity: "wanted", clash: [{ demand: "invitation" }] }]);
  expect(relaxations).toMatchObject([{ change: { kind: "invitation", who: ["zhengzhou"] }, price: 5 }]);
  const [only] = relaxations;
  const after = only && relaxed(visit, programme, only).programme;
  expect(after && isThere(after, "wanted", "zhengzhou-head")).toBe(true);
});

test("people who must not come cannot be invited", () => {
  const visit = visitOf(
    [talk("wanted", { attend: { required: ["hangzhou", "adviser"], forbidden: ["zhengzhou"] } })],
    { target: { activity: "wanted" } },
  );
  const { reasons, relaxations } = explained(visit);
  expect(reasons).toMatchObject([{ clash: [{ demand: "forbidden-attendance" }] }]);
  expect(relaxations).toEqual([]);
});

test("for an unmet wish to avoid something, the reason names the demand for attendance, and people could be excused", () => {
  const visit = visitOf([talk("theirs", { attend: { required: ["zhengzhou", "hangzhou", "mayor"] } })], {
    wants: "avoid",
    target: { activity: "theirs" },
  });
  const { met, reasons, by } = explained(visit);
  expect([met, by]).toEqual([false, ["theirs"]]);
  expect(reasons[0]?.clash.map(({ demand }) => demand)).toEqual(["required-activity", "attendance"]);
});

test("a wish that no activity would meet has this reason, and a met wish has none", () => {
  const visit = visitOf([talk("theirs", { attend: { required: ["zhengzhou", "mayor"] } })], {
    wants: "discuss",
    target: { topic: "green" },
  });
  expect(explained(visit)).toMatchObject({ met: false, reasons: [], relaxations: [] });
  const offered = {
    ...visit,
    activities: visit.activities.map((a) => ({ ...a, topics: ["green" as Activity["topics"][number]] })),
  };
  expect(explained(offered)).toMatchObject({ met: true, by: ["theirs"], reasons: [], relaxations: [] });
});

test("every offer for a wish meets it, breaks nothing and loses nothing", () => {
  let seen = 0;
  let asked = 0;
  fc.assert(
    fc.property(randomVisit(), (visit) => {
      const programme = planned(visit, 30);
      const blocking = (v: Visit, p: Programme) =>
        check(v, p).filter((f) => f.level === "block" && f.rule !== "activity-missing").length;
      for (const wish of visit.wishes) {
        const explanation = explainWish(visit, programme, wish.id);
        if (!explanation || explanation.met) continue;
        asked++;
        for (const relaxation of explanation.relaxations) {
          seen++;
          expect(relaxation.price).toBeGreaterThan(0);
          const after = relaxed(visit, programme, relaxation);
          expect(after.programme.wishes.find((one) => one.wish === wish.id)?.met).toBe(true);
          expect(blocking(after.visit, after.programme)).toBeLessThanOrEqual(blocking(visit, programme));
          const left = relaxation.change.kind === "withdrawal" ? relaxation.change.activity : undefined;
          const stands = new Set(after.programme.placements.map((placement) => placement.activity));
          for (const { activity } of programme.placements)
            expect(stands.has(activity)).toBe(activity !== left);
        }
      }
    }),
    { numRuns: 25, seed: 22 },
  );
  expect(asked).toBeGreaterThan(10);
  expect(seen).toBeGreaterThan(10);
});

test("the demands against a wish are minimal: without any one of them its people could attend", () => {
  let seen = 0;
  fc.assert(
    fc.property(randomVisit(), (visit) => {
      const { decisions } = stateOf(compile(visit), planned(visit, 30));
      const model = compile(visit);
      const inquiry = inquiryInto(model, decisions);
      model.wishes.forEach((_, w) => {
        for (const way of possibilitiesOf(model, w)) {
          const question = questionOf(inquiry, way.activity, { model: demandedModel(model, way) });
          if (fits(question, new Set(question.parts))) continue;
          const clash = minimalConflict(question, question.parts);
          expect(fits(question, new Set(clash))).toBe(false);
          for (const part of clash)
            expect(fits(question, new Set(clash.filter((other) => other !== part)))).toBe(true);
          seen++;
        }
      });
    }),
    { numRuns: 25, seed: 23 },
  );
  expect(seen).toBeGreaterThan(10);
});
