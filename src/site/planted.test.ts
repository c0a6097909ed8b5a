// No public byte contains anything that is not public: words are planted in every field and searched for everywhere.
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { z } from "zod";
import { type PublicVisit, publishedVisit } from "#documents";
import { programme as programmeSchema, type Visit, type VisitRecord } from "#domain";
import { readRecord, readVisit } from "#formats";
import { languages } from "#text";
import { smallProgramme } from "../../test/fixtures/small-programme.ts";
import { smallVisit } from "../../test/fixtures/small-visit.ts";
import { plantedRecord } from "../../test/support/planted-record.ts";
import { fullVisit, shownOnSite } from "../../test/support/planted-visit.ts";
import type { SiteContent } from "./content.ts";
import {
  embedPage,
  feed,
  feedFormats,
  homePage,
  itemPage,
  newsPage,
  partnersPage,
  pictureText,
  practicesPage,
  sitemap,
  visitPage,
} from "./index.ts";

const word = "SECRET";
const since = { first: 28_000_000, at: 28_000_000, visit: 1, record: 1 };

/** Returns every public page and file of a visit, by name. */
async function everything(visit: PublicVisit): Promise<ReadonlyMap<string, string>> {
  const content: SiteContent = { name: undefined, about: undefined, categories: [], visits: [visit] };
  const found = new Map<string, string>([
    ["data", JSON.stringify(content)],
    ["sitemap", sitemap(content, "https://visits.example")],
  ]);
  for (const language of languages) {
    const look = { content, language, origin: "https://visits.example", ground: async () => undefined };
    const categories = [undefined, visit.news?.views[language]?.category.slug];
    const pages = {
      home: homePage(look),
      visit: visitPage(look, visit.id),
      item: itemPage(look, visit.id),
      embed: embedPage(look, visit.id),
      practices: practicesPage(look),
      partners: partnersPage(look),
    };
    for (const [name, page] of Object.entries(pages)) found.set(`${language} ${name}`, String(await page));
    for (const category of categories) {
      found.set(`${language} news ${category}`, String(await newsPage(look, category)));
      for (const format of feedFormats) {
        found.set(`${language} ${format} ${category}`, feed(look, format, category) ?? "");
      }
    }
    for (const page of ["visit", "news"] as const) {
      found.set(`${language} picture of ${page}`, JSON.stringify(pictureText(look, visit.id, page) ?? ""));
    }
  }
  return found;
}

async function expectNoWord(visit: PublicVisit): Promise<ReadonlyMap<string, string>> {
  const found = await everything(visit);
  for (const [name, bytes] of found) expect(bytes.includes(word) ? name : "").toBe("");
  return found;
}

const empty = (visit: Visit): VisitRecord => {
  const read = readRecord(
    JSON.stringify({ entente: 1, visit: visit.id, updated: "2023-10-30" }),
    "record.json",
    visit,
  );
  if (!read.ok) throw new Error("an empty record cannot be read");
  return read.value;
};

/** Returns the planted visit with a programme of all its items. */
function plannedVisit() {
  const { visit, planted } = fullVisit(shownOnSite, word);
  const plan = smallProgramme();
  const [first] = plan.placements;
  const more = visit.activities.flatMap(({ id, places }) =>
    plan.placements.some(({ activity }) => activity === id) || !first
      ? []
      : [{ ...first, activity: id, place: places[0] ?? null }],
  );
  return { visit, planted, programme: { ...plan, placements: [...plan.placements, ...more] } };
}

