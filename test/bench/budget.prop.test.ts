// Properties of the planner at every size: the work between two progress reports is limited, so that time limits hold.
import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "#base/random.ts";
import { type Disruption, wish as wishSchema } from "#domain";
import type { BrokerageEvent } from "../../bench/b2b/instance.ts";
import { visitOf } from "../../bench/b2b/visit.ts";
import { congress } from "../../bench/congress/generate.ts";
import { slotClock } from "../../bench/slots.ts";
import { conflictsPerSecond, searchBounds } from "../../src/planner/bound/bound.ts";
import { solverFor, workPerIteration } from "../../src/planner/bound/linear/solve.ts";
import { timeIndexed } from "../../src/planner/bound/linear/time-indexed.ts";
import { explain } from "../../src/planner/explain/explain.ts";
import { explainWish } from "../../src/planner/explain/explain-wish.ts";
import { explainUnplaced } from "../../src/planner/explain/unplaced.ts";
import { compile } from "../../src/planner/model/compile.ts";
import { bestSet, searched } from "../../src/planner/overlaps/conflict-free-sets.ts";
import { overlapGrid } from "../../src/planner/overlaps/grid.ts";
import { proveOverlaps, startOverlapProof } from "../../src/planner/overlaps/proof.ts";
import { plan } from "../../src/planner/plan.ts";
import { repair } from "../../src/planner/repair/repair.ts";
import { constructWithBlame } from "../../src/planner/search/construct.ts";
import { emptyState } from "../../src/planner/solution/state.ts";
import { randomVisit } from "../support/random-visit.ts";

/** At most a tenth of a second: an idle machine prices more than fifty thousand insertions per second. */
const tenthOfASecond = 5000;
/** The number of progress reports that are measured in each run. */
const reports = 5;

function mostBetweenReports(run: ReturnType<typeof plan>): number {
  let most = 0;
  let step = run.next();
  for (let i = 0; i < reports && !step.done; i++) {
    const before = step.value.work;
    step = run.next();
    if (!step.done) most = Math.max(most, step.value.work - before);
  }
  return most;
}

const size = fc.record({
  sessions: fc.integer({ min: 5, max: 100 }),
  people: fc.integer({ min: 40, max: 500 }),
  rooms: fc.integer({ min: 2, max: 30 }),
  days: fc.integer({ min: 1, max: 4 }),
});

test("the planner works less than a tenth of a second between two progress reports of a congress of any size", () => {
  fc.assert(
    fc.property(size, fc.nat({ max: 1000 }), (one, seed) => {
      expect(mostBetweenReports(plan(congress(one, seed), { seed }))).toBeLessThan(tenthOfASecond);
    }),
    { numRuns: 3 },
  );
});

test("the planner works equally little between two progress reports of any other visit", () => {
  fc.assert(
    fc.property(randomVisit(), fc.integer(), (visit, seed) => {
      expect(mostBetweenReports(plan(visit, { seed }))).toBeLessThan(tenthOfASecond);
    }),
    { numRuns: 10 },
  );
});

test("a call of the proof of a congress keeps to its limit of work, even while it looks for the best set", () => {
  let calls = 0;
  fc.assert(
    fc.property(size, fc.nat({ max: 1000 }), (one, seed) => {
      const grid = overlapGrid(compile(congress(one, seed)));
      if (!grid) throw new Error("a congress counts absences by minutes");
      const proof = startOverlapProof(grid);
      const pivot = (grid.activities + 1) ** 2;
      for (let i = 0; i < 12 && !proof.isDone; i++) {
        calls++;
        const before = proof.sharing.work;
        proveOverlaps(proof, 5, Number.POSITIVE_INFINITY);
        // The step that reaches the limit is completed. It is a check of the prices, a pivot, or one set for each
        // activity.
        expect(proof.sharing.work - before).toBeLessThan(5 * 4 * pivot + 40 * pivot + 100_000);
      }
    }),
    { numRuns: 3 },
  );
  expect(calls).toBeGreaterThan(3);
});

