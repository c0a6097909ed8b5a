// The programme in a real browser, with the real server, database and planner.
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunningServer } from "#server";
import { smallVisitYaml } from "../fixtures/small-visit.ts";
import { sharedBrowser, startServer } from "./shared.ts";
import { violationsOn } from "./violations.ts";

const pictures = join(import.meta.dirname, "../../test-results");
/** Texts of the visit file that no page may show. */
const secrets = ["+386 1 000 00 00", "Bring the gift list"];
/** Texts that are not public, but appear on the pages of those who attend. */
const internal = "Evening briefing";
const visitYaml = `${smallVisitYaml}
rules: [{ rule: substantive-share, level: warn }]
`
  .replace("id: mayor,", `id: mayor, contact: "${secrets[0]}",`)
  .replace("- id: welcome", `- id: welcome\n    note: ${secrets[1]}`);

let folder: string;
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  expect(visitYaml).toContain(secrets[0]);
  expect(visitYaml).toContain(secrets[1]);
  await mkdir(pictures, { recursive: true });
  folder = await mkdtemp(join(tmpdir(), "entente-browser-"));
  server = await startServer(join(folder, "data"), {
    sample: { file: "visit.yaml", source: visitYaml },
    firstPlan: { seconds: null, iterations: 200 },
  });
  browser = await sharedBrowser();
});

afterAll(async () => {
  await server?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
});

async function withPage<T>(options: BrowserContextOptions, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(options);
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Opens the programme. While it is being planned, the page reloads itself. */
async function openProgramme(page: Page): Promise<void> {
  await page.goto(server.url);
  await page.getByRole("main").getByRole("link").first().click();
  await page.getByRole("heading", { level: 3 }).first().waitFor({ timeout: 30_000 });
}

describe("the programme in the browser", () => {
  test("the list of visits leads to the days with their activities", () =>
    withPage({ locale: "en-GB" }, async (page) => {
      await openProgramme(page);
      expect(await page.getByRole("heading", { level: 2 }).allTextContents()).toEqual([
        expect.stringContaining("Wednesday, 25 October 2023"),
        expect.stringContaining("Thursday, 26 October 2023"),
      ]);
      const items = await page.locator("ol.items > li").allTextContents();
      expect(items.some((text) => /\d\d:\d\d–\d\d:\d\d/.test(text))).toBe(true);
      await page.screenshot({ path: join(pictures, "programme.png"), fullPage: true });
    }));

  test("the programme is in the reader's language and remembers a choice", () =>
    withPage({ locale: "zh-CN" }, async (page) => {
      await openProgramme(page);
      expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hans");
      await page.getByRole("link", { name: "slovenščina" }).click();
      expect(await page.locator("html").getAttribute("lang")).toBe("sl");
      await page.getByRole("link", { name: "Udeleženci" }).click();
      await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toBe("Udeleženci");
    }));

  test("texts without a translation are marked as being in another language", () =>
    withPage({ locale: "sl-SI" }, async (page) => {
      await openProgramme(page);
      const foreign = page.locator("main [lang]");
      for (const tag of await foreign.evaluateAll((all) =>
        all.map((element) => element.getAttribute("lang")),
      )) {
        expect(["en", "zh-Hans"]).toContain(tag);
      }
    }));

  test("the participants, in protocol order, lead to each person's programme and calendar", () =>
    withPage({ locale: "en-GB", acceptDownloads: true }, async (page) => {
      await page.goto(server.url + server.ownerPath);
      await openProgramme(page);
      await page.getByRole("link", { name: "Participants" }).click();
      const people = page.locator("ol.people a");
      expect((await people.count()) >= 6).toBe(true);
      await people.first().click();
      await page.getByRole("heading", { level: 1, name: /Programme of/ }).waitFor();
      const download = page.waitForEvent("download");
      await page.getByRole("link", { name: /calendar/ }).click();
      expect((await download).suggestedFilename()).toMatch(/\.ics$/);
    }));

  test.each([
    ["an attendee", false, [...secrets, internal], 4],
    ["the owner, on the pages of people and parties", true, secrets, 12],
  ])("no page shows anything that is not for %s", (_, isOwner, hidden, least) =>
    withPage({ locale: "en-GB" }, async (page) => {
      if (isOwner) await page.goto(server.url + server.ownerPath);
      await openProgramme(page);
      const seen = new Set<string>();
      const waiting = [page.url()];
      for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
        if (seen.has(url)) continue;
        seen.add(url);
        const response = await page.request.get(url);
        const text = await response.text();
        for (const secret of hidden) expect(text, url).not.toContain(secret);
        if (!(response.headers()["content-type"] ?? "").startsWith("text/html")) continue;
        for (const [, href] of text.matchAll(/href="([^"#?]+)"/g))
          waiting.push(new URL(href ?? "/", url).href);
      }
      for (const part of ["/people", "/places"])
        expect([...seen].some((url) => url.endsWith(part))).toBe(true);
      expect(seen.size).toBeGreaterThan(least);
    }),
  );

  test("an unknown address is answered with a readable page", () =>
    withPage({ locale: "en-GB" }, async (page) => {
      const response = await page.goto(`${server.url}/visits/another-visit/people/nobody`);
      expect(response?.status()).toBe(404);
      await expect
        .poll(() => page.getByRole("heading", { level: 1 }).textContent())
        .toBe("There is nothing here");
    }));

  test.each(["light", "dark"] as const)("%s is accessible and fits wide and narrow screens", (colorScheme) =>
    withPage({ locale: "en-GB", colorScheme }, async (page) => {
      await openProgramme(page);
      const programme = page.url();
      for (const path of [programme, `${programme}/people`, `${programme}/places`, server.url]) {
        await page.goto(path);
        for (const width of [1280, 390]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await violationsOn(page)).toEqual([]);
          const widths = await page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]");
          expect((widths as number[])[0], `${path} ${width}`).toBeLessThanOrEqual(
            (widths as number[])[1] ?? 0,
          );
        }
      }
    }),
  );

  test("the first press of Tab leads to the skip link, and the link to the content", () =>
    withPage({ locale: "en-GB" }, async (page) => {
      await openProgramme(page);
      await page.keyboard.press("Tab");
      await expect.poll(() => page.locator(":focus").textContent()).toBe("Skip to the content");
      await page.keyboard.press("Enter");
      await expect.poll(() => page.url()).toContain("#content");
    }));
});
