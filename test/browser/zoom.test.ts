// The main pages enlarged to 200 and 300 percent on a laptop of 1440 × 900: nothing lies beyond the screen, and nothing
// is covered.
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Organiser, organiser } from "./organiser.ts";

let at: Organiser;
beforeAll(async () => {
  at = await organiser();
});
afterAll(() => at?.stop());

const pages = [
  "",
  "/days",
  "/document",
  "/timeline",
  "/people",
  "/activities",
  "/documents",
  "/disruptions",
  "/minutes",
];

/** Returns the controls on the screen whose centre is covered by another element. */
const coveredControls = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
    const shown = (control) => {
      let { left, top, right, bottom } = control.getBoundingClientRect();
      for (let at = control; at; at = at.parentElement) {
        const { overflowX, clipPath, visibility } = getComputedStyle(at);
        if (clipPath !== "none" || visibility === "hidden") return undefined;
        const box = at === control || overflowX === "visible" ? undefined : at.getBoundingClientRect();
        if (!box) continue;
        left = Math.max(left, box.left);
        top = Math.max(top, box.top);
        right = Math.min(right, box.right);
        bottom = Math.min(bottom, box.bottom);
      }
      const isOn = right - left > 2 && bottom - top > 2 && left >= 0 && right <= innerWidth && bottom <= innerHeight;
      return isOn ? { x: (left + right) / 2, y: (top + bottom) / 2 } : undefined;
    };
    return [...document.querySelectorAll("button, a[href], input, select, textarea, summary")].flatMap((control) => {
      const at = shown(control);
      const over = at && document.elementFromPoint(at.x, at.y);
      const isFree = !over || control.contains(over) || over.contains(control);
      return isFree ? [] : [(control.ariaLabel ?? control.textContent) + " under " + over.className];
    });
  })()`) as Promise<string[]>;

const sidewaysOf = (page: Page): Promise<number> =>
  page.evaluate(`Math.max(
    document.documentElement.scrollWidth - innerWidth,
    ...[...document.querySelectorAll("#content")].map((one) => one.scrollWidth - one.clientWidth),
  )`) as Promise<number>;

test.each([2, 3])("enlarged %i times, pages scroll only vertically, and no control is covered", (zoom) =>
  at.withBoard(
    { viewport: { width: 1440 / zoom, height: 900 / zoom }, deviceScaleFactor: zoom },
    async (page) => {
      const visit = new URL(page.url()).pathname.replace(/\/timeline$/, "");
      for (const path of pages) {
        await page.goto(`${at.url}${visit}${path}`);
        await page.locator("h1").first().waitFor({ state: "attached" });
        if (/days|timeline/.test(path)) await page.locator("[data-activity]").first().waitFor();
        await page.evaluate("document.fonts.ready");
        expect.soft(await sidewaysOf(page), path).toBeLessThanOrEqual(0);
        expect.soft(await coveredControls(page), path).toEqual([]);
      }
      // A dialog that is taller than the screen can be scrolled to its buttons.
      await page.goto(`${at.url}${visit}/document`);
      await page.getByRole("button", { name: "Paste an agenda" }).click();
      await page.getByRole("button", { name: "Cancel" }).click();
      await page.getByRole("dialog").waitFor({ state: "detached" });
      // The card of a move stays within the screen.
      await page.goto(`${at.url}${visit}/timeline`);
      await page.locator("button[data-activity]").first().press("m");
      const card = await page.locator(".move-card").boundingBox();
      expect(card?.x).toBeGreaterThanOrEqual(0);
      expect((card?.x ?? 0) + (card?.width ?? 0)).toBeLessThanOrEqual(1440 / zoom);
      expect(await sidewaysOf(page)).toBeLessThanOrEqual(0);
    },
  ),
);
