// The planner weighs waiting against driving, and makes no detour only to reduce waiting.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Objective } from "#domain";
import { readVisit } from "#formats";
import { compareObjectives, plan } from "#planner";

const path = join(import.meta.dirname, "../fixtures/field/n7-imperia-2015.yaml");
const read = readVisit(readFileSync(path), path);
if (!read.ok) throw new Error(JSON.stringify(read.error));
const { visit } = read.value;

describe("the Thursday in Imperia: two places in the hills, then one in town and an evening in town", () => {
  test.each([1, 2, 3])("with seed %d, the two places in the hills are consecutive", (seed) => {
    const run = plan(visit, { seed, iterations: 300 });
    let step = run.next();
    while (!step.done) step = run.next();
    const order = step.value.placements
      .map(({ activity }) => activity as string)
      .filter((id) => ["agnesi-visit", "guatelli-visit", "raineri-visit"].includes(id));
    expect(order).toHaveLength(3);
    expect(Math.abs(order.indexOf("guatelli-visit") - order.indexOf("raineri-visit"))).toBe(1);
    // The detour through the town takes 1,275 person-minutes of travel, a quarter more.
    expect(step.value.objective.travel).toBeLessThan(1100);
  });
});

const spent = (idle: number, travel: number): Objective => ({
  blocking: 0,
  requiredUnplaced: 0,
  wishesUnmet: 0,
  unfairness: 0,
  idle,
  travel,
  preference: 0,
});

test("a detour of a fifth costs more than an hour of waiting, a short drive less", () => {
  // Ten people on a day with three hours of driving: 36 minutes more on the road save an hour of waiting.
  expect(compareObjectives(spent(0, 10 * 216), spent(10 * 60, 10 * 180))).toBeGreaterThan(0);
  // Returning to the hotel for an hour and a half takes them ten minutes each way.
  expect(compareObjectives(spent(0, 10 * 200), spent(10 * 90, 10 * 180))).toBeLessThan(0);
  // A missed wish counts more than all of this. If two programmes are otherwise equal, the one with less travel is
  // better.
  expect(compareObjectives({ ...spent(0, 0), wishesUnmet: 1 }, spent(5000, 5000))).toBeGreaterThan(0);
  expect(compareObjectives(spent(20, 0), spent(0, 10))).toBeLessThan(0);
});
