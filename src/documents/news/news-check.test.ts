// An edited news item is checked against its record: claims without an entry, omitted entries, changes.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { VisitRecord } from "#domain";
import { readRecord, readVisit } from "#formats";
import { newsItemOf } from "./news.ts";
import { checkNews, touchedLines } from "./news-check.ts";
import { newsMarkdown } from "./news-md.ts";

const folder = new URL("../../../examples/brussels-ljubljana-2023/", import.meta.url);
const read = readVisit(readFileSync(new URL("visit.yaml", folder)), "visit.yaml");
if (!read.ok) throw new Error("the sample cannot be read");
const { visit } = read.value;

function recordOf(file: string): VisitRecord {
  const record = readRecord(readFileSync(new URL(file, folder)), file, visit);
  if (!record.ok) throw new Error(`${file} cannot be read`);
  return record.value;
}

function textOf(record: VisitRecord, language: "en" | "zh-Hans" | "sl" | "fr" | "de"): string {
  const item = newsItemOf(visit, record);
  if (!item) throw new Error("no news settings");
  return newsMarkdown(item, language);
}

describe.each(["en", "zh-Hans", "sl", "fr", "de"] as const)("the item as composed (%s)", (language) => {
  test("has no problem", () => {
    const record = recordOf("ordinary-record.yaml");
    expect(checkNews(visit, record, textOf(record, language), language)).toEqual({
      unsupported: [],
      omitted: [],
    });
  });
});

describe("claims that no record supports", () => {
  const record = recordOf("record.yaml");
  const claims = (from: string, to: string, language: "en" | "zh-Hans" = "en") => {
    const text = textOf(record, language).replaceAll("\u00a0", " ");
    expect(text).toContain(from);
    return checkNews(visit, record, text.replace(from, to), language).unsupported.map((one) => [
      one.kind,
      one.words,
    ]);
  };

  test("a date", () => {
    expect(claims("26 October", "27 October")).toEqual([["date", "27 October"]]);
    expect(claims("10月26日", "10月27日", "zh-Hans")).toEqual([["date", "10月27日"]]);
  });
  test("a number", () => {
    expect(claims("20 guests", "45 guests")).toEqual([["number", "45"]]);
    expect(claims("20人", "45人", "zh-Hans")).toEqual([["number", "45"]]);
  });
  test("a name", () => {
    expect(claims("at the Jožef Stefan Institute".replace("at", "At"), "At the Hotel Union")).toContainEqual([
      "name",
      "Hotel Union",
    ]);
    expect(claims("EKWB", "Acme", "zh-Hans")).toContainEqual(["name", "Acme"]);
  });
  test("a name that occurs only in an internal entry is distinguished", () => {
    const text = textOf(record, "en").replace("Center Rog", "Center Rog, Tivoli Park");
    expect(checkNews(visit, record, text, "en").unsupported).toMatchObject([
      { kind: "name", words: "Tivoli Park", isInternal: true },
    ]);
  });
  test("each claim is reported with its line", () => {
    const text = `${textOf(record, "en")}\nOn 1 November, they met again.\n`;
    const [claim] = checkNews(visit, record, text, "en").unsupported;
    expect(text.split("\n")[(claim?.line ?? 0) - 1]).toContain("1 November");
  });
});

test("public entries that the text omits are reported with a sentence about them", () => {
  const record = recordOf("record.yaml");
  const text = textOf(record, "en")
    .split("\n")
    .filter((line) => !line.startsWith("After a meeting"))
    .join("\n");
  const { omitted } = checkNews(visit, record, text, "en");
  expect(omitted.map(({ of }) => of.id)).toEqual(["held-chamber", "held-ekwb", "outcome-business"]);
  expect(omitted[0]?.sentence).toContain("Chamber");
});

test("a text with the same content in other words omits nothing", () => {
  const record = recordOf("record.yaml");
  const text = textOf(record, "en").replace(
    "the delegation explored the European Quarter",
    "our guests walked through the European Quarter",
  );
  expect(checkNews(visit, record, text, "en").omitted).toEqual([]);
});

test("a changed record marks the sentences that it affects, including edited ones", () => {
  const before = recordOf("record.yaml");
  const text = textOf(before, "en").replace("attended by 20", "attended by no fewer than 20");
  const after: VisitRecord = {
    ...before,
    held: before.held.map((one) => (one.id === "held-city-hall" ? { ...one, people: 22 } : one)),
  };
  const touched = touchedLines(visit, before, after, text, "en");
  expect(touched.some((one) => one.text.includes("no fewer than 20"))).toBe(true);
  expect(touched.every((one) => one.by.some(({ id }) => id === "held-city-hall"))).toBe(true);
  expect(touchedLines(visit, before, before, text, "en")).toEqual([]);
});
