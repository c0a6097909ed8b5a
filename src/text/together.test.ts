// Findings that concern several people become one line.
import { expect, test } from "vitest";
import type { Finding, Subject } from "#domain";
import { smallVisit } from "../../test/fixtures/small-visit.ts";
import { languages, sayFinding, together } from "./index.ts";

const of = (kind: Subject["kind"], id: string): Subject => ({ kind, id });
const short = (who: Subject, gapMinutes = 0, rule = "travel"): Finding => ({
  rule,
  variant: "short",
  level: "block-release",
  size: 8,
  subjects: [who, of("activity", "welcome"), of("activity", "lunch")],
  facts: { gapMinutes, neededMinutes: 8 },
});

test.each(languages)("in %s one sentence names everybody who lacks the same minutes", (language) => {
  const visit = smallVisit();
  const people = ["zhengzhou-expert", "hangzhou-expert"].map((id) => of("person", id));
  const found = [
    ...people.map((who) => short(who)),
    short(of("person", "mayor"), 5),
    short(of("interpreter", "x")),
  ];
  const [both, ...others] = together(found);
  expect(others).toHaveLength(2);
  const line = both ? sayFinding(language, both, visit) : "";
  expect(line).toContain("Expert, Zhengzhou");
  expect(line).toContain("Expert, Hangzhou");
  expect(line).not.toContain("{");
});

test("findings whose sentence names one person stay apart", () => {
  const found = ["mayor", "adviser"].map((id) => ({
    ...short(of("person", id)),
    rule: "lunch",
    variant: "none",
  }));
  expect(together(found)).toEqual(found);
});

test("a role that several people share is stated once", () => {
  const visit = smallVisit();
  const role = { en: "Delegate" };
  const people = visit.people.map((one) => ({ ...one, role, name: undefined }));
  const [line] = together(visit.people.map(({ id }) => short(of("person", id))));
  expect(line && sayFinding("en", line, { ...visit, people }).match(/Delegate/g)).toHaveLength(1);
});
