// A visit file accepts times and dates as people type them. It reports those that it cannot accept, and how to write
// them.
import { expect, test } from "vitest";
import { sayProblem } from "#text";
import { changed, said } from "../../../test/support/reading.ts";
import { readVisit } from "./read.ts";

const fixed = (typed: string) => {
  const read = readVisit(changed(["fixed: 2023-10-25T18:00", `fixed: ${typed}`]), "visit.yaml");
  return read.ok ? read.value.visit.activities[4]?.fixed?.at.toString() : read.error;
};

test.each([
  "25.10.2023 18:00",
  "2023-10-25 18.00",
  "25 October 2023, 6 pm",
  "25. Oktober 2023 um 18 Uhr",
  "25/10/2023 18h00",
  "Wednesday 25 October 2023 at 6.00 p.m.",
  "2023年10月25日 下午6点",
])("a start typed as %s", (typed) => {
  expect(fixed(typed)).toBe("2023-10-25T18:00:00");
});

test("the midnight at the end of a day is the first moment of the next", () => {
  expect(fixed("25.10.2023 24:00")).toBe("2023-10-26T00:00:00");
});

test.each([
  ["9:00", "12.00"],
  ["09.00", "12h"],
  ["0900", "12 noon"],
])("hours typed without quotation marks as %s and %s", (from, to) => {
  const source = changed(['from: "09:00", to: "12:00"', `from: ${from}, to: ${to}`]);
  const read = readVisit(source, "visit.yaml");
  expect(read.ok && read.value.visit.activities[0]?.when?.[0]).toMatchObject({ from: 540, to: 720 });
});

test("a number into which a program has turned a time is refused with both possible times", () => {
  expect(said(changed(['from: "09:00", to: "12:00"', 'from: 630, to: "12:00"']))).toEqual([
    'visit.yaml:103:40  activities[0].when[0].from: 630 is a number, not a time: it can mean 06:30, or 10:30 as some programs store it. Write the time in quotation marks, such as "06:30".',
  ]);
});

test("a weekday that does not fit its date is reported with its position, and the date counts", () => {
  const read = readVisit(
    changed(["fixed: 2023-10-25T18:00", "fixed: Thursday 25 October 2023 18:00"]),
    "visit.yaml",
  );
  expect(read.ok && read.value.warnings.map((warning) => sayProblem("en", warning))).toEqual([
    "visit.yaml:150:12  activities[4].fixed: the date 2023-10-25 is a Wednesday, not a Thursday. Check which of the two is right; the date is used.",
  ]);
});

test("digits that can mean two dates are reported", () => {
  const source = changed(["from: 2023-10-25\nto: 2023-10-26", "from: 10/11/2023\nto: 2023-11-10"]);
  expect(said(source).length).toBeGreaterThan(0);
  const plain = readVisit(changed(["days: [2023-10-25], from", "days: [25/10/2023], from"]), "visit.yaml");
  expect(plain.ok && plain.value.warnings).toEqual([]);
});

test("an unquoted comma in a title leads to one message that shows how to write the title", () => {
  const source = changed([
    "  - id: welcome\n",
    "  - { id: talks, kind: meeting, title: Talks, lunch, and a walk, minutes: 30 }\n  - id: welcome\n",
  ]);
  expect(said(source)).toEqual([
    expect.stringMatching(
      /^visit\.yaml:\d+:\d+ {2}activities\[\d\]\.title: the comma ends this text after 'Talks'\. Put the whole text in quotation marks: title: "Talks, lunch, and a walk"\.$/,
    ),
  ]);
});

test("an unquoted colon in a title leads to a message that shows how to write it", () => {
  const source = changed([
    "  - id: welcome\n",
    "  - id: talks\n    kind: meeting\n    title: Talks: energy\n    minutes: 30\n  - id: welcome\n",
  ]);
  expect(said(source)[0]).toMatch(/:\d+: ? ?.*a colon and a space within a text need quotation marks/);
});
