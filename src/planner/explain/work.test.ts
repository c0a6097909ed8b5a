// The search for reasons is limited by work, which depends on the size of the problem and not on the number of
// instants.
import { expect, test } from "vitest";
import { visit as visitSchema } from "#domain";
import { bareVisit } from "../../../test/fixtures/bare-visit.ts";
import { compile } from "../model/compile.ts";
import { constructWithBlame } from "../search/construct.ts";
import { emptyState } from "../solution/state.ts";
import { inquiryInto } from "./inquiry.ts";
import { explainUnplaced, reasonIn } from "./unplaced.ts";

/** Three groups on tours with more stops than fit into the day, and no day rule. */
function rounds(grid: number) {
  const groups = ["one", "two", "three"];
  const model = compile(
    visitSchema.parse(
      bareVisit("2026-03-02", {
        grid,
        people: groups.map((id) => ({ id, party: "party", role: id, languages: ["en"] })),
        activities: Array.from({ length: 60 }, (_, i) => ({
          id: `stop-${i}`,
          kind: "site-visit",
          title: `Stop ${i}`,
          minutes: 60,
          importance: "wished",
          when: [{ from: "08:00", to: "20:00" }],
          attend: { quorum: [{ of: groups, atLeast: 1, atMost: 1 }] },
        })),
        rules: ["lunch", "day-hours", "daily-load", "night-rest"].map((rule) => ({ rule, level: "off" })),
      }),
    ),
  );
  const state = emptyState(model);
  constructWithBlame(state, { evaluations: 0 });
  const { decisions } = state;
  const missing = model.activities.flatMap((_, a) => (decisions[a] ? [] : [a]));
  return { model, decisions, missing, inquiry: inquiryInto(model, decisions) };
}

test("a reason costs the same on a grid of a minute as on a grid of an hour", () => {
  const [fine = 0, coarse = 0] = [1, 60].map((grid) => {
    const { missing, inquiry } = rounds(grid);
    expect(missing.length).toBeGreaterThan(10);
    const reasons = missing.map((a) => reasonIn(inquiry, a));
    // Every placed activity blocks this one.
    for (const { unplaced } of reasons) expect(unplaced.clash.length).toBeGreaterThan(20);
    return Math.max(...reasons.map(({ work }) => work));
  });
  expect(coarse).toBeGreaterThan(0);
  expect(fine).toBeLessThan(2 * coarse);
});

test("if the limit of work is reached before a conflict set is minimal, no demand is named", () => {
  const { model, decisions, missing, inquiry } = rounds(15);
  const [target = -1] = missing;
  const whole = reasonIn(inquiry, target);
  expect(whole.unplaced.clash.length).toBeGreaterThan(0);
  const half = reasonIn(inquiry, target, { limit: whole.work / 2 });
  expect(half.unplaced).toEqual({ ...whole.unplaced, clash: [], proof: "not-examined" });
  expect(half.roles).toEqual([]);
  expect(half.work).toBeLessThan(0.7 * whole.work);
  // The work limits the number of activities that are examined.
  const few = explainUnplaced(model, decisions, 3.5 * whole.work);
  const examined = few.filter(({ proof }) => proof !== "not-examined");
  expect(examined.length).toBeGreaterThan(2);
  expect(examined.length).toBeLessThan(missing.length);
});
