// Recomputing completes a programme after a hand edit, and leaves the planner's programmes as they are.
import { expect, test } from "vitest";
import { smallVisit } from "../../test/fixtures/small-visit.ts";
import { check, plan, recompute } from "./index.ts";

function planned() {
  const run = plan(smallVisit(), { seed: 1, iterations: 100 });
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

test("a programme of the planner does not change", () => {
  const programme = planned();
  const recomputed = recompute(smallVisit(), programme);
  expect({ ...recomputed, proven: programme.proven, objective: programme.objective }).toEqual(programme);
  expect(recomputed.objective.wishesUnmet).toBe(programme.objective.wishesUnmet);
  expect(recompute(smallVisit(), recomputed)).toEqual(recomputed);
});

test("no proof remains for a changed visit or for a programme that is worse than the best", () => {
  const programme = { ...planned(), proven: true };
  const longer = { ...smallVisit(), grid: 10 };
  expect(recompute(longer, programme)).toMatchObject({ proven: false, bounds: {} });
  const worse = recompute(smallVisit(), { ...programme, placements: programme.placements.slice(1) });
  expect(worse.proven).toBe(false);
});

test("an activity removed by hand has no time, and its transfers are removed", () => {
  const programme = planned();
  const [first, ...rest] = programme.placements;
  const recomputed = recompute(smallVisit(), { ...programme, placements: rest.toReversed() });
  expect(recomputed.placements).toEqual(rest);
  expect(recomputed.unplaced.map((unplaced) => unplaced.activity)).toContain(first?.activity);
  expect(recomputed.transfers.some((transfer) => transfer.before === first?.activity)).toBe(false);
  expect(recomputed.findings).toEqual(check(smallVisit(), { ...recomputed, findings: [] }));
});
