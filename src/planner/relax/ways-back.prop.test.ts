// Ways back are true under the disruption: what was lost stands again, the past stays, nothing else is lost.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Disruption, localTimeOf, type Programme, type Visit } from "#domain";
import { smallVisit } from "../../../test/fixtures/small-visit.ts";
import { randomVisit } from "../../../test/support/random-visit.ts";
import {
  plan,
  type RepairOptions,
  type RepairOutcome,
  relaxed,
  repair,
  type WayOut,
  waysBack,
} from "../index.ts";

function planned(visit: Visit): Programme {
  const run = plan(visit, { seed: 2, iterations: 30 });
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

function repaired(visit: Visit, programme: Programme, options: RepairOptions): RepairOutcome {
  const run = repair(visit, programme, options);
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

test("what a repair loses can come back as is said, after now, and everything else stands", () => {
  let offered = 0;
  fc.assert(
    fc.property(randomVisit(), fc.nat(), fc.boolean(), fc.boolean(), (visit, n, isUnderWay, isClosed) => {
      const programme = planned(visit);
      const hit = programme.placements[n % Math.max(1, programme.placements.length)];
      if (!hit) return;
      const from = localTimeOf(hit.start, "Europe/Ljubljana");
      const disruption: Disruption =
        isClosed && hit.place !== null
          ? { event: "closed", place: hit.place, from, to: localTimeOf(hit.end + 600, "Europe/Ljubljana") }
          : { event: "late", who: hit.activity, minutes: 90 };
      const now = isUnderWay ? hit.start - 5 : undefined;
      const options = { disruptions: [disruption], now, seed: 1, work: 150 };
      const outcome = repaired(visit, programme, options);
      for (const one of outcome.repairs) {
        for (const { activity, ways } of waysBack(visit, programme, one, options)) {
          expect(one.programme.placements.some((placement) => placement.activity === activity)).toBe(false);
          const all: WayOut[] = [...ways.relaxations];
          if (ways.rearranged) all.push({ change: undefined, placements: ways.rearranged });
          for (const way of all) {
            offered++;
            const left = way.change?.kind === "withdrawal" ? way.change.activity : undefined;
            const next = relaxed(outcome.visit, one.programme, way).programme;
            const again = new Map(next.placements.map((placement) => [placement.activity, placement]));
            expect(again.get(activity)?.start).toBeGreaterThan(now ?? Number.NEGATIVE_INFINITY);
            for (const was of one.programme.placements) {
              expect(again.has(was.activity)).toBe(was.activity !== left);
              if (was.start <= (now ?? Number.NEGATIVE_INFINITY))
                expect(again.get(was.activity)).toEqual(was);
            }
            expect(next.objective.blocking).toBeLessThanOrEqual(one.programme.objective.blocking);
          }
        }
      }
    }),
    { numRuns: 120, seed: 8 },
  );
  expect(offered).toBeGreaterThan(20);
});

test("what is withdrawn is not lost, and where all is kept there is nothing to bring back", () => {
  const visit = smallVisit();
  const programme = planned(visit);
  const options = { disruptions: [{ event: "withdrawn", activity: "welcome" } as never], seed: 1, work: 100 };
  const [first] = repaired(visit, programme, options).repairs;
  expect(first && [...waysBack(visit, programme, first, options)]).toEqual([]);
});
