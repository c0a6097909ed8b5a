// The publishing page, step by step: a category and its names, a photo, publishing now, a new text, withdrawing,
// publishing at a set time.
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { plainJpeg } from "../support/photo.ts";
import { enter, momentField, onOnePage, writeMoment } from "./page-parts.ts";

const { onBoard } = onOnePage();
const eventually = { timeout: 30_000 };
const record = "/api/visits/small-visit/record";
const photo = "photo-00000000-0000-4000-8000-000000000001";
const article = "/site/en/visits/small-visit/news";

/** Returns the status and the text that a reader without a link gets from an address. */
const readerOf = (page: Page) => async (path: string) =>
  page.evaluate(async (address) => {
    const answer = await fetch(address, { credentials: "omit" });
    return { status: answer.status, text: await answer.text() };
  }, path);

/** Returns the settings of the news item as the server stores them. */
const newsOf = async (page: Page) =>
  JSON.parse(await page.evaluate(async (path) => (await fetch(path)).text(), record)).document.record.news;

/** Sends a record file and the bytes of its photo, as another device would. */
async function bringIn(page: Page): Promise<void> {
  const source = JSON.stringify({
    entente: 1,
    visit: "small-visit",
    updated: "2023-10-30",
    news: { category: { en: "From the office" }, published: "2023-10-30" },
    held: [{ id: "held-welcome", activity: "welcome", date: "2023-10-25", public: true }],
    photos: [{ id: photo, activity: "welcome", alt: { en: "The hall" }, public: true, consent: "given" }],
  });
  const statuses = await page.evaluate(
    async ([path, name, bytes, body]) => {
      const picture = Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0));
      const post = (address: string, type: string, sent: string | Uint8Array<ArrayBuffer>) =>
        fetch(address, { method: "POST", headers: { "content-type": type }, body: sent });
      return [
        (await post(`${path}/photos/${name}`, "image/jpeg", picture)).status,
        (await post(`${path}/import`, "application/json", body)).status,
      ];
    },
    [
      record,
      photo,
      plainJpeg().toString("base64"),
      JSON.stringify({ source, name: "record.yaml", key: "publishing-record" }),
    ] as const,
  );
  expect(statuses).toEqual([200, 200]);
}

test("a news item gets a category and a photo, and is published, changed, withdrawn and scheduled", () =>
  onBoard(async (page) => {
    const asReader = readerOf(page);
    await bringIn(page);

    // A photo without a credit cannot be chosen until the credit is entered beside it.
    await enter(page, "News item");
    const photos = page.getByRole("region", { name: "Photos" });
    const chosen = photos.getByRole("checkbox", { name: "Show in the news item: The hall" });
    await photos.getByText("the name of the photographer").waitFor();
    expect(await chosen.isDisabled()).toBe(true);
    await photos.getByText("Complete: The hall").click();
    await photos.getByLabel("Taken by").fill("City press");
    await photos.getByLabel("Taken by").press("Tab");
    await expect.poll(() => chosen.isEnabled(), eventually).toBe(true);
    await chosen.check();
    await photos.getByText(/^Main photo/).waitFor();
    // The server publishes what it has stored.
    await expect.poll(async () => (await newsOf(page)).photos, eventually).toEqual([photo]);

    await enter(page, "Public site");
    const site = page.getByRole("region", { name: "Name of the public site" });
    await site.getByRole("button", { name: "Add a category" }).click();
    await site.getByRole("textbox", { name: "Category 1 in English" }).fill("News from China");
    await site.getByRole("textbox", { name: "Category 1 in 简体中文" }).fill("来自中国");
    await site.getByRole("button", { name: "Save" }).click();
    const news = page.getByRole("region", { name: "News item" });
    // Until a category of the site is chosen, the item has its own category in each language.
    expect(await news.getByRole("textbox", { name: "Category in English" }).inputValue()).toBe(
      "From the office",
    );
    await news.getByRole("combobox", { name: "Category" }).selectOption({ label: "News from China" });
    await news.getByRole("textbox", { name: "Category in English" }).waitFor({ state: "detached" });

    expect((await asReader(article)).status).toBe(404);
    await news.getByRole("button", { name: "Publish now" }).click();
    await news.getByText("Public", { exact: true }).waitFor();
    const published = await asReader(article);
    expect(published.text).toContain('<a href="/site/en/news/news-from-china">News from China</a>');
    expect(published.text).toContain("Photo: City press");
    expect((await asReader("/site/zh-Hans/news")).text).toContain("来自中国");

    // A new name of the category shows at once, a different category only with the new text.
    await site.getByRole("button", { name: "Add a category" }).click();
    await site.getByRole("textbox", { name: "Category 1 in English" }).fill("China");
    await site.getByRole("textbox", { name: "Category 2 in English" }).fill("Events");
    await site.getByRole("button", { name: "Save" }).click();
    await news.getByRole("combobox", { name: "Category" }).selectOption({ label: "Events" });
    await expect.poll(async () => (await newsOf(page)).categoryId, eventually).toBe("events");
    await news.getByText("What you would publish now differs").waitFor();
    expect((await asReader(article)).text).toContain('"/site/en/news/news-from-china">China</a>');
    await news.getByRole("button", { name: "Publish the new text" }).click();
    await news.getByText("What you would publish now differs").waitFor({ state: "detached" });
    expect((await asReader(article)).text).toContain('"/site/en/news/events">Events</a>');

    await news.getByRole("button", { name: "Withdraw" }).click();
    await news.getByText("Withdrawn", { exact: true }).waitFor();
    expect((await asReader(article)).status).toBe(410);
    expect((await asReader(`/site/photos/small-visit/${photo}.jpg`)).status).toBe(404);

    await writeMoment(momentField(news, "Publish at"), "2040-01-02T09:30");
    await news.getByText(/^Will be published on .*2040/).waitFor();
    expect((await asReader(article)).status).toBe(410);
    await news.getByRole("button", { name: "Cancel the schedule" }).click();
    await news.getByText(/^Will be published/).waitFor({ state: "detached" });
    await page
      .getByRole("region", { name: "What was published" })
      .getByText(/^Schedule cancelled/)
      .waitFor();
  }));
