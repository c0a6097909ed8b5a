import { describe, expect, test } from "vitest";
import { fileProblemCodes, type Problem, problemCodes } from "#domain";
import "./loading/all-languages.ts";
import { sayPath, sayProblem } from "./problems.ts";
import { catalogueOf, languages } from "./say.ts";

const sample: Problem = {
  code: "not-valid",
  file: "visit.yaml",
  line: 1234,
  column: 7,
  path: ["people", 3, "party"],
  expected: "date",
  values: {
    to: "party",
    first: "02:30+02:00",
    is: "organisation",
    what: "person",
    firstWhat: "party",
    type: "text",
    gotKind: "number",
    visit: "brussels",
    list: "present",
    known: "a, b",
    count: 2,
    days: 500,
    key: "title",
    limit: 5,
    members: 2,
    least: 3,
    most: 1,
    atLeast: 30,
    atMost: 20,
    part: "9",
    at: 7,
    zone: "Europe/Ljubljana",
    second: "02:30+01:00",
    before: "01:30",
    after: "03:30",
    skips: "hour",
    right: "02:30+02:00",
    start: "09:00",
    leg: "ljubljana",
    other: "brussels",
    name: "Mayor",
    side: "china",
    possible: 1,
    from: "2023-10-25",
    whole: "Talks, lunch",
    total: 90,
    minutes: 60,
    local: "09:00",
    clock: "17:00",
    asDigits: "06:30",
    inBase60: "10:30",
    date: "2023-10-25",
    on: 3,
    written: 4,
    cycle: "a → b → a",
    required: "china",
    megabytes: 10,
    byte: "0xC4",
    character: "U+0000",
    party: "Zhengzhou",
    spoken: "Polish (pl)",
    supported: "English",
    demanded: "a number",
  },
  got: "zhengzou {x}",
  nearest: "zhengzhou",
  first: { line: 12, column: 5 },
};

const placeholders = (message: string): string[] =>
  [...message.matchAll(/\{(\w+)[,}]/g)]
    .map((match) => match[1] ?? "")
    .filter(isFact)
    .sort();

/** Words in braces that are not facts are branches of a plural. */
const isFact = (name: string): boolean =>
  name in sample.values ||
  ["file", "line", "column", "path", "sentence", "got", "nearest", "expected"].includes(name) ||
  ["type", "found", "thing", "firstLine", "firstColumn", "isDay", "writtenDay"].includes(name);

describe.each(languages)("problems in %s", (language) => {
  test.each([...problemCodes, ...fileProblemCodes])("%s has a sentence", (code) => {
    const line = sayProblem(language, { ...sample, code });
    expect(line).toMatch(/^visit\.yaml:1234:7 {2}people\[3\]\.party(: |：)./);
    expect(line).toContain("zhengzhou");
    expect(line).not.toMatch(/undefined|plural|select|, other/);
  });

  test("a name that no field may have is reported without a list of fields", () => {
    const reserved: Problem = { ...sample, code: "unknown-key", got: "__proto__", values: { known: "" } };
    const said = languages.map((language) => sayProblem(language, { ...reserved, nearest: undefined }));
    expect(said[0]).toContain("there is no field '__proto__' here.");
    for (const one of said) expect(one).not.toMatch(/[:：]\s*[.。]?$/u);
  });

  test("every message names the same facts as the English one", () => {
    const { problems } = catalogueOf(language);
    for (const [key, message] of Object.entries(catalogueOf("en").problems)) {
      const translated = Object.entries(problems).find(([name]) => name === key)?.[1] ?? "";
      expect([key, ...new Set(placeholders(translated))]).toEqual([key, ...new Set(placeholders(message))]);
    }
  });
});

test("paths point into lists and mappings", () => {
  expect(sayPath(["activities", 2, "attend", "quorum", 0, "of", 1])).toBe(
    "activities[2].attend.quorum[0].of[1]",
  );
});
