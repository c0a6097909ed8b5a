// Entente's sentences in a right-to-left column, and right-to-left names in Entente's sentences.
import { expect, test } from "vitest";
import { directed, isolated } from "./direction.ts";

test("an English sentence in an Arabic column keeps its direction", () => {
  expect(directed("1 June 2027.", "ar")).toBe("\u20681 June 2027.\u2069");
  expect(directed(`All times local: ${isolated("باريس")} time`, "he")).toMatch(/^\u2068All .* time\u2069$/);
  expect(directed("1 June 2027.", "fr")).toBe("1 June 2027.");
});

test("a text of the visit in the script of its column is unchanged", () => {
  expect(directed(isolated("باريس"), "ar")).toBe(isolated("باريس"));
  const named = `${isolated("محمد")}, ${isolated("رئيس")}`;
  expect(directed(named, "ar")).toBe(named);
  expect(directed("", "ar")).toBe("");
});
