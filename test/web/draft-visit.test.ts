// A few answers make a visit that is valid and planned completely.
import { expect, test } from "vitest";
import { validateVisit } from "#domain";
import { plan } from "#planner";
import { type Answers, draftVisit } from "../../src/web/start/draft-visit.ts";

const answers: Answers = {
  title: "Visit of the City of Chengdu",
  language: "en",
  guestLanguage: "zh-Hans",
  parties: [
    { name: "City of Chengdu", people: 4 },
    { name: "成都高新区", people: 2 },
    { name: " ", people: 3 },
  ],
  cities: [
    { name: "Ljubljana", zone: "Europe/Ljubljana", from: "2027-05-03", to: "2027-05-04" },
    { name: "Maribor", zone: "Europe/Ljubljana", from: "2027-05-05", to: "2027-05-05" },
  ],
  wishes: [
    { title: "City Hall", kind: "meeting", minutes: 90, city: 0, required: true },
    { title: "Old town", kind: "walk", minutes: 60, city: 0, required: false },
    { title: "University", kind: "site-visit", minutes: 120, city: 1, required: true },
    { title: "", kind: "meal", minutes: 60, city: 0, required: false },
  ],
};
const words = { delegation: "Delegation", head: "Head of delegation", member: "Member" };

test("it is valid, holds what was answered, and everything finds its time", () => {
  const read = validateVisit(draftVisit(answers, words));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { visit } = read.value;
  expect(visit.people.length).toBe(6);
  expect(visit.activities.length).toBe(3);
  const run = plan(visit, { seed: 1, iterations: 50 });
  let step = run.next();
  while (!step.done) step = run.next();
  expect(step.value.unplaced).toEqual([]);
  expect(step.value.objective.blocking).toBe(0);
});

test("answers that make no visit are named, not thrown", () => {
  const read = validateVisit(draftVisit({ ...answers, title: "", cities: [] }, words));
  expect(read.ok).toBe(false);
});

test("two visits of one title have two addresses", () => {
  const { id } = draftVisit(answers, words);
  expect(draftVisit(answers, words, [String(id)]).id).not.toBe(id);
});
