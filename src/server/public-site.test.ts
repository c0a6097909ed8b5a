// The public site: drafts are absent, pages become public by the server's clock, and withdrawn pages are gone.
import { readFile } from "node:fs/promises";
import { XMLValidator } from "fast-xml-parser";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Installation, installation } from "../../test/support/installation.ts";

const folder = "examples/brussels-ljubljana-2023";
let now = Temporal.Instant.from("2023-11-14T08:00:00Z");
let here: Installation;
let visit = "";

beforeAll(async () => {
  here = await installation(undefined, { clock: () => now, publicUrl: "https://visits.example" });
  const source = await readFile(`${folder}/visit.yaml`, "utf8");
  const made = await here.call("POST", "/api/visits", {
    as: here.owner,
    body: { source, name: "visit.yaml", key: "import-sample" },
  });
  visit = made.json.id;
  await here.app.records.begin(visit, await readFile(`${folder}/record.yaml`, "utf8"), "record.yaml");
});
afterAll(() => here.app.close());

let count = 0;
async function change(what: string, body: object = {}, as = here.owner, of = visit) {
  const { version } = (await here.call("GET", `/api/visits/${of}/publication`, { as: here.owner })).json;
  return here.call("POST", `/api/visits/${of}/publication/${what}`, {
    as,
    body: { base: version, key: `publication-${++count}`, ...body },
  });
}
const state = async () =>
  (await here.call("GET", `/api/visits/${visit}/publication`, { as: here.owner })).json;
const at = (path: string, headers = {}) => here.call("GET", `/site${path}`, { headers });

/** Returns the data for search engines in a page. */
const linkedDataIn = (page: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? "{}");

describe("a news item", () => {
  test("is not found before it is published, so nobody can guess that it exists", async () => {
    expect((await at(`/en/visits/${visit}/news`)).status).toBe(404);
    expect((await at("/en")).text).not.toContain(visit);
    expect((await state()).pages.news).toMatchObject({ state: "draft", ready: true });
  });

  test("becomes public at its scheduled minute, by the clock of the server", async () => {
    const hour = "2023-11-14T09:30Z";
    expect((await change("publish", { page: "news", at: hour })).status).toBe(200);
    expect((await state()).pages.news).toMatchObject({
      state: "scheduled",
      next: { at: hour, does: "publish" },
    });
    expect((await at(`/en/visits/${visit}/news`)).status).toBe(404);
    now = Temporal.Instant.from("2023-11-14T09:29:59Z");
    expect((await at(`/en/visits/${visit}/news`)).status).toBe(404);
    now = Temporal.Instant.from("2023-11-14T09:30:00Z");
    const page = await at(`/en/visits/${visit}/news`);
    expect(page.status).toBe(200);
    expect(page.text).toContain("Jožef Stefan Institute");
    expect((await at("/en")).text).toContain(`/site/en/visits/${visit}/news`);
    expect((await at("/en/news/news-from-china")).text).toContain(`/site/en/visits/${visit}/news`);
    // The page of the visit is published separately.
    expect((await at(`/en/visits/${visit}`)).status).toBe(404);
  });

  test("is HTML without scripts and cookies in each of its languages, and cached by its ETag", async () => {
    const page = await at(`/zh-Hans/visits/${visit}/news?lang=de`, {
      cookie: `entente-link=${here.owner}`,
      "accept-language": "fr",
    });
    expect(page.text).toContain('<html lang="zh-Hans">');
    expect(page.text).not.toMatch(/<script(?! type="application\/ld\+json")|style="| on[a-z]+="/);
    expect(page.headers.get("set-cookie")).toBeNull();
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(page.headers.get("cache-control")).toBe("public, no-cache");
    for (const language of ["en", "zh-Hans"]) {
      expect(page.text).toContain(
        `hreflang="${language}" href="https://visits.example/site/${language}/visits/${visit}/news"`,
      );
    }
    const again = await at(`/zh-Hans/visits/${visit}/news`, {
      "if-none-match": page.headers.get("etag") ?? "",
    });
    expect(again.status).toBe(304);
    expect(again.text).toBe("");
    expect((await at(`/xx/visits/${visit}/news`)).status).toBe(404);
  });

  test("is in the feeds of its language and its category", async () => {
    const of = async (path: string) => (await at(path)).text;
    const [atom, rss, json] = await Promise.all(
      ["atom", "rss", "json"].map((format) => of(`/en/news/feed.${format}`)),
    );
    const published = "2023-11-14T09:30:00.000Z";
    const url = `https://visits.example/site/en/visits/${visit}/news`;
    for (const text of [atom, rss, await of("/sitemap.xml")])
      expect(XMLValidator.validate(text ?? "")).toBe(true);
    const [entry, ...more] = parseAtomFeed(atom ?? "").entries ?? [];
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ published, links: [{ rel: "alternate", href: url }] });
    const [item] = parseRssFeed(rss ?? "").items ?? [];
    expect(item).toMatchObject({ title: entry?.title?.value, link: url, guid: { value: entry?.id } });
    expect(new Date(item?.pubDate ?? "").toISOString()).toBe(published);
    const read = parseJsonFeed(json ?? "");
    expect(read.items?.[0]).toMatchObject({
      id: entry?.id,
      url,
      title: entry?.title?.value,
      date_published: published,
    });
    expect(read.items?.[0]?.content_html).toContain("Jožef Stefan Institute");
    const chinese = parseAtomFeed(await of("/zh-Hans/news/news-from-china/feed.atom"));
    expect(chinese.title?.value).toContain("中国");
    expect((await at("/en/news/news-from-mars/feed.atom")).status).toBe(404);
    expect(await of("/sitemap.xml")).toContain(`<loc>${url}</loc>`);
    expect((await here.call("GET", "/robots.txt")).text).toContain(
      "Sitemap: https://visits.example/site/sitemap.xml",
    );
  });

  test("describes itself to search engines, and has a picture for other sites", async () => {
    const { text } = await at(`/en/visits/${visit}/news`);
    expect(linkedDataIn(text)).toMatchObject({
      "@type": "NewsArticle",
      datePublished: "2023-11-14T09:30:00.000Z",
      inLanguage: "en",
      articleSection: "News from China",
    });
    const [, image = ""] = /property="og:image" content="https:\/\/visits.example([^"]+)"/.exec(text) ?? [];
    const picture = await here.hono.request(image);
    const bytes = Buffer.from(await picture.arrayBuffer());
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  test("stays as published while its record is edited, but newly restricted parts disappear at once", async () => {
    const { document, version } = (await here.call("GET", `/api/visits/${visit}/record`, { as: here.owner }))
      .json;
    const statement = document.record.statements.find((one: { public?: boolean }) => one.public);
    const words: string = statement.text.en.slice(0, 40);
    const before = (await at(`/en/visits/${visit}/news`)).text;
    expect(before).toContain(words.replaceAll("’", "’"));
    const edit = async (base: number, field: string, value: unknown) =>
      here.call("POST", `/api/visits/${visit}/record/edits`, {
        as: here.owner,
        body: {
          base,
          key: `record-${++count}`,
          edits: [{ kind: "set", path: ["record", "statements", statement.id, field], value }],
        },
      });
    await edit(version, "text", { en: "A sentence that is not ready." });
    expect((await at(`/en/visits/${visit}/news`)).text).toBe(before);
    expect((await state()).pages.news.changed).toBe(true);
    await edit(version + 1, "public", false);
    const after = (await at(`/en/visits/${visit}/news`)).text;
    expect(after).not.toContain(words);
    expect(after).not.toContain("not ready");
  });

  test("is gone when it is withdrawn, and returns when the withdrawal is undone", async () => {
    expect((await change("withdraw", { page: "news" })).status).toBe(200);
    const gone = await at(`/en/visits/${visit}/news`);
    expect(gone.status).toBe(410);
    expect((await at("/en")).text).not.toContain(`/visits/${visit}/news`);
    expect((await at("/en/news/feed.atom")).text).not.toContain("<entry>");
    expect((await at("/sitemap.xml")).text).not.toContain(visit);
    expect((await at(`/en/visits/${visit}/news/picture.png`)).status).toBe(404);
    expect((await change("undo")).status).toBe(200);
    expect((await at(`/en/visits/${visit}/news`)).status).toBe(200);
    await change("withdraw", { page: "news" });
  });
});

