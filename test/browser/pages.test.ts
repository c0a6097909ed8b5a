// Every page of the application and of guests: accessible in both themes, on a phone and on paper, without errors in
// the console, and completely in the reader's language.
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { smallVisitYaml } from "../fixtures/small-visit.ts";
import { readPdf } from "../support/pdf.ts";
import { foreignWords, shownText } from "./language.ts";
import { type Organiser, organiser } from "./organiser.ts";
import { everyPage, type Look, post } from "./pages.ts";
import { squashedOn } from "./readable.ts";
import { rulesOfColour, violationsOn } from "./violations.ts";

// Each test opens all pages in turn.
const patience = 400_000;

let at: Organiser;
beforeAll(async () => {
  at = await organiser();
  await at.withBoard({}, async (page) => {
    const { version } = (await (await page.request.get(`${at.url}/api/visits/small-visit`)).json()) as {
      version: number;
    };
    await post(page, "/api/visits/small-visit/releases", { base: version, key: "first-release" });
  });
});
afterAll(() => at?.stop());

const widths = (page: Page) =>
  page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]") as Promise<number[]>;

async function expectFitting(page: Page, path: string): Promise<void> {
  const [whole = 0, screen = 0] = await widths(page);
  expect.soft(whole, `${path} at ${screen}`).toBeLessThanOrEqual(screen);
  expect.soft(await squashedOn(page), `${path} at ${screen}`).toEqual([]);
}

async function expectAccessible(page: Page, path: string, { colorScheme }: Look): Promise<void> {
  expect.soft(await violationsOn(page)).toEqual([]);
  const other = colorScheme === "light" ? "dark" : "light";
  await page.emulateMedia({ colorScheme: other });
  expect.soft(await violationsOn(page, rulesOfColour), other).toEqual([]);
  await page.emulateMedia({ colorScheme });
  await expectFitting(page, path);
}

async function expectPrintable(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ media: "print" });
  expect.soft(await page.locator(".no-print:visible").count(), path).toBe(0);
  const [whole = 0, sheet = 0] = await widths(page);
  expect.soft(whole, path).toBeLessThanOrEqual(sheet);
  const ink = await page.evaluate("getComputedStyle(document.body).color");
  expect.soft(["rgb(31, 35, 41)", "rgb(0, 0, 0)"], path).toContain(ink);
  await page.emulateMedia({ media: "screen" });
}

async function expectLanguage(page: Page, path: string, { language }: Look): Promise<void> {
  expect.soft(await page.locator("html").getAttribute("lang"), path).toBe(language);
  expect.soft(foreignWords(await shownText(page), language, smallVisitYaml), path).toEqual([]);
}

const laptop = { width: 1280, height: 844 };
const phone = { width: 390, height: 844 };
const tablet = { width: 820, height: 1180 };
const screen = { width: 1920, height: 1080 };
const sheet = { width: 794, height: 1123 };

test(
  "on a laptop, every page is accessible in light and dark, fits the screen, has its own title and speaks sl",
  async () => {
    const titles = new Map<string, string>();
    await everyPage(
      at,
      [{ language: "sl", colorScheme: "light", viewport: laptop }],
      async (page, path, look) => {
        await expectAccessible(page, path, look);
        await expectLanguage(page, path, look);
        titles.set(path.replace(/\/$/, ""), await page.title());
      },
    );
    const pages = [...titles].filter(([path]) => path.startsWith("/app"));
    for (const [path, title] of pages)
      expect
        .soft(title, path)
        .toMatch(path.includes("/visits/") ? /^.+ · Dva dneva v Ljubljani · Entente$/ : /^.+ · Entente$/);
    expect(new Set(titles.values()).size).toBe(titles.size);
    expect(titles.get("/app/visits/small-visit/days")).toBe("Po dnevih · Dva dneva v Ljubljani · Entente");
  },
  patience,
);

