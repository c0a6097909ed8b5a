import { describe, expect, test } from "vitest";
import { smallVisit, smallVisitYaml } from "../../../test/fixtures/small-visit.ts";
import { readVisit } from "./read.ts";
import { visitToYaml } from "./to-yaml.ts";
import { type VisitEdit, writeVisit } from "./write.ts";

function written(text: string, ...edits: VisitEdit[]): string {
  const changed = writeVisit({ file: "visit.yaml", text }, edits);
  return changed.ok ? changed.value : `${changed.error.kind} ${changed.error.path.join(".")}`;
}

/** Returns the lines that differ between the small visit and what was written: `-` removed, `+` added. */
function difference(...edits: VisitEdit[]): string[] {
  const before = smallVisitYaml.split("\n");
  const after = written(smallVisitYaml, ...edits).split("\n");
  const gone = before.filter((line) => !after.includes(line)).map((line) => `-${line}`);
  const fresh = after.filter((line) => !before.includes(line)).map((line) => `+${line}`);
  return [...gone, ...fresh];
}

describe("changes touch only their own lines", () => {
  test("a value in a mapping of several lines", () => {
    expect(difference({ do: "set", path: ["activities", 1, "minutes"], value: 95 })).toEqual([
      "-    minutes: 75",
      "+    minutes: 95",
    ]);
  });

  test("a value in brackets", () => {
    expect(difference({ do: "set", path: ["wishes", 0, "weight"], value: 99 })).toEqual([
      "-  - { id: zhengzhou-green, of: zhengzhou, wants: discuss, target: { topic: green }, weight: 20 }",
      "+  - { id: zhengzhou-green, of: zhengzhou, wants: discuss, target: { topic: green }, weight: 99 }",
    ]);
  });

  test("a value with a comment after it", () => {
    expect(difference({ do: "set", path: ["legs", 0, "base"], value: "city-hall" })).toEqual([
      "-    base: hotel # everybody sleeps here",
      "+    base: city-hall # everybody sleeps here",
    ]);
  });

  test("a new field, in lines and in brackets", () => {
    expect(difference({ do: "set", path: ["activities", 5, "fixed"], value: "2023-10-26T18:00" })).toEqual([
      "+    fixed: 2023-10-26T18:00",
    ]);
    expect(difference({ do: "set", path: ["vehicles", 0, "mode"], value: "car" })).toHaveLength(2);
    expect(
      difference({ do: "set", path: ["pins"], value: [{ activity: "lunch", start: "2023-10-25T12:00" }] }),
    ).toEqual(["+pins: [{ activity: lunch, start: 2023-10-25T12:00 }]"]);
  });

  test("a new entry at the end, in the middle and in brackets", () => {
    const person = { id: "deputy", party: "zhengzhou", role: "Deputy mayor", languages: ["zh-Hans"] };
    const line = "+  - { id: deputy, party: zhengzhou, role: Deputy mayor, languages: [zh-Hans] }";
    expect(difference({ do: "insert", path: ["people"], at: 6, value: person })).toEqual([line]);
    expect(difference({ do: "insert", path: ["people"], at: 1, value: person })).toEqual([line]);
    expect(difference({ do: "insert", path: ["activities", 0, "topics"], at: 1, value: "reuse" })).toEqual([
      "+    topics: [green, reuse]",
    ]);
    const lines = written(smallVisitYaml, { do: "insert", path: ["people"], at: 1, value: person }).split(
      "\n",
    );
    expect(lines[lines.indexOf(line.slice(1)) + 1]).toContain("zhengzhou-expert");
  });

  test("removing an entry removes its lines, removing a field removes its line", () => {
    expect(difference({ do: "remove", path: ["wishes", 1] })).toEqual([
      "-  - { id: hangzhou-reuse, of: hangzhou, wants: discuss, target: { topic: reuse } }",
    ]);
    expect(difference({ do: "remove", path: ["activities", 2, "minimumGroup"] })).toEqual([
      "-    minimumGroup: 3",
    ]);
    expect(difference({ do: "remove", path: ["activities", 0, "attend", "wished"] })).toEqual([
      "-    attend: { required: [china, mayor], wished: [adviser] }",
      "+    attend: { required: [china, mayor] }",
    ]);
  });

  test("a large entry is written line by line", () => {
    const activity = {
      id: "press",
      kind: "press",
      title: { en: "Press conference: what was agreed", sl: "Novinarska konferenca" },
      minutes: 35,
      attend: { required: ["mayor", "zhengzhou-head"] },
    };
    expect(difference({ do: "insert", path: ["activities"], at: 6, value: activity })).toEqual([
      "+  - id: press",
      "+    kind: press",
      '+    title: { en: "Press conference: what was agreed", sl: Novinarska konferenca }',
      "+    minutes: 35",
      "+    attend: { required: [mayor, zhengzhou-head] }",
    ]);
  });

  test("Windows line ends stay", () => {
    const windows = smallVisitYaml.replaceAll("\n", "\r\n");
    const changed = written(windows, {
      do: "insert",
      path: ["people"],
      at: 6,
      value: { id: "x", party: "hangzhou" },
    });
    expect(changed.split("\r\n")).toHaveLength(windows.split("\r\n").length + 1);
    expect(changed.replaceAll("\r\n", "")).not.toContain("\n");
  });
});

test("several changes follow one another", () => {
  const changed = written(
    smallVisitYaml,
    { do: "set", path: ["people", 4, "name"], value: { en: "The Mayor" } },
    { do: "remove", path: ["activities", 5] },
    { do: "set", path: ["grid"], value: 15 },
  );
  const read = readVisit(changed, "visit.yaml");
  expect(
    read.ok && [read.value.visit.people[4]?.name, read.value.visit.activities.length, read.value.visit.grid],
  ).toEqual([{ en: "The Mayor" }, 5, 15]);
});

test("a change that cannot be made is reported", () => {
  expect(written(smallVisitYaml, { do: "remove", path: ["people", 17] })).toBe("no-such-place people.17");
  expect(written(smallVisitYaml, { do: "insert", path: ["title"], at: 0, value: "x" })).toBe(
    "no-such-place title",
  );
  const shared = "a: &one { b: 1 }\nc: *one\n";
  expect(written(shared, { do: "set", path: ["c", "b"], value: 2 })).toBe("shared c.b");
});

test("a new file omits defaults and names its schema", () => {
  const text = visitToYaml(smallVisit(), { schema: "../../schemas/visit.schema.json" });
  expect(text.split("\n")[0]).toBe("# yaml-language-server: $schema=../../schemas/visit.schema.json");
  expect(text).toContain(
    "  - { id: hangzhou-reuse, of: hangzhou, wants: discuss, target: { topic: reuse } }\n",
  );
  expect(text).not.toContain("packs");
  const read = readVisit(text, "visit.yaml");
  expect(read.ok && read.value.visit).toEqual(smallVisit());
});
