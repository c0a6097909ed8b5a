// The picture of a public page as PNG: set by Typst like our documents, drawn by resvg.
import { documentWords, type Language } from "#text";
import type { Ink } from "../fonts/ink.ts";
import type { Printer } from "../render/typst.ts";
import { pngOf } from "./png.ts";

/** The words of the picture. */
export interface PictureText {
  readonly language: Language;
  readonly title: string;
  readonly kicker: string;
  /** Who publishes. */
  readonly name: string;
}

export const pictureWidth = 1200;

/** Returns the picture; the same bytes for the same words. */
export async function pagePicture(
  words: PictureText,
  printer: Pick<Printer, "picture">,
): Promise<Uint8Array> {
  const svg = await printer.picture("pictures/picture.typ", words, inkFor(words));
  return pngOf(svg, { width: pictureWidth });
}

const inkFor = ({ language, title, kicker, name }: PictureText): Ink => ({
  languages: [language],
  characters: [...new Set(`${documentWords(language)}…-${title}${kicker}${name}`)].sort().join(""),
});
