import { expect, test } from "vitest";
import { withoutDefaults } from "./defaults.ts";
import type { Edit } from "./edit.ts";

const set = (path: string, value: unknown): Edit => ({ kind: "set", path: path.split("/"), value });
const one = (edit: Edit): Edit | undefined => withoutDefaults([edit])[0];

test("a field that is set to its default is removed", () => {
  for (const [path, value] of [
    ["visit/grid", 5],
    ["visit/activities/lunch/public", true],
    ["visit/activities/lunch/importance", "wished"],
    ["visit/activities/lunch/attend", { required: [], wished: [] }],
    ["visit/people/mayor/head", false],
    ["visit/places/hall/rooms", []],
  ] as const)
    expect(one(set(path, value)), path).toEqual({ kind: "unset", path: path.split("/") });
});

test("other values stay as they are", () => {
  for (const edit of [
    set("visit/grid", 10),
    set("visit/activities/lunch/public", false),
    set("visit/title/en", "5"),
    set("visit/people/mayor/languages", []),
    set("programme", null),
    { kind: "unset", path: ["visit", "subtitle"] } as const,
  ])
    expect(one(edit)).toEqual(edit);
});

test("defaults inside a list or a new entry are left out", () => {
  const time = { from: "a", to: "b", minutes: 9, mode: "coach" };
  expect(one(set("visit/travel/times", [{ ...time, oneWay: false }]))).toEqual(
    set("visit/travel/times", [time]),
  );
  const item = { id: "lunch", kind: "meal", title: "Lunch", minutes: 60 };
  const add = (more: object): Edit => ({
    kind: "add",
    path: ["visit", "activities"],
    item: { ...item, ...more },
    before: null,
  });
  expect(one(add({ weight: 10, places: [], attend: { wished: ["all"], required: [] } }))).toEqual(
    add({ attend: { wished: ["all"] } }),
  );
});
