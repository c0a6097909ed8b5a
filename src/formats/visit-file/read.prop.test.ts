import fc from "fast-check";
import { expect, test } from "vitest";
import { languages, sayProblem } from "#text";
import { smallVisitYaml } from "../../../test/fixtures/small-visit.ts";
import { readVisit } from "./read.ts";

/**
 * Checks that any source gives a visit, or problems with a position and a sentence in every language. Returns the number
 * of problems.
 */
function readsOrSays(source: string | Uint8Array): number {
  const read = readVisit(source, "visit.yaml");
  if (read.ok) {
    expect(read.value.visit.people.length).toBeGreaterThan(0);
    return 0;
  }
  const text = typeof source === "string" ? source : new TextDecoder().decode(source);
  const lines = text.split("\n").length;
  expect(read.error.length).toBeGreaterThan(0);
  for (const problem of read.error) {
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.line).toBeLessThanOrEqual(lines);
    expect(problem.column).toBeGreaterThanOrEqual(1);
    for (const language of languages) expect(sayProblem(language, problem)).toContain(`:${problem.line}:`);
  }
  return read.error.length;
}

const original = smallVisitYaml.split("\n");
const lineIndex = fc.nat({ max: original.length - 1 });
const junk = fc.constantFrom(
  "{",
  "}",
  "[",
  "]",
  "- ",
  ": ",
  "*a",
  "&a ",
  "!x ",
  '"',
  "'",
  "|",
  ">",
  "?",
  "#",
  "---",
  "...",
  "%YAML 1.1",
  "\t",
  ",",
  "\\",
  "@",
  "`",
  "~",
  "null",
  "<<: ",
  "__proto__: ",
  "constructor: ",
  "toString",
  "é",
  "\u{1F600}",
  "\uFEFF",
  "\u0000",
  "\u2028",
  "0x1F",
  ".nan",
  "-.inf",
  "1e400",
  "true",
  "2023-10-29T02:30",
  "25:00",
  "[[[[",
  "{a: {b: {c: ",
  "china",
  "welcome",
);
const value = fc.oneof(
  junk,
  fc.string({ maxLength: 12 }),
  fc.integer().map(String),
  fc.double().map(String),
  fc.json({ maxDepth: 3 }),
);

type Change = (lines: readonly string[]) => string[];
const change: fc.Arbitrary<Change> = fc.oneof(
  // Lines: dropped, doubled, swapped, indented differently, replaced.
  lineIndex.map(
    (i): Change =>
      (lines) =>
        lines.filter((_, n) => n !== i),
  ),
  lineIndex.map(
    (i): Change =>
      (lines) =>
        lines.flatMap((line, n) => (n === i ? [line, line] : [line])),
  ),
  fc.tuple(lineIndex, lineIndex).map(
    ([a, b]): Change =>
      (lines) =>
        lines.map((line, n) => (n === a ? (lines[b] ?? "") : n === b ? (lines[a] ?? "") : line)),
  ),
  fc.tuple(lineIndex, fc.integer({ min: -4, max: 4 })).map(
    ([i, by]): Change =>
      (lines) =>
        lines.map((line, n) => (n !== i ? line : by > 0 ? " ".repeat(by) + line : line.slice(-by))),
  ),
  // Keys and values: replaced, or cut out.
  fc.tuple(lineIndex, value).map(
    ([i, text]): Change =>
      (lines) =>
        lines.map((line, n) => (n === i ? line.replace(/: .*$/, () => `: ${text}`) : line)),
  ),
  fc.tuple(lineIndex, value).map(
    ([i, text]): Change =>
      (lines) =>
        lines.map((line, n) => (n === i ? line.replace(/[\w-]+(?=: )/, () => text) : line)),
  ),
  // Any text at any position.
  fc.tuple(lineIndex, fc.nat({ max: 80 }), value).map(
    ([i, at, text]): Change =>
      (lines) =>
        lines.map((line, n) => (n === i ? line.slice(0, at) + text + line.slice(at) : line)),
  ),
  fc.tuple(lineIndex, fc.nat({ max: 80 }), fc.nat({ max: 10 })).map(
    ([i, at, count]): Change =>
      (lines) =>
        lines.map((line, n) => (n === i ? line.slice(0, at) + line.slice(at + count) : line)),
  ),
);

test("1,000 visit files with mistakes are read or lead to problems", () => {
  const seen = { read: 0, refused: 0 };
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const problems = readsOrSays(
        changes.reduce<readonly string[]>((lines, apply) => apply(lines), original).join("\n"),
      );
      if (problems > 0) seen.refused++;
      else seen.read++;
    }),
    { numRuns: 1000 },
  );
  expect(seen.read).toBeGreaterThan(20);
  expect(seen.refused).toBeGreaterThan(200);
});

test("500 files with wrong bytes are read or lead to problems", () => {
  let refused = 0;
  const bytes = new TextEncoder().encode(smallVisitYaml);
  const place = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 0, max: 255 }));
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 1, maxLength: 5 }),
      fc.nat({ max: bytes.length }),
      (places, cut) => {
        const changed = bytes.slice();
        for (const [at, byte] of places) changed[at] = byte;
        if (readsOrSays(changed) > 0) refused++;
        readsOrSays(changed.subarray(0, cut));
      },
    ),
    { numRuns: 500 },
  );
  expect(refused).toBeGreaterThan(200);
});

test("values of any shape at any path lead to problems", () => {
  let refused = 0;
  const keys = [
    "legs",
    "people",
    "places",
    "activities",
    "delegations",
    "travel",
    "wishes",
    "pins",
    "skeleton",
    "rules",
  ];
  const anything = fc.anything({
    key: fc.constantFrom("id", "from", "to", "at", "leg", "when", "attend", "required", "x"),
    maxDepth: 4,
  });
  fc.assert(
    fc.property(fc.constantFrom(...keys), anything, (key, found) => {
      if (readsOrSays(JSON.stringify({ entente: 1, [key]: found }) ?? "") > 0) refused++;
    }),
    { numRuns: 500 },
  );
  expect(refused).toBeGreaterThan(200);
});

test.each([
  ["deep brackets", "a: ".concat("[".repeat(20_000))],
  ["deep mappings", "{a: ".repeat(20_000)],
  ["deep keys", "? ".repeat(2_000)],
  ["deep lists", "- ".repeat(20_000)],
  ["deep indentation", Array.from({ length: 1_500 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")],
  ["many anchors", "&a ".repeat(10_000)],
  ["many quotes", "'".repeat(100_000)],
  ["a long word", `id: ${"x".repeat(500_000)}`],
  ["many fields", Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join("\n")],
  ["many people", `people:\n${"- { id: 1 }\n".repeat(20_000)}`],
  [
    "a long chain",
    `activities:\n${Array.from({ length: 5_000 }, (_, i) => `- { id: a-${i}, after: [{ activity: a-${i + 1} }] }`).join("\n")}`,
  ],
  [
    "repetition within repetition",
    Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`)
      .join("\n")
      .replaceAll("*a-1", "1"),
  ],
])("%s lead to a message", (_, source) => {
  expect(readVisit(source, "visit.yaml").ok).toBe(false);
  readsOrSays(source);
});