describe("the page of a visit", () => {
  test("shows its programme from the first release on, without transfers and without people", async () => {
    await here.visit("small");
    expect((await change("publish", { page: "visit" }, here.owner, "small")).status).toBe(200);
    expect((await at("/en/visits/small")).text).toContain("The programme will appear here.");
    await here.released("small");
    const page = (await at("/en/visits/small")).text;
    expect(page).toContain("Welcome at City Hall");
    expect(page.match(/class="item /g)?.length).toBeGreaterThan(3);
    expect(page).not.toMatch(/By coach|On foot|Evening briefing|Head of delegation|Mayor/);
    const event = linkedDataIn(page);
    expect(event).toMatchObject({ "@type": "Event", startDate: "2023-10-25", endDate: "2023-10-26" });
    expect(event.subEvent[0]).toMatchObject({ location: { name: expect.stringContaining("City Hall") } });
    expect(event.subEvent[0].startDate).toMatch(/^2023-10-25T\d\d:\d\d\+02:00$/);
    expect((await at("/en/partners")).text).toContain("City of Zhengzhou");
    expect((await at("/zh-Hans")).text).toContain('<html lang="zh-Hans">');
  });

  test("may be listed by search engines; the pages of its release may not", async () => {
    const robots = async (path: string) => (await here.call("GET", path)).headers.get("x-robots-tag");
    expect(await robots("/site/en/visits/small")).toBeNull();
    for (const path of ["/", "/visits/small", "/visits/small/people", "/visits/small/places", "/me"]) {
      expect(await robots(path), path).toBe("noindex");
    }
    expect((await at("/en/visits/small")).text).not.toContain('"/visits/');
  });

  test("allows frames of other sites for its programme only", async () => {
    const embed = await at("/en/visits/small/embed");
    expect(embed.text).toContain("Welcome at City Hall");
    expect(embed.headers.get("content-security-policy")).toContain("frame-ancestors *");
    expect(embed.headers.get("x-frame-options")).toBeNull();
    for (const path of ["/en/visits/small", "/en", "/en/visits/small/embeds"]) {
      const { headers } = await at(path);
      expect(headers.get("content-security-policy"), path).toContain("frame-ancestors 'none'");
      expect(headers.get("x-frame-options"), path).toBe("SAMEORIGIN");
    }
    expect((await at("/en/visits/small")).text).toContain(
      "/site/embed.js&quot; data-visit=&quot;small&quot;",
    );
    for (const script of ["embed.js", "frame.js"]) {
      const { status, headers } = await at(`/${script}`);
      expect([status, headers.get("cross-origin-resource-policy")]).toEqual([200, "cross-origin"]);
    }
    expect((await at("/photos/small/photo-of-nobody.jpg")).status).toBe(404);
  });

  test("can be shown in fewer languages", async () => {
    const speak = (languages: string[] | null) => change("languages", { languages }, here.owner, "small");
    const home = async () => (await at("", { "accept-language": "sl" })).headers.get("location");
    await speak(["en"]);
    expect((await at("/sl/visits/small")).status).toBe(404);
    expect((await at("/en/visits/small")).status).toBe(200);
    expect(await home()).toBe("/site/en");
    await speak(null);
    expect(await home()).toBe("/site/sl");
  });
});

test("two people who see the same version can both schedule a page: the later decision counts", async () => {
  const base = (await state()).version;
  const hours = ["2030-01-01T09:00Z", "2030-01-02T09:00Z"];
  for (const hour of hours)
    expect((await change("publish", { page: "news", at: hour, base })).status, hour).toBe(200);
  expect((await state()).pages.news.next).toMatchObject({ at: hours[1], does: "publish" });
  for (const _ of hours) expect((await change("undo")).status).toBe(200);
  expect((await state()).pages.news.next).toBeNull();
});

test("an organiser of another visit cannot publish, and guests cannot see what is published", async () => {
  await here.visit("other");
  const organiser = await here.link("other", "organiser");
  expect((await change("publish", { page: "news" }, organiser)).status).toBe(404);
  const reader = await here.link(visit, "reader");
  expect((await here.call("GET", `/api/visits/${visit}/publication`, { as: reader })).status).toBe(403);
  const own = await here.link(visit, "organiser");
  expect((await change("publish", { page: "news" }, own)).status).toBe(200);
  expect((await here.call("GET", "/api/site", { as: own })).json.changes).toBe(false);
});

test("the owner names the site, and a preview shows unpublished pages", async () => {
  const named = await here.call("POST", "/api/site", {
    as: here.owner,
    body: {
      name: { en: "Regional Development Agency", sl: "Razvojna agencija" },
      about: null,
      categories: [
        { id: "events", name: { en: "Events" } },
        { id: "news-from-china", name: { en: "China and us", "zh-Hans": "中国与我们" } },
      ],
      base: 1,
      key: "name-it-1",
    },
  });
  expect(named.status).toBe(200);
  // The new name of the site also appears on pages that are already published; the address of the category stays.
  expect((await at(`/en/visits/${visit}/news`)).text).toContain(
    '<a href="/site/en/news/news-from-china">China and us</a>',
  );
  expect((await at("/zh-Hans/news/news-from-china")).text).toContain("<h1>中国与我们</h1>");
  expect((await at("/en/news/news-from-china/feed.atom")).text).toContain('label="China and us"');
  expect((await at("/en/news/events")).status).toBe(404);
  // The item moves to a category, chosen by its id, when it is published again.
  const { version } = (await here.call("GET", `/api/visits/${visit}/record`, { as: here.owner })).json;
  const edits = [{ kind: "set", path: ["record", "news", "categoryId"], value: "events" }];
  const body = { edits, base: version, key: "choose-category" };
  await here.call("POST", `/api/visits/${visit}/record/edits`, { as: here.owner, body });
  expect((await at("/en/news/events")).status).toBe(404);
  await change("publish", { page: "news" });
  expect((await at("/en/news/events")).text).toContain(`/site/en/visits/${visit}/news`);
  // Two categories with one id are refused, and nothing is changed.
  const twice = [1, 2].map(() => ({ id: "events", name: { en: "Twice" } }));
  const refused = await here.call("POST", "/api/site", {
    as: here.owner,
    body: { name: null, about: null, categories: twice, base: 2, key: "name-it-2" },
  });
  expect(refused.status).toBe(422);
  expect((await at("/en")).text).toContain("Regional Development Agency");
  expect((await at("/sl")).text).toContain("Razvojna agencija");
  const preview = await here.call("GET", `/api/visits/${visit}/publication/preview/news?language=en`, {
    as: here.owner,
  });
  expect(preview.text).toContain("Preview: this page is not public.");
  expect(preview.text).toContain("noindex");
});
