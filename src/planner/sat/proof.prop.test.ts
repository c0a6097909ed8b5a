// Compares proofs with complete enumeration, and checks that no programme ever contradicts a proof.
import fc from "fast-check";
import { expect, test } from "vitest";
import { objectiveLevels } from "#domain";
import { plan } from "#planner";
import type { BrokerageEvent } from "../../../bench/b2b/instance.ts";
import { visitOf } from "../../../bench/b2b/visit.ts";
import { slotClock } from "../../../bench/slots.ts";
import { randomVisit } from "../../../test/support/random-visit.ts";
import { leastBreaks, mostPlaced, smallEvent } from "../../../test/support/small-event.ts";
import { compile } from "../model/compile.ts";
import { boundsOfProof, isDone, type Proof, proveOn, startProof } from "./proof.ts";

function proven(proof: Proof, model: ReturnType<typeof compile>): boolean {
  for (let slice = 0; slice < 400 && !isDone(proof); slice++) proveOn(model, proof, 20);
  return isDone(proof);
}

/** Expects a proof to end with the result of complete enumeration. */
function agrees(
  proof: Proof,
  model: ReturnType<typeof compile>,
  event: BrokerageEvent,
  fairness: number,
): void {
  expect(proven(proof, model)).toBe(true);
  const bounds = boundsOfProof(proof);
  const most = mostPlaced(event);
  const least = leastBreaks(event, fairness);
  if (most < event.nMeetings) expect(bounds.requiredUnplaced).toBe(event.nMeetings - most);
  else if (least === undefined) expect(bounds.requiredUnplaced).toBe(1);
  else expect([bounds.requiredUnplaced, bounds.idle]).toEqual([0, least]);
}

test("proofs about small events agree with complete enumeration", () => {
  let proofs = 0;
  fc.assert(
    fc.property(smallEvent, fc.integer({ min: 0, max: 2 }), (event, fairness) => {
      const model = compile(visitOf("small", event, fairness, slotClock(event.nTotalSlots)));
      const proof = startProof(model, 1);
      if (!proof) return;
      proofs++;
      agrees(proof, model, event, fairness);
    }),
    { numRuns: 120 },
  );
  expect(proofs).toBeGreaterThan(60);
});

/** Events with this number of tables and meetings of these pairs. */
const eventOf = (nTables: number, ...pairs: readonly (readonly [number, number])[]) =>
  smallEvent.map((event): BrokerageEvent => {
    const nBusiness = Math.max(...pairs.flat());
    return {
      ...event,
      nBusiness,
      nTables,
      nMeetings: pairs.length,
      nTotalSlots: Math.min(event.nTotalSlots, 4),
      meetings: pairs.map(([a, b], i) => ({ a, b, session: event.meetings[i]?.session ?? 3 })),
      forbidden: Array.from({ length: nBusiness }, (_, p) => event.forbidden[p] ?? []),
      fixed: pairs.map((_, i) => Math.min(event.fixed[i] ?? 0, 4)),
      precedences: pairs.map((_, i) => event.precedences[i] ?? []),
    };
  });

/** Few of the possible attendees are busy at any moment. */
const scarceEvents = fc.oneof(
  eventOf(1, [1, 2], [2, 3], [4, 5]),
  eventOf(1, [1, 2], [2, 3], [4, 5], [1, 4]),
  // One person is in three meetings out of four, so the counter counts only to two instead of four.
  eventOf(1, [1, 2], [1, 3], [1, 4], [5, 6]),
  eventOf(2, [1, 2], [1, 3], [4, 5], [6, 7], [8, 9]),
);

test("proofs with counters for the capacity of a place agree with complete enumeration", () => {
  let counted = 0;
  fc.assert(
    fc.property(scarceEvents, fc.integer({ min: 0, max: 2 }), (event, fairness) => {
      const model = compile(visitOf("small", event, fairness, slotClock(event.nTotalSlots)));
      const proof = startProof(model, 1);
      if (!proof) return;
      // Each meeting of a slot takes two people.
      if ([...proof.encoding.rooms.values()].some(({ most }) => 2 * 2 * most < event.nBusiness)) counted++;
      agrees(proof, model, event, fairness);
    }),
    { numRuns: 120 },
  );
  expect(counted).toBeGreaterThan(30);
});

/** Some people are in two or three meetings. If slots are forbidden, there may be breaks. */
const busyEvent = fc.oneof(
  eventOf(3, [1, 2], [1, 3], [1, 4], [2, 3]),
  eventOf(2, [1, 2], [1, 3], [2, 3], [4, 5], [1, 4]),
);

