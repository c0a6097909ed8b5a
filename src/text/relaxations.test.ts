// Every kind of change has a sentence in every language, with its names and numbers.
import { expect, test } from "vitest";
import type { ActivityId, AttendeeId, PlaceId } from "#domain";
import type { Change } from "#planner";
import { smallVisit } from "../../test/fixtures/small-visit.ts";
import {
  furtherInterpreter,
  languages,
  sayChange,
  sayEffect,
  sayRelaxation,
  sayRelaxations,
} from "./index.ts";

const activity = "reception" as ActivityId;
const place = "red-hall" as PlaceId;
const start = 28_303_680;
const time = { kind: "time", activity, start, end: start + 60, minutes: 20 } as const;
const changes: readonly Change[] = [
  { ...time, otherDay: false, from: "window" },
  { ...time, otherDay: true, from: "window" },
  { ...time, otherDay: false, from: "fixed" },
  { ...time, otherDay: false, from: "pin" },
  { kind: "opening", place, start, end: start + 60, minutes: 20, closedDay: false },
  { kind: "opening", place, start, end: start + 60, minutes: 60, closedDay: true },
  { kind: "place", activity, place },
  { kind: "seats", activity, place: undefined, seats: 5, more: 2 },
  { kind: "seats", activity, place, seats: 5, more: 2 },
  { kind: "shorter", activity, minutes: 45, written: 45, less: 15 },
  { kind: "interpreters", count: 2, between: ["zh-Hans", "en"], mode: "consecutive" },
  { kind: "minimum-group", activity, atLeast: 2, less: 1 },
  { kind: "quorum", activity, quorum: 0, atLeast: 2, less: 1 },
  { kind: "attendance", activity, who: ["zhengzhou", "hangzhou"] as unknown as AttendeeId[] },
  { kind: "invitation", activity, who: ["mayor"] as unknown as AttendeeId[] },
  { kind: "order", activity, after: "welcome" as ActivityId },
  { kind: "rule", rule: "lunch" },
  { kind: "withdrawal", activity },
];

test.each(languages)("in %s, every change has its own sentence", (language) => {
  const said = changes.map((change) => sayChange(language, change, smallVisit()));
  expect(new Set(said).size).toBe(changes.length);
  for (const sentence of said) expect(sentence).not.toMatch(/undefined|NaN|[{}]|[.。]$/);
});

test("a change names people, rooms with their buildings, hours and numbers", () => {
  const said = changes.map((change) => sayChange("en", change, smallVisit()));
  expect(said[0]).toBe("Let “Reception” take place Wed 25 Oct 10:00–11:00, 20 min beyond its hours");
  expect(said).toContain("Hold “Reception” in City Hall (Red Hall)");
  // Both parties of the delegation: they are named as the delegation.
  expect(said).toContain("Make the attendance of Chinese delegation at “Reception” optional");
  expect(said).toContain("Engage 2 more interpreters between Simplified Chinese and English");
  expect(furtherInterpreter(["zh", "en"])).toEqual({
    en: "Further interpreter, Chinese and English",
    "zh-Hans": "增聘译员，中文与英语",
    sl: "Dodatni tolmač, kitajščina in angleščina",
    fr: "Interprète supplémentaire, chinois et anglais",
    de: "Weitere Dolmetscherin oder weiterer Dolmetscher, Chinesisch und Englisch",
  });
});

test.each(languages)("in %s, two changes at once are one sentence that names both", (language) => {
  const [change, , , , also] = changes;
  if (!change || !also) throw new Error("there are that many");
  const visit = smallVisit();
  const said = sayRelaxation(language, { change, also }, visit);
  expect(said).toContain(sayChange(language, change, visit));
  expect(said).toContain(sayChange(language, also, visit));
  expect(sayRelaxation(language, { change, also: undefined }, visit)).toBe(
    sayChange(language, change, visit),
  );
});

test("the price in wishes and the changes are stated, and so is the fact that no change is needed", () => {
  const level = { blocking: 0, requiredUnplaced: 0, unfairness: 0, idle: 0, travel: 0, preference: 0 };
  const relaxation = {
    change: { kind: "withdrawal", activity } as const,
    also: undefined,
    price: 7,
    before: { ...level, wishesUnmet: 20 },
    after: { ...level, wishesUnmet: 5 },
    placements: [],
  };
  expect(sayEffect("en", relaxation, activity)).toEqual([
    "weighs about as much as one wish",
    "nothing else moves",
    "Meets more wishes",
  ]);
  expect(sayRelaxations("en", { relaxations: [], rearranged: [] }, activity)).toMatch(
    /^It fits without changing anything else\. Plan/,
  );
  expect(sayRelaxations("sl", { relaxations: [relaxation], rearranged: undefined }, activity)).toMatch(
    /^Kaj bi/,
  );
  expect(sayRelaxations("zh-Hans", { relaxations: [], rearranged: undefined }, activity)).toMatch(/^已尝试/);
});
