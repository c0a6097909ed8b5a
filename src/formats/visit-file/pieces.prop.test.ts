// A file read in pieces gives the same result as one read at once, with the same positions.
import fc from "fast-check";
import { expect, test } from "vitest";
import { LineCounter } from "yaml";
import { isMapping, type Path } from "#domain";
import { generate } from "../../../bench/scaling/generate.ts";
import { smallVisitYaml } from "../../../test/fixtures/small-visit.ts";
import { randomVisit } from "../../../test/support/random-visit.ts";
import { readVisit } from "./read.ts";
import { structureInPieces, structureOf } from "./structure.ts";
import { visitToYaml } from "./to-yaml.ts";

function inPieces(text: string, size: number) {
  const read = structureInPieces(text, new LineCounter(), size);
  if (!read.ok) throw new Error(`it cannot be cut at ${read.error}`);
  return read.value;
}

/** Returns the paths to all values in a value. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  const inner = Array.isArray(value)
    ? value.flatMap((one, i) => pathsIn(one, [...path, i]))
    : isMapping(value)
      ? Object.entries(value).flatMap(([key, one]) => pathsIn(one, [...path, key]))
      : [];
  return [path, ...inner];
}

function expectSame(text: string, size: number): void {
  const whole = structureOf(text);
  const cut = inPieces(text, size);
  expect(cut.value).toEqual(whole.value);
  expect(cut.complaints).toEqual(whole.complaints);
  expect(cut.own.toSorted((a, b) => a.offset - b.offset)).toEqual(
    whole.own.toSorted((a, b) => a.offset - b.offset),
  );
  for (const path of pathsIn(whole.value)) {
    if (path.length === 0) continue;
    for (const onKey of [true, false])
      expect(cut.offsetAt(path, onKey), `${path}`).toBe(whole.offsetAt(path, onKey));
  }
}

test("visits as Entente writes them", () => {
  fc.assert(
    fc.property(randomVisit(), fc.integer({ min: 1, max: 2000 }), (visit, size) => {
      expectSame(visitToYaml(visit), size);
    }),
    { numRuns: 30 },
  );
});

test.each([
  ["a visit as people write it", smallVisitYaml],
  [
    "lists that are not indented",
    "a: 1\nlist:\n- b: 1\n  c: [1,\n    2]\n# between\n- d\n\n- - e\n  - f\nlast: x\n",
  ],
  [
    "texts over several lines",
    'list:\n  - a: |\n      - no item\n\n      list: x\n  - "b\n    - c"\n  -\n    d: 1\nlast:\n  e: >\n    f\n',
  ],
  ["a field twice, and a key twice", "a: 1\nlist:\n  - { b: 1, b: 2 }\n  - { c: 1, c: 2 }\na: 2\n"],
  ["no list where one could be", "list:\nother: [1, 2]\nmapping:\n  a: 1\nwindows: x\r\n"],
  ["a bracket that is left open", "list:\n  - [a, b\n  - c\nlast: 1\n"],
])("%s", (_, text) => {
  for (const size of [1, 20, 100_000]) {
    if (text.includes("[a, b\n")) expect(inPieces(text, size).complaints.length).toBeGreaterThan(0);
    else expectSame(text, size);
  }
});

test("an event with a file that is too large to be read at once is read completely", () => {
  const visit = generate({ participants: 60, meetings: 400 }, 1);
  const remarks = `# ${"what was said of this on the telephone ".repeat(120)}\n`;
  const text = visitToYaml(visit).replaceAll(/^ {2}- /gm, `${remarks}$&`);
  expect(text.length).toBeGreaterThan(2_000_000);
  const read = readVisit(text, "visit.yaml");
  expect(read.ok && read.value.visit).toEqual(visit);
  const at = text.lastIndexOf("weight: ");
  const broken = readVisit(`${text.slice(0, at)}weight: x${text.slice(at + 8)}`, "visit.yaml");
  const line = text.slice(0, at).split("\n").length;
  expect(broken.ok ? [] : broken.error.map((problem) => [problem.code, problem.line])).toEqual([
    ["wrong-type", line],
  ]);
});
