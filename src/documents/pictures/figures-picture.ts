// Indicators as PNG: set by Typst with our fonts, so that it looks the same everywhere.
import { documentWords, type Language } from "#text";
import type { Printer } from "../render/typst.ts";
import { pngOf } from "./png.ts";

/** What the picture shows. */
export interface FiguresPicture {
  readonly language: Language;
  readonly title: string;
  readonly rows: readonly {
    readonly name: string;
    readonly value: string;
    readonly parts: readonly {
      readonly label: string;
      readonly value: string;
      /** The length of its bar, from 0 to 1. */
      readonly share: number;
    }[];
  }[];
}

/** Twice as many pixels as the picture has points, for screens and slides. */
const pixels = 1920;

export async function figuresPicture(
  picture: FiguresPicture,
  printer: Pick<Printer, "picture">,
): Promise<Uint8Array> {
  const { language, title, rows } = picture;
  const words = rows.flatMap(({ name, value, parts }) => [
    name,
    value,
    ...parts.flatMap((part) => [part.label, part.value]),
  ]);
  const characters = [...new Set(`${documentWords(language)}…-${title}${words.join("")}`)].sort().join("");
  const svg = await printer.picture("pictures/figures.typ", picture, { languages: [language], characters });
  return pngOf(svg, { width: pixels, background: "#fff" });
}