test("a search for fewer breaks that restarts often finds the minimum and claims no less", () => {
  let begun = 0;
  fc.assert(
    fc.property(busyEvent, fc.integer({ min: 1, max: 2 }), fc.nat(99), (event, fairness, seed) => {
      const model = compile(visitOf("small", event, fairness, slotClock(event.nTotalSlots)));
      const proof = startProof(model, seed, true);
      if (!proof) return;
      for (let slice = 0; slice < 400 && !isDone(proof); slice++) {
        if (proof.budget && proof.search) {
          proof.budget.since = Number.POSITIVE_INFINITY;
          begun++;
        }
        proveOn(model, proof, 200);
      }
      const least = leastBreaks(event, fairness);
      if (mostPlaced(event) < event.nMeetings || least === undefined) return;
      expect([isDone(proof), proof.breaking?.least ?? 0]).toEqual([true, least]);
    }),
    { numRuns: 60 },
  );
  expect(begun).toBeGreaterThan(20);
});

/** The first of four people meets the second and the third at one table, in two of three slots. */
const twoMeetings: BrokerageEvent = {
  nBusiness: 4,
  nMeetings: 2,
  nTables: 1,
  nTotalSlots: 3,
  nMorningSlots: 3,
  meetings: [
    { a: 1, b: 2, session: 3 },
    { a: 1, b: 3, session: 3 },
  ],
  forbidden: [[], [], [], []],
  fixed: [0, 0],
  precedences: [[], []],
};

test("a free slot that is not a break is not counted", () => {
  const event: BrokerageEvent = { ...twoMeetings, nTables: 2, fixed: [1, 3] };
  const clock = slotClock(event.nTotalSlots);
  const visit = visitOf("small", event, 2, clock);
  const idleBound = (breath: number): number | undefined => {
    const rules = visit.rules.map((rule) => ({ ...rule, parameters: { ...rule.parameters, breath } }));
    const model = compile({ ...visit, rules: rules.filter(({ rule }) => rule !== "even-breaks") });
    const proof = startProof(model, 1);
    if (!proof) return undefined;
    for (let slice = 0; slice < 10; slice++) proveOn(model, proof, 20);
    return boundsOfProof(proof).idle;
  };
  expect(idleBound(0)).toBe(1);
  expect(idleBound(clock.minutes)).toBeUndefined();
});

test("an interpreter of every meeting is busy in them and excludes none", () => {
  const model = compile(visitOf("small", twoMeetings, 2, slotClock(twoMeetings.nTotalSlots)));
  const interpreter = model.agents.findIndex((_, a) =>
    model.activities.every((activity) => !activity.requiredAgents.includes(a)),
  );
  const needs = [{ between: ["en", "sl"] as const, team: 1, candidates: [interpreter] }];
  const interpreted = { ...model, activities: model.activities.map((one) => ({ ...one, needs })) };
  const proof = startProof(interpreted, 1) as Proof;
  expect(proven(proof, interpreted)).toBe(true);
  expect(boundsOfProof(proof)).toEqual({ requiredUnplaced: 0, idle: 0 });
});

test("a plan of a small event ends with a programme that is proven the best", () => {
  let planned = 0;
  fc.assert(
    fc.property(smallEvent, (event) => {
      const least = leastBreaks(event, 2);
      if (least === undefined) return;
      planned++;
      const run = plan(visitOf("small", event, 2, slotClock(event.nTotalSlots)), { seed: 1 });
      let step = run.next();
      for (let reports = 0; !step.done && reports < 300; reports++) step = run.next();
      expect(step.done).toBe(true);
      const programme = step.done ? step.value : step.value.programme();
      expect(programme.objective.idle).toBe(least);
      expect(programme.proven).toBe(true);
      expect(programme.bounds.idle).toBe(least);
    }),
    { numRuns: 60 },
  );
  expect(planned).toBeGreaterThan(10);
});

test("no bound of any visit is better than a valid programme", () => {
  const seen = { equal: 0, above: 0 };
  fc.assert(
    fc.property(randomVisit(), fc.nat({ max: 99 }), (visit, seed) => {
      const run = plan(visit, { seed, iterations: 60 });
      let step = run.next();
      while (!step.done) step = run.next();
      const { objective, bounds } = step.value;
      if (objective.blocking > 0) return;
      const differs = objectiveLevels.find(
        (level) => objective[level] !== (bounds[level] ?? objective[level]),
      );
      if (differs) seen.above++;
      else seen.equal++;
      if (differs) expect(objective[differs]).toBeGreaterThan(bounds[differs] ?? 0);
    }),
    { numRuns: 150 },
  );
  expect(seen.equal).toBeGreaterThan(5);
  expect(seen.above).toBeGreaterThan(100);
});
