// The main tasks without a mouse: from the sample to an accepted and released programme, and a new visit from scratch.
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Organiser, organiser } from "./organiser.ts";

let at: Organiser;
beforeAll(async () => {
  at = await organiser();
});
afterAll(() => at?.stop());

/** More key presses than any page needs to reach its target. */
const mostKeys = 120;

/**
 * Presses Tab until the focused element has this name. If it is never reached, throws an error that lists the names
 * passed.
 */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < mostKeys; i++) {
    await page.keyboard.press("Tab");
    const called = (await page.evaluate(`(() => {
      const at = document.activeElement;
      const label = at.labels?.[0]?.textContent ?? "";
      return (at.getAttribute("aria-label") ?? (label || at.textContent || "")).trim();
    })()`)) as string;
    if (typeof name === "string" ? called === name : name.test(called)) return;
    passed.push(called);
  }
  throw new Error(`${name} is not reached by Tab; passed: ${[...new Set(passed)].join(" | ")}`);
}
const press = async (page: Page, name: string | RegExp) => {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
};

/** Accepts the proposal of the running search, and releases it. */
async function acceptAndRelease(page: Page): Promise<void> {
  const accept = page.getByRole("button", { name: "Accept", exact: true });
  const stop = page.getByRole("button", { name: "Stop", exact: false });
  await stop.or(accept).first().waitFor();
  if (!(await accept.isVisible())) await press(page, /^Stop/).catch(() => {});
  await accept.waitFor();
  await press(page, "Accept");
  await accept.waitFor({ state: "detached" });
  await press(page, "Releases");
  await page.getByRole("heading", { level: 1, name: "Releases" }).waitFor();
  await press(page, "Release");
  await page
    .getByRole("region", { name: /^Release \d/ })
    .first()
    .waitFor();
}

test("the sample is opened, planned, accepted and released", () =>
  at.withBoard({}, async (page) => {
    await press(page, "Entente");
    await page.getByRole("heading", { level: 1, name: "Visits" }).waitFor();
    await press(page, "Open the sample");
    // The installation already has the sample, so this is a second copy.
    await page.waitForURL(/\/visits\/small-visit-2/);
    await press(page, "Programme");
    await press(page, "Timeline");
    await press(page, "Plan");
    await acceptAndRelease(page);
  }));

test("a new visit is described by a few answers, planned, accepted and released", () =>
  at.withBoard({}, async (page) => {
    await press(page, "Entente");
    await press(page, "New visit");
    await page.getByRole("heading", { level: 1, name: "New visit" }).waitFor();
    for (const [field, answer] of [
      ["City, ministry or company", "City of Chengdu"],
      ["City", "Maribor"],
      ["Meeting, visit or meal", "Town Hall"],
      ["Meeting, visit or meal", "Old Vine House"],
    ] as const) {
      await tabTo(page, field);
      await page.keyboard.type(answer);
    }
    await press(page, "Make the programme");
    await acceptAndRelease(page);
    await expect.poll(() => page.url()).toContain("/visits/visit-to-maribor-city-of-chengdu/");
  }));
