// The page of the news item: sentences are edited and checked, a changed record marks the sentences that it affects,
// and undo works.
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { enter, momentField, onOnePage, typeMoment } from "./page-parts.ts";

const { onBoard } = onOnePage();
const eventually = { timeout: 30_000 };

const api = "/api/visits/small-visit/record";
const storedOf = async (page: Page) =>
  JSON.parse(await page.evaluate(async (path) => (await fetch(path)).text(), api));
const recordOf = async (page: Page) => (await storedOf(page)).document.record;

/** Imports a record file, as a colleague, that has another day for one activity. */
async function bringIn(page: Page, date: string): Promise<void> {
  const { news } = await recordOf(page);
  const record = {
    entente: 1,
    visit: "small-visit",
    updated: "2023-10-30",
    ...(news ? { news } : {}),
    held: [
      { id: "held-welcome", activity: "welcome", date: "2023-10-25", public: true },
      { id: "held-rog", activity: "rog-visit", date, public: true },
    ],
  };
  const body = { source: JSON.stringify(record), name: "record.yaml", key: `key-news-${date}` };
  const status = await page.evaluate(
    async ([path, json]) => {
      const headers = { "content-type": "application/json" };
      return (await fetch(`${path}/import`, { method: "POST", headers, body: json })).status;
    },
    [api, JSON.stringify(body)] as const,
  );
  expect(status).toBe(200);
}

test("the composed item is edited, and a changed record marks the sentences that it affects", () =>
  onBoard(async (page) => {
    await bringIn(page, "2023-10-25");
    await enter(page, "News item");
    await page.getByRole("textbox", { name: "Category" }).fill("News from China");
    await page.getByRole("button", { name: "Begin the news item" }).click();
    await page.getByRole("complementary", { name: "Check" }).waitFor();

    // A date is one change, regardless of the number of keys.
    const { version } = await storedOf(page);
    await typeMoment(momentField(page, "Published on"), "2023-11-11");
    await page.getByRole("heading", { level: 1 }).click();
    await expect.poll(async () => (await recordOf(page)).news.published, eventually).toBe("2023-11-11");
    expect((await storedOf(page)).version).toBe(version + 1);

    const about = (words: RegExp) =>
      page.getByRole("region", { name: /^Sentence/ }).filter({ hasText: words });
    const rog = about(/Based on \d+ records.*Center Rog/).last();
    await rog.getByRole("textbox").fill("Everybody liked Center Rog, above all its 417 looms.");
    await page.keyboard.press("Enter");
    await page.getByRole("complementary", { name: "Check" }).getByText(/417/).waitFor();
    await rog.getByText(/Later the same day/).waitFor();
    const out = about(/Welcome at City Hall/).last();
    await out.getByRole("button", { name: "Leave out" }).click();
    await expect.poll(async () => (await recordOf(page)).news.sentences?.length, eventually).toBe(2);

    await bringIn(page, "2023-10-26");
    const changed = about(/now says/);
    await changed.getByText(/Thursday.26.October/).waitFor();
    await changed.getByRole("button", { name: "Take the new sentence" }).click();
    await changed.waitFor({ state: "detached" });
    await expect.poll(async () => (await recordOf(page)).news.sentences?.length, eventually).toBe(1);
    await page.getByRole("button", { name: "Undo" }).first().press("Enter");
    await expect.poll(async () => (await recordOf(page)).news.sentences?.length, eventually).toBe(2);

    await enter(page, "Report and news");
    // A name of two words takes at most two lines.
    const name = page.getByRole("link", { name: /^Public page/ }).locator("b");
    expect((await name.boundingBox())?.height).toBeLessThan(50);
    const reports = page.getByRole("region", { name: "Reports, letters and news" });
    const download = page.waitForEvent("download");
    await reports.getByRole("link", { name: "News item: Word" }).click();
    expect((await download).suggestedFilename()).toBe("news.en.docx");
  }));