test("a search for sets that is interrupted repeatedly finds the same as one without interruption", () => {
  const n = 14;
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 6 }), { minLength: n * n, maxLength: n * n }),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: n, maxLength: n }),
      (drawn, worth) => {
        const at = (a: number, b: number) => drawn[Math.min(a, b) * n + Math.max(a, b)] ?? 0;
        const parallel = {
          activities: n,
          costs: Int32Array.from({ length: n * n }, (_, i) =>
            i % n === Math.floor(i / n) ? 0 : at(i % n, Math.floor(i / n)),
          ),
          rooms: new Int32Array(n).fill(15),
          most: 4,
        };
        const whole = searched(bestSet(parallel, Float64Array.from(worth), 0));
        const halted = bestSet(parallel, Float64Array.from(worth), 0);
        for (;;) {
          const before = halted.work();
          const found = halted.on(1);
          expect(halted.work() - before).toBeLessThanOrEqual(2 * n + 40);
          if (found === "open") continue;
          expect(found).toEqual(whole);
          return;
        }
      },
    ),
    { numRuns: 100 },
  );
});

test("a repair of a congress works equally little between two reports, and at most a tenth beyond its limit", () => {
  const limit = 12_000;
  let reported = 0;
  fc.assert(
    fc.property(
      size,
      fc.nat({ max: 1000 }),
      fc.constantFrom("late", "over", "closed"),
      (one, seed, event) => {
        const visit = congress(one, seed);
        const search = plan(visit, { seed });
        const begun = search.next();
        const programme = begun.done ? begun.value : begun.value.programme();
        const first = programme.placements[programme.placements.length >> 1];
        if (!first?.place) return;
        const disruption: Disruption =
          event === "closed"
            ? { event, place: first.place }
            : event === "late"
              ? { event, who: first.activity, minutes: 60 }
              : { event: "over", activity: first.activity, minutes: 60 };
        const run = repair(visit, programme, { disruptions: [disruption], seed, work: limit });
        let work = 0;
        for (let step = run.next(); !step.done; step = run.next()) {
          reported++;
          expect(step.value.work - work).toBeLessThan(tenthOfASecond);
          work = step.value.work;
        }
        expect(work).toBeLessThan(1.1 * limit);
      },
    ),
    { numRuns: 4 },
  );
  expect(reported).toBeGreaterThan(20);
});

test("an explanation of a crowded congress works at most a tenth beyond its limit", () => {
  const limit = 2000;
  let reached = 0;
  fc.assert(
    fc.property(size, fc.nat({ max: 1000 }), fc.nat(), (one, seed, drawn) => {
      const visit = congress({ ...one, sessions: one.sessions + 20, rooms: 2, days: 1 }, seed);
      const begun = plan(visit, { seed, iterations: 0 }).next();
      const programme = begun.done ? begun.value : begun.value.programme();
      const missing = programme.unplaced[drawn % Math.max(1, programme.unplaced.length)];
      const asked = missing?.activity ?? visit.activities[drawn % visit.activities.length]?.id;
      if (asked === undefined) return;
      const effort = { evaluations: 0 };
      explain(visit, programme, asked, limit, effort);
      if (effort.evaluations >= limit) reached++;
      expect(effort.evaluations).toBeLessThan(1.1 * limit);
    }),
    { numRuns: 3 },
  );
  expect(reached).toBeGreaterThan(0);
});

test("an explanation of a wish for an unplaced session works at most a tenth beyond its limit", () => {
  const limit = 2000;
  let reached = 0;
  fc.assert(
    fc.property(size, fc.nat({ max: 1000 }), fc.nat(), (one, seed, drawn) => {
      const plain = congress({ ...one, sessions: one.sessions + 20, rooms: 2, days: 1 }, seed);
      const begun = plan(plain, { seed, iterations: 0 }).next();
      const programme = begun.done ? begun.value : begun.value.programme();
      const missing = programme.unplaced[drawn % Math.max(1, programme.unplaced.length)];
      const session = plain.activities.find(({ id }) => id === missing?.activity);
      const people = [...(session?.attend.required ?? []), ...(session?.attend.wished ?? [])];
      if (!session || people.length === 0) return;
      const wish = wishSchema.parse({
        id: "wish",
        of: people[drawn % people.length],
        wants: "attend",
        target: { activity: session.id },
      });
      const visit = { ...plain, wishes: [wish] };
      const effort = { evaluations: 0 };
      expect(explainWish(visit, programme, wish.id, limit, effort)?.reasons).toHaveLength(1);
      if (effort.evaluations >= limit) reached++;
      expect(effort.evaluations).toBeLessThan(1.1 * limit);
    }),
    { numRuns: 3 },
  );
  expect(reached).toBeGreaterThan(0);
});

