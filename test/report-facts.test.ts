// The news item of the sample visit contains every published fact in both languages, and nothing else.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Visit, VisitRecord } from "#domain";
import { readRecord, readVisit } from "#formats";
import type { Language } from "#text";
import type { Reference, Sentence } from "../src/documents/news/fragment.ts";
import { type NewsItem, newsItemOf, sentencesOf } from "../src/documents/news/news.ts";
import { internalReportOf } from "../src/documents/report/internal.ts";
import { internalMarkdown } from "../src/documents/report/internal-md.ts";
import { groundlessClaims, referencedTexts } from "./support/grounds.ts";
import { facts } from "./support/published-facts.ts";

const folder = new URL("../examples/brussels-ljubljana-2023/", import.meta.url);
const { visit, record } = sample();

function sample(): { visit: Visit; record: VisitRecord } {
  const readOf = (file: string) => readFileSync(new URL(file, folder));
  const read = readVisit(readOf("visit.yaml"), "visit.yaml");
  if (!read.ok) throw new Error("the sample visit cannot be read");
  const recorded = readRecord(readOf("record.yaml"), "record.yaml", read.value.visit);
  if (!recorded.ok) throw new Error("the sample record cannot be read");
  return { visit: read.value.visit, record: recorded.value };
}

function itemOf(theVisit: Visit, theRecord: VisitRecord): NewsItem {
  const item = newsItemOf(theVisit, theRecord);
  if (!item) throw new Error("the record has no news settings");
  return item;
}

const item = itemOf(visit, record);
const said = (one: NewsItem, language: Language): string =>
  sentencesOf(one)
    .map((sentence) => sentence.in(language))
    .join("\n");

const holds = (language: Language, terms: readonly RegExp[]): boolean =>
  sentencesOf(item).some((one) => terms.every((term) => term.test(one.in(language))));

describe("the news item states every published fact", () => {
  test.each(facts)("$id, $what", ({ en, zh }) => {
    expect(en.filter((term) => !term.test(said(item, "en")))).toEqual([]);
    expect(holds("en", en)).toBe(true);
    expect(zh.filter((term) => !term.test(said(item, "zh-Hans")))).toEqual([]);
    expect(holds("zh-Hans", zh)).toBe(true);
  });

  test("F01, the category", () => {
    expect(item.category.en).toBe("News from China");
    expect(item.category["zh-Hans"]).toBe("中国动态");
  });

  test("states the facts in the order of events", () => {
    const order = (language: Language, terms: readonly RegExp[]) =>
      terms.map((term) => said(item, language).search(term));
    const isRising = (list: readonly number[]) => list.every((at, i) => at >= 0 && at > (list[i - 1] ?? -1));
    expect(
      order("en", [
        /European Quarter/,
        /Directorate-General/,
        /highlight/,
        /roundtable/,
        /European Parliament/,
        /Regional Committee/,
        /Green Capital/,
        /Jožef/,
        /Cukrarna/,
        /Chamber/,
        /EKWB/,
        /dialogue will/,
      ]),
    ).toSatisfy(isRising);
    expect(
      order("zh-Hans", [
        /欧盟区/,
        /总司/,
        /重要活动/,
        /圆桌会议/,
        /欧洲议会/,
        /区域委员会/,
        /绿色之都/,
        /约瑟夫/,
        /楚克拉尔纳/,
        /工商会/,
        /EKWB/,
        /继续保持对话/,
      ]),
    ).toSatisfy(isRising);
  });
});

describe("the internal report states every published fact", () => {
  const report = internalReportOf(visit, record);
  const paragraphs = (language: Language) =>
    internalMarkdown(report, language).replaceAll("\\", "").split("\n");

  test.each(facts)("$id, $what", ({ en, zh }) => {
    const states = (language: Language, terms: readonly RegExp[]) =>
      paragraphs(language).some((line) => terms.every((term) => term.test(line)));
    expect(states("en", en)).toBe(true);
    expect(states("zh-Hans", zh)).toBe(true);
  });

  test("F01, the category", () => {
    expect(paragraphs("en").join("\n")).toContain("News from China");
    expect(paragraphs("zh-Hans").join("\n")).toContain("中国动态");
  });
});

