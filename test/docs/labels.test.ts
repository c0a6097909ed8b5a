// The guide to cooperation names buttons, pages and fields in bold, as the application shows them.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { catalogueOf } from "#text";

const guide = readFileSync(new URL("../../docs/cooperation.md", import.meta.url), "utf8");
/** What the reader does, not what the screen says. */
const deeds = new Set(["Change a sentence"]);

test("every label in the guide to cooperation is one that the application shows", () => {
  const shown = Object.values(catalogueOf("en")).flatMap((texts) => Object.values<string>(texts));
  const labels = [...guide.matchAll(/\*\*([^*\n]+)\*\*/g)].flatMap(([, label]) => label ?? []);
  expect(labels.length).toBeGreaterThan(60);
  const unknown = labels.filter((label) => {
    const wanted = label.toLowerCase();
    return !deeds.has(label) && !shown.some((text) => text.toLowerCase().startsWith(wanted));
  });
  expect(unknown).toEqual([]);
});
