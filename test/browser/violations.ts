// What axe finds on a page. It runs in the page itself: no page here holds another in a frame.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright";

/** What another theme can break: it changes colours and nothing else. */
export const rulesOfColour: readonly string[] = ["color-contrast", "link-in-text-block"];

/** The violations of all of axe's usual rules (WCAG 2.2 up to AA and best practice) or of some, each with its elements. */
export async function violationsOn(page: Page, rules?: readonly string[]): Promise<string[]> {
  const isThere = await page.evaluate("typeof axe === 'object'");
  const axe = new AxeBuilder(isThere ? { page, axeSource: ";" } : { page })
    .setLegacyMode()
    // What passes need not be described.
    .options({ resultTypes: ["violations"] });
  const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
  const path = new URL(page.url()).pathname;
  return violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}
