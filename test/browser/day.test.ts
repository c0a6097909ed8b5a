// The run of show on a phone: marks made without a network are kept and sent later, and two phones never count a guest
// twice.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import exifr from "exifr";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { jpegWithLocation, latitude } from "../support/photo.ts";
import { onOnePage } from "./page-parts.ts";

const { withBoard } = onOnePage();
const phone = { viewport: { width: 390, height: 844 } };
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-day-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const eventually = { timeout: 30_000 };

async function recordOf(page: Page) {
  const answer = await page.evaluate(async () => (await fetch("/api/visits/small-visit/record")).text());
  return JSON.parse(answer).document.record;
}

const at = (page: Page, path: string) => new URL(path, page.url()).href;

/** A photo as phones take it: 3,000 × 2,000 pixels, 40 MB, with a location. */
async function largePhoto(page: Page): Promise<Buffer> {
  const url: string = await page.evaluate(`(() => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 3000, height: 2000 });
    canvas.getContext("2d").fillRect(500, 500, 1000, 900);
    return canvas.toDataURL("image/jpeg");
  })()`);
  const picture = Buffer.from(url.split(",")[1] ?? "", "base64");
  const padded = Buffer.alloc(40_000_000);
  jpegWithLocation(picture).copy(padded);
  return padded;
}

