// The initial letter of a title within a sentence.
import { expect, test } from "vitest";
import { delegationIn, headingOf } from "#text";
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

test.each([
  ["Chinese delegation", "the Chinese delegation"],
  ["Zhengzhou delegation", "the Zhengzhou delegation"],
  ["European delegation", "the European delegation"],
  ["Delegation of Austria", "the delegation of Austria"],
  ["Business delegation", "the business delegation"],
  ["The delegation of Austria", "the delegation of Austria"],
])("the title of a delegation keeps the capital of a name: %s", (title, expected) => {
  expect(delegationIn(title, "en")).toBe(expected);
});

test("the title of an activity keeps the capital of a nationality", () => {
  expect(headingOf("Slovenian dinner", "en", new Set())?.np).toBe("a Slovenian dinner");
});
