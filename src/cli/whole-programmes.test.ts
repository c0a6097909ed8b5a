// How often a running search is asked for a whole programme, by a simulated clock.
import { expect, test } from "vitest";
import { isDue, type LastMade } from "./whole-programmes.ts";

/** Simulates rounds of a tenth of a second, each with an improvement, when a programme takes this long to make. */
function followed(milliseconds: number, took: number): number {
  let last: LastMade | undefined;
  let made = 0;
  for (let now = 0; now < milliseconds; now += 100) {
    if (!isDue(now, last)) continue;
    now += took;
    last = { at: now, took };
    made++;
  }
  return made;
}

test.each([
  ["of the sample, every second and a half", 10, 40],
  ["that takes half a second, every five", 500, 12],
  ["that takes eight seconds, once in eighty", 8000, 1],
])("a programme %s", (_, took, inAMinute) => {
  expect(followed(60_000, took)).toBe(inAMinute);
});

test("even after a long first one, the next ones take at most a tenth of the time", () => {
  const hour = 3_600_000;
  for (const took of [1, 100, 166, 167, 1000, 30_000, 100_000])
    expect((followed(hour, took) - 1) * took).toBeLessThanOrEqual(hour / 10);
});
