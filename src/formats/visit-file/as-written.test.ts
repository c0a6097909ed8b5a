// Messages quote the file, and no text contains characters that cannot be stored or displayed.
import { expect, test } from "vitest";
import { encodeProgramme } from "#formats";
import { sayProblem } from "#text";
import { smallProgramme } from "../../../test/fixtures/small-programme.ts";
import { smallVisitYaml } from "../../../test/fixtures/small-visit.ts";
import { decodeProgramme } from "../programme-json.ts";
import { readRecord } from "../record-file.ts";
import { readVisit } from "./read.ts";
import { structureInPieces } from "./structure.ts";

const named = (name: string): string => smallVisitYaml.replace(/^title: .*$/m, () => `title: ${name}`);
const problemsOf = (source: string | Uint8Array) => {
  const read = readVisit(source, "visit.yaml");
  return read.ok ? [] : read.error;
};
const said = (source: string) => problemsOf(source).map((problem) => sayProblem("en", problem));

test.each(["3E2", "101", "0x1F", "0o17", ".5", "1e3", "1.50", "007", "+5", "True", "Null", "~", ".inf"])(
  "the title %s is quoted as it is written",
  (name) => {
    const lines = said(named(name));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/title: expected a text/);
    expect(lines[0]?.endsWith(`Put it in quotation marks: "${name}".`), lines[0]).toBe(true);
    // The advice in the message gives the intended value.
    const mended = readVisit(named(`"${name}"`), "visit.yaml");
    expect(mended.ok && mended.value.visit.title).toEqual({ und: name });
  },
);

test.each(["no", "on", "Off", "12:30", "2027-05-12", "1_000", "0b11", "3M"])(
  "the title %s is a text as it is written",
  (name) => {
    const read = readVisit(named(name), "visit.yaml");
    expect(read.ok && read.value.visit.title).toEqual({ und: name });
  },
);

test("numbers beyond a limit are quoted as they are written", () => {
  const [line] = said(smallVisitYaml.replace("minutes: 60", "minutes: 1e9"));
  expect(line).toContain("1e9 is too large");
});

test("messages about a large file, read in pieces, quote the file", async () => {
  const { LineCounter } = await import("yaml");
  const text = named("ok").replace("minutes: 75", "minutes: 0x1F");
  const read = structureInPieces(text, new LineCounter(), 500);
  expect(read.ok).toBe(true);
  if (!read.ok) return;
  const { value, sourceAt } = read.value as {
    value: { activities: unknown[] };
    sourceAt: typeof read.value.sourceAt;
  };
  const written = value.activities.map((_, i) => sourceAt(["activities", i, "minutes"]));
  expect(written).toContain("0x1F");
  expect(written.every((source) => source !== undefined)).toBe(true);
});

test.each([
  ['"Ana \\ud83d"', "half-character", "U+D83D"],
  ['"\\ude00 Ana"', "half-character", "U+DE00"],
  ['{ en: "cut \\ud83d here" }', "half-character", "U+D83D"],
  ['"Ana \\0 Novak"', "nul-character", "U+0000"],
])("the title %s is a problem with its line and column", (name, code, character) => {
  const source = named(name);
  const [problem, ...rest] = problemsOf(source);
  expect(rest).toEqual([]);
  expect(problem).toMatchObject({ code, values: { character } });
  const line = source.split("\n").findIndex((one) => one.includes("title:")) + 1;
  expect(problem?.line).toBe(line);
  expect(problem?.column).toBeGreaterThan(7);
});

test("whole emoji and rare letters stay as they are", () => {
  const read = readVisit(named("😀 𠮷野家"), "visit.yaml");
  expect(read.ok && read.value.visit.title).toEqual({ und: "😀 𠮷野家" });
});

test("half a character in UTF-16 is reported at its position", () => {
  const units = Uint16Array.from([0xfeff, ...[..."a: 1\nb: "].map((c) => c.charCodeAt(0)), 0xd83d]);
  const [problem] = problemsOf(new Uint8Array(units.buffer));
  expect(problem).toMatchObject({ code: "file-half-character", line: 2, column: 4 });
});

test("names of JavaScript's own properties are neither languages nor fields", () => {
  for (const key of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
    const paths = problemsOf(named(`{ ${key}: x, en: Visit }`)).map(({ path }) => path);
    expect(paths, key).toEqual([["title", key]]);
  }
});

test("records and programmes accept only well-formed texts", () => {
  const visit = readVisit(smallVisitYaml, "visit.yaml");
  if (!visit.ok) throw new Error("the small visit is a visit");
  const record = `entente: 1\nvisit: small-visit\nupdated: 2023-11-01\nnews: { category: "N \\ud83d", published: 2023-11-01 }\n`;
  const read = readRecord(record, "record.yaml", visit.value.visit);
  expect(read.ok ? [] : read.error).toMatchObject([{ code: "half-character", line: 4 }]);
  const json = encodeProgramme(smallProgramme());
  expect(decodeProgramme(json).ok).toBe(true);
  for (const bad of ["\\ud83d", "\\u0000"]) {
    const cut = decodeProgramme(json.replace(/"visitHash": "/, `"visitHash": "${bad}`));
    expect(cut.ok ? [] : cut.error).toMatchObject([{ code: "not-a-programme", path: ["visitHash"] }]);
  }
  const impossible = decodeProgramme(json.replace(/"start": "[^"]+"/, '"start": "2023-02-30T25:61Z"'));
  expect(impossible.ok).toBe(false);
});

test("a visit lasts at most 400 days, and the message states the position and the number of days", () => {
  const long = smallVisitYaml.replace(/^from: \S+$/m, "from: 0001-01-01");
  expect(said(long)[0]).toMatch(
    /^visit\.yaml:\d+:\d+ {2}to: a visit from 0001-01-01 to \S+ lasts 7\d{5} days; it may last at most 400 days/,
  );
});

test("data that is nested too deeply is refused", () => {
  const deep = `${"[".repeat(60)}${"]".repeat(60)}`;
  expect(
    problemsOf(`${smallVisitYaml}\nrules: [{ rule: lunch, parameters: { from: ${deep} } }]`)[0]?.code,
  ).toBe("yaml-too-deep");
});
