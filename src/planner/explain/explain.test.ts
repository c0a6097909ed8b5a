// Reasons are minimal: without any one of the demands, the activity fits.
import fc from "fast-check";
import { expect, test } from "vitest";
import { smallVisit } from "../../../test/fixtures/small-visit.ts";
import { randomVisit } from "../../../test/support/random-visit.ts";
import { explain, plan } from "../index.ts";
import { compile } from "../model/compile.ts";
import { feasibleStarts } from "../search/candidates.ts";
import { complete } from "../search/insertion.ts";
import type { Decision } from "../solution/decision.ts";
import { emptyState, insert } from "../solution/state.ts";
import { stateOf } from "../solution/state-of.ts";
import { inquiryInto } from "./inquiry.ts";
import { fits, questionOf } from "./question.ts";
import { explainUnplaced, minimalConflict, reasonFor } from "./unplaced.ts";

test("a conflict set is minimal: together its demands exclude the activity, without any one of them they do not", () => {
  let seen = 0;
  fc.assert(
    fc.property(randomVisit(), (visit) => {
      const run = plan(visit, { seed: 3, iterations: 30 });
      let step = run.next();
      while (!step.done) step = run.next();
      const model = compile(visit);
      const { decisions } = stateOf(model, step.value);
      for (const { activity } of step.value.unplaced) {
        const target = visit.activities.findIndex((a) => a.id === activity);
        const question = questionOf(inquiryInto(model, decisions), target);
        if (fits(question, new Set(question.parts))) continue;
        const clash = minimalConflict(question, question.parts);
        expect(fits(question, new Set(clash))).toBe(false);
        for (const part of clash) expect(fits(question, new Set(clash.filter((p) => p !== part)))).toBe(true);
        seen++;
      }
    }),
    { numRuns: 40, seed: 11 },
  );
  expect(seen).toBeGreaterThan(10);
});

test("every unplaced activity has a conflict set, unless it would fit among the others", () => {
  let seen = 0;
  fc.assert(
    fc.property(randomVisit(), (visit) => {
      const model = compile(visit);
      const run = plan(visit, { seed: 5, iterations: 10 });
      let step = run.next();
      while (!step.done) step = run.next();
      const { decisions } = stateOf(model, step.value);
      for (const { activity, clash, proof } of step.value.unplaced) {
        if (clash.length > 0) {
          seen++;
          continue;
        }
        const target = visit.activities.findIndex((a) => a.id === activity);
        const question = questionOf(inquiryInto(model, decisions), target);
        expect(proof).toBe("as-planned");
        expect(fits(question, new Set(question.parts))).toBe(true);
      }
    }),
    { numRuns: 40, seed: 13 },
  );
  expect(seen).toBeGreaterThan(10);
});

test("too few seats for the least number of people: only these two demands are named", () => {
  const visit = smallVisit();
  const tight = {
    ...visit,
    activities: visit.activities.map((a) => (a.id === "rog-visit" ? { ...a, seats: 1 } : a)),
  };
  const target = tight.activities.findIndex((a) => a.id === "rog-visit");
  const model = compile(tight);
  const [reason] = explainUnplaced(
    model,
    model.activities.map(() => undefined),
  ).filter((u) => u.activity === tight.activities[target]?.id);
  expect(reason?.proof).toBe("alone");
  expect(reason?.clash).toMatchObject([
    { demand: "minimum-group", facts: { needed: 2 } },
    { demand: "seats", facts: { seats: 1 } },
  ]);
});

test("a place that is closed for the whole window is the only reason", () => {
  const visit = smallVisit();
  const closed = {
    ...visit,
    activities: visit.activities.map((a) =>
      a.id === "rog-visit" ? { ...a, when: [{ from: 3 * 60, to: 5 * 60 }] } : a,
    ),
  };
  const run = plan(closed, { seed: 1, iterations: 50 });
  let step = run.next();
  while (!step.done) step = run.next();
  const reason = step.value.unplaced.find((u) => u.activity === "rog-visit");
  expect(reason?.proof).toBe("alone");
  expect(reason?.clash.map((d) => d.demand)).toContain("time-window");
});

test("a placed activity is explained by the cost of its other times", () => {
  const visit = smallVisit();
  const run = plan(visit, { seed: 1, iterations: 100 });
  let step = run.next();
  while (!step.done) step = run.next();
  const target = step.value.placements.find((p) => p.activity === "rog-visit");
  const explanation = target && explain(visit, step.value, target.activity);
  expect(explanation?.kind).toBe("placed");
  if (explanation?.kind !== "placed") return;
  expect(explanation.alternatives.length).toBeGreaterThan(0);
  expect(explanation.alternatives.every((a) => a.start !== target?.start || a.place !== target?.place)).toBe(
    true,
  );
});

test("among very many unplaced activities, required ones are examined first and the rest are marked as not examined", () => {
  const visit = smallVisit();
  const model = compile(visit);
  const decisions = model.activities.map(() => undefined);
  const first = model.activities.findIndex(({ required }) => required);
  // Enough for the first one, and for none after it.
  const reasons = explainUnplaced(model, decisions, reasonFor(model, decisions, first).work + 1);
  expect(reasons.map((reason) => reason.activity)).toEqual(visit.activities.map((activity) => activity.id));
  const examined = reasons.filter((reason) => reason.proof !== "not-examined");
  expect(examined).toHaveLength(1);
  const importance = visit.activities.find((a) => a.id === examined[0]?.activity)?.importance;
  expect(importance).toBe("required");
});

test("questions that share a state have the same answers as with separate states", () => {
  const answers = { yes: 0, no: 0 };
  fc.assert(
    fc.property(randomVisit(), fc.infiniteStream(fc.boolean()), (visit, coins) => {
      const run = plan(visit, { seed: 3, iterations: 30 });
      let step = run.next();
      while (!step.done) step = run.next();
      const model = compile(visit);
      const { decisions } = stateOf(model, step.value);
      const inquiry = inquiryInto(model, decisions);
      model.activities.forEach((activity, target) => {
        const question = questionOf(inquiry, target);
        const { parts } = question;
        const kept = parts.filter(({ role }) => role.kind !== "activity" || coins.next().value);
        // Without the travel between two cities, the problem differs.
        const gone = parts.filter((part) => !kept.includes(part));
        if (gone.some(({ role }) => role.kind === "activity" && moves(model.activities[role.other]?.kind)))
          return;
        const state = emptyState(model);
        for (const { role } of kept)
          if (role.kind === "activity") insert(state, decisions[role.other] as Decision);
        const effort = { evaluations: 0 };
        const expected = activity.options.some((option) => {
          const starts = feasibleStarts(state, target, option);
          return starts.some((from, i) => {
            const instants = i % 2 === 0 ? ((starts[i + 1] as number) - from) / model.grid + 1 : 0;
            return Array.from({ length: instants }, (_, k) => from + k * model.grid).some((at) =>
              complete(state, target, option, at, effort),
            );
          });
        });
        expect(fits(question, new Set(kept))).toBe(expected);
        answers[expected ? "yes" : "no"]++;
      });
    }),
    { numRuns: 60, seed: 12 },
  );
  expect(Math.min(answers.yes, answers.no)).toBeGreaterThan(20);
});

const moves = (kind: string | undefined): boolean => kind === "transfer" || kind === "flight";
