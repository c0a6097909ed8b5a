// Seven published programmes in the short form are short to write and completely read.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sayProblem } from "#text";
import { readVisit } from "./read.ts";

/** The published items of each programme: those with a time, and those without one in the source. */
const programmes = [
  ["h1-sevres-2011", 31, 0],
  ["h2-lalin-2016", 25, 2],
  ["h4-altoetting-2007", 9, 0],
  ["n1-queen-paris-2004", 17, 0],
  ["n3-gunma-2022", 10, 0],
  ["n4-tanzania-2016", 17, 0],
  ["n7-imperia-2015", 15, 1],
] as const;

const textOf = (name: string): string =>
  readFileSync(new URL(`../../../test/fixtures/short/${name}.yaml`, import.meta.url), "utf8");

test.each(programmes)(
  "%s has %i items with a time, %i without, and no text that is not understood",
  (name, timed, untimed) => {
    const read = readVisit(textOf(name), `${name}.yaml`);
    const problems = read.ok ? read.value.warnings : read.error;
    expect(problems.map((found) => sayProblem("en", found))).toEqual([]);
    expect(read.ok && read.value.visit.activities.length).toBe(timed);
    expect((read.ok && read.value.visit.dayNotes?.length) || 0).toBe(untimed);
  },
);

test("an item takes at most 250 bytes, with its people, places and comments", () => {
  const sizes = programmes.map(([name, timed, untimed]) => ({
    bytes: new TextEncoder().encode(textOf(name)).length,
    items: timed + untimed,
  }));
  for (const { bytes, items } of sizes) expect(bytes / items).toBeLessThanOrEqual(250);
  const bytes = sizes.reduce((sum, one) => sum + one.bytes, 0);
  const items = sizes.reduce((sum, one) => sum + one.items, 0);
  expect(bytes / items).toBeLessThanOrEqual(175);
});

test("a day of nine items fits into 2 kB", () => {
  expect(new TextEncoder().encode(textOf("h4-altoetting-2007")).length).toBeLessThan(2000);
});
