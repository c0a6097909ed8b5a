// No identifier, comment, English text or document uses a word from the table "Words to avoid" of the glossary.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { languages } from "#text";
import { filesOf, root } from "../support/files.ts";

const read = (file: string): string => readFileSync(join(root, file), "utf8");

interface Avoided {
  readonly word: string;
  readonly instead: string;
  /** Parts of a line, or beginnings of a path, in which the word is allowed. */
  readonly except: readonly string[];
}

const table = read("GLOSSARY.md").split("## Words to avoid")[1] ?? "";
const avoided = table.split("\n").flatMap((line): Avoided[] => {
  const [, words, instead, except] = /^\| ([^|]+) \| ([^|]+) \|([^|]*)\|$/.exec(line) ?? [];
  if (words === undefined || instead === undefined || words === "avoid") return [];
  const allowed = [...(except ?? "").matchAll(/`([^`]+)`/g)].map(([, part]) => part ?? "");
  return words.split(", ").map((word) => ({ word, instead, except: allowed }));
});

/**
 * Returns a line in lower case, with its identifiers split into words: `waysOut`, `ways_out` and `ways-out` are "ways
 * out".
 */
const plain = (line: string): string =>
  line
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/[_-]/g, " ")
    .toLowerCase();

function found(file: string, text: string): readonly string[] {
  return text.split("\n").flatMap((line, at) => {
    const words = ` ${plain(line).replace(/[^\p{L}\d]+/gu, " ")} `;
    return avoided
      .filter(({ word, except }) => {
        const isMeant = except.some((part) => line.includes(part) || file.startsWith(part));
        return words.includes(` ${word} `) && !isMeant;
      })
      .map(({ word, instead }) => `${file}:${at + 1}  "${word}": write ${instead}`);
  });
}

const sources = [
  ...filesOf("{src,bench,scripts,test}/**/*.{ts,tsx,css}"),
  ...filesOf("{docs/**/*,README,CONTRIBUTING,CHANGELOG}.md"),
]
  .filter((file) => !languages.some((tag) => tag !== "en" && file.startsWith(`src/text/${tag}/`)))
  .filter((file) => file !== "test/docs/words.test.ts");

test("the table is read, and its words are found in every spelling", () => {
  expect(avoided.length).toBeGreaterThan(20);
  expect(found("a.ts", "const happenings = 1;")).toHaveLength(1);
  expect(found("a.ts", "class VisitHappenings {}")).toHaveLength(1);
  expect(found("a.ts", "// This can\u0020not be; a workshop can.")).toHaveLength(1);
  expect(found("src/planner/a.ts", "// The move is taken back.")).toEqual([]);
  expect(found("src/app/a.ts", "// The move is taken back.")).toHaveLength(1);
});

test("no file uses a word that the glossary avoids", () => {
  expect(sources.length).toBeGreaterThan(500);
  expect(sources.flatMap((file) => found(file, read(file)))).toEqual([]);
});
