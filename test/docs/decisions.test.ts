// The index of decisions lists every page with its title, status and date, and every page follows the template.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "../../docs/decisions");
const read = (file: string): string => readFileSync(join(folder, file), "utf8");
const files = readdirSync(folder).filter((file) => /^\d{4}-.*\.md$/.test(file));

const index = read("README.md");
const rows = index.split("\n").filter((line) => /^\| \d+ \|/.test(line));

/** Returns the row of the index for a page, from its title and status lines. */
function rowOf(file: string): string {
  const [, number, title] = /^# (\d+)\. (.+)$/m.exec(read(file)) ?? [];
  const [, status, date] =
    /^Status: (proposed|accepted|superseded by \d+), (\d{4}-\d\d-\d\d)/m.exec(read(file)) ?? [];
  return `| ${number} | [${title}](${file}) | ${status} | ${date} |`;
}

test("the index lists every page, in order, with its title, status and date", () => {
  expect(files.length).toBeGreaterThan(20);
  expect(rows).toEqual(files.toSorted().map(rowOf));
});

test.each(files)("%s has its number, a status, and the sections of the template", (file) => {
  const page = read(file);
  expect(page).toMatch(new RegExp(`^# ${Number(file.slice(0, 4))}\\. `));
  expect(page).toMatch(/^Status: (proposed|accepted|superseded by \d+), \d{4}-\d\d-\d\d/m);
  const sections = [...page.matchAll(/^## (.+)$/gm)].map(([, name]) => name);
  expect(sections).toEqual(["Context", "Decision", "Consequences"]);
});
