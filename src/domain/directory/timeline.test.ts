// The days of a partnership: past events, future events, and anniversaries of recorded days.
import { expect, test } from "vitest";
import { nextOccasions, occasionsOf } from "./timeline.ts";

const today = Temporal.PlainDate.from("2026-11-30");
const agreement = (
  id: string,
  date: string | null,
  ends: string | null,
  state: "signed" | "drafted" = "signed",
) => ({
  visit: "v",
  id,
  visibility: "restricted" as const,
  kind: "mou" as const,
  title: null,
  between: ["a", "b"],
  date,
  ends,
  state,
});
const of = (agreements: readonly ReturnType<typeof agreement>[]) =>
  occasionsOf({ visits: [], commitments: [], practices: [], agreements }, today);
const said = (list: ReturnType<typeof of>) => list.map(({ kind, date, id }) => `${date} ${kind} ${id}`);

test("a signed agreement has its signature, its end and its next anniversary of five years", () => {
  const occasions = of([
    agreement("old", "2018-03-01", "2030-01-01"),
    agreement("draft", "2020-01-01", null, "drafted"),
  ]);
  expect(said(occasions)).toEqual([
    "2018-03-01 agreement old",
    "2028-03-01 anniversary old",
    "2030-01-01 agreement-ends old",
  ]);
  expect(said(nextOccasions(occasions, today))).toEqual([
    "2028-03-01 anniversary old",
    "2030-01-01 agreement-ends old",
  ]);
});

test("there is no anniversary without a recorded day or after the end", () => {
  expect(said(of([agreement("undated", null, null)]))).toEqual([]);
  expect(said(of([agreement("short", "2024-03-01", "2027-03-01")]))).toEqual([
    "2024-03-01 agreement short",
    "2027-03-01 agreement-ends short",
  ]);
});
