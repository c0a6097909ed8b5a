// Programmes published in Slovenian, German, French, Czech, Polish and English, typed in the short form as they were published: every
// item is scheduled for its time and printed on its day, nothing is reported, and an item stays short to write.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { indexVisit, minuteOf } from "#domain";
import { readVisit } from "#formats";
import { plan, preflight } from "#planner";
import { sayProblem } from "#text";
import { bookletOf } from "../../src/documents/booklet/booklet.ts";

const folder = new URL("../fixtures/published/", import.meta.url);

/** The items with a published time, and the lines without one. */
const counts: Readonly<Record<string, readonly [timed: number, untimed: number]>> = {
  "cs1-slovensko": [11, 0],
  "de1-italien": [3, 5],
  "en1-india": [14, 0],
  "en2-westminster": [12, 0],
  "fr1-saint-denis": [13, 3],
  "fr2-boissise": [14, 0],
  "pl1-waszyngton": [11, 0],
  "sl1-vipava": [5, 2],
  "sl2-posavje": [5, 0],
};

/** What remains: seven minutes by road in a published pause of ten, less than the reserve of five. */
const remaining: Readonly<Record<string, readonly string[]>> = { "sl1-vipava": ["travel-buffer short"] };

const printed = (text: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.values(text)[0]).slice(1, -1);

test.each(readdirSync(folder).map((file) => file.replace(".yaml", "")))("%s", (name) => {
  const text = readFileSync(new URL(`${name}.yaml`, folder), "utf8");
  const read = readVisit(text, `${name}.yaml`);
  const said = (read.ok ? read.value.warnings : read.error).map((one) => sayProblem("en", one));
  expect(said.filter((one) => !one.includes("does not support Polish"))).toEqual([]);
  if (!read.ok) return;
  const { visit } = read.value;
  expect([visit.activities.length, visit.dayNotes?.length ?? 0]).toEqual(counts[name]);
  expect(preflight(visit)).toEqual([]);
  const run = plan(visit, { seed: 1, iterations: 30 });
  let step = run.next();
  while (!step.done) step = run.next();
  const programme = step.value;
  const found = programme.findings.map(({ rule, variant }) => `${rule} ${variant}`);
  expect(found).toEqual(remaining[name] ?? []);
  const index = indexVisit(visit);
  for (const activity of visit.activities) {
    const placed = programme.placements.find((one) => one.activity === activity.id);
    const { zone } = index.legOf(activity);
    expect(activity.fixed && minuteOf(activity.fixed, zone), activity.id).toBe(placed?.start);
  }
  const booklet = JSON.stringify(bookletOf(visit, programme));
  for (const { title, public: isPublic } of visit.activities)
    if (isPublic !== false) expect(booklet).toContain(printed(title));
  for (const { text: note, public: isPublic } of visit.dayNotes ?? []) {
    if (isPublic !== false) expect(booklet).toContain(printed(note));
    // The signs and words of the notation are not printed.
    expect(printed(note)).not.toMatch(/@|·\s*(?:all|private)\b/);
  }
  const items = visit.activities.length + (visit.dayNotes?.length ?? 0);
  expect(new TextEncoder().encode(text).length / items).toBeLessThanOrEqual(250);
});
