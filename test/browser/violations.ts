// What axe finds on a page. It runs in the page itself: no page here holds another in a frame.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright";

/** The violations of all of axe's usual rules (WCAG 2.2 up to AA and best practice), each with its elements. */
export async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    // What passes need not be described.
    .options({ resultTypes: ["violations"] })
    .analyze();
  const path = new URL(page.url()).pathname;
  return violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}
