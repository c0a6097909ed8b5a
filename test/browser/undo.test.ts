// Undo and redo as users see them, and letters typed before the command palette is open.
import type { Route } from "playwright";
import { expect, test } from "vitest";
import { enter, onOnePage, stored, workingDocument, write } from "./page-parts.ts";

const { onBoard, withBoard } = onOnePage();
const eventually = { timeout: 30_000 };

test("undo and redo are disabled without changes, say what they did, and offer the opposite", () =>
  onBoard(async (page) => {
    await enter(page, "Visit");
    const bar = page.getByRole("banner");
    const [undo, redo] = ["Undo", "Redo"].map((name) => bar.getByRole("button", { name, exact: true }));
    if (!undo || !redo) throw new Error("no buttons");
    expect([await undo.isDisabled(), await redo.isDisabled()]).toEqual([true, true]);
    const subtitle = page.getByRole("group", { name: "Subtitle", exact: true }).getByLabel("English");
    await write(subtitle, "In autumn");
    await expect.poll(() => stored(page, "subtitle"), eventually).toEqual({ en: "In autumn" });
    await undo.press("Enter");
    const undone = page.locator(".note", { hasText: /^Undone: .*visit/i });
    await undone.waitFor();
    expect(await stored(page, "subtitle")).toBeUndefined();
    await undone.getByRole("button", { name: "Redo" }).press("Enter");
    await page
      .locator(".note", { hasText: /^Redone: / })
      .getByRole("button", { name: "Undo" })
      .waitFor();
    expect(await stored(page, "subtitle")).toEqual({ en: "In autumn" });
    await expect.poll(() => redo.isDisabled()).toBe(true);
    await undo.press("Enter");
    await expect.poll(() => stored(page, "subtitle"), eventually).toBeUndefined();
  }));

test("letters typed after Ctrl-K wait for the palette and never reach the board", () =>
  withBoard({ colorScheme: "dark" }, async (page) => {
    const waiting: Route[] = [];
    await page.route(/palette.*\.js/, (route) => void waiting.push(route));
    const before = await workingDocument(page);
    await page.locator("button[data-activity]").first().focus();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("uux");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Delete");
    await page.keyboard.type("mp");
    expect(waiting.length).toBe(1);
    await expect.poll(() => page.locator(".move-card").count()).toBe(0);
    for (const route of waiting) await route.continue();
    const field = page.getByRole("dialog").getByRole("searchbox");
    await expect.poll(() => field.inputValue(), eventually).toBe("uump");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await workingDocument(page)).toEqual(before);
  }));