test("only the fields of a visit that its page shows are public", async () => {
  const { visit, programme, planted } = plannedVisit();
  expect(programmeSchema.safeParse(z.encode(programmeSchema, programme)).success).toBe(true);
  expect(planted.size).toBeGreaterThanOrEqual(30);
  for (const field of ["people[].diet", "activities[].note", "places[].entry.note", "interpreters[].role"]) {
    expect(planted).toContain(field);
  }
  const record = empty(visit);
  const page = { since, visit, record, programme };
  const made = publishedVisit({
    id: visit.id,
    languages: undefined,
    page,
    news: undefined,
    gone: [],
    photos: [],
    newest: page,
  });
  const found = await expectNoWord(made);
  expect(found.get("en visit")).toContain("Welcome at City Hall");
  expect(found.get("en partners")).toContain("Center Rog");
  // No person is named, not even by a public name.
  const named = publishedVisit({
    id: visit.id,
    languages: undefined,
    page: { ...page, visit: smallVisit(), programme: smallProgramme() },
    news: undefined,
    gone: [],
    photos: [],
    newest: page,
  });
  for (const bytes of (await everything(named)).values())
    expect(bytes).not.toMatch(/Mayor|Head of delegation/);
});

test("no restricted or private entry of a record becomes public", async () => {
  const folder = "examples/brussels-ljubljana-2023";
  const file = await readVisit(await readFile(`${folder}/visit.yaml`), "visit.yaml");
  if (!file.ok) throw new Error("the sample cannot be read");
  const { visit } = file.value;
  const read = readRecord(await readFile(`${folder}/record.yaml`), "record.yaml", visit);
  if (!read.ok) throw new Error("the sample's record cannot be read");
  const photo = (id: string, more: object) => ({
    id,
    activity: visit.activities[0]?.id,
    alt: { en: word },
    ...more,
  });
  const restricted = plantedRecord(visit, read.value);
  const photos = z
    .array(z.custom<VisitRecord["photos"][number]>())
    .parse([
      photo("photo-restricted", { public: false, consent: "given", credit: word }),
      photo("photo-private", { public: true, private: true, consent: "given", credit: word }),
      photo("photo-refused", { public: true, consent: "refused", credit: word }),
      photo("photo-not-asked", { public: true, credit: word }),
      photo("photo-without-words", { public: true, consent: "given", alt: undefined, credit: word }),
      photo("photo-not-stored", { public: true, consent: "given", credit: word }),
      photo("photo-shown", { public: true, consent: "given", alt: { en: "The square" }, credit: "City" }),
    ]);
  // All entries are chosen for the news item.
  const chosen = photos.map(({ id }) => id);
  const record: VisitRecord = {
    ...restricted,
    photos,
    news: restricted.news && { ...restricted.news, photos: chosen },
  };
  const stored = chosen
    .filter((id) => id !== "photo-not-stored")
    .map((id) => ({ id, width: 800, height: 600, fileSize: 1234 }));
  const text = { since, visit, record };
  const published = (of: typeof text, newest = of, spoken: readonly string[] = languages) =>
    publishedVisit({
      id: visit.id,
      languages: spoken,
      page: { ...of, programme: undefined },
      news: of,
      gone: [],
      photos: stored,
      newest,
    });
  const found = await expectNoWord(published(text));
  expect(found.get("en item")).toContain("Jožef Stefan Institute");
  expect(found.get("zh-Hans item")).toContain("约瑟夫·斯特凡研究所");
  expect(found.get("en practices")).toContain("practice-green-infrastructure");
  expect(found.get("en visit")).toContain('alt="The square"');
  expect(found.get("en visit")).toContain("Photo: City");
  for (const page of ["en item", "en atom undefined", "en rss undefined", "en json undefined"]) {
    expect(found.get(page), page).toContain(`photos/${visit.id}/photo-shown.jpg`);
    expect(found.get(page), page).not.toMatch(/photo-(restricted|private|refused|not|without)/);
  }

  // An entry that was public when it was published and no longer is, is left out, too.
  const opened = {
    ...record,
    statements: record.statements.map((one) => ({
      ...one,
      public: true,
      private: undefined,
      note: undefined,
    })),
    practices: record.practices.map((one) => ({ ...one, public: true, private: undefined, note: undefined })),
    photos: record.photos.map((one) => ({
      ...one,
      public: true,
      private: undefined,
      consent: "given" as const,
    })),
  };
  const once = { ...text, record: opened };
  const before = await everything(published(once, once, ["en"]));
  for (const page of ["en practices", "en item", "en json undefined"]) {
    expect(before.get(page), page).toContain(word);
  }
  await expectNoWord(published(once, text, ["en"]));
});
