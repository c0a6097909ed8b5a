// Reads of lists and maps are checked, not cast (docs/decisions/0056-holes-throw.md), and names stay names.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesOf, root } from "../support/files.ts";

/** A read by index, or by a method that finds nothing in an empty list or map, followed by a cast. */
const castRead =
  /(?:[\w)]\[[^\n]*\]|\.(?:at|get|pop|shift|find)\([^\n()]*(?:\([^\n()]*\))?[^\n()]*\))\)* as (?!const\b|unknown\b)\w/;

/** A name of one kind used as a text or as a name of another kind. A map with the key type `string` needs no cast. */
const castName = /\bas string\b(?! \|)/;

/** The loops that insert and remove: a check at each read costs 3 % of the processor time. */
const innermost = "src/planner/solution/";

/** Files that read data of unknown shape. */
const parsers = ["src/domain/notation/roster.ts", "src/guest/client/follow-up.ts"];

const sources = filesOf("src/**/*.{ts,tsx}").filter((file) => !/\.test\.tsx?$/.test(file));

const castsIn = (file: string, cast: RegExp): readonly string[] =>
  readFileSync(join(root, file), "utf8")
    .split("\n")
    .flatMap((line, i) => (cast.test(line) ? [`${file}:${i + 1} ${line.trim()}`] : []));

test("no name is cast to a text", () => {
  expect(sources.flatMap((file) => castsIn(file, castName))).toEqual([]);
  expect(castName.test("people.map((id) => id as string as AttendeeId)")).toBe(true);
});

test("no read is cast outside the innermost loops", () => {
  const casts = sources.filter((file) => !parsers.includes(file)).flatMap((file) => castsIn(file, castRead));
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
