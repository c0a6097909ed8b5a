// Reads the content of a PDF: words with their positions, fonts and bookmarks.
import { getDocumentProxy } from "unpdf";

export interface PrintedWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PrintedPage {
  readonly words: readonly PrintedWord[];
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

export interface Printed {
  readonly pages: readonly PrintedPage[];
  readonly fonts: readonly string[];
  readonly bookmarks: readonly string[];
}

/** Reads a PDF as a PDF viewer does. */
export async function readPdf(bytes: Uint8Array | string): Promise<Printed> {
  const document = await getDocumentProxy(new Uint8Array(Buffer.from(bytes)), { verbosity: 0 });
  const fonts = new Set<string>();
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { fnArray, argsArray } = await page.getOperatorList();
    for (const [i, operation] of fnArray.entries())
      if (operation === setFont) fonts.add(nameOf(page.commonObjs.get(argsArray[i][0])));
    const { items } = await page.getTextContent();
    const words: PrintedWord[] = [];
    let text = "";
    for (const item of items) {
      if (!("str" in item)) continue;
      text += item.str + (item.hasEOL ? "\n" : "");
      if (item.str.trim() === "") continue;
      const [, , , , x = 0, y = 0] = item.transform;
      words.push({ text: item.str, x, y, width: item.width, height: item.height });
    }
    pages.push({ words, text, width, height });
  }
  return { pages, fonts: [...fonts].sort(), bookmarks: titlesOf(await document.getOutline()) };
}

/** The number of the operation that sets a font, in the numbering of the PDF library. */
const setFont = 37;

const nameOf = (font: unknown): string =>
  typeof font === "object" && font !== null && "name" in font ? String(font.name) : "?";

interface Outline {
  readonly title: string;
  readonly items: readonly Outline[];
}

const titlesOf = (outline: readonly Outline[] | null): string[] =>
  (outline ?? []).flatMap(({ title, items }) => [title, ...titlesOf(items)]);
