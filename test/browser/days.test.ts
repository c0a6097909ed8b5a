// The days of the sample in a real browser: readable at first sight, moved by keyboard and mouse, listed on a phone.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Organiser, organiser } from "./organiser.ts";
import { enter } from "./page-parts.ts";
import { violationsOn } from "./violations.ts";

const sample = readFileSync(
  join(import.meta.dirname, "../../examples/brussels-ljubljana-2023/visit.yaml"),
  "utf8",
);
let at: Organiser;
beforeAll(async () => {
  at = await organiser(sample);
});
afterAll(() => at?.stop());

const desktop = { viewport: { width: 1440, height: 900 } };

interface Seen {
  readonly text: string;
  readonly letters: number;
  readonly seen: number;
  readonly size: number;
  readonly upright: boolean;
}

/** Returns every text in the elements of a selector: how many letters are visible, their size, and whether it is upright. */
const textsOf = (page: Page, selector: string): Promise<Seen[]> =>
  page.evaluate(`(() => {
    const clips = (node) => {
      const boxes = [];
      for (let at = node.parentElement; at && at.id !== "content"; at = at.parentElement) {
        const style = getComputedStyle(at);
        if (style.overflowX !== "visible" && !at.classList.contains("days")) boxes.push(at.getBoundingClientRect());
      }
      return boxes;
    };
    const found = [];
    for (const root of document.querySelectorAll(${JSON.stringify(selector)})) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.data.trim()) continue;
        const boxes = clips(node);
        let letters = 0;
        let seen = 0;
        let last = false;
        for (let i = 0; i < node.data.length; i++) {
          letters++;
          // A space counts as part of the letter before it.
          if (node.data[i] === " ") {
            if (last) seen++;
            continue;
          }
          last = false;
          const range = document.createRange();
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          const box = range.getBoundingClientRect();
          const x = box.left + box.width / 2;
          const y = box.top + box.height / 2;
          last = box.width > 0 && boxes.every((b) => x >= b.left && x <= b.right && y >= b.top && y <= b.bottom);
          if (last) seen++;
        }
        const style = getComputedStyle(node.parentElement);
        let upright = true;
        for (let at = node.parentElement; at; at = at.parentElement) {
          const own = getComputedStyle(at);
          if (own.writingMode !== "horizontal-tb" || own.rotate !== "none" || /matrix/.test(own.transform)) upright = false;
        }
        found.push({ text: node.data, letters, seen, size: parseFloat(style.fontSize), upright });
      }
    }
    return found;
  })()`) as Promise<Seen[]>;

test("all eight days stand side by side, and every title of half an hour or more can be read", () =>
  at.withBoard(desktop, async (page) => {
    await enter(page, "Days");
    await page.locator(".day-tile").first().waitFor();
    await page.evaluate("document.fonts.ready");
    const heads = page.locator(".days-head");
    await expect.poll(() => heads.count()).toBe(8);
    for (const head of await heads.all()) {
      const box = await head.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1440);
    }
    expect(await page.locator(".days").evaluate((days) => days.scrollWidth <= days.clientWidth)).toBe(true);
    const texts = await textsOf(page, ".days");
    expect(texts.length).toBeGreaterThan(100);
    for (const one of texts) {
      expect(one.size, one.text).toBeGreaterThanOrEqual(12);
      expect(one.upright, one.text).toBe(true);
      // Visible as a whole, at least twelve letters of it, or not at all.
      if (one.seen > 0) expect(one.seen, one.text).toBeGreaterThanOrEqual(Math.min(12, one.letters));
    }
    const { programme } = await page.evaluate(
      async () => JSON.parse(await (await fetch("/api/visits/brussels-ljubljana-2023")).text()).document,
    );
    const long = programme.placements.filter(
      (item: { start: string; end: string }) => Date.parse(item.end) - Date.parse(item.start) >= 30 * 60_000,
    );
    expect(long.length).toBeGreaterThan(30);
    for (const { activity } of long) {
      const titles = await textsOf(
        page,
        `[data-activity="${activity}"] .day-title, [data-activity="${activity}"] .day-row-title`,
      );
      expect(titles.length, activity).toBe(1);
      expect(titles[0]?.seen, activity).toBeGreaterThanOrEqual(Math.min(12, titles[0]?.letters ?? 0));
    }
    expect(await violationsOn(page)).toEqual([]);
  }));

