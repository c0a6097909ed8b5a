// The cells of a spreadsheet on the clipboard: tabs between cells, quotes around cells with line breaks. A list without
// tabs may have semicolons or commas between its cells, as in a CSV file.
import { headingOf } from "./headings.ts";

/** More rows are a mistake, not a delegation. */
export const mostRows = 5000;

/** Returns the rows of a pasted table without empty ones; at most one more than `mostRows`. */
export function cellsOf(text: string): string[][] {
  if (text.includes("\t")) return split(text, "\t");
  return [";", ","].map((separator) => split(text, separator)).find(isTable) ?? split(text, "\t");
}

const ofNames: readonly unknown[] = ["who", "family", "given"];

/** Whether the rows begin with headings. "Name, Vorname" is one heading: a table has more than names. */
const isTable = (rows: readonly (readonly string[])[]): boolean =>
  rows.slice(0, 8).some((row) => {
    const heads = row.map(headingOf).filter((head) => head !== undefined);
    return heads.length > 1 && heads.some((head) => !ofNames.includes(head));
  });

function split(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  const endCell = () => {
    row.push(cell.replace(/\s+/g, " ").trim());
    cell = "";
  };
  const endRow = () => {
    endCell();
    if (row.some((value) => value !== "")) rows.push(row);
    row = [];
  };
  const source = text.replace(/\r\n?/g, "\n");
  for (let i = 0; i < source.length && rows.length <= mostRows; i++) {
    const character = source[i];
    if (quoted) {
      if (character !== '"') cell += character;
      else if (source[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (character === '"' && cell === "") quoted = true;
    else if (character === separator) endCell();
    else if (character === "\n") endRow();
    else cell += character;
  }
  endRow();
  return rows;
}
