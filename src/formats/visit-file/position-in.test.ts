// Positions found piece by piece are those of the whole file, even for paths that lead nowhere.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { LineCounter } from "yaml";
import type { Path } from "#domain";
import { readPlainYaml } from "../plain/read-yaml.ts";
import { positionsIn } from "./position-in.ts";
import { readVisit } from "./read.ts";
import { structureOf } from "./structure.ts";

const root = join(import.meta.dirname, "../../..");

const nowhere: readonly Path[] = [
  ["no-field"],
  ["activities", 9999],
  ["activities", 1, "attend", "nobody"],
  ["people", 0, "age"],
];

/** Returns the paths to all values in a value. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  const inner = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const isList = Array.isArray(value);
  return [path, ...inner.flatMap(([key, one]) => pathsIn(one, [...path, isList ? Number(key) : key]))];
}

test.each(globSync("examples/*/visit.yaml", { cwd: root }))("%s", (file) => {
  const text = readFileSync(join(root, file), "utf8");
  const read = readVisit(text, file);
  if (!read.ok) throw new Error(file);
  // Otherwise the library reads all of the text, and nothing is compared.
  expect(readPlainYaml(text)).toBeDefined();
  const at = positionsIn(read.value.document);
  const lines = new LineCounter();
  const whole = structureOf(text, lines);
  const paths = [...pathsIn(whole.value), ...nowhere];
  expect(paths.length).toBeGreaterThan(100);
  for (const path of paths) {
    const { line, col } = lines.linePos(whole.offsetAt(path, false));
    expect(at(path), path.join(".")).toEqual({ line, column: col });
  }
});