test("in forced colours, the chosen day and a pressed button differ from the others", () =>
  at.withBoard({ viewport: laptop, forcedColors: "active" }, async (page) => {
    const coloursOf = (selector: string) =>
      page.evaluate<string[]>(
        `[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => getComputedStyle(one).backgroundColor)`,
      );
    const expectApart = async (chosen: string, others: string) => {
      const own = await coloursOf(chosen);
      const rest = await coloursOf(others);
      expect(own.length * rest.length).toBeGreaterThan(0);
      expect(rest).not.toEqual(expect.arrayContaining(own));
    };
    await page.goto(`${at.url}/app/visits/small-visit/run`);
    await page.locator(".week [aria-current]").waitFor();
    await expectApart(".week [aria-current]", ".week button:not([aria-current])");
    const held = page.locator(".item-marks .button[aria-pressed]").first();
    await held.press("Enter");
    await expect.poll(() => held.getAttribute("aria-pressed")).toBe("true");
    await expectApart(".item-marks [aria-pressed=true]", ".item-marks [aria-pressed=false]");
  }));

test("the run of show shows one day, and prints all of them", () =>
  at.withBoard({ viewport: laptop }, async (page) => {
    await page.goto(`${at.url}/app/visits/small-visit/run`);
    await page.locator(".week [aria-current]").waitFor();
    const titlesOfDays = () => page.locator(".day-list h2").allTextContents();
    expect(await titlesOfDays()).toHaveLength(1);
    const { pages } = await readPdf(await page.pdf());
    const printed = pages.map(({ text }) => text).join("\n");
    for (const day of ["25 October 2023", "26 October 2023"]) expect(printed).toContain(day);
    await expect.poll(titlesOfDays).toHaveLength(1);
  }));

test(
  "on a phone, every page is accessible in dark and light, fits the screen, prints without controls and speaks zh-Hans",
  () =>
    everyPage(
      at,
      [{ language: "zh-Hans", colorScheme: "dark", viewport: phone }],
      async (page, path, look) => {
        await expectAccessible(page, path, look);
        await page.setViewportSize(sheet);
        await expectPrintable(page, path);
        await page.setViewportSize(laptop);
        await expectLanguage(page, path, look);
        await page.setViewportSize(phone);
      },
    ),
  patience,
);

/** Languages, themes and widths. Each page is opened in one of these looks, and consecutive pages in different ones. */
const looks = [
  { language: "fr", colorScheme: "light", viewport: phone },
  { language: "de", colorScheme: "dark", viewport: tablet },
  { language: "en", colorScheme: "light", viewport: screen },
  { language: "de", colorScheme: "light", viewport: phone },
  { language: "fr", colorScheme: "dark", viewport: laptop },
] as const satisfies [Look, ...Look[]];

test(
  "every page loaded by its address is accessible, fits the screen and speaks en, fr or de, without keys, sentences of another language or undefined values",
  () =>
    everyPage(at, looks, async (page, path, look) => {
      expect.soft(await violationsOn(page)).toEqual([]);
      await expectFitting(page, path);
      // A phone hides most of the page's text.
      if (look.viewport === phone) await page.setViewportSize(laptop);
      await expectLanguage(page, path, look);
    }),
  patience,
);

test("every page has its own nonce, which its content security policy names", () =>
  at.withBoard({}, async (page) => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const answer = await page.request.get(`${at.url}/app/`);
        const nonce = /'nonce-([^']{20,})'/.exec(answer.headers()["content-security-policy"] ?? "")?.[1];
        expect(nonce).toBeDefined();
        expect(answer.headers()["content-security-policy"]).not.toMatch(/style-src [^;]*unsafe-inline/);
        const [inPage] = /(?<=csp-nonce"[^>]*nonce=")[^"]*/.exec(await answer.text()) ?? [];
        expect(inPage).toBe(nonce);
        return nonce;
      }),
    );
    expect(nonces[0]).not.toBe(nonces[1]);
  }));
