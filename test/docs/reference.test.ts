// docs/reference is up to date: `npm run reference` would change nothing.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { referencePages } from "../../scripts/reference-pages.ts";

const folder = join(import.meta.dirname, "../../docs/reference");

test.each([...referencePages()])("%s is equal to what the program writes", (path, text) => {
  expect(readFileSync(join(folder, path), "utf8"), "run npm run reference").toBe(text);
});
