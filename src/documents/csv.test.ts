// Tables for spreadsheets: commas and line breaks are quoted, and no text is a formula.
import { expect, test } from "vitest";
import { csvOf } from "./csv.ts";

test.each([
  ["=1+1", "'=1+1"],
  ["+386 1", "'+386 1"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["＝1＋1", "'＝1＋1"],
  ["－1", "'－1"],
  ["\n=1", `"'\n=1"`],
  ["\t=1", "'\t=1"],
  [`a "b", c`, `"a ""b"", c"`],
  ["1 = 1", "1 = 1"],
])("the text %j is not a formula", (text, cell) => {
  expect(csvOf([["x", text]])).toBe(`\uFEFFx,${cell}\r\n`);
});

test("numbers stay numbers", () => {
  expect(csvOf([[-1, 0.5]])).toBe("\uFEFF-1,0.5\r\n");
});
