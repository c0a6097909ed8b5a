// Photos over HTTP: stored without metadata, added to the record once, seen with permission, published with consent.
import exifr from "exifr";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Installation, installation } from "../../test/support/installation.ts";
import { jpegWithLocation, plainJpeg } from "../../test/support/photo.ts";

let here: Installation;
beforeAll(async () => {
  here = await installation();
  await here.visit("mine");
  await here.visit("other");
});
afterAll(() => here.app.close());

let made = 0;
const uuid = () => {
  made += 1;
  return `00000000-0000-4000-8000-${String(made).padStart(12, "0")}`;
};
const upload = (id: string, file: Uint8Array<ArrayBuffer>, { as = here.owner, type = "image/jpeg" } = {}) =>
  here.hono.request(`/api/visits/mine/record/photos/${id}`, {
    method: "POST",
    headers: { authorization: `Bearer ${as}`, "content-type": type },
    body: file,
  });
const codeOf = async (answer: Response): Promise<string> => JSON.parse(await answer.text()).code;
const open = (id: string, as: string, visit = "mine") =>
  here.hono.request(`/api/visits/${visit}/record/photos/${id}`, {
    headers: { authorization: `Bearer ${as}` },
  });
const send = (marks: readonly object[]) =>
  here.call("POST", "/api/visits/mine/record/marks", { as: here.owner, body: { marks } });
const photos = async () =>
  (await here.call("GET", "/api/visits/mine/record", { as: here.owner })).json.document.record.photos ?? [];
const mark = (id: string, photo: object) => ({
  id: `mark-${id}`,
  activity: "welcome",
  at: "2023-10-25T08:05Z",
  photo,
});

test("a photo is stored without its location, counts once even if sent again, and is not in the record before its mark", async () => {
  const id = uuid();
  const said = { alt: { en: "The hall" }, credit: "City press office", consent: "given" };
  expect((await send([mark(id, said)])).json.outcomes).toEqual(["no-photo"]);
  expect(await photos()).toEqual([]);
  const stored = await upload(`photo-${id}`, jpegWithLocation());
  expect(await stored.json()).toMatchObject({ id: `photo-${id}`, width: 16, height: 24 });
  expect((await upload(`photo-${id}`, plainJpeg())).status).toBe(200);
  expect(await photos()).toEqual([]);
  expect((await send([mark(id, said)])).json.outcomes).toEqual(["counted"]);
  expect((await send([mark(id, said)])).json.outcomes).toEqual(["known"]);
  expect(await photos()).toMatchObject([{ id: `photo-${id}`, activity: "welcome", ...said, width: 16 }]);
  const bytes = Buffer.from(await (await open(`photo-${id}`, here.owner)).arrayBuffer());
  // The rotation is the only metadata that is kept.
  const left = await exifr.parse(bytes, {
    tiff: true,
    xmp: true,
    iptc: true,
    gps: true,
    translateValues: false,
  });
  expect(left).toEqual({ Orientation: 6 });
});

test("a photo of 40 MB, half a photo and a file that is not a photo are refused with the reason, and nothing is stored", async () => {
  const id = `photo-${uuid()}`;
  const large = await upload(id, new Uint8Array(40_000_000));
  expect([large.status, await codeOf(large)]).toEqual([413, "photo-bytes"]);
  const half = await upload(id, plainJpeg().subarray(0, 300));
  expect([half.status, await codeOf(half)]).toEqual([422, "not-a-photo"]);
  const wide = jpegWithLocation();
  const frame = wide.indexOf(Buffer.from([0xff, 0xc0]));
  wide.writeUInt16BE(9000, frame + 7);
  expect(await codeOf(await upload(id, wide))).toBe("photo-size");
  const other = await upload(id, plainJpeg(), { type: "image/png" });
  expect([other.status, await codeOf(other)]).toEqual([415, "photo-type"]);
  expect((await open(id, here.owner)).status).toBe(404);
  expect((await upload("photo-1", plainJpeg())).status).toBe(404);
});

test("guests see photos of their own items unless somebody in them objects; only public ones with consent are published", async () => {
  await here.released("mine");
  const head = await here.link("mine", "delegate", "zhengzhou-head");
  const host = await here.link("mine", "host", "ljubljana-hosts");
  const reader = await here.link("mine", "reader");
  const stranger = await here.link("other", "organiser");
  const added = async (photo: object) => {
    const id = uuid();
    await upload(`photo-${id}`, plainJpeg());
    await send([mark(id, photo)]);
    return `photo-${id}`;
  };
  const cases = [
    { photo: {}, guests: 200, isPublic: false },
    { photo: { visibility: "private" }, guests: 404, isPublic: false },
    { photo: { visibility: "public" }, guests: 200, isPublic: false },
    { photo: { visibility: "public", consent: "refused" }, guests: 404, isPublic: false },
    { photo: { visibility: "public", consent: "given" }, guests: 200, isPublic: true },
    { photo: { visibility: "public", consent: "nobody" }, guests: 200, isPublic: true },
  ];
  for (const { photo, guests, isPublic } of cases) {
    const id = await added(photo);
    const where = JSON.stringify(photo);
    expect((await open(id, head)).status, where).toBe(guests);
    expect((await open(id, here.owner)).status, where).toBe(200);
    for (const as of [reader, stranger]) expect([403, 404]).toContain((await open(id, as)).status);
    expect((await here.app.photos.published("mine", id)) !== undefined, where).toBe(isPublic);
    expect(await here.app.photos.published("other", id), where).toBeUndefined();
    const own = (await here.call("GET", "/api/me/record", { as: head })).json.record.photos;
    expect(
      own.some((one: { id: string }) => one.id === id),
      where,
    ).toBe(guests === 200);
  }
  for (const as of [head, host, reader, stranger])
    expect([403, 404]).toContain((await upload(`photo-${uuid()}`, plainJpeg(), { as })).status);
});

test("undo restores a removed photo, whose bytes are still stored", async () => {
  const [first] = await photos();
  const { version } = (await here.call("GET", "/api/visits/mine/record", { as: here.owner })).json;
  const edits = [{ kind: "remove", path: ["record", "photos", first.id] }];
  const body = { edits, base: version, key: "remove-photo-1" };
  const removed = await here.call("POST", "/api/visits/mine/record/edits", { as: here.owner, body });
  expect((await photos()).map(({ id }: { id: string }) => id)).not.toContain(first.id);
  await here.call("POST", "/api/visits/mine/record/undo", {
    as: here.owner,
    body: { base: removed.json.version, key: "undo-photo-1" },
  });
  expect(await photos()).toContainEqual(first);
  expect((await open(first.id, here.owner)).status).toBe(200);
});
