// Recoveries work under the disruption: the lost activity is placed again, the past stays, and nothing else is lost.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Disruption, localTimeOf, type Programme, type Visit } from "#domain";
import { smallVisit } from "../../../../test/fixtures/small-visit.ts";
import { randomVisit } from "../../../../test/support/random-visit.ts";
import {
  type AppliedRelaxation,
  check,
  plan,
  type RepairOptions,
  type RepairOutcome,
  recoveriesOf,
  relaxed,
  repair,
  seekRecoveries,
} from "../../index.ts";
import { withdrawn } from "./pairs.ts";

function planned(visit: Visit): Programme {
  const run = plan(visit, { seed: 2, iterations: 30 });
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

function repaired(visit: Visit, programme: Programme, options: RepairOptions): RepairOutcome {
  const run = repair(visit, programme, options);
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

test("a recovery places a lost activity as stated, after the present, without losing anything else", () => {
  let [offered, pairs] = [0, 0];
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
      const result = repaired(visit, programme, options);
      for (const one of result.repairs) {
        for (const { activity, outcome } of recoveriesOf(visit, programme, one, options)) {
          expect(one.programme.placements.some((placement) => placement.activity === activity)).toBe(false);
          const all: AppliedRelaxation[] = [...outcome.relaxations];
          if (outcome.rearranged) all.push({ change: undefined, placements: outcome.rearranged });
          for (const way of all) {
            offered++;
            const left = withdrawn([way.change, way.also]);
            const blocking = (half: AppliedRelaxation) =>
              relaxed(result.visit, one.programme, half).programme.objective.blocking;
            if (way.also) {
              pairs++;
              for (const change of [way.change, way.also])
                expect(blocking({ change, placements: way.placements })).toBeGreaterThan(blocking(way));
            }
            const next = relaxed(result.visit, one.programme, way).programme;
            const again = new Map(next.placements.map((placement) => [placement.activity, placement]));
            expect(again.get(activity)?.start).toBeGreaterThan(now ?? Number.NEGATIVE_INFINITY);
            for (const was of one.programme.placements) {
              expect(again.has(was.activity)).toBe(!left.includes(was.activity));
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
  expect(pairs).toBeGreaterThan(0);
});

test("a withdrawn activity needs no recovery, and neither does a repair that loses nothing", () => {
  const visit = smallVisit();
  const programme = planned(visit);
  const options = { disruptions: [{ event: "withdrawn", activity: "welcome" } as never], seed: 1, work: 100 };
  const [first] = repaired(visit, programme, options).repairs;
  expect(first && recoveriesOf(visit, programme, first, options)).toEqual([]);
});

test("if a room is closed and the host is ill, no single change recovers a talk, but two together do", () => {
  const visit = smallVisit();
  const programme = planned(visit);
  const disruptions = [
    { event: "closed", place: "red-hall" },
    { event: "ill", person: "mayor" },
  ] as Disruption[];
  const options = { disruptions, seed: 1, work: 100 };
  const result = repaired(visit, programme, options);
  const [first] = result.repairs;
  if (!first) throw new Error("at least one repair");
  const steps = [...seekRecoveries(visit, programme, first, options)];
  // The caller can stop between two trials, long before an item is finished.
  expect(steps.findIndex((step) => step?.activity === "welcome")).toBeGreaterThan(5);
  const lost = recoveriesOf(visit, programme, first, options);
  expect(steps.filter((step) => step !== undefined)).toEqual(lost);
  const ways = lost.find(({ activity }) => activity === "welcome")?.outcome.relaxations ?? [];
  const excused = { kind: "attendance", activity: "welcome", who: ["mayor"] };
  expect(ways).toMatchObject([
    { change: { kind: "place", place: "restaurant" }, also: excused, price: 6 + 9 },
    { change: { kind: "place", place: "hotel" }, also: excused, price: 6 + 9 },
  ]);
  for (const way of ways) {
    const broken = (half: AppliedRelaxation) => {
      const next = relaxed(result.visit, first.programme, half);
      return check(next.visit, next.programme).filter((finding) => finding.level === "block").length;
    };
    for (const change of [way.change, way.also])
      expect(broken({ change, placements: way.placements })).toBeGreaterThan(broken(way));
  }
});
