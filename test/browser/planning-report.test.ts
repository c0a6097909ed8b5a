// The planning report in a real browser: one language at a time, accessible, in both themes and on a phone.
import { expect, test } from "vitest";
import { languages } from "#text";
import { reportPage } from "../../src/documents/planning-report/page.ts";
import { smallProgramme } from "../fixtures/small-programme.ts";
import { smallVisit } from "../fixtures/small-visit.ts";
import { sharedBrowser } from "./shared.ts";
import { violationsOn } from "./violations.ts";

test.each(["light", "dark"] as const)(
  "in %s colours, it shows the chosen language alone",
  async (colorScheme) => {
    const context = await (await sharedBrowser()).newContext({
      colorScheme,
      viewport: { width: 390, height: 844 },
    });
    const page = await context.newPage();
    await page.setContent(reportPage(smallVisit(), smallProgramme()));
    for (const language of languages) {
      await page.locator(`label[for="lang-${language}"]`).click();
      const shown = await page.evaluate(`[...new Set([...document.querySelectorAll("main [lang], .t [lang]")]
        .filter((one) => getComputedStyle(one).display !== "none" && one.getClientRects().length > 0)
        .map(({ lang, attributes }) => lang || attributes.lang.value))]`);
      expect(shown, language).toEqual([language]);
      expect(await violationsOn(page), language).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), language).toBe(true);
    }
    await context.close();
  },
);
