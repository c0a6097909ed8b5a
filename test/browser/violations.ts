// Finds accessibility violations with axe, which runs in the page, because no page contains frames.
import axe from "axe-core";
import type { Page } from "playwright";

/** The rules that a theme can break, because a theme changes only colours. */
export const rulesOfColour: readonly string[] = ["color-contrast", "link-in-text-block"];

/** Caches the colours behind texts. Without this, axe spends half of its time on reading them. */
const rememberColours = `{
  const known = new Map();
  const { prototype } = axe.commons.color.Color;
  const parse = prototype.parseString;
  prototype.parseString = function (text) {
    if (!known.has(text)) {
      const { r, g, b, alpha } = parse.call(this, text);
      known.set(text, { r, g, b, alpha });
    }
    return Object.assign(this, known.get(text));
  };
}`;

/**
 * Returns the violations, with their elements, of axe's default rules (WCAG 2.2 up to AA and best practice) or of some
 * of them.
 */
export async function violationsOn(page: Page, rules?: readonly string[]): Promise<string[]> {
  const isThere = await page.evaluate("typeof axe === 'object'");
  if (!isThere) await page.evaluate(`${axe.source};${rememberColours}`);
  // Rules that pass are not reported.
  const options = { resultTypes: ["violations"], ...(rules ? { runOnly: rules } : {}) };
  return page.evaluate(`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
    violations.map(({ id, nodes }) =>
      location.pathname + " " + id + ": " + nodes.map((node) => node.html).join(" | ")))`);
}
