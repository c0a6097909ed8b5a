import { expect, test } from "vitest";
import { inOrderOfWork, stateOn } from "./visit-order.ts";

const today = Temporal.PlainDate.from("2026-12-01");
const visit = (from: string, to: string) => ({ from, to });

test("what is under way comes first, then the next visit, and the newest of the past ones", () => {
  const visits = [
    visit("2023-10-22", "2023-10-29"),
    visit("2027-05-10", "2027-05-12"),
    visit("2025-03-01", "2025-03-04"),
    visit("2026-11-29", "2026-12-01"),
    visit("2026-12-02", "2026-12-05"),
  ];
  expect(inOrderOfWork(visits, today).map(({ from }) => from)).toEqual([
    "2026-11-29",
    "2026-12-02",
    "2027-05-10",
    "2025-03-01",
    "2023-10-22",
  ]);
});

test("a visit is under way from its first to its last day", () => {
  expect(stateOn(visit("2026-12-01", "2026-12-03"), today)).toEqual({ kind: "runs" });
  expect(stateOn(visit("2026-11-28", "2026-12-01"), today)).toEqual({ kind: "runs" });
  expect(stateOn(visit("2026-12-02", "2026-12-03"), today)).toEqual({ kind: "begins", until: 1 });
  expect(stateOn(visit("2026-11-28", "2026-11-30"), today)).toEqual({ kind: "over" });
});
