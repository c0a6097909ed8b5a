// The palette from any page: it opens what was found and begins actions, also outside a visit.
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { enter, onOnePage, stored } from "./page-parts.ts";

const { onBoard, withBoard } = onOnePage();

/** Types into the palette and runs the first result, once it contains some words. */
async function run(page: Page, typed: string, first: RegExp): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("searchbox").fill(typed);
  await page.getByRole("menuitem").first().filter({ hasText: first }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem").first().waitFor({ state: "detached" });
}

test("actions begin on any page, once", () =>
  onBoard(async (page) => {
    await enter(page, "Rules");
    await run(page, "paste agnda", /^Paste an agenda/);
    const review = page.getByRole("dialog");
    await review.getByRole("textbox").waitFor();
    await expect.poll(() => new URL(page.url()).search).toBe("");
    await page.keyboard.press("Escape");
    await review.waitFor({ state: "detached" });

    const count = async () => ((await stored(page, "activities")) as unknown[]).length;
    const before = await count();
    await run(page, "add activity", /^Add an activity/);
    await expect.poll(count).toBe(before + 1);
    await page.getByRole("region", { name: "New activity" }).waitFor();
    await run(page, "go back", /^Undo/);
    await page.locator(".note", { hasText: /^Undone: / }).waitFor();
    await expect.poll(count).toBe(before);
  }));

test("a place and a day open where they are", () =>
  onBoard(async (page) => {
    await run(page, "city HALL", /^City Hall/);
    await page.getByRole("region", { name: "City Hall" }).waitFor();
    await run(page, "day 2", /day, /);
    await expect.poll(() => page.locator(".days-head").count()).toBe(1);
  }));

test("outside a visit it finds pages, settings and their words in other languages", () =>
  withBoard({ locale: "de-DE" }, async (page) => {
    await page.getByRole("link", { name: "Entente" }).click();
    await page.getByRole("heading", { level: 1, name: "Besuche" }).waitFor();
    await run(page, "dunkles", /^Dunkel/);
    expect(await page.evaluate("document.documentElement.dataset.theme")).toBe("dark");
    await run(page, "englisch", /^English/);
    await page.getByRole("heading", { level: 1, name: "Visits" }).waitFor();
    await run(page, "neuer besuch", /^New visit/);
    await page.getByRole("heading", { level: 1, name: "New visit" }).waitFor();
  }));
