// The application in a real browser, through the real server, database and planner: as an organiser works with it.

import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningServer, serve } from "#server";
import { threadPlanner } from "../../src/cli/planning-threads.ts";
import { smallVisitYaml } from "../fixtures/small-visit.ts";
import { launchBrowser } from "./chromium.ts";

const root = join(import.meta.dirname, "../..");
let folder: string;
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  const built = spawnSync(process.execPath, [join(root, "scripts/web-ready.ts")], { encoding: "utf8" });
  expect(built.status, built.stderr).toBe(0);
  folder = await mkdtemp(join(tmpdir(), "entente-board-"));
  const started = await serve({
    dataFolder: join(folder, "data"),
    host: "127.0.0.1",
    port: 0,
    sample: { file: "visit.yaml", source: smallVisitYaml },
    planner: threadPlanner,
    firstPlan: { seconds: null, iterations: 200 },
  });
  if (!started.ok) throw new Error(started.error.code);
  server = started.value;
  await server.ready;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
});

let cookies: Awaited<ReturnType<Awaited<ReturnType<Browser["newContext"]>>["cookies"]>> = [];

/** Opens the board as the owner: by the link that the first start prints, afterwards by what it left. */
async function withBoard<T>(options: BrowserContextOptions, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ locale: "en-GB", ...options });
  try {
    const page = await context.newPage();
    if (cookies.length > 0) await context.addCookies(cookies);
    else {
      await page.goto(`${server.url}${server.ownerPath}`);
      await page.waitForURL(/\/app\//);
      cookies = await context.cookies();
    }
    await page.goto(`${server.url}/app/`);
    await page.getByRole("main").getByRole("link").first().click();
    await page.locator("button[data-activity]").first().waitFor();
    return await use(page);
  } finally {
    await context.close();
  }
}

const block = (page: Page, activity: string) => page.locator(`button[data-activity="${activity}"]`);
const labelOf = (page: Page, activity: string) => block(page, activity).getAttribute("aria-label");
/** The first activity that stands. */
const anyActivity = async (page: Page): Promise<string> =>
  (await page.locator("button[data-activity]").nth(1).getAttribute("data-activity")) ?? "";

describe("the board", () => {
  test("an item dragged to a forbidden time stays, and every rule against it says its name", () =>
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
      expect(await page.locator(".move-card .reasons li").count()).toBeGreaterThan(0);
      expect((await page.locator(".move-card .reasons li b").first().textContent())?.length).toBeGreaterThan(
        2,
      );
      await page.getByRole("button", { name: /Leave it/ }).click();
      expect(await labelOf(page, activity)).toBe(before);
    }));

  test("by keyboard alone: move, undo, pin, find a command, read the keys", () =>
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
      await page.getByRole("dialog").getByRole("heading", { name: "Keys" }).waitFor();
      await page.keyboard.press("Escape");
    }));

  test("plans, stops, and changes nothing before a candidate is accepted", () =>
    withBoard({}, async (page) => {
      await page.getByRole("button", { name: "Plan", exact: true }).click();
      const stop = page.getByRole("button", { name: /^Stop/ });
      const accept = page.getByRole("button", { name: "Accept" });
      await stop.or(accept).waitFor();
      if (await stop.isVisible()) await stop.click().catch(() => {});
      await accept.waitFor();
      await page.getByRole("button", { name: "Side by side" }).click();
      expect(await page.locator(".board").count()).toBe(2);
      await accept.click();
      await accept.waitFor({ state: "detached" });
      expect(await page.locator(".notices .bad").count()).toBe(0);
    }));

  test("by keyboard: what has no time says why; what would allow it is applied in one step and taken back", () =>
    withBoard({}, async (page) => {
      // Two talks of the same people, fixed at the same time.
      const talk = (id: string) => `  - id: ${id}
    kind: bilateral
    title: Talk ${id}
    minutes: 45
    fixed: 2023-10-26T10:00
    places: [red-hall]
    interpretation: { between: [] }
    attend: { required: [zhengzhou, mayor] }
`;
      const source = smallVisitYaml
        .replace("id: small-visit", "id: stuck")
        .replace("\nwishes:", `${talk("one")}${talk("two")}\nwishes:`);
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
      await page.goto(`${server.url}/app/visits/stuck`);
      await page.getByRole("button", { name: "Plan", exact: true }).press("Enter");
      const stop = page.getByRole("button", { name: /^Stop/ });
      const accept = page.getByRole("button", { name: "Accept" });
      await stop.or(accept).waitFor();
      await new Promise((resolve) => setTimeout(resolve, 1000));
      if (await stop.isVisible()) await stop.press("Enter").catch(() => {});
      await accept.press("Enter");
      const panel = page.getByRole("button", { name: /without a time/ });
      await panel.press("Enter");
      const list = page.locator("aside", { has: page.getByRole("heading", { name: "Without a time" }) });
      await list.locator(".demands li").first().waitFor();
      expect(await list.locator(".demands").textContent()).toContain("has a fixed time");
      const apply = list.getByRole("button", { name: /^Apply: Begin “Talk/ }).first();
      await apply.waitFor({ timeout: 30_000 });
      const before = await page.locator("button[data-activity]").count();
      await apply.press("Enter");
      await expect
        .poll(() => page.locator("button[data-activity]").count(), { timeout: 15_000 })
        .toBe(before + 1);
      await expect.poll(() => panel.count()).toBe(0);
      // One step back: the visit and the programme are as they were.
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
      expect(await page.locator(".notices .bad").count()).toBe(0);
    }));

  test("another's edit appears on the page of the other", () =>
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
