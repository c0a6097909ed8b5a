// Descriptions of edits in the history: who and what, in the reader's language.
import { expect, test } from "vitest";
import { namesOfAdded, namesOfRemoved } from "#domain";
import { smallVisit } from "../../test/fixtures/small-visit.ts";
import { sayEdits } from "./index.ts";

const visit = smallVisit();
const set = (...path: string[]) => ({ kind: "set" as const, path, value: 1 });

test("edits are described by their subjects, each once", () => {
  const edits = [
    set("visit", "people", "mayor", "role"),
    set("visit", "people", "mayor", "languages"),
    set("programme", "placements", "welcome", "start"),
    set("programme", "placements", "welcome", "end"),
    set("programme", "transfers"),
    { kind: "remove" as const, path: ["visit", "places", "hotel"] },
    set("visit", "title"),
  ];
  expect(sayEdits("en", edits, visit)).toBe(
    "Changed: Mayor, the visit itself · In the programme: Welcome at City Hall · Removed: Hotel",
  );
  expect(sayEdits("zh-Hans", edits.slice(2, 4), visit)).toBe("日程中：市政厅欢迎仪式");
});

test("long lists are cut, a whole programme is one subject, and no edits are described as none", () => {
  const many = visit.activities.map(({ id }) => set("programme", "placements", id, "start"));
  expect(sayEdits("en", many, visit)).toMatch(/and 2 more$/);
  expect(sayEdits("sl", [set("programme")], visit)).toBe("Program v celoti");
  expect(sayEdits("en", [], visit)).toBe("Nothing");
  const added = { kind: "add" as const, path: ["visit", "people"], item: { id: "adviser" }, before: null };
  expect(sayEdits("en", [added], visit)).toBe("Added: Adviser for international relations");
});

test("entries that the visit no longer has keep their names", () => {
  const removed = { kind: "remove" as const, path: ["visit", "people", "lu-meng"] };
  const item = { id: "lu-meng", name: "Lu Meng", role: { en: "Officer" } };
  const added = { kind: "add" as const, path: ["visit", "people"], item, before: null };
  expect(sayEdits("en", [removed], visit)).toBe("Removed: lu-meng");
  expect(sayEdits("en", [removed], visit, namesOfAdded([added]))).toBe("Removed: Lu Meng");
  expect(sayEdits("en", [added], visit)).toBe("Added: Lu Meng");
  const mayor = { kind: "remove" as const, path: ["visit", "people", "mayor"] };
  const without = { ...visit, people: visit.people.filter(({ id }) => id !== "mayor") };
  expect(sayEdits("sl", [mayor], without, namesOfRemoved([mayor], visit))).toMatch(/župan/i);
});
