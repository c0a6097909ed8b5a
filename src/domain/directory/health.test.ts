// How active a partnership is, by its figures on a day.
import { expect, test } from "vitest";
import { type Counted, healthOf, isInForce } from "./health.ts";

const today = Temporal.PlainDate.from("2026-11-30");
const nothing: Counted = { visits: [], commitments: [], practices: [], agreements: [], people: 0 };
const state = (counted: Partial<Counted>) => healthOf({ ...nothing, ...counted }, today).state;
const visit = (from: string, to = from) => ({ from, to });

test("the last contact decides, and a future visit keeps a partnership active", () => {
  expect(state({})).toBe("new");
  expect(state({ visits: [visit("2027-03-01")] })).toBe("planned");
  expect(state({ visits: [visit("2025-12-01")] })).toBe("alive");
  expect(state({ visits: [visit("2025-11-30")] })).toBe("quiet");
  expect(state({ visits: [visit("2024-12-01")] })).toBe("quiet");
  expect(state({ visits: [visit("2024-11-30")] })).toBe("dormant");
  expect(state({ visits: [visit("2020-01-01"), visit("2027-03-01")] })).toBe("alive");
});

test("late commitments are shown, unless there was no contact for two years", () => {
  const late = { now: "late" as const, closed: null };
  expect(state({ visits: [visit("2026-10-01")], commitments: [late] })).toBe("late");
  expect(state({ visits: [visit("2020-10-01")], commitments: [late] })).toBe("dormant");
});

test("a kept commitment, a signature and a step of a practice are contacts; a dropped one and a draft are not", () => {
  const last = (counted: Partial<Counted>) => healthOf({ ...nothing, ...counted }, today).lastContact;
  expect(last({ commitments: [{ now: "done", closed: "2026-05-01" }] })).toBe("2026-05-01");
  expect(last({ commitments: [{ now: "dropped", closed: "2026-05-01" }] })).toBeNull();
  expect(last({ agreements: [{ state: "signed", date: "2026-04-01", ends: null }] })).toBe("2026-04-01");
  expect(last({ agreements: [{ state: "drafted", date: "2026-04-01", ends: null }] })).toBeNull();
  expect(last({ practices: [{ taken: "adopted", date: "2026-03-01" }] })).toBe("2026-03-01");
  expect(last({ visits: [visit("2026-11-28", "2026-12-02")] })).toBe("2026-11-30");
  expect(last({ visits: [visit("2027-01-01")] })).toBeNull();
});

test("the figures count kept and late commitments, adopted practices and agreements in force", () => {
  const commitments = (["done", "done", "dropped", "late", "open"] as const).map((now) => ({
    now,
    closed: null,
  }));
  const practices = ["seen", "adapted", "adopted", "dropped"].map((taken) => ({ taken, date: null }));
  const agreements = [
    { state: "signed" as const, date: "2020-01-01", ends: "2026-11-30" },
    { state: "signed" as const, date: "2020-01-01", ends: "2026-11-29" },
    { state: "ended" as const, date: "2020-01-01", ends: null },
  ];
  expect(healthOf({ ...nothing, commitments, practices, agreements, people: 3 }, today)).toMatchObject({
    kept: 2,
    decided: 4,
    late: 1,
    open: 1,
    practices: 4,
    transferred: 2,
    agreementsInForce: 1,
    people: 3,
  });
  expect(isInForce({ state: "proposed", ends: null }, "2026-11-30")).toBe(false);
});
