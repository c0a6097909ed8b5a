// No public byte of the server contains a word that is planted in the record: every route that is open to everybody,
// in every language, after the visit was released and both of its pages were published.
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { visitRecord, visit as visitSchema } from "#domain";
import { languages } from "#text";
import { smallVisit } from "../../test/fixtures/small-visit.ts";
import { type Installation, installation } from "../../test/support/installation.ts";
import { plainJpeg } from "../../test/support/photo.ts";
import { plantedRecord } from "../../test/support/planted-record.ts";
import { fullVisit, shownOnSite, textPaths } from "../../test/support/planted-visit.ts";

const visit = "planted";
const photo = "photo-00000000-0000-4000-8000-000000000001";
const shown = "A hall full of guests";
/** Routes without anything of a visit, or whose parameter is a secret link. */
const without = /^(\/l\/|\/app|\/call|\/api\/(docs|openapi|health)|.*\.(css|js|svg|png|ico|webmanifest)$)/;

let here: Installation;
beforeAll(async () => {
  here = await installation();
  await here.visit(visit);
  await here.released(visit);
  const small = smallVisit();
  const record = plantedRecord(
    small,
    visitRecord.parse({
      entente: 1,
      visit: small.id,
      updated: "2023-10-30",
      news: {
        category: Object.fromEntries(languages.map((language) => [language, "News"])),
        published: "2023-10-30",
        languages,
        photos: [photo],
      },
      overview: { id: "overview", public: true, level: "high", ledBy: "zhengzhou" },
      held: small.activities.slice(0, 3).map(({ id }) => ({ id: `held-${id}`, activity: id, public: true })),
      photos: [
        { id: photo, public: true, consent: "given", alt: { en: shown }, credit: "City press office" },
      ],
      practices: [
        {
          id: "labs",
          public: true,
          title: { en: "Shared labs" },
          topic: "reuse",
          owner: "rog",
          activity: "welcome",
        },
      ],
    }),
  );
  const upload = await here.hono.request(`/api/visits/${visit}/record/photos/${photo}`, {
    method: "POST",
    headers: { authorization: `Bearer ${here.owner}`, "content-type": "image/jpeg" },
    body: plainJpeg(),
  });
  expect(upload.status).toBe(200);
  const source = JSON.stringify({ ...Object(z.encode(visitRecord, record)), visit });
  expect(source.match(/SECRET/g)?.length).toBeGreaterThan(60);
  const imported = { source, name: "record.json", key: "import-planted" };
  const path = `/api/visits/${visit}`;
  const answer = await here.call("POST", `${path}/record/import`, { as: here.owner, body: imported });
  expect(answer.json).toMatchObject({ version: 2 });
  let base = 1;
  for (const page of ["visit", "news"]) {
    const body = { page, base, key: `publish-${page}` };
    const { json } = await here.call("POST", `${path}/publication/publish`, { as: here.owner, body });
    base = json.version;
  }
});
afterAll(() => here.app.close());

/** Returns the addresses of a route: its parameters filled in, in every language, for the news item and its category. */
function addresses(path: string): string[] {
  const filled = path
    .replace(/\{[^}]*\}/g, "")
    .replace(":visit", visit)
    .replace(":category", "news")
    .replace(":photo", `${photo}.jpg`)
    .replace(":person", "zhengzhou-head")
    .replace(":path", "programme.md")
    .replace(":id", "zhengzhou-head");
  return filled.includes(":language")
    ? languages.map((language) => filled.replace(":language", language))
    : [filled];
}

test("every route that is open to everybody is read and contains no planted word", async () => {
  const open = here.cards.filter(({ method, access }) => method === "GET" && access === "public");
  expect(open.length).toBeGreaterThan(30);
  const unread: string[] = [];
  let bytes = "";
  for (const { path } of open) {
    let isRead = false;
    for (const address of addresses(path)) {
      const { status, text, headers } = await here.call("GET", address);
      isRead ||= status === 200 || status === 302 || status === 303;
      expect(text.includes("SECRET") ? address : "", address).toBe("");
      expect(JSON.stringify([...headers]), address).not.toContain("SECRET");
      bytes += text;
    }
    if (!isRead && !without.test(path)) unread.push(path);
  }
  expect(unread).toEqual([]);
  // The public parts were really read.
  for (const words of [shown, "Shared labs", "City press office"]) expect(bytes).toContain(words);
});

/**
 * What a released programme shows beyond the page of the public site: the participants, with the names that the visit
 * gives, who gives a meal, and the agenda of an item.
 */
const shownByRelease: ReadonlySet<string> = new Set([
  ...shownOnSite,
  "people[].name",
  "people[].role",
  "activities[].givenBy",
  "activities[].agenda[].title",
  "activities[].agenda[].speakers[]",
]);

test("of a released and published visit, every open route shows only what is public", async () => {
  const there = await installation();
  const { visit: full, planted } = fullVisit(shownByRelease, "SECRET");
  const schema = z.toJSONSchema(visitSchema, { io: "input", unrepresentable: "any" });
  const missing = textPaths(schema).filter((field) => !shownByRelease.has(field) && !planted.has(field));
  expect(missing).toEqual([]);
  // A release shows public rides and items in reserve, which the public site leaves out.
  const isRide = ({ id }: { readonly id: string }) => /^(private|reserve)/.test(id);
  const activities = full.activities.map((one) => (isRide(one) ? { ...one, public: false } : one));
  const json = z.encode(visitSchema, { ...full, activities });
  const source = JSON.stringify({ ...Object(json), id: visit });
  const made = await there.visit(visit, source);
  expect(made.status, made.text).toBe(201);
  const release = await there.released(visit);
  expect(release.status, release.text).toBe(201);
  const stored = await there.call("GET", `/api/visits/${visit}`, { as: there.owner });
  const placed: readonly string[] = stored.json.document.programme.placements.map(
    (one: { activity: string }) => one.activity,
  );
  expect(placed).toEqual(expect.arrayContaining(["welcome-hidden", "rog-visit-hidden", "private-ride"]));
  await there.call("POST", `/api/visits/${visit}/publication/publish`, {
    as: there.owner,
    body: { page: "visit", base: 1, key: "publish-visit" },
  });
  let bytes = "";
  for (const { path } of there.cards.filter(({ method, access }) => method === "GET" && access === "public"))
    for (const address of addresses(path)) {
      const { text, headers } = await there.call("GET", address);
      const at = text.indexOf("SECRET");
      expect(at < 0 ? "" : text.slice(Math.max(0, at - 300), at + 100), address).toBe("");
      expect(JSON.stringify([...headers]), address).not.toContain("SECRET");
      bytes += text;
    }
  for (const words of ["Welcome at City Hall", "Head of delegation, Zhengzhou"])
    expect(bytes).toContain(words);
  await there.app.close();
});
