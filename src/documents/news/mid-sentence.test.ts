// The initial letter of a title within a sentence.
import { expect, test } from "vitest";
import { midSentence } from "./mid-sentence.ts";

test.each([
  ["Chinese delegation", "Chinese delegation"],
  ["South-Korean delegation", "South-Korean delegation"],
  ["European regions", "European regions"],
  ["Finishing touches", "finishing touches"],
  ["Visiting delegation", "visiting delegation"],
  ["EU funds", "EU funds"],
  ["European Green Capital", "European Green Capital"],
])("%s within an English sentence is %s", (title, expected) => {
  expect(midSentence(title)).toBe(expected);
});

test("adjectives of nationality are in lower case in French and Slovenian", () => {
  expect(midSentence("Evropske regije", undefined, "sl")).toBe("evropske regije");
  expect(midSentence("Chinese", undefined, "fr")).toBe("chinese");
});
