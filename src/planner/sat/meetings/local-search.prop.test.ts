// Compares local search with complete enumeration, and its running totals with those of a new count.
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
import { type SlotSearch, searchSlots, startSlotSearch } from "./local-search.ts";

/**
 * A local search from the first solution of the proof of an event; undefined if not everything can be placed.
 */
function slotSearchOf(event: BrokerageEvent, fairness: number, seed: number): SlotSearch | undefined {
  const model = compile(visitOf("small", event, fairness, slotClock(event.nTotalSlots)));
  const proof = startProof(model, 1);
  if (!proof) return undefined;
  for (let slice = 0; slice < 50 && !proof.search && proof.countsBreaks; slice++) proveOn(model, proof, 20);
  if (!proof.search) return undefined;
  return startSlotSearch(proof.search.grid, proof.search.table.slots.slice(), seededRandom(seed));
}

test("local search finds the fewest breaks of nearly all small events, and only valid timetables", () => {
  let searched = 0;
  let found = 0;
  fc.assert(
    fc.property(smallEvent, fc.integer({ min: 0, max: 2 }), fc.nat(99), (event, fairness, seed) => {
      const search = slotSearchOf(event, fairness, seed);
      if (!search) return;
      searched++;
      while (searchSlots(search, 2000, search.least));
      const least = leastBreaks(event, fairness);
      if (search.best === undefined) {
        if (least === undefined) found++;
        return;
      }
      const { slotOf } = slotClock(event.nTotalSlots);
      const slots = Array.from(search.best, (slot) => slotOf(search.grid.starts[slot] as number) + 1);
      expect(judge(event, slots, fairness)).toEqual({ objective: search.least, problems: [] });
      if (search.least === least) found++;
    }),
    { numRuns: 300 },
  );
  expect(searched).toBeGreaterThan(50);
  expect(found / searched).toBeGreaterThan(0.9);
});

test("the totals of local search equal those of a new count of its timetable", () => {
  let searched = 0;
  fc.assert(
    fc.property(smallEvent, fc.integer({ min: 0, max: 2 }), fc.nat(99), (event, fairness, seed) => {
      const search = slotSearchOf(event, fairness, seed);
      if (!search) return;
      searched++;
      searchSlots(search, 300, Number.NEGATIVE_INFINITY);
      const { table, grid } = search;
      expect(table).toEqual(timetable(grid, table.slots.slice()));
      const afresh = startSlotSearch(grid, table.slots.slice(), seededRandom(1));
      expect([search.cost, search.excess, search.uneven]).toEqual([
        afresh.cost,
        afresh.excess,
        afresh.uneven,
      ]);
    }),
    { numRuns: 300 },
  );
  expect(searched).toBeGreaterThan(50);
});
