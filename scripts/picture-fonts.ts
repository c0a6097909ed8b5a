// Gives pages the typefaces that a reader's system has, so that the machine that takes the pictures needs none: Noto
// Sans, and its Chinese edition, from the packages that print the documents.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContext } from "playwright";

const sources = [
  { css: "@fontsource-variable/noto-sans/index.css", families: ["Noto Sans"] },
  { css: "@fontsource-variable/noto-sans-sc/index.css", families: ["Noto Sans SC", "Noto Serif SC"] },
] as const;

interface Face {
  readonly family: string;
  readonly path: string;
  readonly unicodeRange: string;
}

const folders = new Map<string, string>();

function facesOf({ css, families }: (typeof sources)[number], index: number): Face[] {
  const file = fileURLToPath(import.meta.resolve(css));
  folders.set(String(index), dirname(file));
  const rules = readFileSync(file, "utf8").matchAll(/url\(\.\/([^)]+)\)[^}]*unicode-range: ([^;]+);/g);
  return [...rules].flatMap(([, path = "", unicodeRange = ""]) =>
    families.map((family) => ({ family, path: `/picture-fonts/${index}/${path}`, unicodeRange })),
  );
}

/** Makes the typefaces known to every page of a context. */
export async function giveFonts(context: BrowserContext): Promise<void> {
  const faces = sources.flatMap(facesOf);
  await context.route("**/picture-fonts/**", (route) => {
    const [, folder = "", file = ""] = /picture-fonts\/(\d)\/(.+)$/.exec(route.request().url()) ?? [];
    return route.fulfill({ path: join(folders.get(folder) ?? "", file), contentType: "font/woff2" });
  });
  await context.addInitScript(`for (const { family, path, unicodeRange } of ${JSON.stringify(faces)})
    document.fonts.add(new FontFace(family, "url(" + path + ")", { unicodeRange, weight: "100 900" }));`);
}
