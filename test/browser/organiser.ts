// The application as an organiser opens it, through the owner's link, with the small visit planned.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, BrowserContextOptions, Page } from "playwright";
import { smallVisitYaml } from "../fixtures/small-visit.ts";
import { fillPlanned, sharedBrowser, startServer } from "./shared.ts";

/** The small visit, with the rule that would prevent its release set to a warning. */
export const warnedVisitYaml = `${smallVisitYaml}
rules: [{ rule: substantive-share, level: warn }]
`;

export interface Organiser {
  /** Opens a separate context, which is closed at the end if not before. */
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>;
  readonly url: string;
  /** The path of the owner's link, for a test that opens the link before the first board. */
  readonly ownerPath: string;
  /** Opens the board on a page. Pages with the same options share a context, which is closed at the end. */
  openBoard(options: BrowserContextOptions): Promise<Page>;
  /** Opens the board on a page and closes the page afterwards. */
  withBoard<T>(options: BrowserContextOptions, use: (page: Page) => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

/**
 * Brings all items of the timeline into view and waits until they are drawn, because a block that is drawn again loses
 * the focus. On a phone, items get their least width.
 */
export async function showWholeVisit(page: Page): Promise<void> {
  const before = await page.locator(".board").evaluate(({ scrollWidth }) => scrollWidth);
  await page.locator(".zoom .button").nth(1).click();
  await page.evaluate(`new Promise((done) => {
    const board = document.querySelector(".board");
    let last = ${before};
    let frames = 0;
    const look = () => {
      frames = board.scrollWidth === last && last !== ${before} ? frames + 1 : 0;
      last = board.scrollWidth;
      if (last <= board.clientWidth + 20 || frames >= 10) done();
      else requestAnimationFrame(look);
    };
    look();
  })`);
}

/** Starts a server with a planned visit. Throws an error with the problem's code if it cannot start. */
export async function organiser(source = warnedVisitYaml): Promise<Organiser> {
  const folder = await mkdtemp(join(tmpdir(), "entente-board-"));
  const ownerPath = await fillPlanned(folder, source);
  // The home page also offers this visit as a sample.
  const server = await startServer(join(folder, "data"), { sample: { file: "visit.yaml", source } });
  const browser = await sharedBrowser();
  const contexts = new Map<string, BrowserContext>();
  const opened: BrowserContext[] = [];
  const newContext = async (options?: BrowserContextOptions) => {
    const context = await browser.newContext(options);
    opened.push(context);
    // Browsers lack it on pages over plain HTTP, as an office may open its server in its own network.
    await context.addInitScript("delete Crypto.prototype.randomUUID");
    return context;
  };
  const openBoard = async (options: BrowserContextOptions): Promise<Page> => {
    const key = JSON.stringify(options);
    const known = contexts.get(key);
    const context = known ?? (await newContext({ locale: "en-GB", ...options }));
    contexts.set(key, context);
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    // From here on, the cookies of the owner's link give access.
    if (!known) await context.request.get(`${server.url}${ownerPath}`);
    const visits = await (await context.request.get(`${server.url}/api/visits`)).json();
    await page.goto(`${server.url}/app/visits/${visits.items[0].id}/timeline`);
    await page.locator("button[data-activity]").first().waitFor();
    await showWholeVisit(page);
    return page;
  };
  return {
    newContext,
    url: server.url,
    ownerPath,
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
      await Promise.all(opened.map((context) => context.close()));
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
