// Compares the blocks around an activity with those of an enumeration of all blocks, and with all timetables.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type BlockTask, blocksOn, startBlocks } from "./blocks.ts";
import { blocksAround } from "./blocks-around.ts";
import { bestSet, type Parallel, searched, setsOfWorth } from "./conflict-free-sets.ts";
import { apart } from "./grid.ts";
import { has, type LeastTable } from "./least-table.ts";

const n = 6;

/** Activities of up to four steps in three rooms, with prices at which no set gains. */
const task = fc
  .record({
    lengths: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: n, maxLength: n }),
    worths: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: n, maxLength: n }),
    drawn: fc.array(fc.constantFrom(0, 0, 1, 2, 4, apart), { minLength: n * n, maxLength: n * n }),
    longest: fc.integer({ min: 4, max: 10 }),
    budget: fc.integer({ min: 2, max: 14 }),
  })
  .map(({ lengths, worths, drawn, longest, budget }) => {
    const costs = Int32Array.from({ length: n * n }, (_, i) => {
      const [a, b] = [Math.floor(i / n), i % n];
      return a === b ? 0 : (drawn[Math.min(a, b) * n + Math.max(a, b)] as number);
    });
    const parallel: Parallel = { activities: n, costs, rooms: new Int32Array(n).fill(7), most: 3 };
    const values = Float64Array.from(worths);
    const best = searched(bestSet(parallel, values, 0));
    const price = typeof best === "string" ? 0 : best.worth;
    const sets = searched(setsOfWorth(parallel, values, price - budget, 1000));
    return {
      parallel,
      values,
      task: {
        ...{ price, longest, budget, patience: 1 },
        lengths: Int32Array.from(lengths),
        sets: typeof sets === "string" ? [] : sets,
      } satisfies BlockTask,
    };
  });

function allBlocks(task: BlockTask): LeastTable {
  const search = startBlocks(task);
  while (blocksOn(search, 1000) === "open");
  return search.blocks;
}

function around(task: BlockTask, activity: number): LeastTable {
  const search = blocksAround(task, activity);
  for (;;) {
    const step = search.next();
    if (!step.done) continue;
    if (step.value === "unknown") throw new Error("too many blocks");
    return step.value;
  }
}

const rowsOf = (table: LeastTable) =>
  Array.from({ length: table.size }, (_, row) => ({
    key: `${table.low[row]} ${table.high[row]} ${table.tag[row]}`,
    cost: table.least[row] as number,
    row,
  }));

test("the blocks around an activity are all those that contain it, at their cost, and none costs less than the least", () => {
  let compared = 0;
  fc.assert(
    fc.property(task, fc.nat({ max: n - 1 }), ({ task }, activity) => {
      const all = allBlocks(task);
      const own = rowsOf(all).filter(({ row }) =>
        has(all.low[row] as number, all.high[row] as number, activity),
      );
      const found = rowsOf(around(task, activity));
      const costOf = new Map(found.map(({ key, cost }) => [key, cost]));
      for (const { key, cost } of own) {
        compared++;
        expect(costOf.get(key)).toBeLessThanOrEqual(cost);
      }
      const least = (rows: readonly { readonly cost: number }[]) => Math.min(...rows.map(({ cost }) => cost));
      expect(least(found)).toBe(least(own));
    }),
    { numRuns: 300 },
  );
  expect(compared).toBeGreaterThan(1000);
});

test("a block around an activity is a timetable without a gap at this cost", () => {
  let seen = 0;
  fc.assert(
    fc.property(task, fc.nat({ max: n - 1 }), ({ task, parallel, values }, activity) => {
      const found = around(task, activity);
      for (const { row, cost } of rowsOf(found).slice(0, 20)) {
        const members = Array.from({ length: n }, (_, a) => a).filter((a) =>
          has(found.low[row] as number, found.high[row] as number, a),
        );
        expect(members).toContain(activity);
        const length = found.tag[row] as number;
        expect(length).toBeLessThanOrEqual(task.longest);
        seen++;
        expect(costsOf(members, length, { parallel, values, task })).toContain(cost);
      }
    }),
    { numRuns: 60 },
  );
  expect(seen).toBeGreaterThan(200);
});

/** Returns the costs of all timetables of these activities that fill a number of steps without a gap. */
function costsOf(
  members: readonly number[],
  length: number,
  { parallel, values, task }: { parallel: Parallel; values: Float64Array; task: BlockTask },
): Set<number> {
  const costs = new Set<number>();
  const starts: number[] = [];
  const from = (i: number): void => {
    const one = members[i];
    if (one !== undefined) {
      for (let start = 0; start + (task.lengths[one] as number) <= length; start++) {
        starts[i] = start;
        from(i + 1);
      }
      return;
    }
    let total = 0;
    for (let step = 0; step < length; step++) {
      const running = members.filter((a, k) => {
        const start = starts[k] as number;
        return start <= step && step < start + (task.lengths[a] as number);
      });
      if (running.length === 0 || running.length > parallel.most) return;
      total += task.price - running.reduce((sum, a) => sum + (values[a] as number), 0);
      for (const a of running)
        for (const b of running) if (a < b) total += parallel.costs[a * n + b] as number;
    }
    costs.add(total);
  };
  from(0);
  return costs;
}
