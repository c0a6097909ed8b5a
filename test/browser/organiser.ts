// The application as an organiser opens it: built, served with the small visit planned, entered by the owner's link.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright";
import { serve } from "#server";
import { heavyThreads } from "../../src/cli/heavy-threads.ts";
import { threadPlanner } from "../../src/cli/planning-threads.ts";
import { smallVisitYaml } from "../fixtures/small-visit.ts";
import { launchBrowser } from "./chromium.ts";

/** The small visit, with the rule that would prevent its release set to a warning. */
const visitYaml = `${smallVisitYaml}
rules: [{ rule: substantive-share, level: warn }]
`;

export interface Organiser {
  readonly browser: Browser;
  readonly url: string;
  /** The path of the owner's link, for the test that opens it before the first board. */
  readonly ownerPath: string;
  /** Opens the board in a separate browser context, which the test has to close. */
  openBoard(options: BrowserContextOptions): Promise<Page>;
  /** Opens the board on a separate page and closes it afterwards. Pages with the same options share a cache. */
  withBoard<T>(options: BrowserContextOptions, use: (page: Page) => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

/** Brings all items of the timeline into view, and waits for it: a block that is drawn again loses the focus. */
export async function showWholeVisit(page: Page): Promise<void> {
  await page.locator(".zoom .button").nth(1).click();
  const fits = () => page.locator(".board").evaluate((board) => board.scrollWidth <= board.clientWidth + 20);
  for (let tries = 0; tries < 200 && !(await fits()); tries++) await page.waitForTimeout(50);
}

/** Starts a server and a browser. Throws with the output of the server. */
export async function organiser(source = visitYaml): Promise<Organiser> {
  const folder = await mkdtemp(join(tmpdir(), "entente-board-"));
  const started = await serve({
    dataFolder: join(folder, "data"),
    host: "127.0.0.1",
    port: 0,
    sample: { file: "visit.yaml", source },
    planner: threadPlanner,
    heavy: heavyThreads(),
    firstPlan: { seconds: null, iterations: 200 },
  });
  if (!started.ok) throw new Error(started.error.code);
  const server = started.value;
  await server.ready;
  const browser = await launchBrowser();
  let cookies: Awaited<ReturnType<BrowserContext["cookies"]>> = [];
  const contexts = new Map<string, BrowserContext>();
  const openBoard = async (options: BrowserContextOptions): Promise<Page> => {
    const key = JSON.stringify(options);
    const context = contexts.get(key) ?? (await browser.newContext({ locale: "en-GB", ...options }));
    contexts.set(key, context);
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    // The owner's link is printed once; afterwards its cookies give access.
    if (cookies.length > 0) await context.addCookies(cookies);
    else {
      await page.goto(`${server.url}${server.ownerPath}`);
      await page.waitForURL(/\/app\//);
      cookies = await context.cookies();
    }
    await page.goto(`${server.url}/app/`);
    const visit = await page.getByRole("main").getByRole("link").first().getAttribute("href");
    await page.goto(`${server.url}${visit}/timeline`);
    await page.locator("button[data-activity]").first().waitFor();
    await showWholeVisit(page);
    return page;
  };
  return {
    browser,
    url: server.url,
    ownerPath: server.ownerPath ?? "",
    openBoard,
    async withBoard(options, use) {
      const page = await openBoard(options);
      try {
        return await use(page);
      } finally {
        await page.close();
      }
    },
    async stop() {
      await browser.close();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
