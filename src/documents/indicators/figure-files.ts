// Figures as files: a table as CSV, and a picture as SVG.
import { type Language, sayRecord } from "#text";
import { csvOf } from "../csv.ts";
import type { DocumentFile } from "../documents.ts";
import type { FiguresPicture } from "../pictures/figures-picture.ts";
import type { FigureRow } from "./figure-rows.ts";
import { figuresSvg } from "./figures-svg.ts";

export const figureFiles = ["indicators.csv", "indicators.svg"] as const;
/** The picture for programs that do not show SVG, drawn in another thread. */
export const figurePng = "indicators.png";

/** Returns one of the files; `title` is the subject of the figures. */
export function figureFile(
  path: (typeof figureFiles)[number],
  rows: readonly FigureRow[],
  { title, language }: { readonly title: string; readonly language: Language },
): DocumentFile {
  return { path, content: path === "indicators.csv" ? table(rows, language) : figuresSvg(rows, title) };
}

/** Returns what the picture of the figures shows. The longest bar of a figure has the whole length. */
export const figuresShown = (
  rows: readonly FigureRow[],
  { title, language }: { readonly title: string; readonly language: Language },
): FiguresPicture => ({
  language,
  title,
  rows: rows.map(({ name, value, parts }) => {
    const most = Math.max(0, ...parts.map(({ number }) => number));
    return {
      name,
      value,
      parts: parts.map((part) => ({
        label: part.label,
        value: part.value,
        share: most === 0 ? 0 : part.number / most,
      })),
    };
  }),
});

const columns = ["key", "indicator", "part", "value", "of", "definition"] as const;

/** One line for each figure, then one for each of its parts. */
const table = (rows: readonly FigureRow[], language: Language): string =>
  csvOf([
    columns.map((column) => sayRecord(language, column)),
    ...rows.flatMap(({ key, name, number, of, definition, parts }) => [
      [key, name, "", number, of ?? "", definition],
      ...parts.map((one) => [key, name, one.label, one.number, "", ""]),
    ]),
  ]);
