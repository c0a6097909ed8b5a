import { expect, test } from "vitest";
import { duration, languages } from "#text";
import { minutesIn } from "./duration.ts";

test("a length is read as people write it", () => {
  const read = (typed: string) => minutesIn(typed);
  expect(
    ["90", "1:30", "1 h 30", "1h30", "1.5 h", "1,5 Std.", "1½ hours", "1 ura 30 minut", "90 min"].map(read),
  ).toEqual(Array(9).fill(90));
  expect(read("11 h")).toBe(660);
  expect(["½ h", "½ hour", ".5 Std.", "0,5 h"].map(read)).toEqual(Array(4).fill(30));
  expect(["", "soon", "1:75", "-5", "1 h and a bit"].map(read)).toEqual(Array(5).fill(Number.NaN));
});

test("a length as a form shows it in any language is read back unchanged", () => {
  for (const language of languages)
    for (const minutes of [5, 45, 60, 90, 135, 660, 1440])
      expect(minutesIn(duration(minutes, language))).toBe(minutes);
});
