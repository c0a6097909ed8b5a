// The news item with sentences that a person has written: published as written, checked, and marked if records change.
import { expect, test } from "vitest";
import type { NewsSentence, VisitRecord } from "#domain";
import { publicRecord, visibleRecord, visitRecord } from "#domain";
import { readSample } from "../../../test/support/sample.ts";
import { reportDocuments } from "../report/report.ts";
import { newsDraftOf } from "./news-draft.ts";

const { visit, record } = readSample();
const draftOf = (of: VisitRecord) => {
  const draft = newsDraftOf(visit, of, "en");
  if (!draft) throw new Error("the sample has a news item");
  return draft;
};
const composed = draftOf(record).sentences;
const about = (words: string) => {
  const found = composed.find(({ text }) => text.includes(words));
  if (!found) throw new Error(`no sentence about ${words}`);
  return found;
};
const parse = (raw: object): NewsSentence => {
  const news = visitRecord.shape.news.unwrap().parse({
    category: { en: "x" },
    published: "2023-11-14",
    sentences: [raw],
  });
  const [first] = news.sentences ?? [];
  if (!first) throw new Error("not read");
  return first;
};
const written = (words: string, text: string, more: object = {}): NewsSentence => {
  const { of, composed: was } = about(words);
  return parse({ id: `news-${words.length}-${text.length}`, language: "en", of, was, text, ...more });
};
const withSentences = (...sentences: NewsSentence[]): VisitRecord => ({
  ...record,
  news: record.news && { ...record.news, sentences },
});
const markdown = (of: VisitRecord, language = "en"): string =>
  String(reportDocuments(visit, of).find(({ path }) => path === `news.${language}.md`)?.content);

test("a written sentence is published in its language, in every form, and nothing else changes", () => {
  const changed = withSentences(
    written("tightly packed", "Seven busy days lay ahead."),
    written("Jožef Stefan Institute", ""),
    written("travelled on", "It rained.", { added: true }),
  );
  const text = markdown(changed);
  expect(text).toContain("Seven busy days lay ahead.");
  expect(text).toContain("travelled on to the Ljubljana Urban Region. It rained.");
  expect(text).not.toContain("tightly packed");
  expect(text).not.toContain("At the Jožef Stefan Institute, the focus");
  expect(markdown(changed, "zh-Hans")).toBe(markdown(record, "zh-Hans"));
  const html = reportDocuments(visit, changed).find(({ path }) => path === "news.en.html")?.content;
  expect(html).toContain("Seven busy days lay ahead.");
  expect(draftOf(changed).sentences.map(({ state }) => state)).toEqual(
    expect.arrayContaining(["composed", "written", "added"]),
  );
});

test("a title that is left out is replaced by the composed one", () => {
  const { composed: title } = composed[0] ?? about("High-level");
  const changed = withSentences(written(title, ""));
  expect(markdown(changed)).toContain(`# ${title}`);
});

test("a changed record marks the sentence that it affects until a person accepts or keeps it", () => {
  const mine = written("attended by 20 guests", "Twenty guests came to the City Hall.");
  const held = record.held.map((one) => (one.people === 20 ? { ...one, people: 35 } : one));
  const later = { ...withSentences(mine), held };
  const sentence = draftOf(later).sentences.find(({ written: id }) => id === mine.id);
  expect(sentence).toMatchObject({ state: "changed", text: "Twenty guests came to the City Hall." });
  expect(sentence?.composed).toContain("attended by 35 guests");
  // Still published as written until somebody decides.
  expect(markdown(later)).toContain("Twenty guests came");
  const kept = { ...withSentences({ ...mine, was: sentence?.composed ?? "" }), held };
  expect(draftOf(kept).sentences.find(({ written: id }) => id === mine.id)?.state).toBe("written");
  expect(draftOf({ ...record, held }).sentences.some(({ text }) => text.includes("35 guests"))).toBe(true);
});

test("sentences about a removed record are shown separately and not published", () => {
  const mine = written("Jožef Stefan Institute, the focus", "The institute was impressive.");
  const gone = {
    ...withSentences(mine),
    held: record.held.filter(({ id }) => !mine.of.includes(`held:${id}`)),
  };
  expect(draftOf(gone).lost).toEqual([{ written: mine.id, text: "The institute was impressive." }]);
  expect(markdown(gone)).not.toContain("impressive");
});

test("the records of a sentence are named once, with the organisation for a party", () => {
  expect(about("headed by Cao").names).toEqual([
    "Cao Yuanmeng (Deputy Director General, NDRC)",
    "National Development and Reform Commission (NDRC)",
  ]);
  expect(about("From 22 to 29 October").names).toEqual([
    "National Development and Reform Commission (NDRC)",
    "Brussels",
    "Ljubljana Urban Region",
    "Visit of the National Development and Reform Commission and six Chinese cities to Brussels and the Ljubljana Urban Region",
  ]);
  expect(about("The cities of Zhengzhou").names).toHaveLength(6);
  for (const { names } of composed)
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  // Without its organisation, a party is named itself.
  expect(about("presentations by the cities").names).toContain("Zhengzhou");
});

test("the checker finds facts without a record and omitted records, and a text does not support itself", () => {
  const draft = draftOf(
    withSentences(written("tightly packed", "On 3 March 2021 Barbara Kowalska welcomed 417 guests.")),
  );
  const words = draft.unsupported.map((one) => one.words).join(" ");
  for (const fact of ["3 March", "417", "Kowalska"]) expect(words).toContain(fact);
  const at = draft.unsupported[0]?.sentence ?? -1;
  expect(draft.sentences[at]?.text).toContain("417");
  const silent = draftOf(withSentences(written("Jožef Stefan Institute, the focus", "")));
  expect(silent.omitted.map(({ name }) => name).join()).toContain("Jožef Stefan Institute");
  expect(draftOf(record).unsupported).toEqual([]);
});

test("guests and the public part of the record never contain sentences that are being written", () => {
  const changed = withSentences(written("tightly packed", "A secret draft."));
  expect(JSON.stringify(publicRecord(changed))).not.toContain("A secret draft");
  expect(JSON.stringify(visibleRecord(changed, "host"))).not.toContain("A secret draft");
  expect(JSON.stringify(visibleRecord(changed, "organiser"))).toContain("A secret draft");
});
