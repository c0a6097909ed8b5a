// Figures as files: a table as CSV, and a picture as SVG.
import { type Language, sayRecord } from "#text";
import { csvOf } from "../csv.ts";
import type { DocumentFile } from "../documents.ts";
import type { FigureRow } from "./figure-rows.ts";
import { figuresSvg } from "./figures-svg.ts";

export const figureFiles = ["indicators.csv", "indicators.svg"] as const;

/** Returns one of the files; `title`: what the figures are about. */
export function figureFile(
  path: (typeof figureFiles)[number],
  rows: readonly FigureRow[],
  { title, language }: { readonly title: string; readonly language: Language },
): DocumentFile {
  return { path, content: path === "indicators.csv" ? table(rows, language) : figuresSvg(rows, title) };
}

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
