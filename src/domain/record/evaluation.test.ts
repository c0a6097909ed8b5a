// Evaluation: the days on which questionnaires are open, counts, and results.
import { expect, test } from "vitest";
import { smallVisit } from "../../../test/fixtures/small-visit.ts";
import { evaluationAnswer, evaluationCount, type Questionnaire, questionnaire } from "./evaluation.ts";
import { countPapers } from "./evaluation-count.ts";
import { evaluationResults, meanOf, resultOf } from "./evaluation-results.ts";
import { evaluatedActivities, opensOn, roundState } from "./evaluation-rounds.ts";

const asked = (moment: string, more: object = {}): Questionnaire =>
  questionnaire.parse({ id: `q-${moment}`, moment, ...more });
const day = (text: string) => Temporal.PlainDate.from(text);
const visit = { ...smallVisit(), from: day("2026-08-25"), to: day("2026-08-31") };

test("results of a visit are asked about six months after its end, or on the last day of a shorter month", () => {
  expect(opensOn(asked("item"), visit).toString()).toBe("2026-08-25");
  expect(opensOn(asked("end"), visit).toString()).toBe("2026-08-31");
  expect(opensOn(asked("later"), visit).toString()).toBe("2027-02-28");
  expect(opensOn(asked("later", { opens: "2027-01-15" }), visit).toString()).toBe("2027-01-15");
  const until = asked("end", { closes: "2026-09-10" });
  const states = ["2026-08-30", "2026-08-31", "2026-09-10", "2026-09-11"].map((on) =>
    roundState(until, visit, day(on)),
  );
  expect(states).toEqual(["ahead", "open", "open", "closed"]);
});

test("chosen items are evaluated, by default all official work, and never cancelled items", () => {
  const all = evaluatedActivities(asked("item"), visit, { held: [] });
  expect(all.length).toBeGreaterThan(1);
  const [first = ""] = all;
  expect(evaluatedActivities(asked("item", { activities: [first] }), visit, { held: [] })).toEqual([first]);
  expect(evaluatedActivities(asked("item", { activities: [] }), visit, { held: [] })).toEqual(all);
  expect(evaluatedActivities(asked("end"), visit, { held: [] })).toEqual([]);
  const cancelled = { activities: visit.activities.map((one) => ({ ...one, status: "cancelled" as const })) };
  expect(evaluatedActivities(asked("item"), { ...visit, ...cancelled }, { held: [] })).toEqual([]);
});

const reply = (question: string, value: object) => ({ question, asked: `${question}?`, ...value });
const answer = (by: string, ...replies: readonly object[]) =>
  evaluationAnswer.parse({ id: `by-${by}`, questionnaire: "q-end", by, date: "2026-09-01", replies });

test("the order of anonymous answers has no influence on their count, and nothing links two replies", () => {
  const papers = [1, 2, 3, 4, 5].map(
    (scale) => answer("x", reply("good", { scale }), reply("more", { text: `text ${6 - scale}` })).replies,
  );
  const counted = countPapers(papers);
  expect(countPapers(papers.toReversed())).toEqual(counted);
  expect(counted).toEqual([
    { question: "good", asked: { und: "good?" }, scale: [1, 1, 1, 1, 1] },
    {
      question: "more",
      asked: { und: "more?" },
      texts: [1, 2, 3, 4, 5].map((i) => ({ und: `text ${i}` })),
    },
  ]);
});

test("results join answers by name with counts, and keep removed questions and questionnaires", () => {
  const count = { id: "c", questionnaire: "q-end", people: 5 };
  const record = {
    questionnaires: [asked("end", { questions: [{ id: "good", kind: "scale", text: "Good?" }] })],
    answers: [
      answer("a", reply("good", { scale: 4 }), reply("gone", { yes: true })),
      answer("b", reply("gone", { yes: false }), reply("good", { scale: 2 })),
    ],
    counts: [
      evaluationCount.parse({
        ...count,
        questions: [
          { question: "good", asked: "Good?", scale: [0, 0, 0, 1, 4] },
          { question: "gone", asked: "gone?", yes: 3, no: 0 },
        ],
      }),
    ],
  };
  const result = resultOf(record, "q-end", undefined);
  expect(result.anonymous).toBe(5);
  expect(result.questions.map(({ id, asked }) => [id, asked?.kind])).toEqual([
    ["good", "scale"],
    ["gone", undefined],
  ]);
  const [good, gone] = result.questions;
  expect(good?.scale).toEqual([0, 1, 0, 2, 4]);
  expect(meanOf(good?.scale ?? [])).toBeCloseTo(30 / 7);
  expect([gone?.text, gone?.yes, gone?.no]).toEqual([{ und: "gone?" }, 4, 1]);
  expect(evaluationResults({ ...record, questionnaires: [] })).toHaveLength(1);
  expect(evaluationCount.safeParse({ ...count, people: 4, questions: [] }).success).toBe(false);
});