const item = (page: Page, activity: string) => page.locator(`[data-activity="${activity}"]`);
const labelOf = (page: Page, activity: string) => item(page, activity).getAttribute("aria-label");

test("an item moves down the hours by key and back by undo, and to another day by mouse", () =>
  at.withBoard(desktop, async (page) => {
    await enter(page, "Days");
    const movable = await page.locator(".day-tile").nth(3).getAttribute("data-activity");
    const id = movable ?? "";
    const before = await labelOf(page, id);
    await item(page, id).focus();
    await page.keyboard.press(" ");
    await page.keyboard.press("ArrowDown");
    const card = page.locator(".move-card");
    await card.locator(".mark").waitFor();
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
    expect(await labelOf(page, id)).toBe(before);
    const box = await item(page, id).boundingBox();
    if (!box) throw new Error("it is on the screen");
    await page.mouse.move(box.x + 40, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(box.x + 40, box.y + 68, { steps: 6 });
    await card.locator(".mark").waitFor();
    await page.mouse.up();
    const anyway = page.getByRole("button", { name: "Put it here anyway" });
    await expect
      .poll(async () => (await anyway.isVisible()) || (await labelOf(page, id)) !== before, {
        timeout: 15_000,
      })
      .toBe(true);
    if (await anyway.isVisible()) await anyway.press("Enter");
    await expect.poll(() => labelOf(page, id), { timeout: 15_000 }).not.toBe(before);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => labelOf(page, id), { timeout: 15_000 }).toBe(before);
  }));

test("one day fills the width, the first item is two keys away, and arrows lead through the days", () =>
  at.withBoard(desktop, async (page) => {
    await enter(page, "Days");
    await page.locator(".day-tile").first().waitFor();
    await page.getByRole("button", { name: /^Open Mon 23/ }).click();
    await expect.poll(() => page.locator(".days-head").count()).toBe(1);
    await page.getByRole("button", { name: /back to all days/ }).click();
    await expect.poll(() => page.locator(".days-head").count()).toBe(8);
    await page.getByRole("button", { name: "Skip to the content" }).press("Enter");
    const focused = () => page.evaluate("document.activeElement.dataset.activity");
    const first = await focused();
    expect(first).toBeTruthy();
    await page.keyboard.press("ArrowDown");
    await expect.poll(focused).not.toBe(first);
    await page.keyboard.press("ArrowUp");
    await expect.poll(focused).toBe(first);
  }));

test("on a phone one person's Thursday is two choices away and needs no scrolling sideways", () =>
  at.withBoard({ viewport: { width: 390, height: 844 } }, async (page) => {
    await enter(page, "Days");
    await page.getByLabel("Whose programme").selectOption({ label: "Head of delegation, Hangzhou" });
    await page.getByRole("button", { name: /^Thu 26/ }).click();
    await page.getByRole("heading", { name: /Thursday, 26 October/ }).waitFor();
    await expect.poll(() => page.locator(".day-line-item").count()).toBeGreaterThan(3);
    const widths = await page.evaluate("[document.documentElement.scrollWidth, innerWidth]");
    expect((widths as number[])[0]).toBeLessThanOrEqual((widths as number[])[1] ?? 0);
    expect(await page.locator(".day-list ul").evaluate((list) => list.scrollWidth <= list.clientWidth)).toBe(
      true,
    );
    expect(await violationsOn(page)).toEqual([]);
  }));
