// Entries recognised across visits: joined by equal names, proposed if they are similar, decided by people.
import { expect, test } from "vitest";
import { applyEdits } from "../edits/apply.ts";
import type { Text } from "../visit/text.ts";
import type { Appearance } from "./appearance.ts";
import { partEdits, unionEdits } from "./decide.ts";
import { type DirectoryDecisions, type DirectoryKind, directoryDecisions, noDecisions } from "./decisions.ts";
import { identify } from "./identify.ts";

const entry = (key: string, name: string | Text, more: Partial<Appearance> = {}): Appearance => ({
  key,
  visit: key.split(".")[0] ?? "",
  name: typeof name === "string" ? { en: name } : name,
  within: null,
  url: null,
  ...more,
});
const groups = (
  entries: readonly Appearance[],
  decisions: DirectoryDecisions = noDecisions,
  kind: DirectoryKind = "organisation",
) =>
  identify(kind, entries, decisions).entities.map(({ members }) => members.map(({ key }) => key).join(" "));
const asked = (
  entries: readonly Appearance[],
  decisions: DirectoryDecisions = noDecisions,
  kind: DirectoryKind = "organisation",
) =>
  identify(kind, entries, decisions).proposals.map(
    ({ entities: [a, b], reason }) => `${a.key} ${b.key} ${reason}`,
  );

let ids = 0;
const newId = () => `d-${++ids}`;
/** The stored decisions after edits. */
function decided(before: DirectoryDecisions, edits: Parameters<typeof applyEdits>[1]): DirectoryDecisions {
  const applied = applyEdits({ directory: { ...before } }, edits);
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  const { directory } = JSON.parse(JSON.stringify(applied.value.next));
  return directoryDecisions.parse(directory);
}

test("an equal name in any language is the same entry, a similar name is only proposed", () => {
  const entries = [
    entry("a.city", { en: "City of Hangzhou", "zh-Hans": "杭州市" }),
    entry("b.hangzhou", { "zh-Hans": "杭州市", sl: "Hangdžov" }),
    entry("c.hz", { und: "hangdžov" }),
    entry("d.hz", "Hangdzov (China)"),
    entry("e.hz", { "zh-Hans": "杭州" }),
    entry("f.hz", "Hangzhou"),
    entry("g.other", "Guangzhou"),
  ];
  expect(groups(entries)).toEqual(["a.city b.hangzhou c.hz", "d.hz", "e.hz", "f.hz", "g.other"]);
  expect(asked(entries)).toEqual(["a.city d.hz spelling", "a.city f.hz form", "a.city e.hz form"]);
});

test("bodies with one name in two countries are different, and one without a country is proposed", () => {
  const entries = [
    entry("a.chamber", "Chamber of Commerce", { within: "SI" }),
    entry("b.chamber", "Chamber of Commerce", { within: "BE" }),
    entry("c.chamber", "Chamber of Commerce", { within: "SI" }),
    entry("d.chamber", "Chamber of Commerce"),
  ];
  expect(groups(entries)).toEqual(["a.chamber c.chamber", "b.chamber", "d.chamber"]);
  expect(asked(entries)).toEqual(["a.chamber d.chamber name", "b.chamber d.chamber name"]);
});

test("two entries of one visit are different, even if their names are equal", () => {
  const entries = [entry("a.one", "Li Wei"), entry("a.two", "Li Wei"), entry("b.li", "Li Wei")];
  expect(groups(entries, noDecisions, "person")).toEqual(["a.one", "a.two", "b.li"]);
  expect(asked(entries, noDecisions, "person")).toHaveLength(3);
});

test("proposes a person with swapped names or another organisation, and a body with the same address", () => {
  const people = [
    entry("a.p", "Wei Li", { within: "x" }),
    entry("b.p", "LI Wei", { within: "x" }),
    entry("c.p", "Wei Li", { within: "y" }),
  ];
  expect(asked(people, noDecisions, "person")).toEqual(["a.p c.p name", "a.p b.p order", "b.p c.p order"]);
  const bodies = [
    entry("a.rra", "RRA LUR", { url: "https://www.rralur.si/", within: "SI" }),
    entry("b.region", "Ljubljana Urban Region", { url: "http://rralur.si" }),
  ];
  expect(asked(bodies)).toEqual(["a.rra b.region address"]);
});

test("entries merged by hand can be separated again, and are then neither joined nor proposed", () => {
  const entries = [
    entry("a.x", "One"),
    entry("b.x", "One"),
    entry("c.y", "Another"),
    entry("d.y", "Another"),
  ];
  expect(groups(entries)).toEqual(["a.x b.x", "c.y d.y"]);
  const merged = decided(
    noDecisions,
    unionEdits(noDecisions, {
      kind: "organisation",
      newId,
      groups: [
        ["a.x", "b.x"],
        ["c.y", "d.y"],
      ],
    }),
  );
  expect(groups(entries, merged)).toEqual(["a.x b.x c.y d.y"]);
  expect(identify("organisation", entries, merged).entities[0]?.by).toBe("hand");
  expect(groups(entries, merged, "person")).toEqual(["a.x b.x", "c.y d.y"]);
  const parted = decided(
    merged,
    partEdits(merged, {
      kind: "organisation",
      newId,
      members: ["b.x", "d.y"],
      from: ["a.x", "c.y"],
    }),
  );
  expect(groups(entries, parted)).toEqual(["a.x c.y", "b.x d.y"]);
  expect(asked(entries, parted)).toEqual([]);
  // People must decide about a later visit with the same name.
  const later = [...entries, entry("e.x", "One")];
  expect(groups(later, parted)).toEqual(["a.x c.y", "b.x d.y", "e.x"]);
  expect(asked(later, parted)).toEqual(["a.x e.x name", "b.x e.x name"]);
  // Merging again undoes the separation.
  const again = decided(
    parted,
    unionEdits(parted, {
      kind: "organisation",
      newId,
      groups: [
        ["a.x", "c.y"],
        ["b.x", "d.y"],
      ],
    }),
  );
  expect(again.parted).toEqual([]);
  expect(groups(later, again)).toEqual(["a.x b.x c.y d.y e.x"]);
});

test("a decision about unknown entries has no effect", () => {
  const entries = [entry("a.hangzhou", "City of Hangzhou"), entry("b.hz", "HZ"), entry("c.hz", "HZ")];
  const merged = decided(
    noDecisions,
    unionEdits(noDecisions, { kind: "organisation", newId, groups: [["a.hangzhou"], ["b.hz"]] }),
  );
  const by = (some: readonly Appearance[]) =>
    identify("organisation", some, merged).entities.map(({ key, by: how }) => `${key} ${how}`);
  expect(by(entries)).toEqual(["a.hangzhou hand"]);
  expect(by(entries.slice(0, 1))).toEqual(["a.hangzhou name"]);
  expect(by(entries.slice(1))).toEqual(["b.hz name"]);
});
