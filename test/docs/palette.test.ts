// Every colour comes from the palette, `src/base/palette.ts`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesOf, root } from "../support/files.ts";

/** Black, white and black that shines through: a printer's paper and ink, the background of codes, a shadow. */
const blackOrWhite = /^(#fff|#ffffff|#000|#000000|rgb\(0 0 0 \/ \d+%\))$/;

const notation =
  /#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})\b|\b(?:rgba?|hsla?|hwb|oklch|oklab|lab|lch|luma|cmyk)\([^)]*\)/gi;
const named =
  /(?:color|background|fill|stroke|border[\w-]*|outline)\s*[:=]\s*["']?(?:\d\S* \w+ )?(?:red|green|blue|gr[ae]y|silver|orange|purple|yellow|brown|navy|teal|maroon|pink|olive|lime|aqua|crimson)\b/gi;

/** Returns the colours that a text states, except black and white. */
const coloursIn = (text: string): readonly string[] =>
  [...text.matchAll(notation), ...text.matchAll(named)]
    .map(([found]) => found)
    .filter((found) => !blackOrWhite.test(found));

/** Notations that look like colours: a fragment of an address or an id, a colour that the templates take. */
const isOther = (file: string, found: string): boolean =>
  file.endsWith(".typ") && /^rgb\(colours\./.test(found);

test("no file states a colour beside the palette", () => {
  const files = filesOf("src/**/*.{ts,tsx,css,typ,html,svg}").filter(
    (file) => !/\.test\.tsx?$/.test(file) && file !== "src/base/palette.ts",
  );
  expect(files.length).toBeGreaterThan(800);
  const stated = files.flatMap((file) =>
    coloursIn(readFileSync(join(root, file), "utf8"))
      .filter((found) => !isOther(file, found))
      .map((found) => `${file}: ${found}`),
  );
  expect(stated).toEqual([]);
  expect(coloursIn(readFileSync(join(root, "src/base/palette.ts"), "utf8")).length).toBeGreaterThan(100);
});

test.each([
  ["fill: #8a1f2d", "#8a1f2d"],
  ["color: rgb(12 40 90)", "rgb(12 40 90)"],
  ["border: 1px solid grey", "border: 1px solid grey"],
  ['fill="crimson"', 'fill="crimson'],
])("%s states a colour", (text, colour) => {
  expect(coloursIn(text)).toEqual([colour]);
});

test("paper, a printer's ink and shadows are not colours", () => {
  expect(coloursIn("background: #fff; color: #000; box-shadow: 0 1px 2px rgb(0 0 0 / 8%)")).toEqual([]);
});
