// A few answers make a visit that is valid and planned completely.
import { expect, test } from "vitest";
import { validateVisit } from "#domain";
import { movedTo, titled } from "../../src/web/start/answers.ts";
import { type Answers, draftVisit } from "../../src/web/start/draft-visit.ts";
import { draftWords } from "../fixtures/draft-words.ts";
import { programmeOf } from "../support/planned.ts";

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

const planned = (raw: unknown) => {
  const read = validateVisit(raw);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { visit } = read.value;
  return { visit, programme: programmeOf(visit, 50) };
};

test("the visit is valid, contains the answers, and everything can be placed", () => {
  const { visit, programme } = planned(draftVisit(answers, draftWords));
  expect(visit.people.length).toBe(6);
  expect(visit.activities.length).toBe(3);
  expect(programme.unplaced).toEqual([]);
  expect(programme.objective.blocking).toBe(0);
});

test("invalid answers are returned as problems", () => {
  const read = validateVisit(draftVisit({ ...answers, title: "", cities: [] }, draftWords));
  expect(read.ok).toBe(false);
});

test("two visits with the same title have different addresses", () => {
  const { id } = draftVisit(answers, draftWords);
  expect(draftVisit(answers, draftWords, [String(id)]).id).not.toBe(id);
});

test("hosts form a separate delegation and attend meetings; guests speak any language", () => {
  const hosts = [
    { name: "City of Graz", people: 2 },
    { name: "", people: 1 },
  ];
  const { visit, programme } = planned(draftVisit({ ...answers, guestLanguage: "ja", hosts }, draftWords));
  expect(visit.languages).toEqual(["en", "ja"]);
  const receiving = visit.delegations.find(({ side }) => side === "host");
  expect(receiving?.parties.map(({ title }) => title.und)).toEqual(["City of Graz"]);
  const own = visit.people.filter(({ party }) => party === receiving?.parties[0]?.id);
  expect(own.map(({ languages }) => languages)).toEqual([["en"], ["en"]]);
  expect(programme.unplaced).toEqual([]);
  const meeting = programme.placements.find(({ activity }) => activity === "city-hall");
  for (const { id } of own) expect(meeting?.attendees).toContain(id);
});

test.each([
  ["meal", "Dinner by the Mayor", 18, 23],
  ["meal", "Lunch at the market", 12, 15],
  ["meal", "市长晚宴", 18, 23],
  ["meal", "Kosilo", 12, 15],
  ["meal", "Cena sociale", 18, 23],
  ["reception", "Reception by the Governor", 17, 22],
  ["meeting", "Courtesy call on the Mayor", 9, 13],
  ["meeting", "Vljudnostni obisk pri županu", 9, 13],
] as const)("a %s called %s takes place between %i and %i o'clock", (kind, title, from, to) => {
  const wishes = [{ title, kind, minutes: 90, city: 0, required: true }];
  const { programme } = planned(draftVisit({ ...answers, wishes }, draftWords));
  const [placed] = programme.placements;
  const local = (minute: number) =>
    Temporal.Instant.fromEpochMilliseconds(minute * 60_000).toZonedDateTimeISO("Europe/Ljubljana");
  expect(local(placed?.start ?? 0).hour).toBeGreaterThanOrEqual(from);
  expect(local(placed?.end ?? 0).hour).toBeLessThan(to);
});

test("a meal without a time of day in its name is at noon or in the evening", () => {
  const wishes = [{ title: "With the Mayor", kind: "meal" as const, minutes: 90, city: 0, required: true }];
  const { visit } = planned(draftVisit({ ...answers, wishes }, draftWords));
  expect(visit.activities[0]?.when?.length).toBe(2);
});

test("with an interpreter, the guests speak their own language, and the interpreter attends talks with hosts", () => {
  const hosts = [{ name: "City of Graz", people: 1 }];
  const { visit, programme } = planned(draftVisit({ ...answers, hosts, interpreters: 1 }, draftWords));
  expect(visit.interpreters.map(({ pairs }) => pairs)).toEqual([[["en", "zh"]]]);
  expect(visit.people[0]?.languages).toEqual(["zh-Hans"]);
  expect(programme.unplaced).toEqual([]);
  const meeting = programme.placements.find(({ activity }) => activity === "city-hall");
  expect(meeting?.interpreters.map(({ interpreter }) => interpreter)).toEqual(["interpreter"]);
});

test("the kind follows from the title until one is chosen, and the last day follows the first", () => {
  const wish = { title: "", kind: "meeting", minutes: 60, city: 0, required: false } as const;
  expect(titled(wish, "Dinner by the Mayor")).toMatchObject({ kind: "meal", minutes: 90 });
  expect(titled({ ...wish, kindIsChosen: true }, "Dinner by the Mayor").kind).toBe("meeting");
  const city = { name: "Graz", zone: "Europe/Vienna", from: "2027-02-27", to: "2027-03-01" };
  expect(movedTo(city, "2027-05-10").to).toBe("2027-05-12");
  expect(movedTo(city, "").to).toBe("2027-03-01");
});
