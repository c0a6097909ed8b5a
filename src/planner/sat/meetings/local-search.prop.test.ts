// Compares local search with complete enumeration, and its running totals with a fresh count.
import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "#base/random.ts";
import type { BrokerageEvent } from "../../../../bench/b2b/instance.ts";
import { judge } from "../../../../bench/b2b/judge.ts";
import { visitOf } from "../../../../bench/b2b/visit.ts";
import { slotClock } from "../../../../bench/slots.ts";
import { leastBreaks, smallEvent } from "../../../../test/support/small-event.ts";
import { compile } from "../../model/compile.ts";
import { proveOn, startProof } from "../proof.ts";
import { timetable } from "./kempe.ts";
import { startWalk, type Walk, walkOn } from "./local-search.ts";

/**
 * A local search from the first solution of an event's proof; undefined where not everything can be placed.
 */
function walkOf(event: BrokerageEvent, fairness: number, seed: number): Walk | undefined {
  const model = compile(visitOf("small", event, fairness, slotClock(event.nTotalSlots)));
  const proof = startProof(model, 1);
  if (!proof) return undefined;
  for (let slice = 0; slice < 50 && !proof.walk && proof.countsBreaks; slice++) proveOn(model, proof, 20);
  if (!proof.walk) return undefined;
  return startWalk(proof.walk.grid, proof.walk.table.slots.slice(), seededRandom(seed));
}

test("a walk finds the fewest breaks of nearly all small events, and nothing that is not allowed", () => {
  let walked = 0;
  let found = 0;
  fc.assert(
    fc.property(smallEvent, fc.integer({ min: 0, max: 2 }), fc.nat(99), (event, fairness, seed) => {
      const walk = walkOf(event, fairness, seed);
      if (!walk) return;
      walked++;
      while (walkOn(walk, 2000, walk.least));
      const least = leastBreaks(event, fairness);
      if (walk.best === undefined) {
        if (least === undefined) found++;
        return;
      }
      const { slotOf } = slotClock(event.nTotalSlots);
      const slots = Array.from(walk.best, (slot) => slotOf(walk.grid.starts[slot] as number) + 1);
      expect(judge(event, slots, fairness)).toEqual({ objective: walk.least, problems: [] });
      if (walk.least === least) found++;
    }),
    { numRuns: 300 },
  );
  expect(walked).toBeGreaterThan(50);
  expect(found / walked).toBeGreaterThan(0.9);
});

test("what a walk knows of its timetable is what counting afresh gives", () => {
  fc.assert(
    fc.property(smallEvent, fc.integer({ min: 0, max: 2 }), fc.nat(99), (event, fairness, seed) => {
      const walk = walkOf(event, fairness, seed);
      if (!walk) return;
      walkOn(walk, 300, Number.NEGATIVE_INFINITY);
      const { table, grid } = walk;
      expect(table).toEqual(timetable(grid, table.slots.slice()));
      const afresh = startWalk(grid, table.slots.slice(), seededRandom(1));
      expect([walk.cost, walk.excess, walk.uneven]).toEqual([afresh.cost, afresh.excess, afresh.uneven]);
    }),
    { numRuns: 300 },
  );
});