describe("every claim is supported by the records", () => {
  test("every sentence names the entries that support it, and they exist", () => {
    for (const sentence of sentencesOf(item)) {
      expect(sentence.refs.length, sentence.in("en")).toBeGreaterThan(0);
      const missing = sentence.refs.filter((one) => referencedTexts(visit, record, one) === undefined);
      expect(missing, sentence.in("en")).toEqual([]);
    }
  });

  test.each(["en", "zh-Hans"] as const)(
    "every name, number, date and topic is in a cited record (%s)",
    (language) => {
      const groundless = sentencesOf(item).flatMap((one) => groundlessClaims(visit, record, one, language));
      expect(groundless).toEqual([]);
    },
  );

  test("the check of claims finds a false claim", () => {
    const claims = (
      text: string,
      language: Language,
      refs: readonly Reference[] = [{ kind: "visit", id: visit.id }],
    ) => groundlessClaims(visit, record, { refs, needs: [], in: () => text } satisfies Sentence, language);
    expect(claims("The delegation visited Paris.", "en")).toEqual(["Paris"]);
    expect(claims("On Friday 27 October, 21 guests came.", "en")).toEqual(["27 October", "21"]);
    expect(claims("It dealt with the circular economy.", "en")).toEqual(["circular economy"]);
    expect(claims("代表团走访了罗格创意中心。", "zh-Hans")).toEqual(["罗格创意中心"]);
    expect(claims("10月27日，21位来宾讨论了循环经济。", "zh-Hans")).toEqual(["10月27日", "21", "循环经济"]);
  });

  test("what is not public does not appear", () => {
    const hidden = [
      ...record.held.filter((one) => !one.public),
      ...record.contributions.filter((one) => !one.public),
      ...record.minutes,
      ...record.practices.filter((one) => !one.public),
      ...record.commitments,
      ...record.agreements,
      ...record.attendance,
    ].map((one) => one.id);
    expect(hidden.length).toBeGreaterThan(50);
    const named = new Set(sentencesOf(item).flatMap((one) => one.refs.map(({ id }) => id)));
    expect(hidden.filter((id) => named.has(id))).toEqual([]);
    const everything = said(item, "en") + said(item, "zh-Hans");
    for (const { text } of [...record.commitments, ...record.minutes.flatMap((one) => one.decisions)]) {
      for (const words of Object.values(text)) expect(everything).not.toContain(words);
    }
    for (const name of ["RCERO", "Tivoli", "分会场", "farewell", "indisposed"])
      expect(everything).not.toContain(name);
  });
});

describe("removing a record removes its claims", () => {
  const without = <T extends { readonly id: string }>(list: readonly T[], id: string) =>
    list.filter((one) => one.id !== id);
  /** Expects the item to be supported by the changed records, and removed names to be absent. */
  const expectGone = (theVisit: Visit, theRecord: VisitRecord, gone: Reference) => {
    const changed = itemOf(theVisit, theRecord);
    for (const sentence of sentencesOf(changed)) {
      expect(sentence.refs.filter((one) => one.kind === gone.kind && one.id === gone.id)).toEqual([]);
      for (const language of ["en", "zh-Hans"] as const) {
        expect(groundlessClaims(theVisit, theRecord, sentence, language)).toEqual([]);
      }
    }
    const before = sentencesOf(item).filter((one) =>
      one.refs.some((r) => r.kind === gone.kind && r.id === gone.id),
    );
    const after = new Set(sentencesOf(changed).map((one) => one.in("en")));
    return {
      before: before.map((one) => one.in("en")).filter((text) => text !== ""),
      stillThere: before.map((one) => one.in("en")).filter((text) => text !== "" && after.has(text)),
    };
  };

  test.each(record.statements.map((one) => one.id))("statement %s", (id) => {
    const result = expectGone(
      visit,
      { ...record, statements: without(record.statements, id) },
      { kind: "statement", id },
    );
    expect(result.before).toHaveLength(1);
    expect(result.stillThere).toEqual([]);
  });

  test.each(record.held.filter((one) => one.public).map((one) => one.id))("what took place: %s", (id) => {
    const result = expectGone(visit, { ...record, held: without(record.held, id) }, { kind: "held", id });
    expect(result.stillThere).toEqual([]);
  });

  test.each(record.contributions.map((one) => one.id))("contribution %s", (id) => {
    const changed = { ...record, contributions: without(record.contributions, id) };
    const result = expectGone(visit, changed, { kind: "contribution", id });
    expect(result.before).toHaveLength(1);
    expect(result.stillThere).toEqual([]);
  });

  test.each(record.practices.filter((one) => one.public).map((one) => one.id))("practice %s", (id) => {
    const result = expectGone(
      visit,
      { ...record, practices: without(record.practices, id) },
      { kind: "practice", id },
    );
    expect(result.before).toHaveLength(1);
    expect(result.stillThere).toEqual([]);
  });

  test.each(visit.activities.map((one) => one.id))("activity %s", (id) => {
    const changed = { ...visit, activities: without(visit.activities, id) };
    expect(expectGone(changed, record, { kind: "activity", id }).stillThere).toEqual([]);
  });

  test.each(visit.organisations.map((one) => one.id))("organisation %s", (id) => {
    const changed = { ...visit, organisations: without(visit.organisations, id) };
    // The title of an activity may also name the organisation. Claims that remain are based on the title.
    expectGone(changed, record, { kind: "organisation", id });
  });

  test("the overview loses rank, leader and forms", () => {
    const { overview: _, ...rest } = record;
    const text = said(itemOf(visit, rest), "en");
    expect(text).not.toMatch(/high-level|led by|tightly packed|workshops/i);
    expect(text).toContain("the delegation of China visited Brussels");
  });

  test.each(["held", "statements", "practices", "contributions"] as const)(
    "nothing about %s appears once it is not public",
    (list) => {
      const changed: VisitRecord = {
        ...record,
        [list]: record[list].map((one) => ({ ...one, public: false })),
      };
      const ids = new Set<string>(record[list].map((one) => one.id));
      const named = sentencesOf(itemOf(visit, changed)).flatMap((one) =>
        one.refs.filter(({ id }) => ids.has(id)),
      );
      expect(named).toEqual([]);
    },
  );
});
