import { describe, expect, test } from "vitest";
import { fileProblemCodes, type Problem, problemCodes } from "#domain";
import { sayPath, sayProblem } from "./problems.ts";
import { expectationMessages, problemMessages } from "./problems-messages.ts";
import { languages } from "./say.ts";

const sample: Problem = {
  code: "not-valid",
  file: "visit.yaml",
  line: 1234,
  column: 7,
  path: ["people", 3, "party"],
  expected: "date",
  values: {
    to: "party",
    is: "organisation",
    what: "person",
    firstWhat: "party",
    type: "text",
    gotKind: "number",
    known: "a, b",
    count: 2,
    key: "title",
    limit: 5,
    members: 2,
    least: 3,
    most: 1,
    atLeast: 30,
    atMost: 20,
  },
  got: "zhengzou {x}",
  nearest: "zhengzhou",
  first: { line: 12, column: 5 },
};

const placeholders = (message: string): string[] =>
  [...message.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1] ?? "").sort();

describe.each(languages)("problems in %s", (language) => {
  test.each([...problemCodes, ...fileProblemCodes])("%s has a sentence", (code) => {
    const line = sayProblem(language, { ...sample, code });
    expect(line).toMatch(/^visit\.yaml:1234:7 {2}people\[3\]\.party(: |：)./);
    expect(line).toContain("zhengzhou");
    expect(line).not.toMatch(/undefined|plural|select|, other/);
  });

  test("every message names the same facts as the English one", () => {
    for (const [key, message] of Object.entries(problemMessages.en)) {
      const translated = Object.entries(problemMessages[language]).find(([name]) => name === key)?.[1] ?? "";
      expect([key, ...new Set(placeholders(translated))]).toEqual([key, ...new Set(placeholders(message))]);
    }
    expect(Object.keys(expectationMessages[language])).toEqual(Object.keys(expectationMessages.en));
  });
});

test("paths point into lists and mappings", () => {
  expect(sayPath(["activities", 2, "attend", "quorum", 0, "of", 1])).toBe(
    "activities[2].attend.quorum[0].of[1]",
  );
});
