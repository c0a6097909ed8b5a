// Reads of lists and maps are checked, not cast (docs/decisions/0056-holes-throw.md).
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

/** A read by index, or by a method that finds nothing in an empty list or map, followed by a cast. */
const castRead =
  /(?:[\w)]\[[^\n]*\]|\.(?:at|get|pop|shift|find)\([^\n()]*(?:\([^\n()]*\))?[^\n()]*\))\)* as (?!const\b|unknown\b)\w/;

/** The loops that insert and remove: a check at each read costs 3 % of the processor time. */
const innermost = "src/planner/solution/";

/** Files that read data of unknown shape. */
const parsers = ["src/domain/notation/roster.ts", "src/guest/client/follow-up.ts"];

const castsIn = (file: string): readonly string[] =>
  readFileSync(join(root, file), "utf8")
    .split("\n")
    .flatMap((line, i) => (castRead.test(line) ? [`${file}:${i + 1} ${line.trim()}`] : []));

test("no read is cast outside the innermost loops", () => {
  const files = globSync("src/**/*.{ts,tsx}", { cwd: root }).filter(
    (file) => !/\.test\.tsx?$/.test(file) && !parsers.includes(file),
  );
  const casts = files.flatMap(castsIn);
  expect(casts.filter((cast) => !cast.startsWith(innermost))).toEqual([]);
  expect(casts.length).toBeGreaterThan(20);
});

test.each([
  "const a = list[i] as number;",
  "(state.decisions[timeline[i] as number] as Decision).start",
  "const last = heap.pop() as number;",
  "ends.get(key(a)) as number",
])("%s casts a read", (line) => {
  expect(castRead.test(line)).toBe(true);
});

test.each(["const a = list[i] ?? hole();", "const kinds = [a, b] as const;", "ids as ActivityId[]"])(
  "%s casts no read",
  (line) => {
    expect(castRead.test(line)).toBe(false);
  },
);
