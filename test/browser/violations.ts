// Violations that axe finds on a page. It runs in the page itself, because no page contains frames.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright";

/** Rules that a different theme can break: it changes only colours. */
export const rulesOfColour: readonly string[] = ["color-contrast", "link-in-text-block"];

/**
 * Returns the violations of all of axe's usual rules (WCAG 2.2 up to AA and best practice) or of some, with their
 * elements.
 */
export async function violationsOn(page: Page, rules?: readonly string[]): Promise<string[]> {
  const isThere = await page.evaluate("typeof axe === 'object'");
  const axe = new AxeBuilder(isThere ? { page, axeSource: ";" } : { page })
    .setLegacyMode()
    // Rules that pass need no description.
    .options({ resultTypes: ["violations"] });
  const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
  const path = new URL(page.url()).pathname;
  return violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}
