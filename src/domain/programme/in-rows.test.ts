import { expect, test } from "vitest";
import { inRows } from "./in-rows.ts";

const span = (start: number, end: number) => ({ start, end });

test("what overlaps is in separate rows, and a row is used again when it is free", () => {
  const spans = [span(0, 60), span(30, 90), span(60, 120), span(90, 100), span(95, 100)];
  expect(inRows(spans)).toEqual({ count: 3, of: [0, 1, 0, 1, 2] });
  expect(inRows([])).toEqual({ count: 0, of: [] });
});
