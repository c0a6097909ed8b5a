// Files that are not visit files: other formats and encodings, broken YAML, alias bombs.
import { describe, expect, test } from "vitest";
import { bytes, changed, said } from "../../../test/support/reading.ts";
import { readVisit } from "./read.ts";

describe("files that are not visits", () => {
  test.each([
    ["", "the file is empty."],
    ["# only a comment\n", "the file is empty."],
    ["- a\n- b\n", "the file contains no visit"],
    ["hello", "the file contains no visit"],
    ["title: a\u0000b", "there is an invisible control character (U+0000) here."],
    ["title: a\n---\ntitle: b\n", "a second document starts here ('---')."],
    ["title: a\ntitle: b\n", "the field 'title' is given twice; the first time on line 1."],
    ["a:\n\tb: 1", "there is a tab at the start of the line."],
    ["a:\n  b: 1\n   c: 2\n", "a colon and a space within a text need quotation marks"],
    [
      "title: City: hall",
      'a colon and a space within a text need quotation marks around the text, as in title: "Talks: energy".',
    ],
    ['title: "City', "a quotation mark is missing"],
    ["legs: [a, b", "a bracket or a comma is missing"],
    ["title: @home", "a text that starts with this character needs quotation marks."],
    ["title: *home", "an asterisk or ampersand at the start has a meaning in YAML."],
    ["title: &a [*a]", "'*a' is inside the value that it repeats."],
    ["title: !secret x", "tags that start with '!' are not used in visit files."],
    ["? [a, b]\n: c", "the name of a field is a short text"],
    ["title: a\nlegs", "this line is not a field"],
    ["a: ".concat("[".repeat(100_000)), "nested deeper than any visit needs"],
  ])("%j", (source, sentence) => {
    const lines = said(source);
    expect(lines.join("\n")).toContain(sentence);
  });

  test("aliases that would add too many values are refused before they are expanded", () => {
    const levels = ["a: &x0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]"];
    for (let i = 1; i < 12; i++)
      levels.push(
        `b${i}: &x${i} [${Array(9)
          .fill(`*x${i - 1}`)
          .join(", ")}]`,
      );
    expect(said(levels.join("\n")).join("\n")).toContain("add up to more than a visit can hold");
  });

  test("a file that is too large, or that cannot be read in pieces, is refused", () => {
    expect(said("x".repeat(50_000_000)).join()).toContain("the file is 50 MB; the limit is 40 MB.");
    const brackets = `a: 1\n\n${"[[], ".repeat(1_000_000)}`;
    expect(said(brackets).join()).toContain(
      "visit.yaml:3:1  a file of 5 MB is read only if each field starts a line",
    );
  });

  test("in a large file, the limits of aliases and of depth hold over all pieces", () => {
    const remarks = `# ${"x".repeat(99)}\n`.repeat(20_000);
    const item = `  - [&x [${"lol, ".repeat(5000)}lol], *x, *x, *x, *x]\n# ${"y".repeat(100_000)}\n`;
    expect(said(`${remarks}people:\n${item.repeat(8)}`).join()).toContain("add up to more than a visit");
    const deep = `  - ${"[".repeat(5000)}\n`;
    expect(said(`${remarks}people:\n${deep}`).join()).toContain("nested deeper than any visit needs");
  });

  test("bytes of another encoding are reported with their position", () => {
    expect(said(new Uint8Array([...bytes("entente: 1\ntitle: "), 0xc4, 0xe3, 0x0a]))).toEqual([
      "visit.yaml:2:8  the byte 0xC4 is not UTF-8. Save the file in the encoding UTF-8.",
    ]);
    expect(said(new Uint8Array([0x61, 0, 0x3a, 0]))).toEqual([
      "visit.yaml:1:1  the file is not text in UTF-8. Save it as UTF-8.",
    ]);
  });

  test("the text before broken YAML is still checked", () => {
    const source = changed(
      ["title: { en: Two days", "title: { EN: Two days"],
      ["name: Hotel", "name: Hotel: Union"],
    );
    expect(said(source)).toEqual([
      "visit.yaml:4:10  title.EN: 'EN' cannot be read; expected a language tag such as en, sl or zh-Hans.",
      'visit.yaml:57:11  a colon and a space within a text need quotation marks around the text, as in title: "Talks: energy".',
    ]);
  });

  test("problems beyond the first ones are counted", () => {
    const read = readVisit(`people:\n${"  - { x: 1 }\n".repeat(1000)}`, "visit.yaml");
    expect(read.ok ? [] : read.error).toHaveLength(501);
    expect(read.ok ? undefined : read.error.at(-1)?.code).toBe("more-problems");
  });
});
