// The days view of the sample in a real browser: titles can be read at first sight, items are moved by keyboard and
// mouse, and a phone shows lists.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { languages } from "#text";
import { type Organiser, organiser } from "./organiser.ts";
import { enter } from "./page-parts.ts";
import { expectReadable, textsOf } from "./readable.ts";
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

/**
 * Expects the headings of eight days within the width, and all titles of items of half an hour or more to be readable.
 */
async function expectWeek(page: Page, rightEdge: number): Promise<void> {
  const heads = page.locator(".days-head");
  await expect.poll(() => heads.count()).toBe(8);
  const days = page.locator(".days");
  await expect.poll(() => days.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
  for (const head of await heads.all()) {
    const box = await head.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(rightEdge);
  }
  await expectReadable(page, ".days");
  const { programme } = await page.evaluate(
    async () => JSON.parse(await (await fetch("/api/visits/brussels-ljubljana-2023")).text()).document,
  );
  const long = programme.placements.filter(
    (item: { start: string; end: string }) => Date.parse(item.end) - Date.parse(item.start) >= 30 * 60_000,
  );
  expect(long.length).toBeGreaterThan(30);
  const titles = await textsOf(page, ".day-title, .day-row-title");
  for (const { activity } of long) {
    const own = titles.filter((title) => title.activity === activity && !/^\d\d:\d\d$/.test(title.text));
    expect(own.length, activity).toBe(1);
    expect(own[0]?.seen, own[0]?.text).toBeGreaterThanOrEqual(Math.min(12, own[0]?.letters ?? 0));
  }
}

test("all eight days are side by side, and the title of every item of half an hour or more can be read", () =>
  at.withBoard(desktop, async (page) => {
    await enter(page, "Days");
    await page.locator(".day-tile").first().waitFor();
    await page.evaluate("document.fonts.ready");
    await expectWeek(page, 1440);
    expect(await violationsOn(page)).toEqual([]);
    // The titles can also be read beside the panel of an item.
    await page.locator(".day-tile").first().click();
    const panel = await page.locator(".panel").boundingBox();
    await expectWeek(page, panel?.x ?? 0);
    await enter(page, "Timeline");
    await page.locator("button[data-activity]").first().waitFor();
    await page.locator(".board").evaluate((board) => board.scrollBy(1100, 0));
    await expect.poll(() => page.locator(".block-title").count()).toBeGreaterThan(20);
    await expectReadable(page, ".field");
  }));

test("items are reached by day, and a screen reader finds every one", () =>
  at.withBoard(desktop, async (page) => {
    await enter(page, "Days");
    const thursday = page.getByRole("region", { name: "Thursday, 26 October" });
    await thursday.getByRole("heading", { level: 2, name: "Thursday, 26 October" }).waitFor();
    const meeting = thursday
      .getByRole("list")
      .first()
      .getByRole("button", {
        name: /^Cooperation meeting.+, Thu 26 Oct 09:30–11:15, Ljubljana City Hall.+All 20/,
      });
    await meeting.waitFor();
    const { programme } = await page.evaluate(
      async () => JSON.parse(await (await fetch("/api/visits/brussels-ljubljana-2023")).text()).document,
    );
    const placed = programme.placements.map((placement: { activity: string }) => placement.activity);
    const named = await page
      .locator(".day li")
      .getByRole("button")
      .evaluateAll((buttons) => buttons.map((button) => button.dataset.activity ?? ""));
    expect(named.filter(Boolean).toSorted()).toEqual(placed.toSorted());
    // The panel of an item leads to its form.
    await meeting.click();
    await page.getByRole("link", { name: "Edit all details" }).click();
    const title = page.locator(".room-form input").first();
    await expect.poll(() => title.inputValue()).toContain("Cooperation meeting");
  }));

test("the side bar shows every entry without scrolling, in every language", () =>
  // In a separate context, because the browser remembers the language.
  at.withBoard({ ...desktop, colorScheme: "light" }, async (page) => {
    const nav = page.locator(".side nav");
    for (const language of languages) {
      await page.evaluate((one) => localStorage.setItem("entente-language", one), language);
      await page.reload();
      await page.locator(".side-link").last().waitFor();
      await page.evaluate("document.fonts.ready");
      const [links, lines, height, room] = await nav.evaluate((one) => {
        const heights = [...one.querySelectorAll(".side-name")].map((name) => name.clientHeight);
        return [heights.length, new Set(heights).size, one.scrollHeight, one.clientHeight];
      });
      expect(links, language).toBeGreaterThan(20);
      // No entry takes a second line.
      expect(lines, language).toBe(1);
      expect(height, language).toBeLessThanOrEqual(room ?? 0);
      // Nor on a taller screen, where the names have more space.
      for (const tall of [1000, 1100]) {
        await page.setViewportSize({ width: 1440, height: tall });
        await expect.poll(() => nav.evaluate((one) => one.scrollHeight <= one.clientHeight)).toBe(true);
      }
      await page.setViewportSize(desktop.viewport);
    }
  }));

test("the timeline opens in the morning from the first frame on, and stays there while planning results arrive", () =>
  at.withBoard(desktop, async (page) => {
    const id = new URL(page.url()).pathname.split("/").at(-2);
    // The time at the left edge, computed from the first hour to its right.
    await page.addInitScript(`(() => {
      window.seen = [];
      const look = () => {
        const heads = document.querySelector(".heads")?.getBoundingClientRect().right ?? 0;
        const ticks = [...document.querySelectorAll(".tick")];
        const first = ticks.find((tick) => tick.getBoundingClientRect().left > heads - 2);
        if (first) window.seen.push(first.textContent);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    })()`);
    // Without the night flight, the left edge is at 08:00 on the first day.
    const call = async (path: string, body?: object) => {
      const headers = { "content-type": "application/json" };
      const options = body ? { method: "POST", headers, body: JSON.stringify(body) } : {};
      const answer = await page.evaluate(
        `fetch("/api/visits/${id}${path}", ${JSON.stringify(options)}).then((one) => one.text())`,
      );
      return JSON.parse(String(answer));
    };
    const { version, document } = await call("");
    const flight = ["programme", "placements", document.programme.placements[0].activity];
    const edits = [{ kind: "remove", path: flight }];
    const edited = await call("/edits", { base: version, edits, label: "", key: "no-flight" });
    const chromium = await page.context().newCDPSession(page);
    await chromium.send("Emulation.setCPUThrottlingRate", { rate: 6 });
    await page.reload();
    const seen = () => page.evaluate<string[]>("window.seen");
    await expect.poll(async () => (await seen()).length).toBeGreaterThan(3);
    const board = page.locator(".board");
    const start = await board.evaluate((one) => one.scrollLeft);
    await chromium.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    expect(await call("/undo", { base: edited.version, key: "flight-again" })).toHaveProperty("version");
    await expect.poll(() => board.evaluate((one) => one.scrollLeft)).toBeGreaterThan(start + 100);
    expect([...new Set(await seen())]).toEqual(["08:00"]);
  }));

const item = (page: Page, activity: string) => page.locator(`[data-activity="${activity}"]`);
const labelOf = (page: Page, activity: string) => item(page, activity).getAttribute("aria-label");

test("an item moves to a later hour by key, back by undo, and to another day by mouse", () =>
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
    // The shadow is as wide as a day.
    const shadow = await page.locator(".shadow").boundingBox();
    const day = await page.locator(".day").first().boundingBox();
    expect(Math.abs((shadow?.width ?? 0) - (day?.width ?? 0))).toBeLessThan(8);
    await page.mouse.up();
    const anyway = page.getByRole("button", { name: "Put it here anyway" });
    await expect
      .poll(async () => (await anyway.isVisible()) || (await labelOf(page, id)) !== before, {
        timeout: 40_000,
      })
      .toBe(true);
    if (await anyway.isVisible()) await anyway.press("Enter");
    await expect.poll(() => labelOf(page, id), { timeout: 40_000 }).not.toBe(before);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => labelOf(page, id), { timeout: 40_000 }).toBe(before);
  }));

test("a single day fills the width, its first item takes two keys to reach, and arrows lead through the days", () =>
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

test("on a phone, one person's Thursday takes two choices and no sideways scrolling", () =>
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
