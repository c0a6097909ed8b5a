// Every page of the router and of guests: accessible in both themes, on a phone and on paper, with a clean console, and
// in the reader's language to the last word.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { smallVisitYaml } from "../fixtures/small-visit.ts";
import { foreignWords, shownText } from "./language.ts";
import { type Organiser, organiser } from "./organiser.ts";
import { everyPage, post } from "./pages.ts";

// Each test opens all pages, one after the other.
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

test.each([
  ["light", 1280],
  ["dark", 390],
] as const)(
  "every page is accessible and fits the screen: %s, %i pixels",
  (colorScheme, width) =>
    everyPage(at, { colorScheme, viewport: { width, height: 844 } }, async (page, path) => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      expect.soft(violations.map((v) => `${path} ${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
      const [whole = 0, screen = 0] = await widths(page);
      expect.soft(whole, path).toBeLessThanOrEqual(screen);
    }),
  patience,
);

test(
  "every page prints without what only a screen needs, in dark mode as in light",
  () =>
    everyPage(at, { colorScheme: "dark", viewport: { width: 794, height: 1123 } }, async (page, path) => {
      await page.emulateMedia({ media: "print" });
      expect.soft(await page.locator(".no-print:visible").count(), path).toBe(0);
      const [whole = 0, sheet = 0] = await widths(page);
      expect.soft(whole, path).toBeLessThanOrEqual(sheet);
      const ink = await page.evaluate("getComputedStyle(document.body).color");
      expect.soft(["rgb(31, 35, 41)", "rgb(0, 0, 0)"], path).toContain(ink);
      await page.emulateMedia({ media: "screen" });
    }),
  patience,
);

test.each([
  ["en", "en-GB"],
  ["zh-Hans", "zh-CN"],
  ["sl", "sl-SI"],
] as const)(
  "every page speaks %s: no key, no sentence of another language, nothing undefined",
  (language, locale) =>
    everyPage(at, { locale, viewport: { width: 1280, height: 900 } }, async (page, path) => {
      expect.soft(await page.locator("html").getAttribute("lang"), path).toBe(language);
      expect.soft(foreignWords(await shownText(page), language, smallVisitYaml), path).toEqual([]);
    }),
  patience,
);

test("every page that is sent has a nonce of its own, which its policy names", () =>
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
