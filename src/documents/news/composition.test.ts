// News items of typical records: every kind of activity, with or without dates, names that a language lacks.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { activityKinds, type Visit, type VisitRecord } from "#domain";
import { readRecord, readVisit } from "#formats";
import { type Language, languages } from "#text";
import { leftOutOf } from "./left-out.ts";
import { newsItemOf, sentencesOf } from "./news.ts";

const examples = [
  "brussels-ljubljana-2023",
  "kocevje-2013",
  "molndal-2004",
  "varberg-study-visit",
  "chengdu-chongqing-2005",
];

function visitOf(name: string): Visit {
  const read = readVisit(
    readFileSync(new URL(`../../../examples/${name}/visit.yaml`, import.meta.url)),
    name,
  );
  if (!read.ok) throw new Error(`${name} cannot be read`);
  return read.value.visit;
}

/** Returns a record in which every activity took place and is public; on request, with its date. */
function plainRecord(visit: Visit, isDated: boolean): VisitRecord {
  const day = (one: Visit["activities"][number]) =>
    (one.fixed?.at.toPlainDate() ?? one.when?.[0]?.days?.[0] ?? visit.from).toString();
  const held = visit.activities.map((one) => ({
    id: `held-${one.id}`,
    activity: one.id,
    public: true,
    ...(isDated ? { date: day(one) } : {}),
  }));
  if (isDated) held.sort((a, b) => String(a.date).localeCompare(String(b.date)));
  const text = JSON.stringify({
    entente: 1,
    visit: visit.id,
    updated: visit.to.toString(),
    news: { category: "News", published: visit.to.toString(), languages: [...languages] },
    held,
  });
  const record = readRecord(new TextEncoder().encode(text), "record.yaml", visit);
  if (!record.ok) throw new Error(JSON.stringify(record.error));
  return record.value;
}

function said(visit: Visit, record: VisitRecord, language: Language): string[] {
  const item = newsItemOf(visit, record);
  if (!item) throw new Error("no news settings");
  return sentencesOf(item)
    .map((one) => one.in(language))
    .filter((text) => text !== "");
}

const ownNames = (visit: Visit): string[] =>
  [
    ...visit.organisations.map((one) => one.name),
    ...visit.legs.map((one) => one.title),
    ...visit.places.map((one) => one.name),
    ...visit.people.map((one) => one.name ?? {}),
  ].flatMap((name) =>
    Object.values(name).flatMap((text) => [text, text.replace(/^(?:City|Municipality) of | \(.*$/g, "")]),
  );

describe.each(examples)("%s", (name) => {
  const visit = visitOf(name);

  test.each([true, false])(
    "is composed in every language without a gap in a sentence (dates: %s)",
    (isDated) => {
      const record = plainRecord(visit, isDated);
      for (const language of languages) {
        const sentences = said(visit, record, language);
        expect(sentences.length, language).toBeGreaterThan(1);
        for (const text of sentences) {
          expect(text).not.toMatch(/[{}]|undefined| [,.;:]|\(\)|,,| {2}|\.\./);
          expect(text).toMatch(/^[\p{Lu}\p{Script=Han}\d«»“„]/u);
        }
      }
    },
  );

  test.each(["sl", "fr", "de"] as const)("has no English in the middle of a sentence (%s)", (language) => {
    const names = ownNames(visit).toSorted((a, b) => b.length - a.length);
    for (const text of said(visit, plainRecord(visit, true), language)) {
      const own = names.reduce((rest, one) => rest.replaceAll(one, ""), text.replaceAll("’", "'"));
      expect(own, text).not.toMatch(
        /(?<!\p{L})(the|and|with|of|visit|meeting|dinner|lunch|session|welcome|walk|by)(?!\p{L})/iu,
      );
    }
  });

  test("lists everything that it leaves out", () => {
    const record = plainRecord(visit, true);
    const item = newsItemOf(visit, record);
    if (!item) throw new Error("no news settings");
    for (const language of languages) {
      const told = new Set(
        sentencesOf(item).flatMap((one) => (one.in(language) === "" ? [] : one.refs.map(({ id }) => id))),
      );
      const listed = new Set(leftOutOf(visit, record, item, language).map(({ of }) => of.id));
      for (const { id } of record.held)
        expect(told.has(id) || listed.has(id), `${language} ${id}`).toBe(true);
    }
  });
});

test("every kind of activity is mentioned or listed", () => {
  const visit = visitOf("kocevje-2013");
  const [first] = visit.activities;
  if (!first) throw new Error("no activity");
  for (const kind of activityKinds) {
    const changed: Visit = {
      ...visit,
      activities: [{ ...first, kind, title: { en: "Opening of the library" } }],
    };
    const record = plainRecord(changed, true);
    const item = newsItemOf(changed, record);
    if (!item) throw new Error("no news settings");
    for (const language of languages) {
      const about = sentencesOf(item).filter((one) => one.refs.some(({ kind: of }) => of === "held"));
      const isTold = about.some((one) => one.in(language) !== "");
      const isListed = leftOutOf(changed, record, item, language).some(({ of }) => of.kind === "held");
      expect(isTold || isListed, `${kind} ${language}`).toBe(true);
    }
  }
});

test.each(examples)("%s is written in every language also if no leg says its country", (name) => {
  const visit = visitOf(name);
  const legs = visit.legs.map(({ country: _, ...leg }) => leg);
  for (const language of languages) {
    expect(said({ ...visit, legs }, plainRecord(visit, true), language).length, language).toBeGreaterThan(0);
  }
});

test.each(languages)("in %s, a visit of one day has no first day, and its date is said once", (language) => {
  const visit = visitOf("chengdu-chongqing-2005");
  expect(visit.from.equals(visit.to)).toBe(true);
  const text = said(visit, plainRecord(visit, true), language).join(" ");
  expect(text).not.toMatch(/first day|首日|prvi dan|premier jour|ersten Tag/i);
  expect(text.match(/24 April|4月24日|24\. aprila|24 avril|24\. April/g)).toHaveLength(1);
});

test("one city of a delegation is not announced as several in French", () => {
  const visit = visitOf("varberg-study-visit");
  const text = said(visit, plainRecord(visit, false), "fr").join(" ");
  expect(text).toContain("La ville de Reggio Emilia était représentée dans la délégation.");
});
