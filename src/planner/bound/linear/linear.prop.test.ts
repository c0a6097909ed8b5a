// Compares linear bounds with complete enumeration: never above the best of all programmes, and often equal
// to it.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Bounds, type Objective, objectiveLevels } from "#domain";
import { congress } from "../../../../bench/congress/generate.ts";
import { bestOfAll } from "../../../../test/support/every-programme.ts";
import { randomVisit } from "../../../../test/support/random-visit.ts";
import { compile } from "../../model/compile.ts";
import { boundsOf } from "../bounds.ts";
import { linearBounds } from "./linear.ts";
import { type Effort, solverFor, workPerIteration } from "./solve.ts";
import { type TimeIndexed, timeIndexed } from "./time-indexed.ts";

test("no programme of a tiny visit is better than its bounds", async () => {
  const seen = { visits: 0, tight: 0, above: 0 };
  await fc.assert(
    fc.asyncProperty(randomVisit({ activities: 3, parties: 2, days: 1 }), async (raw) => {
      const visit = { ...raw, grid: 60, rules: [] };
      const all = bestOfAll(visit, 3000);
      fc.pre(all !== undefined);
      const model = compile(visit);
      const quick = boundsOf(model);
      if (!all) return;
      expectBelow(quick, all.best);
      for (const nodes of [0, 500]) {
        const found = await linearBounds(model, quick, { seconds: 20, nodes });
        if (!found) continue;
        expectBelow(found.bounds, all.best);
        seen.visits++;
        if (found.bounds.wishesUnmet === all.best.wishesUnmet) seen.tight++;
        if ((found.bounds.wishesUnmet ?? 0) > (quick.wishesUnmet ?? 0)) seen.above++;
      }
    }),
    { numRuns: 60 },
  );
  // Makes sure that bounds prove something, because empty bounds would pass the comparison.
  expect(seen.tight).toBeGreaterThan(seen.visits / 3);
  expect(seen.above).toBeGreaterThan(0);
}, 240_000);

test("the solver stops after an amount of work that is the same in every run", async () => {
  const size = fc.record({
    sessions: fc.integer({ min: 8, max: 16 }),
    people: fc.integer({ min: 20, max: 60 }),
    rooms: fc.integer({ min: 2, max: 3 }),
    days: fc.constant(1),
  });
  let halted = 0;
  await fc.assert(
    fc.asyncProperty(size, fc.nat({ max: 1000 }), async (one, seed) => {
      const program = timeIndexed(compile(congress(one, seed)), 10_000);
      if (!program) return;
      const entries = program.rows.reduce((sum, { columns }) => sum + new Set(columns).size, 0);
      const each = entries + workPerIteration;
      const all = await leastUnmet(program, { work: Number.MAX_SAFE_INTEGER, nodes: 0 });
      expect(all.finished).toBe(true);
      const half = { work: (each * all.iterations) / 2, nodes: 0 };
      const stopped = await leastUnmet(program, half);
      expect(stopped.iterations).toBeLessThanOrEqual(all.iterations / 2);
      if (!stopped.finished) halted++;
      expect(await leastUnmet(program, half)).toEqual(stopped);
    }),
    { numRuns: 5 },
  );
  expect(halted).toBeGreaterThan(0);
}, 240_000);

async function leastUnmet(program: TimeIndexed, effort: Effort) {
  const solver = await solverFor(program, effort);
  try {
    return solver.least(program.wishesUnmet);
  } finally {
    solver.close();
  }
}

/** A level's bound applies to programmes whose levels above are at their bounds. */
function expectBelow(bounds: Bounds, best: Objective): void {
  for (const level of objectiveLevels) {
    const bound = bounds[level];
    if (bound === undefined) return;
    expect(bound, level).toBeLessThanOrEqual(best[level]);
    if (bound < best[level]) return;
  }
}