test("the reasons for the unplaced sessions of a crowded congress take at most a tenth more than their limit", () => {
  const limit = 50_000;
  let reached = 0;
  fc.assert(
    fc.property(size, fc.nat({ max: 1000 }), (one, seed) => {
      const model = compile(congress({ ...one, sessions: one.sessions + 20, rooms: 2, days: 1 }, seed));
      const state = emptyState(model);
      constructWithBlame(state, { evaluations: 0 });
      const effort = { work: 0 };
      const unplaced = explainUnplaced(model, state.decisions, limit, effort);
      expect(unplaced.length).toBeGreaterThan(0);
      if (effort.work >= limit) reached++;
      expect(effort.work).toBeLessThan(1.1 * limit);
    }),
    { numRuns: 3 },
  );
  expect(reached).toBeGreaterThan(0);
});

/** A fair with too many meetings for the fewest breaks to be found quickly. */
const fair = fc
  .record({
    people: fc.integer({ min: 10, max: 40 }),
    slots: fc.integer({ min: 8, max: 14 }),
    seed: fc.nat({ max: 1000 }),
  })
  .map(({ people, slots, seed }): BrokerageEvent => {
    const random = seededRandom(seed);
    const meetings = Array.from({ length: 3 * people }, () => {
      const a = random.below(people);
      return { a: a + 1, b: ((a + 1 + random.below(people - 1)) % people) + 1, session: 3 as const };
    });
    return {
      nBusiness: people,
      nMeetings: meetings.length,
      nTables: people,
      nTotalSlots: slots,
      nMorningSlots: slots >> 1,
      meetings,
      forbidden: Array.from({ length: people }, () => []),
      fixed: meetings.map(() => 0),
      precedences: meetings.map(() => []),
    };
  });

test("the search for bounds of a fair works at most a tenth longer than its limit", () => {
  const seconds = 0.5;
  let reached = 0;
  fc.assert(
    fc.property(fair, (event) => {
      const visit = visitOf("fair", event, 2, slotClock(event.nTotalSlots));
      const { work } = searchBounds(compile(visit), seconds);
      if (work >= seconds * conflictsPerSecond) reached++;
      expect(work).toBeLessThan(1.1 * seconds * conflictsPerSecond);
    }),
    { numRuns: 5 },
  );
  expect(reached).toBeGreaterThan(0);
});

test("branching over a crowded congress works no more than a tenth beyond its limit", async () => {
  const tooMany = fc.record({
    sessions: fc.integer({ min: 22, max: 30 }),
    people: fc.integer({ min: 8, max: 20 }),
    rooms: fc.constant(2),
    days: fc.constant(1),
  });
  let reached = 0;
  await fc.assert(
    fc.asyncProperty(
      tooMany,
      fc.nat({ max: 1000 }),
      fc.integer({ min: 4000, max: 9000 }),
      async (one, seed, limit) => {
        const visit = { ...congress(one, seed), grid: 30, rules: [] };
        const program = timeIndexed(compile(visit), 12_000);
        if (!program) return;
        const entries = program.rows.reduce((sum, { columns }) => sum + new Set(columns).size, 0);
        const iterationsOf = async (nodes: number) => {
          const solver = await solverFor(program, { work: limit * (entries + workPerIteration), nodes });
          const { iterations, finished } = solver.least(program.requiredUnplaced);
          solver.close();
          return { iterations, finished };
        };
        const relaxed = await iterationsOf(0);
        const branched = await iterationsOf(1000);
        if (branched.iterations > relaxed.iterations && !branched.finished) reached++;
        expect(relaxed.iterations).toBeLessThanOrEqual(limit);
        expect(branched.iterations - relaxed.iterations).toBeLessThan(1.1 * limit);
      },
    ),
    { numRuns: 4 },
  );
  expect(reached).toBeGreaterThan(0);
}, 240_000);
