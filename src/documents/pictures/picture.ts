// The picture of a public page as PNG: set by Typst like our documents, drawn by resvg.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { documentWords, type Language } from "#text";
import type { Ink } from "../fonts/ink.ts";
import type { Printer } from "../render/typst.ts";

/** What the picture says. */
export interface PictureText {
  readonly language: Language;
  readonly title: string;
  readonly kicker: string;
  /** Who publishes. */
  readonly name: string;
}

export const pictureWidth = 1200;

let ready: Promise<void> | undefined;

/** Loads resvg once in this thread. */
function drawing(): Promise<void> {
  ready ??= readFile(fileURLToPath(import.meta.resolve("@resvg/resvg-wasm/index_bg.wasm"))).then((wasm) =>
    initWasm(wasm),
  );
  return ready;
}

/** Returns the picture; the same bytes for the same words. */
export async function pagePicture(
  words: PictureText,
  printer: Pick<Printer, "picture">,
): Promise<Uint8Array> {
  const svg = await printer.picture("pictures/picture.typ", words, inkFor(words));
  await drawing();
  const drawn = new Resvg(svg, { fitTo: { mode: "width", value: pictureWidth } });
  const image = drawn.render();
  const bytes = image.asPng();
  image.free();
  drawn.free();
  return bytes;
}

const inkFor = ({ language, title, kicker, name }: PictureText): Ink => ({
  languages: [language],
  characters: [...new Set(`${documentWords(language)}…-${title}${kicker}${name}`)].sort().join(""),
});