test("a phone without a network marks items, checks guests in by their codes, and sends everything later", () =>
  withBoard(phone, async (page) => {
    await page.goto(at(page, "/day/small-visit"));
    const controlled = "navigator.serviceWorker.controller !== null";
    await expect.poll(() => page.evaluate(controlled), eventually).toBe(true);
    const welcome = page.locator("#a-welcome");
    await page.context().setOffline(true);
    await page.goto(at(page, "/day/small-visit"));
    await page.getByText("No network.", { exact: false }).waitFor();
    await welcome.getByRole("button", { name: "Held" }).click();
    await welcome.getByRole("spinbutton", { name: "Minutes late" }).fill("20");
    await welcome.getByRole("spinbutton", { name: "Minutes late" }).blur();
    await welcome.locator(".attendance > summary").click();
    await welcome.getByText("Guest who is not on the list").click();
    await welcome.getByRole("textbox", { name: "Name", exact: true }).fill("Deputy Director");
    await welcome.getByRole("textbox", { name: "Organisation" }).fill("Water Works");
    await welcome.getByRole("button", { name: "Add as present" }).click();
    await welcome.getByRole("button", { name: "Promise" }).click();
    await welcome
      .getByRole("textbox", { name: "Promise" })
      .fill("@Zhengzhou sends the study by 12 March 2024");
    await welcome.getByRole("button", { name: "Save" }).click();

    await welcome.getByRole("button", { name: "Gift" }).click();
    await welcome.getByRole("textbox", { name: "Gift" }).fill("Tea set");
    await welcome.getByRole("combobox", { name: "Given by" }).selectOption({ label: "Zhengzhou" });
    await welcome.getByRole("combobox", { name: "Received by" }).selectOption({ index: 1 });
    await welcome.getByRole("button", { name: "Add the gift" }).click();

    // The phone makes a photo of 40 MB with a location smaller, and reports a file that is not a photo.
    const photo = await largePhoto(page);
    expect((await exifr.gps(photo)).latitude).toBeCloseTo(latitude);
    const files = [join(folder, "hall.jpg"), join(folder, "notes.png")] as const;
    await writeFile(files[0], photo);
    await writeFile(files[1], "no photo");
    await welcome.locator('input[type="file"]').setInputFiles(files);
    await welcome.getByText("notes.png cannot be opened", { exact: false }).waitFor();
    await welcome.getByRole("textbox", { name: "What the photo shows" }).fill("The hall");
    await welcome.getByRole("textbox", { name: "Taken by" }).fill("Press office");
    await welcome.getByRole("combobox", { name: "Who may see it" }).selectOption("public");
    await welcome.getByRole("button", { name: "They agree" }).click();
    await welcome.getByText("Photos: 1 · Gifts: 1").waitFor();

    // The code of a badge is an address, which the camera opens, here without a network.
    await page.goto(at(page, "/day/small-visit/check-in/zhengzhou-head"));
    const checkIn = page.locator("#check-in");
    await checkIn.getByRole("combobox").selectOption("welcome");
    await checkIn.getByRole("button", { name: "present" }).click();
    await checkIn.getByText(/is marked as present/).waitFor();
    await welcome.getByText("Present: 2 of ", { exact: false }).waitFor();
    await page.getByText("Waiting to be sent: 7").waitFor();

    // Once there is a network again, the phone sends everything in the order in which it was marked.
    await page.context().setOffline(false);
    await page.getByText("Waiting to be sent", { exact: false }).waitFor({ state: "hidden" });
    const record = await recordOf(page);
    expect(record.held).toMatchObject([{ activity: "welcome", late: 20 }]);
    expect(record.attendance).toMatchObject([
      { present: ["zhengzhou-head"], walkIns: [{ name: "Deputy Director", organisation: "Water Works" }] },
    ]);
    expect(record.commitments).toMatchObject([{ party: "zhengzhou", due: "2024-03-12" }]);
    expect(record.marks).toHaveLength(7);
    expect(record.gifts).toMatchObject([{ activity: "welcome", what: { en: "Tea set" }, by: ["zhengzhou"] }]);
    expect(record.photos).toMatchObject([
      {
        activity: "welcome",
        alt: { en: "The hall" },
        credit: "Press office",
        consent: "given",
        public: true,
      },
    ]);
    const stored = await page.request.get(
      at(page, `/api/visits/small-visit/record/photos/${record.photos[0].id}`),
    );
    const bytes = await stored.body();
    expect(bytes.length).toBeLessThan(1_500_000);
    expect(await exifr.parse(bytes, { tiff: true, xmp: true, gps: true, iptc: true })).toBeUndefined();
    // The metadata say that the phone was held upright.
    expect([record.photos[0].width, record.photos[0].height]).toEqual([1365, 2048]);

    // Another phone, without knowing the first mark, made a different one. Both are shown, and one press decides.
    const other = await page.evaluate(async (id) => {
      const mark = {
        id,
        activity: "welcome",
        at: "2023-10-25T01:00Z",
        says: "absent",
        persons: ["zhengzhou-head"],
      };
      const answer = await fetch("/api/visits/small-visit/record/marks", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ marks: [mark] }),
      });
      return JSON.parse(await answer.text()).outcomes;
    }, `mark-${crypto.randomUUID()}`);
    expect(other).toEqual(["differs"]);
    await page.reload();
    const difference = page.locator("#differences li");
    await difference
      .getByText(/absent/)
      .first()
      .waitFor();
    await difference.getByRole("button", { name: "Keep what is recorded" }).click();
    await difference.waitFor({ state: "hidden" });
    await expect
      .poll(async () => (await recordOf(page)).marks.filter((one: object) => "differs" in one), eventually)
      .toEqual([]);
    expect((await recordOf(page)).attendance[0].present).toEqual(["zhengzhou-head"]);

    // From an item that began late, a link leads to the repairs with the delay filled in.
    await welcome.getByRole("link", { name: "Repair the programme" }).click();
    await page.getByRole("heading", { level: 1, name: "Disruptions" }).waitFor();
    expect(await page.getByRole("spinbutton").inputValue()).toBe("20");
    expect(await page.locator(".disruption-who select").inputValue()).toBe("welcome");
  }));

test("a phone whose browser has no database shows a notice, and sends marks at once", () =>
  withBoard(phone, async (page) => {
    await page.addInitScript({
      content: `IDBFactory.prototype.open = () => { throw new DOMException("no database", "SecurityError"); };`,
    });
    await page.goto(at(page, "/day/small-visit"));
    await page.getByText("This phone cannot keep marks.", { exact: false }).waitFor();
    const [row] = await page
      .locator("article[data-met]")
      .evaluateAll((all) => all.map(({ id }) => id).slice(-1));
    await page.locator(`#${row}`).getByRole("button", { name: "Held" }).click();
    await expect
      .poll(async () =>
        (await recordOf(page)).held.map(({ activity }: { activity: string }) => `a-${activity}`),
      )
      .toContain(row);
  }));
