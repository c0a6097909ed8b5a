// A team of searches finds the same programme with any number of threads, returns the best of all workers, and stops on
// request.
import { globSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { expect, test } from "vitest";
import { packVisit, unpackVisit, type Visit } from "#domain";
import { readVisit } from "#formats";
import { check, compareObjectives, type PlanProgress, plan, visitHashOf } from "#planner";
import { planInThreads } from "./planning-threads.ts";

function example(name: string): Visit {
  const file = `examples/${name}/visit.yaml`;
  const read = readVisit(readFileSync(file), file);
  if (!read.ok) throw new Error("the example reads");
  return read.value.visit;
}

const visit = example("varberg-study-visit");

test.each(globSync("examples/*/visit.yaml").map((file) => basename(dirname(file))))(
  "%s is the same visit in another thread",
  (name) => {
    const here = example(name);
    const there = unpackVisit(packVisit(here));
    expect(there).toEqual(here);
    expect(visitHashOf(there)).toBe(visitHashOf(here));
  },
);

test("one thread, two and four give the same programme for the same seed and iterations", async () => {
  const [one, ...others] = await Promise.all(
    [1, 2, 4].map((threads) => planInThreads(visit, { seed: 5, iterations: 2000 }, { threads })),
  );
  expect(one?.iterations).toBeGreaterThan(0);
  for (const other of others) expect(other).toEqual(one);
});

test("a team that is told to stop returns a valid programme", async () => {
  const stop = new AbortController();
  let progress = 0;
  const programme = await planInThreads(
    visit,
    { seed: 1 },
    {
      threads: 2,
      signal: stop.signal,
      onProgress: () => {
        progress++;
        stop.abort();
      },
    },
  );
  expect(progress).toBeGreaterThan(0);
  expect(check(visit, programme).filter((finding) => finding.level === "block")).toEqual([]);
});

test("a team that finds nothing better ends long before its time limit", async () => {
  let last = 0;
  const programme = await planInThreads(
    example("varberg-study-visit"),
    { seed: 1, seconds: 3600 },
    { threads: 2, endsWhenSpent: true, onProgress: ({ spent }) => (last = spent) },
  );
  expect(last).toBe(1);
  expect(programme.iterations).toBeGreaterThan(0);
});

test("a programme that another search found becomes the best, unchanged", () => {
  const sample = example("brussels-ljubljana-2023");
  const lastOf = (iterations: number, worker: number): PlanProgress => {
    const run = plan(sample, { seed: 3, iterations, worker });
    for (let step = run.next(); ; step = run.next()) {
      if (step.done) throw new Error("a last report comes before the end");
      if (step.value.ended) return step.value;
    }
  };
  const [far, near] = [lastOf(400, 1), lastOf(0, 0)];
  expect(compareObjectives(far.objective, near.objective)).toBeLessThan(0);
  near.offer(far.placements());
  expect(near.programme().objective).toEqual(far.objective);
  far.offer(lastOf(0, 0).placements());
  expect(far.programme().objective).toEqual(far.objective);
});
