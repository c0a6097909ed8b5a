// Checks for any visit that ejection loses nothing and keeps every rule.
import fc from "fast-check";
import { expect, test } from "vitest";
import { randomVisit } from "../../../test/support/random-visit.ts";
import { decompile } from "../complete.ts";
import { check } from "../index.ts";
import { compile } from "../model/compile.ts";
import { scheduleOf } from "../solution/schedule.ts";
import { emptyState, objectiveOf } from "../solution/state.ts";
import { ensureVehicleFeasibility } from "../transport/vehicle-feasibility.ts";
import { allParts } from "./ablation.ts";
import { construct, constructionOrder } from "./construct.ts";
import { eject } from "./ejection.ts";

const most = 1000;

test("ejection loses no required activity and no wish, keeps its limit of work, and breaks no rule", () => {
  let gained = 0;
  fc.assert(
    fc.property(randomVisit(), (visit) => {
      const model = compile(visit);
      const state = emptyState(model);
      const schedule = scheduleOf(state);
      const effort = { evaluations: 0 };
      construct(schedule, constructionOrder(model).toReversed(), undefined, effort, allParts);
      const before = { ...state.totals };
      const from = effort.evaluations;
      eject(schedule, effort, allParts, most);
      expect(effort.evaluations - from).toBeLessThan(1.5 * most);
      expect(state.totals.requiredUnplaced).toBeLessThanOrEqual(before.requiredUnplaced);
      if (state.totals.requiredUnplaced === before.requiredUnplaced)
        expect(state.totals.wishesUnmet).toBeLessThanOrEqual(before.wishesUnmet);
      if (
        effort.evaluations > from &&
        state.totals.wishesUnmet + state.totals.requiredUnplaced !==
          before.wishesUnmet + before.requiredUnplaced
      )
        gained++;
      ensureVehicleFeasibility(state);
      const programme = decompile(model, {
        decisions: state.decisions,
        objective: objectiveOf(state),
        seed: 1,
        iterations: 0,
        bounds: {},
        unplaced: [],
      });
      const broken = check(visit, programme).filter(
        (finding) => finding.level === "block" && finding.rule !== "activity-missing",
      );
      expect(broken).toEqual([]);
    }),
    { numRuns: 150, seed: 5 },
  );
  expect(gained).toBeGreaterThan(4);
});
