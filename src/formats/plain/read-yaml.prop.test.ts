import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readRecord, recordToYaml } from "../record-file.ts";
import { readVisit } from "../visit-file/read.ts";
import { structureOf } from "../visit-file/structure.ts";
import { visitToYaml } from "../visit-file/to-yaml.ts";
import { readPlainYaml } from "./read-yaml.ts";

const root = join(import.meta.dirname, "../../..");
const texts = globSync("{examples,test/fixtures}/**/*.yaml", { cwd: root })
  .toSorted()
  .map((file) => ({ file, text: readFileSync(join(root, file), "utf8") }));

/** Whether the plain reader read the text. If so, expects the library to read the same value without a problem. */
function agrees(text: string): boolean {
  const plain = readPlainYaml(text);
  if (!plain) return false;
  const { value, complaints, own } = structureOf(text);
  const isSame = isDeepStrictEqual([plain.value, [], []], [value, complaints, own]);
  if (!isSame) expect({ text, value: plain.value }).toEqual({ text, value, complaints, own });
  return true;
}

test("the examples and published programmes are read without the library, as the same values", () => {
  const others = texts.filter(({ text }) => !agrees(text)).map(({ file }) => file);
  // Files with unusual notations go to the library, which reports what is wrong with them.
  expect(others).toEqual([
    "test/fixtures/cut-emoji.yaml",
    "test/fixtures/names-in-scripts.yaml",
    "test/fixtures/room-codes.yaml",
  ]);
});

test("the files that Entente writes are read without the library, as the same values", () => {
  const textOf = (file: string) =>
    texts.find((one) => one.file.endsWith(`brussels-ljubljana-2023/${file}`))?.text ?? "";
  const read = readVisit(textOf("visit.yaml"), "visit.yaml");
  if (!read.ok) throw new Error("The sample is not read");
  const record = readRecord(textOf("record.yaml"), "record.yaml", read.value.visit);
  if (!record.ok) throw new Error("The record of the sample is not read");
  expect(agrees(visitToYaml(read.value.visit))).toBe(true);
  expect(agrees(recordToYaml(record.value))).toBe(true);
});

const rows = texts.flatMap(({ text }) => text.split("\n"));
const junk = fc.constantFrom(
  ..."{ } [ ] - : , # ? | > & * ! % @ ` ~ ' \" \\ --- ... <<: ''".split(" "),
  ...["", " ", "  ", "\n", "- ", ": ", " # c", "&a ", "*a", "!x ", "|-", "|2", "|+", "[]", "{}", "[a, b]"],
  ...["{ a: b }", "{a:b}", '{ "a":b }', "a: b", "- a: b", "- - a", '"q"', "'s'", "a:\n", "- |\n  text\n"],
  ...[
    "null",
    "true",
    "True",
    "null: ",
    "true: ",
    "__proto__: ",
    "constructor: ",
    '"a": ',
    '"null":',
    "a:\n  { b: c, d: [e] }\n",
    "- a:\n    [b, c] # d\n",
    "%YAML 1.1",
    "\t",
    "\u00A0",
  ],
  ...["0x1F", ".5", "5.", "1_000", "007", "-0", "+1", "1e3", "0o7", ".nan", "-.inf", "12:30", "2023-10-22"],
  ...[
    "http://x",
    "x: y: z",
    "a#b",
    "a:b",
    "key: |\n  x\n\n",
    "  # c\n",
    "\u3000",
    "1.50",
    "99999999999999999999",
  ],
);
const exampleRow = fc.nat({ max: rows.length - 1 }).map((i) => rows[i] ?? "");
const madeRow = fc
  .tuple(
    fc.constantFrom("", "  ", "    ", "- ", "  - "),
    fc.constantFrom("", "a: ", "b:", "id: ", "zh-Hans: "),
    junk,
    fc.constantFrom("", "", "x", "1.50"),
  )
  .map((parts) => parts.join(""));
const neighbours = fc
  .tuple(fc.nat({ max: rows.length - 1 }), fc.integer({ min: 1, max: 12 }))
  .map(([at, count]) => {
    const part = rows.slice(at, at + count);
    const indent = Math.min(...part.filter((row) => /\S/.test(row)).map((row) => row.search(/\S/)), 40);
    return part.map((row) => row.slice(indent));
  });
const change = fc.tuple(fc.nat(), fc.nat(), junk, fc.integer({ min: 0, max: 3 }));
const mutated = fc
  .tuple(
    fc.oneof(neighbours, fc.array(exampleRow, { maxLength: 6 }), fc.array(madeRow, { maxLength: 8 })),
    fc.array(change, { maxLength: 3 }),
  )
  .map(([before, changes]) => {
    const after = [...before];
    for (const [row, column, text, cut] of changes) {
      if (after.length === 0) continue;
      const old = after[row % after.length] ?? "";
      const at = column % (old.length + 1);
      after[row % after.length] = old.slice(0, at) + text + old.slice(at + cut);
    }
    return after.join("\n");
  });

test("a text that is read without the library has the value that the library reads", () => {
  let read = 0;
  fc.assert(
    fc.property(mutated, (text) => {
      if (agrees(text)) read++;
    }),
    { numRuns: 2000 },
  );
  expect(read).toBeGreaterThan(100);
});
