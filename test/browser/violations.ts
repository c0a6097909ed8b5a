// Violations that axe finds on a page. It runs in the page itself, because no page contains frames.
import axe from "axe-core";
import type { Page } from "playwright";

/** Rules that a different theme can break: it changes only colours. */
export const rulesOfColour: readonly string[] = ["color-contrast", "link-in-text-block"];

/** Axe reads the colours behind every text again, although a page has only a few: half of its time. */
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
 * Returns the violations of all of axe's usual rules (WCAG 2.2 up to AA and best practice) or of some, with their
 * elements.
 */
export async function violationsOn(page: Page, rules?: readonly string[]): Promise<string[]> {
  const isThere = await page.evaluate("typeof axe === 'object'");
  if (!isThere) await page.evaluate(`${axe.source};${rememberColours}`);
  // Rules that pass need no description.
  const options = { resultTypes: ["violations"], ...(rules ? { runOnly: rules } : {}) };
  return page.evaluate(`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
    violations.map(({ id, nodes }) =>
      location.pathname + " " + id + ": " + nodes.map((node) => node.html).join(" | ")))`);
}
