// Takes the pictures of the tour and the README: the sample visit in the browser and on a phone in Chinese, and its
// report page.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright";
import { serve } from "#server";
import { heavyThreads } from "../src/cli/heavy-threads.ts";
import { threadPlanner } from "../src/cli/planning-threads.ts";
import { launchBrowser } from "../test/browser/chromium.ts";
import { giveFonts } from "./picture-fonts.ts";
import { tourPictures } from "./tour-pictures.ts";
import { buildWebWhereStale } from "./web-ready.ts";

const root = join(import.meta.dirname, "..");
const images = join(root, "docs/images");
const file = join(root, "examples/brussels-ljubljana-2023/visit.yaml");
const work = mkdtempSync(join(tmpdir(), "entente-pictures-"));

async function picture(
  browser: Browser,
  name: string,
  options: BrowserContextOptions,
  open: (page: Page) => Promise<void>,
): Promise<void> {
  // The content security policy of the pages would refuse the added typefaces.
  const context = await browser.newContext({ ...options, bypassCSP: true });
  await giveFonts(context);
  const page = await context.newPage();
  await open(page);
  await page.screenshot({ path: join(images, name) });
  await context.close();
}

/** Opens the programme page, which reloads itself while the visit is being planned. */
async function openProgramme(page: Page, url: string, language: string): Promise<void> {
  await page.goto(`${url}/visits/brussels-ljubljana-2023?lang=${language}`);
  await page.getByRole("heading", { level: 2 }).first().waitFor({ timeout: 60_000 });
}

/** Scrolls to the fullest day: City Hall, then the Chamber of Commerce, then EKWB. */
async function scrollToThursday(page: Page): Promise<void> {
  await page
    .getByRole("heading", { name: /26 October/ })
    .first()
    .evaluate((heading) => heading.scrollIntoView({ behavior: "instant" }));
}

mkdirSync(images, { recursive: true });
if (!(await buildWebWhereStale())) throw new Error("the application was not built");
const server = await serve({
  dataFolder: join(work, "data"),
  host: "127.0.0.1",
  port: 0,
  sample: { file, source: readFileSync(file, "utf8") },
  planner: threadPlanner,
  heavy: heavyThreads(),
});
if (!server.ok) throw new Error(server.error.code);
const { url, stop } = server.value;
const browser = await launchBrowser();
try {
  const desktop = { viewport: { width: 1200, height: 800 } };
  const phone = { viewport: { width: 390, height: 780 }, deviceScaleFactor: 2, isMobile: true };
  await picture(browser, "programme.png", desktop, async (page) => {
    await openProgramme(page, url, "en");
    await scrollToThursday(page);
  });
  await picture(browser, "programme-phone-zh.png", phone, (page) => openProgramme(page, url, "zh-Hans"));
  await server.value.ready;
  await tourPictures(browser, url, server.value.ownerPath ?? "");
  spawnSync(process.execPath, [join(root, "bin/entente.js"), "plan", file, "--out", join(work, "out")]);
  const report = pathToFileURL(join(work, "out/report.html")).href;
  await picture(browser, "report.png", desktop, async (page) => {
    await page.goto(report);
    await scrollToThursday(page);
  });
} finally {
  await browser.close();
  await stop();
  rmSync(work, { recursive: true, force: true });
}
