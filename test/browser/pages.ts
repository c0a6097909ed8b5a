// Every page that a person can open: the pages in the router of the application, and those of guests.
import type { BrowserContextOptions, Page } from "playwright";
import type { Language } from "#text";
import type { Organiser } from "./organiser.ts";

/** Pages of guests: the role whose link opens each, and the subject of that link in the small visit. */
const guestPages = { delegate: "zhengzhou-head", host: "ljubljana-hosts" } as const;
const visit = "small-visit";
const locales = {
  en: "en-GB",
  "zh-Hans": "zh-CN",
  sl: "sl-SI",
  fr: "fr-FR",
  de: "de-DE",
} as const satisfies Record<Language, string>;

/** Calls the API as the page itself would. Throws an error with the answer if the call fails. */
export async function post(page: Page, path: string, body: object): Promise<unknown> {
  const asked = { path, body: JSON.stringify(body) };
  const { ok, text } = await page.evaluate(async ({ path, body }) => {
    const headers = { "content-type": "application/json" };
    const answer = await fetch(path, { method: "POST", headers, body });
    return { ok: answer.ok, text: await answer.text() };
  }, asked);
  if (!ok) throw new Error(`${path}: ${text}`);
  return JSON.parse(text);
}

/** Returns the addresses of the application's router, with the small visit filled in. */
async function addressesOf(page: Page): Promise<string[]> {
  const paths = (await page.evaluate("Object.keys(self.__TSR_ROUTER__.routesByPath)")) as string[];
  return paths.map((path) => `/app${path.replace("$visit", visit)}`);
}

/** Goes to a page as a link of the application does, without reloading. */
async function follow(page: Page, path: string): Promise<void> {
  await page.evaluate(`document.querySelectorAll("h1").forEach((h1) => { h1.dataset.before = ""; })`);
  await page.evaluate(`self.__TSR_ROUTER__.navigate({ to: ${JSON.stringify(path.replace("/app", ""))} })`);
  await page.locator("h1:not([data-before])").first().waitFor({ state: "attached" });
}

/** How a page is opened: options of the browser, and the language of the application. */
export interface Look {
  readonly language: Language;
  readonly colorScheme: "light" | "dark";
  readonly viewport: { readonly width: number; readonly height: number };
}

/**
 * Opens every page, waits until it is loaded, expands what is collapsed, and calls `use`. With one look, each page is
 * opened as by a link. With several, each page is loaded by its address, and the looks take turns. Throws if the
 * console reported an error, or if fewer pages were opened than exist.
 */
export async function everyPage(
  at: Organiser,
  looks: readonly [Look, ...Look[]],
  use: (page: Page, path: string, look: Look) => Promise<void>,
): Promise<void> {
  const [usual] = looks;
  const next = (i: number): Look => looks[i % looks.length] ?? usual;
  const optionsOf = ({ language, ...others }: Look): BrowserContextOptions => ({
    locale: locales[language],
    ...others,
  });
  const complaints: string[] = [];
  const seen: string[] = [];
  const study = async (page: Page, path: string, look: Look) => {
    await page.locator("h1").first().waitFor({ state: "attached" });
    if (/places|insights/.test(path)) await page.locator(".map-frame").waitFor();
    if (path.endsWith("/timeline")) await page.locator("button[data-activity]").first().waitFor();
    await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
    const entry = page.locator(".entry").first();
    if (await entry.isVisible()) await entry.click();
    await use(page, path, look);
    seen.push(path);
  };
  const listen = (page: Page) => {
    page.on("console", (message) => {
      // The browser reports that it draws maps without a graphics card.
      if (["error", "warning"].includes(message.type()) && !message.text().includes("GL Driver Message"))
        complaints.push(`${new URL(page.url()).pathname}: ${message.text()}`);
    });
    page.on("pageerror", (error) => complaints.push(`${new URL(page.url()).pathname}: ${error.message}`));
  };
  const links = await at.withBoard(optionsOf(usual), async (page) => {
    listen(page);
    const addresses = await addressesOf(page);
    if (addresses.length < 15) throw new Error(`only ${addresses.length} pages: ${addresses.join(", ")}`);

    for (const [i, path] of addresses.entries()) {
      const look = next(i);
      if (looks.length === 1) await follow(page, path);
      else {
        await page.setViewportSize(look.viewport);
        await page.emulateMedia({ colorScheme: look.colorScheme });
        await page.evaluate(`localStorage.setItem("entente-language", ${JSON.stringify(look.language)})`);
        await page.goto(new URL(path, at.url).href);
      }
      await study(page, path, look);
    }
    return Promise.all(
      Object.entries(guestPages).map(async ([role, subject]) => {
        const made = await post(page, `/api/visits/${visit}/links`, { role, subject, label: role });
        return (made as { path: string }).path;
      }),
    );
  });
  for (const [i, link] of links.entries()) {
    const look = next(i);
    const context = await at.newContext(optionsOf(look));
    const page = await context.newPage();
    listen(page);
    await page.goto(`${at.url}${link}`);
    await study(page, new URL(page.url()).pathname, look);
    await context.close();
  }
  if (complaints.length > 0) throw new Error(`the console complained:\n${complaints.join("\n")}`);
  const rooms = seen.filter((path) => path.startsWith("/app/visits/")).length;
  if (rooms < 14 || !seen.includes("/me") || !seen.includes("/host"))
    throw new Error(`not every page came: ${seen.join(", ")}`);
}
