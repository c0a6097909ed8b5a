// On small events, the exact models for other solvers agree with complete enumeration.
import fc from "fast-check";
import { expect, test } from "vitest";
import { compareB2b } from "../../bench/compare/b2b.ts";
import { hasMiniZinc } from "../../bench/compare/minizinc.ts";
import { leastBreaks, smallEvent } from "../support/small-event.ts";

const limits = { seconds: 20, seed: 1 };

/** Expects a solver to find the least breaks of events, some of which have a solution and some of which do not. */
async function agrees(solver: string, runs: number): Promise<void> {
  const seen = { solved: 0, infeasible: 0 };
  await fc.assert(
    fc.asyncProperty(smallEvent, fc.integer({ min: 0, max: 2 }), async (event, fairness) => {
      const answer = await compareB2b(event, fairness)[solver]?.(limits);
      const least = leastBreaks(event, fairness);
      if (least === undefined) seen.infeasible++;
      else seen.solved++;
      if (least === undefined) expect(answer).toMatchObject({ status: "infeasible", judgement: undefined });
      else expect(answer).toMatchObject({ status: "optimal", judgement: { objective: least, problems: [] } });
    }),
    { numRuns: runs },
  );
  expect(seen.solved).toBeGreaterThan(runs / 10);
  expect(seen.infeasible).toBeGreaterThan(0);
}

test("HiGHS finds the fewest breaks of small events, or that there is no solution", () =>
  agrees("highs", 100));

test.skipIf(!hasMiniZinc())("Gecode finds the same if it is installed", () => agrees("gecode", 10));
