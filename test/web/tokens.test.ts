// The colours of text are readable on their backgrounds, in both themes (WCAG 2.2, 1.4.3 and 1.4.11).
import { expect, test } from "vitest";
import { type Colour, palette } from "#base/palette.ts";
import { activityKinds } from "#domain";

const tokens: ReadonlyMap<string, Colour> = new Map(Object.entries(palette));

/** Returns the relative luminance of a colour, by WCAG 2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const grounds = ["paper", "surface", "raised", "sunken"];
const text: [string, string][] = [
  ...grounds.flatMap((ground) =>
    ["ink", "soft", "accent", "good", "warn", "bad"].map((ink): [string, string] => [ink, ground]),
  ),
  ["on-accent", "accent"],
  ["ink", "land"],
  ["soft", "land"],
  ["ink", "water"],
  ["ink", "accent-soft"],
  ["accent", "accent-soft"],
  ...["good", "warn", "bad"].flatMap((state): [string, string][] => [
    [state, `${state}-soft`],
    ["ink", `${state}-soft`],
  ]),
  // Pages for guests, and the planning report with its bars.
  ...["talk", "sight", "table", "way", "free"].map((family): [string, string] => [family, "surface"]),
  ...["talk", "table", "way", "free"].map((family): [string, string] => ["ink", `${family}-soft`]),
  ["surface", "bad"],
  ["surface", "warn"],
  ...activityKinds.map((kind): [string, string] => [`kind-${kind}-ink`, `kind-${kind}`]),
];
const shapes: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] => [
    ["focus", ground],
    ["line-strong", ground],
  ]),
  ...activityKinds.map((kind): [string, string] => [`kind-${kind}-edge`, `kind-${kind}`]),
];

test.each(["light", "dark"] as const)("text and shapes have enough contrast in the %s theme", (theme) => {
  const weak = (pairs: [string, string][], least: number) =>
    pairs
      .map(([ink, ground]) => ({
        pair: `${ink} on ${ground}`,
        contrast: contrast(tokens.get(ink)?.[theme] ?? "#", tokens.get(ground)?.[theme] ?? "#"),
      }))
      .filter((entry) => !(entry.contrast >= least));
  expect(weak(text, 4.5)).toEqual([]);
  expect(weak(shapes, 3)).toEqual([]);
});
