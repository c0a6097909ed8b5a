// Compares linear bounds with complete enumeration: never above the best of all programmes, and often equal
// to it.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Bounds, type Objective, objectiveLevels } from "#domain";
import { bestOfAll } from "../../../../test/support/every-programme.ts";
import { randomVisit } from "../../../../test/support/random-visit.ts";
import { compile } from "../../model/compile.ts";
import { boundsOf } from "../bounds.ts";
import { linearBounds } from "./linear.ts";

test("no programme of a tiny visit is better than the bounds say", async () => {
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
  // Bounds that hold but prove nothing would pass all of the above.
  expect(seen.tight).toBeGreaterThan(seen.visits / 3);
  expect(seen.above).toBeGreaterThan(0);
}, 240_000);

/** A level's bound applies to programmes whose levels above are at their bounds. */
function expectBelow(bounds: Bounds, best: Objective): void {
  for (const level of objectiveLevels) {
    const bound = bounds[level];
    if (bound === undefined) return;
    expect(bound, level).toBeLessThanOrEqual(best[level]);
    if (bound < best[level]) return;
  }
}
