// The editions of a record: each contains what concerns its reader, in every language, and nothing private.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { practice as practiceEntry, type VisitRecord } from "#domain";
import { readRecord, readVisit } from "#formats";
import { languages } from "#text";
import { programmeOf } from "../../../test/support/planned.ts";
import { editionsOf } from "./editions.ts";
import { internalReportOf } from "./internal.ts";
import { internalMarkdown } from "./internal-md.ts";

const folder = new URL("../../../examples/brussels-ljubljana-2023/", import.meta.url);
const read = readVisit(readFileSync(new URL("visit.yaml", folder)), "visit.yaml");
if (!read.ok) throw new Error("the sample cannot be read");
const { visit } = read.value;
const recorded = readRecord(readFileSync(new URL("record.yaml", folder)), "record.yaml", visit);
if (!recorded.ok) throw new Error("the record cannot be read");
const record = recorded.value;

const textOf = (path: string, from: VisitRecord = record): string => {
  const edition = editionsOf(visit, from).find((one) => one.path === path);
  return edition ? internalMarkdown(edition.report, "en").replaceAll("\u00a0", " ") : "";
};

test("each visiting party has a report of its activities, with its due date", () => {
  const taicang = textOf("parties/party-taicang");
  expect(taicang).toContain("18 November 2023");
  expect(taicang).toContain("Investment officer, Taicang");
  expect(taicang).toContain("Taicang – Chamber of Commerce and Industry");
  expect(taicang).toContain("Comment on the regional innovation strategy");
  expect(taicang).not.toContain("Liuzhou – EKWB");
  expect(taicang).not.toContain("Propose a disused factory");
  const parties = editionsOf(visit, record).filter(({ path }) => path.startsWith("parties/"));
  expect(parties).toHaveLength(7);
});

test("figures of the internal report have the colon of the language after their labels", () => {
  const { tiles } = internalReportOf(visit, record);
  const colons = { en: /\w: \w/, fr: /\p{L}\u202f: (\d|\p{L})/u, "zh-Hans": /\p{L}：(\d|\p{L})/u } as const;
  for (const language of ["en", "fr", "zh-Hans"] as const)
    for (const tile of tiles) expect(tile(language)).toMatch(colons[language]);
});

test("each host is thanked for its own activities", () => {
  const letter = textOf("letters/jsi");
  expect(letter).toContain("Visit to the Jožef Stefan Institute");
  expect(letter).not.toContain("Center Rog");
  expect(letter).toContain("We talked about science and technology in regional development.");
  expect(textOf("letters/zhengzhou")).toBe("");
});

test("each practice has a sheet", () => {
  const sheet = textOf("practices/practice-shared-labs");
  expect(sheet).toContain("Production labs open to makers and small firms");
  expect(sheet).toContain("Center Rog");
  expect(sheet).toContain("adapted");
});

test("a sheet, and the internal report, hold the cost, the assessment and the outcome of a practice", () => {
  const [practice] = record.practices;
  if (!practice) throw new Error("no practice");
  const whole: VisitRecord = {
    ...record,
    practices: [
      practiceEntry.parse({
        ...JSON.parse(JSON.stringify(practice)),
        id: "whole",
        cost: { en: "EUR 2 million" },
        assessments: [
          { id: "a1", party: "party-liuzhou", results: "yes", support: "no", changes: { en: "A law" } },
        ],
        transfers: [
          {
            id: "t1",
            party: "party-liuzhou",
            state: "dropped",
            date: "2024-05-06",
            evidence: { en: "A letter" },
          },
        ],
      }),
    ],
  };
  const internal = internalMarkdown(internalReportOf(visit, whole), "en").replaceAll("\u00a0", " ");
  for (const text of [textOf("practices/whole", whole), internal])
    for (const fact of [
      "EUR 2 million",
      "Its results are proven: yes",
      "Decision-makers support it: no",
      "A law",
      "Liuzhou: dropped, 6 May 2024",
      "A letter",
    ])
      expect(text).toContain(fact);
});

test("private entries are in no edition", () => {
  const hidden: VisitRecord = {
    ...record,
    held: record.held.map((one) => (one.id === "held-jsi" ? { ...one, private: true } : one)),
    practices: record.practices.map((one) =>
      one.id === "practice-shared-labs" ? { ...one, private: true } : one,
    ),
  };
  expect(textOf("letters/jsi", hidden)).toBe("");
  expect(textOf("parties/party-taicang", hidden)).not.toContain("Visit to the Jožef Stefan Institute");
  expect(textOf("practices/practice-shared-labs", hidden)).toBe("");
});

test("every edition can be worded in every language", () => {
  for (const { path, report } of editionsOf(visit, record))
    for (const language of languages) {
      const text = internalMarkdown(report, language);
      expect(text.length, `${path} ${language}`).toBeGreaterThan(80);
      expect(text, `${path} ${language}`).not.toMatch(/undefined|\{/);
    }
});

test("an item without a day in the record has that of the programme, in the order of days", () => {
  const programme = programmeOf(visit, 1);
  const path = "parties/party-taicang";
  const without = editionsOf(visit, record).find((one) => one.path === path);
  const dated = editionsOf(visit, record, programme).find((one) => one.path === path);
  if (!without || !dated) throw new Error("no report of the party");
  const emptyDays = (text: string) => text.split("\n").filter((line) => line.startsWith("|  |"));
  expect(emptyDays(internalMarkdown(without.report, "en")).length).toBeGreaterThan(3);
  const text = internalMarkdown(dated.report, "en");
  expect(emptyDays(text)).toEqual([]);
  const days = [...text.matchAll(/^\| \w{3}\s(\d+)\sOct/gm)].map(([, day]) => Number(day));
  expect(days.length).toBeGreaterThan(20);
  expect(days).toEqual(days.toSorted((a, b) => a - b));
});

test("a letter names the kind of a meeting whose title only names its two sides, and signs with post and name", () => {
  const letter = textOf("letters/chamber");
  expect(letter).toContain("Bilateral meeting: Taicang – Chamber of Commerce and Industry");
  expect(letter).toMatch(/With kind regards\s+Cao Yuanmeng\s+Deputy Director General, NDRC\s/);
});
