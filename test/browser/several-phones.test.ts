// Phones of colleagues on one day: their clocks differ by hours in both directions, both scan the same badge, and they
// add pictures in every format that phones make.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import exifr from "exifr";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exifWithLocation, latitude } from "../support/photo.ts";
import { type Organiser, organiser } from "./organiser.ts";

const eventually = { timeout: 30_000 };
const day = "/day/small-visit";
let folder: string;
let office: Organiser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-phones-"));
  office = await organiser();
});
afterAll(async () => {
  await office?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Opens the day on a phone whose clock is wrong by some hours, and cuts its network. */
async function phoneWithClock(hours: number): Promise<Page> {
  const context = await office.newContext({ locale: "en-GB", viewport: { width: 390, height: 844 } });
  await context.addInitScript({
    content: `{
      const Right = Date;
      globalThis.Date = class extends Right {
        constructor(...given) { super(...(given.length > 0 ? given : [Right.now() + ${hours * 3_600_000}])); }
        static now() { return Right.now() + ${hours * 3_600_000}; }
      };
    }`,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(`${office.url}${office.ownerPath}`);
  await page.goto(`${office.url}${day}`);
  await expect
    .poll(() => page.evaluate("navigator.serviceWorker.controller !== null"), eventually)
    .toBe(true);
  return page;
}

async function recordOf(page: Page) {
  const answer = await page.evaluate(async () => (await fetch("/api/visits/small-visit/record")).text());
  return JSON.parse(answer).document.record;
}

async function write(page: Page, kind: "Note" | "Decision", line: string): Promise<void> {
  const item = page.locator("#a-welcome");
  await item.getByRole("button", { name: kind }).click();
  await item.getByRole("textbox", { name: kind }).fill(line);
  await item.getByRole("button", { name: "Save" }).click();
}

async function checkIn(page: Page): Promise<void> {
  await page.goto(`${office.url}${day}/check-in/zhengzhou-head`);
  const form = page.locator("#check-in");
  await form.getByRole("combobox").selectOption("welcome");
  await form.getByRole("button", { name: "present" }).click();
  await form.getByText(/is marked as present/).waitFor();
}

const sent = (page: Page) =>
  page.getByText("Waiting to be sent", { exact: false }).waitFor({ state: "hidden" });

test("phones whose clocks are seven hours behind and five ahead lose nothing, and show what they disagree about", async () => {
  const behind = await phoneWithClock(-7);
  const ahead = await phoneWithClock(5);
  for (const page of [behind, ahead]) await page.context().setOffline(true);
  await ahead.locator("#a-welcome").getByRole("button", { name: "Cancelled" }).click();
  await write(ahead, "Note", "Written at once.");
  await checkIn(ahead);
  await behind.locator("#a-welcome").getByRole("button", { name: "Held" }).click();
  await write(behind, "Decision", "Both sides meet again.");
  // The same badge before another phone.
  await checkIn(behind);

  // The phone that marked last is the first with a network: what reaches the server first counts, whatever clocks say.
  await behind.context().setOffline(false);
  await sent(behind);
  await ahead.context().setOffline(false);
  await sent(ahead);
  const record = await recordOf(behind);
  expect(record.held).toMatchObject([{ activity: "welcome" }]);
  expect(record.held[0].outcome ?? "held").toBe("held");
  expect(record.attendance).toMatchObject([{ activity: "welcome", present: ["zhengzhou-head"] }]);
  const text = JSON.stringify(record);
  expect(text).toContain("Written at once.");
  expect(text).toContain("Both sides meet again.");
  // The clocks are kept as they were.
  const times = record.marks.map(({ at }: { at: string }) => Date.parse(at));
  expect((Math.max(...times) - Math.min(...times)) / 3_600_000).toBeGreaterThan(11.5);
  await ahead.reload();
  const difference = ahead.locator("#differences li");
  await difference
    .getByText(/cancelled/i)
    .first()
    .waitFor();
  expect(await difference.count()).toBe(1);
  for (const page of [behind, ahead]) await page.context().close();
});

/** A PNG file as a screen makes it, with the location of its EXIF in a chunk of its own. */
function pngWithLocation(plain: Buffer): Buffer {
  const exif = exifWithLocation();
  const chunk = Buffer.concat([Buffer.alloc(4), Buffer.from("eXIf"), exif, Buffer.alloc(4)]);
  chunk.writeUInt32BE(exif.length, 0);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), chunk.length - 4);
  // After the signature and the header (IHDR).
  return Buffer.concat([plain.subarray(0, 33), chunk, plain.subarray(33)]);
}

test("pictures as WebP and PNG become photos without their location, and a HEIC picture is named", async () => {
  const page = await phoneWithClock(0);
  const drawn = async (type: string): Promise<Buffer> => {
    const url = String(
      await page.evaluate(`Object.assign(document.createElement("canvas"), { width: 640, height: 480 })
        .toDataURL("image/${type}")`),
    );
    return Buffer.from(url.split(",")[1] ?? "", "base64");
  };
  const png = pngWithLocation(await drawn("png"));
  expect((await exifr.gps(png)).latitude).toBeCloseTo(latitude);
  const heic = Buffer.from("\0\0\0\x18ftypheic\0\0\0\0heicmif1", "latin1");
  const files = [
    ["screen.png", png],
    ["hall.webp", await drawn("webp")],
    ["square.heic", heic],
  ] as const;
  for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
  const welcome = page.locator("#a-welcome");
  await welcome.locator('input[type="file"]').setInputFiles(files.map(([name]) => join(folder, name)));
  // The two others are kept, and the message says what to do.
  await welcome.getByText(/square\.heic cannot be opened.*JPEG/).waitFor();
  await welcome.getByRole("button", { name: "They agree" }).click();
  await sent(page);
  await expect.poll(async () => (await recordOf(page)).photos?.length, eventually).toBe(2);
  for (const { id } of (await recordOf(page)).photos) {
    const stored = await page.request.get(`${office.url}/api/visits/small-visit/record/photos/${id}`);
    const bytes = await stored.body();
    expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xd8]);
    expect(
      await exifr.parse(bytes, { tiff: true, xmp: true, gps: true, iptc: true, icc: false }),
    ).toBeUndefined();
  }
  // A program that sends another format learns which one is wanted.
  const made = await page.evaluate(async (type) => {
    const body = new Blob([type]);
    const path = "/api/visits/small-visit/record/photos/photo-00000000-0000-4000-8000-000000000009";
    const answer = await fetch(path, { method: "POST", headers: { "content-type": "image/jpeg" }, body });
    return { status: answer.status, text: await answer.text() };
  }, heic.toString("latin1"));
  expect(made.status).toBe(422);
  expect(made.text).toContain("JPEG");
  await page.context().close();
});
