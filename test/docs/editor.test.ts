// The settings for editors name files that exist, and the schemas cover the examples.
import { existsSync, readFileSync } from "node:fs";
import { join, matchesGlob } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { filesOf, root } from "../support/files.ts";

const settings = z
  .object({ "yaml.schemas": z.record(z.string(), z.array(z.string())), "typescript.tsdk": z.string() })
  .parse(JSON.parse(readFileSync(join(root, ".vscode/settings.json"), "utf8")));
const schemas = settings["yaml.schemas"];

/** Returns the schemas that an editor applies to a file. */
const schemasOf = (file: string): readonly string[] =>
  Object.keys(schemas).filter((schema) =>
    schemas[schema]?.some((pattern) => matchesGlob(file, pattern) || matchesGlob(file, `**/${pattern}`)),
  );

test("every schema and the compiler exist", () => {
  expect(Object.keys(schemas).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  expect(existsSync(join(root, settings["typescript.tsdk"]))).toBe(true);
});

test("an editor checks every example with one schema", () => {
  const files = filesOf("examples/**/*.yaml");
  expect(files.length).toBeGreaterThan(4);
  expect(files.filter((file) => schemasOf(file).length !== 1)).toEqual([]);
  expect(schemasOf("my/visit.yaml")).toEqual(["./schemas/visit.schema.json"]);
});
