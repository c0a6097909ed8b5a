// Photos of news items on the public site: shown only with consent, credit and description; no public byte has others.
import { readFile } from "node:fs/promises";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Installation, installation } from "../../test/support/installation.ts";
import { plainJpeg } from "../../test/support/photo.ts";

const folder = "examples/brussels-ljubljana-2023";
const origin = "https://visits.example";
let here: Installation;
let visit = "";
let count = 0;

beforeAll(async () => {
  here = await installation(undefined, { publicUrl: origin });
  const source = await readFile(`${folder}/visit.yaml`, "utf8");
  const body = { source, name: "visit.yaml", key: "import-sample" };
  visit = (await here.call("POST", "/api/visits", { as: here.owner, body })).json.id;
  await here.app.records.begin(visit, await readFile(`${folder}/record.yaml`, "utf8"), "record.yaml");
});
afterAll(() => here.app.close());

const idOf = (number: number) => `photo-00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** A picture that differs from all others in one byte of its tables. */
function pictureOf(number: number): Buffer<ArrayBuffer> {
  const made = plainJpeg();
  made[made.indexOf(Buffer.from([0xff, 0xdb])) + 6] = number + 20;
  return made;
}

async function edit(edits: readonly object[]) {
  const { version } = (await here.call("GET", `/api/visits/${visit}/record`, { as: here.owner })).json;
  const body = { edits, base: version, key: `record-${++count}` };
  expect(
    (await here.call("POST", `/api/visits/${visit}/record/edits`, { as: here.owner, body })).status,
  ).toBe(200);
}
async function decide(what: string, page: string) {
  const { version } = (await here.call("GET", `/api/visits/${visit}/publication`, { as: here.owner })).json;
  const body = { page, base: version, key: `decision-${++count}` };
  expect(
    (await here.call("POST", `/api/visits/${visit}/publication/${what}`, { as: here.owner, body })).status,
  ).toBe(200);
}
const photo = (number: number, more: object) => ({
  kind: "add",
  path: ["record", "photos"],
  item: { id: idOf(number), alt: { en: "SECRET" }, credit: "SECRET", ...more },
  before: null,
});
const bytesAt = (number: number) => here.hono.request(`/site/photos/${visit}/${idOf(number)}.jpg`);
const article = async () => (await here.call("GET", `/site/en/visits/${visit}/news`)).text;

/** Everything that a reader reaches from the public site, by address: pages, feeds, pictures, photos. */
async function everything(): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  const next = ["/site", "/site/en", "/site/sitemap.xml"];
  for (let path = next.shift(); path !== undefined; path = next.shift()) {
    if (found.has(path)) continue;
    const answer = await here.hono.request(path);
    const body = Buffer.from(await answer.arrayBuffer());
    found.set(path, body);
    if ((answer.headers.get("content-type") ?? "").startsWith("image/")) continue;
    const linked = body
      .toString()
      .replaceAll("&amp;", "&")
      .replaceAll(origin, "")
      .matchAll(/\/site\/[^"<>\s&\\]*/g);
    next.push(...[...linked].map(([address]) => address));
  }
  return found;
}

test("a news item shows its chosen photos in its text, its feeds and its data", async () => {
  const shown = {
    public: true,
    consent: "given",
    alt: { en: "The hall", sl: "Dvorana" },
    credit: "City press",
  };
  const cases = [
    shown,
    { ...shown, consent: "nobody", alt: { en: "A bridge" }, credit: "City archive" },
    { public: false, consent: "given" },
    { public: true, consent: "refused" },
    { public: true },
    { private: true, consent: "given" },
  ];
  for (const number of cases.keys()) {
    const upload = await here.hono.request(`/api/visits/${visit}/record/photos/${idOf(number)}`, {
      method: "POST",
      headers: { authorization: `Bearer ${here.owner}`, "content-type": "image/jpeg" },
      body: pictureOf(number),
    });
    expect(upload.status).toBe(200);
  }
  // A photo whose bytes nobody has sent is not shown.
  const missing = { ...shown, alt: { en: "SECRET" } };
  await edit([...cases, missing].map((one, number) => photo(number, one)));
  await edit([{ kind: "set", path: ["record", "news", "photos"], value: [1, 0, 2, 3, 4, 5, 6].map(idOf) }]);
  await decide("publish", "visit");
  await decide("publish", "news");

  const text = await article();
  const [first, second] = [1, 0].map((number) => `${origin}/site/photos/${visit}/${idOf(number)}.jpg`);
  expect(text.match(/<img [^>]+>/g)).toEqual([
    `<img src="${first?.slice(origin.length)}" alt="A bridge"  loading="lazy" decoding="async" width="24" height="16" />`,
    `<img src="${second?.slice(origin.length)}" alt="The hall"  loading="lazy" decoding="async" width="24" height="16" />`,
  ]);
  expect(text).toContain("Photo: City archive</figcaption>");
  const file = await here.call("GET", `/api/visits/${visit}/reports/news.en.html`, { as: here.owner });
  expect(file.text.match(/<img src="data:image\/jpeg;base64,/g)).toHaveLength(2);
  expect(file.text).not.toContain("SECRET");
  expect(text).toContain(`property="og:image" content="${first}"`);
  expect(text).toContain('property="og:image:alt" content="A bridge"');
  const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)?.[1] ?? "{}");
  expect(data.image).toMatchObject([
    {
      "@type": "ImageObject",
      url: first,
      width: 24,
      height: 16,
      caption: "A bridge",
      creditText: "City archive",
    },
    { url: second },
  ]);

  const feed = async (format: string) => (await here.call("GET", `/site/en/news/feed.${format}`)).text;
  const length = pictureOf(1).length;
  const mediaOf = (url: string | undefined, description: string, credit: string) => ({
    url,
    type: "image/jpeg",
    medium: "image",
    fileSize: length,
    width: 24,
    height: 16,
    description: { value: description },
    credits: [{ value: credit, role: "photographer" }],
  });
  const media = [mediaOf(first, "A bridge", "City archive"), mediaOf(second, "The hall", "City press")];
  const [entry] = parseAtomFeed(await feed("atom")).entries ?? [];
  expect(entry?.links?.filter(({ rel }) => rel === "enclosure")).toMatchObject([
    { href: first, type: "image/jpeg", length, title: "A bridge" },
    { href: second },
  ]);
  expect(entry?.media?.contents).toMatchObject(media);
  const [item] = parseRssFeed(await feed("rss")).items ?? [];
  expect(item?.enclosures).toEqual([{ url: first, length, type: "image/jpeg" }]);
  expect(item?.media?.contents).toMatchObject(media);
  expect(item?.content?.encoded).toContain(`<img src="${first}" alt="A bridge"`);
  const [read] = parseJsonFeed(await feed("json")).items ?? [];
  expect(read?.image).toBe(first);
  expect(read?.attachments).toMatchObject([
    { url: first, mime_type: "image/jpeg", size_in_bytes: length, title: "A bridge" },
    { url: second },
  ]);
  expect(Buffer.from(await (await bytesAt(1)).arrayBuffer())).toEqual(pictureOf(1));
});

test("no public byte contains the description, the credit or the picture of a photo that may not be shown", async () => {
  const found = await everything();
  expect([...found.keys()].filter((path) => path.endsWith(".jpg"))).toHaveLength(2);
  expect([...found.keys()].filter((path) => path.includes("/feed."))).not.toHaveLength(0);
  for (const [path, bytes] of found) {
    expect(bytes.includes("SECRET"), path).toBe(false);
    for (const number of [2, 3, 4, 5, 6]) {
      expect(bytes.includes(pictureOf(number)), path).toBe(false);
      expect(bytes.includes(idOf(number)), path).toBe(false);
    }
  }
  for (const number of [2, 3, 4, 5, 6]) expect((await bytesAt(number)).status).toBe(404);
});

test("a photo disappears at once when consent or its page is withdrawn", async () => {
  const consent = (value: string) =>
    edit([{ kind: "set", path: ["record", "photos", idOf(1), "consent"], value }]);
  await consent("refused");
  expect((await bytesAt(1)).status).toBe(404);
  expect((await bytesAt(0)).status).toBe(200);
  for (const [path, bytes] of await everything()) {
    expect(
      bytes.includes("A bridge") || bytes.includes("City archive") || bytes.includes(pictureOf(1)),
      path,
    ).toBe(false);
  }
  // The next one is the main photo now.
  expect(await article()).toMatch(new RegExp(`og:image" content="${origin}/site/photos/${visit}/${idOf(0)}`));
  await consent("given");
  expect((await bytesAt(1)).status).toBe(200);
  // The page of the visit also shows them.
  await decide("withdraw", "visit");
  expect((await bytesAt(1)).status).toBe(200);
  await decide("withdraw", "news");
  for (const number of [0, 1]) expect((await bytesAt(number)).status).toBe(404);
});
