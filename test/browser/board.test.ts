// The board in a real browser, with the real server, database and planner, as an organiser uses it.

import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stuckVisitYaml } from "../fixtures/stuck-visit.ts";
import { type Organiser, organiser } from "./organiser.ts";

let at: Organiser;
beforeAll(async () => {
  at = await organiser();
});
afterAll(() => at?.stop());
const withBoard: Organiser["withBoard"] = (options, use) => at.withBoard(options, use);

const block = (page: Page, activity: string) => page.locator(`button[data-activity="${activity}"]`);
const labelOf = (page: Page, activity: string) => block(page, activity).getAttribute("aria-label");
/** Returns the first scheduled activity. */
const anyActivity = async (page: Page): Promise<string> =>
  (await page.locator("button[data-activity]").nth(1).getAttribute("data-activity")) ?? "";

describe("the board", () => {
  test("an item dragged to a forbidden time stays, and every rule that it breaks is named", () =>
    withBoard({}, async (page) => {
      const activity = await anyActivity(page);
      const before = await labelOf(page, activity);
      const box = await block(page, activity).boundingBox();
      if (!box) throw new Error("it is on the screen");
      await page.mouse.move(box.x + box.width / 2, box.y + 10);
      await page.mouse.down();
      const field = await page.locator(".field").boundingBox();
      await page.mouse.move((field?.x ?? 0) + 16, box.y + 10, { steps: 8 });
      await page.locator(".move-card .mark.bad").waitFor();
      await page.mouse.up();
      await expect.poll(() => page.locator(".move-card .reasons li").count()).toBeGreaterThan(0);
      expect((await page.locator(".move-card .reasons li b").first().textContent())?.length).toBeGreaterThan(
        2,
      );
      await page.getByRole("button", { name: /Leave it/ }).click();
      expect(await labelOf(page, activity)).toBe(before);
    }));

  test("the keyboard alone is enough to move, undo, pin, find a command and read the keys", () =>
    withBoard({}, async (page) => {
      const activity = await anyActivity(page);
      const before = await labelOf(page, activity);
      await block(page, activity).focus();
      await page.keyboard.press("m");
      for (let i = 0; i < 40; i++) {
        await page.keyboard.press("ArrowRight");
        const says = page.locator(".move-card .move-says .mark");
        await says.waitFor();
        if (!(await says.getAttribute("class"))?.includes("bad")) break;
      }
      await page.keyboard.press("Enter");
      await expect.poll(() => labelOf(page, activity), { timeout: 15_000 }).not.toBe(before);
      await page.locator(".move-card").waitFor({ state: "detached" });
      await page.keyboard.press("u");
      await expect.poll(() => labelOf(page, activity), { timeout: 15_000 }).toBe(before);
      await block(page, activity).focus();
      await page.keyboard.press("p");
      await expect.poll(() => labelOf(page, activity), { timeout: 15_000 }).toContain("pinned");
      await page.keyboard.press("u");
      await expect.poll(() => labelOf(page, activity), { timeout: 15_000 }).toBe(before);
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog").waitFor();
      await page.keyboard.type("by person");
      await page.getByRole("menuitem").first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await expect.poll(() => page.getByRole("combobox").first().inputValue()).toBe("person");
      await page.locator("button[data-activity]").first().focus();
      await page.keyboard.press("?");
      await page.getByRole("dialog").getByRole("heading", { name: "Keyboard shortcuts" }).waitFor();
      await page.keyboard.press("Escape");
    }));

  test("the keyboard alone is enough to make an item longer, and undo restores it", () =>
    withBoard({}, async (page) => {
      const activity = await anyActivity(page);
      const before = await labelOf(page, activity);
      await block(page, activity).focus();
      await page.keyboard.press("r");
      await page.getByRole("region", { name: "New length" }).waitFor();
      await page.keyboard.press("ArrowRight");
      await page.locator(".move-card .move-says .mark").waitFor();
      await page.keyboard.press("Enter");
      const anyway = page.getByRole("button", { name: "Set it anyway" });
      await expect
        .poll(async () => (await anyway.isVisible()) || (await labelOf(page, activity)) !== before, {
          timeout: 15_000,
        })
        .toBe(true);
      if (await anyway.isVisible()) await anyway.press("Enter");
      await expect.poll(() => labelOf(page, activity), { timeout: 15_000 }).not.toBe(before);
      await page.locator(".move-card").waitFor({ state: "detached" });
      await block(page, activity).focus();
      await page.keyboard.press("u");
      await expect.poll(() => labelOf(page, activity), { timeout: 15_000 }).toBe(before);
    }));

  test("an item dragged by its end changes its length and keeps its start", () =>
    // A wide window, because the board scrolls while the pointer is near its edge.
    withBoard({ viewport: { width: 1700, height: 800 } }, async (page) => {
      const activity = "reception";
      const before = await labelOf(page, activity);
      await block(page, activity).focus();
      await page.keyboard.press("Escape");
      const box = await block(page, activity).boundingBox();
      if (!box) throw new Error("it is on the screen");
      await page.mouse.move(box.x + box.width - 4, box.y + 12);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width - 24, box.y + 12, { steps: 6 });
      await page.locator(".move-card .move-says .mark").waitFor();
      await page.mouse.up();
      await expect.poll(() => labelOf(page, activity), { timeout: 15_000 }).not.toBe(before);
      const start = (label: string | null) => /(\d\d:\d\d)–/.exec(label ?? "")?.[1];
      expect(start(await labelOf(page, activity))).toBe(start(before));
      await page.keyboard.press("u");
      await expect.poll(() => labelOf(page, activity), { timeout: 15_000 }).toBe(before);
    }));

  test("a party is moved into a separate group by keyboard, and undo reverses it", () =>
    withBoard({}, async (page) => {
      const count = () => page.locator("button[data-activity]").count();
      const before = await labelOf(page, "reception");
      const items = await count();
      await block(page, "reception").focus();
      await page.keyboard.press("g");
      const dialog = page.getByRole("dialog", { name: "Who goes where" });
      await dialog.waitFor();
      await page.keyboard.press("Tab");
      await page.keyboard.type("A new group");
      await dialog.getByText("A new group 2 people").waitFor();
      // Shift+Tab goes backwards through the dialog: from its first choice to “Cancel”, then to the button before.
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Enter");
      await dialog.waitFor({ state: "detached" });
      await expect.poll(count, { timeout: 15_000 }).toBe(items + 1);
      await expect.poll(() => labelOf(page, "reception"), { timeout: 15_000 }).not.toBe(before);
      await block(page, "reception").focus();
      await page.keyboard.press("u");
      await expect.poll(count, { timeout: 15_000 }).toBe(items);
      await expect.poll(() => labelOf(page, "reception"), { timeout: 15_000 }).toBe(before);
    }));

  test("several items are pinned and moved in one step", () =>
    withBoard({}, async (page) => {
      const names = ["lunch", "reception"];
      const before = await Promise.all(names.map((name) => labelOf(page, name)));
      await block(page, "lunch").focus();
      await page.keyboard.press("Shift+Enter");
      await block(page, "reception").focus();
      await page.keyboard.press("Shift+Enter");
      const panel = page.getByRole("complementary", { name: "2 activities selected" });
      await panel.getByRole("button", { name: /Later/ }).press("Enter");
      for (const [i, name] of names.entries())
        await expect.poll(() => labelOf(page, name), { timeout: 15_000 }).not.toBe(before[i]);
      for (const name of names) expect(await labelOf(page, name)).toContain("pinned");
      await page.keyboard.press("u");
      for (const [i, name] of names.entries())
        await expect.poll(() => labelOf(page, name), { timeout: 15_000 }).toBe(before[i]);
    }));

  test("planning can be stopped, and changes nothing before a proposal is accepted", () =>
    withBoard({}, async (page) => {
      await page.getByRole("button", { name: "Plan", exact: true }).click();
      const stop = page.getByRole("button", { name: /^Stop/ });
      const accept = page.getByRole("button", { name: "Accept" });
      await stop.or(accept).waitFor();
      if (await stop.isVisible()) await stop.click().catch(() => {});
      await accept.waitFor();
      await page.getByRole("button", { name: "Side by side" }).click();
      await expect.poll(() => page.locator(".board").count()).toBe(2);
      await accept.click();
      await accept.waitFor({ state: "detached" });
      await expect.poll(() => page.locator(".notices .bad").count()).toBe(0);
    }));

  test("by keyboard, an unplaced activity shows the reason, and a relaxation is applied in one step and undone", () =>
    withBoard({}, async (page) => {
      const source = stuckVisitYaml.replace("id: small-visit", "id: stuck");
      const status = await page.evaluate(
        async (body) =>
          (
            await fetch("/api/visits", {
              method: "POST",
              headers: { "content-type": "application/json" },
              body: JSON.stringify(body),
            })
          ).status,
        { source, key: "stuck-visit" },
      );
      expect(status).toBe(201);
      await page.goto(new URL("/app/visits/stuck/timeline", page.url()).href);
      await page.getByRole("button", { name: "Plan", exact: true }).press("Enter");
      const stop = page.getByRole("button", { name: /^Stop/ });
      const accept = page.getByRole("button", { name: "Accept" });
      await stop.or(accept).waitFor();
      if (await stop.isVisible()) await stop.press("Enter").catch(() => {});
      await accept.press("Enter");
      const panel = page.getByRole("button", { name: /without a time/ });
      await panel.press("Enter");
      const list = page.locator("aside", { has: page.getByRole("heading", { name: "Without a time" }) });
      await list.locator(".demands li").first().waitFor();
      await expect.poll(() => list.locator(".demands").textContent()).toContain("has a fixed time");
      const apply = list.getByRole("button", { name: /^Apply: Begin “Talk/ }).first();
      await apply.waitFor({ timeout: 30_000 });
      const before = await page.locator("button[data-activity]").count();
      await apply.press("Enter");
      await expect
        .poll(() => page.locator("button[data-activity]").count(), { timeout: 15_000 })
        .toBe(before + 1);
      await expect.poll(() => panel.count()).toBe(0);
      // After one undo, the visit and the programme are as they were.
      await page.locator("button[data-activity]").first().focus();
      await page.keyboard.press("u");
      await expect
        .poll(() => page.locator("button[data-activity]").count(), { timeout: 15_000 })
        .toBe(before);
      await panel.waitFor();
      const fixed = await page.evaluate(async () => {
        const answer = await (await fetch("/api/visits/stuck")).json();
        const { document } = answer as { document: { visit: { activities: { fixed: string }[] } } };
        return document.visit.activities.slice(-2).map((activity) => activity.fixed);
      });
      expect(fixed).toEqual(["2023-10-26T10:00", "2023-10-26T10:00"]);
      await expect.poll(() => page.locator(".notices .bad").count()).toBe(0);
    }));

  test("an edit appears on the page of a colleague", () =>
    withBoard({}, (first) =>
      withBoard({}, async (second) => {
        for (const page of [first, second]) {
          await page.getByRole("link", { name: "Activities" }).click();
          await page.locator(".entry").first().click();
        }
        const title = (page: Page) => page.locator(".room-form input").first();
        await title(first).fill("Changed by the first");
        await title(first).press("Enter");
        await expect.poll(() => title(second).inputValue(), { timeout: 10_000 }).toBe("Changed by the first");
      }),
    ));
});
