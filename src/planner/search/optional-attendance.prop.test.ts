// Checks that optional attendance rules out no start at which an activity can be completed.
import fc from "fast-check";
import { expect, test } from "vitest";
import { randomVisit } from "../../../test/support/random-visit.ts";
import { plan } from "../index.ts";
import { compile } from "../model/compile.ts";
import { remove } from "../solution/state.ts";
import { stateOf } from "../solution/state-of.ts";
import { feasibleStarts } from "./candidates.ts";
import { complete } from "./insertion.ts";
import { attendedStarts } from "./optional-attendance.ts";
import type { Starts } from "./starts.ts";

test("starts outside the intervals cannot be completed, and many starts are outside", () => {
  const starts = { held: 0, ruledOut: 0 };
  fc.assert(
    fc.property(randomVisit(), (visit) => {
      const run = plan(visit, { seed: 3, iterations: 30 });
      let step = run.next();
      while (!step.done) step = run.next();
      const state = stateOf(compile(visit), step.value);
      state.model.activities.forEach((activity, a) => {
        if (state.decisions[a]) remove(state, a);
        for (const option of activity.options) {
          const effort = { evaluations: 0, looks: 0 };
          const possible = new Set(instants(attendedStarts(state, a, option, effort), state.model.grid));
          const free = instants(feasibleStarts(state, a, option), state.model.grid);
          for (const at of free) {
            if (possible.has(at)) continue;
            expect(complete(state, a, option, at, effort)).toBeUndefined();
            starts.ruledOut++;
          }
          const known = new Set(free);
          for (const at of possible) expect(known.has(at)).toBe(true);
          starts.held += possible.size;
        }
      });
    }),
    { numRuns: 100, seed: 4 },
  );
  expect(starts.held).toBeGreaterThan(100);
  expect(starts.ruledOut).toBeGreaterThan(50);
});

const instants = (starts: Starts, grid: number): number[] => {
  const all: number[] = [];
  for (let i = 0; i < starts.length; i += 2)
    for (let at = starts[i] as number; at <= (starts[i + 1] as number); at += grid) all.push(at);
  return all;
};
