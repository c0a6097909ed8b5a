// The cells of a list of people on the clipboard: of a spreadsheet, a CSV file, cards of an address book, lines such as
// "Position: Mayor", or a list with one person per line.
import { cardsIn } from "./cards.ts";
import { headingOf } from "./headings.ts";
import { labelledIn } from "./labelled.ts";
import { listIn } from "./list.ts";

/** More rows are a mistake, not a delegation. */
export const mostRows = 5000;

/** Returns the rows of a pasted table without empty ones; at most one more than `mostRows`. */
export function cellsOf(text: string): string[][] {
  const source = text.replace(/\r\n?/g, "\n");
  const rows = cardsIn(source) ?? (source.includes("\t") ? split(source, "\t") : withoutTabs(source));
  return turned(rows).slice(0, mostRows + 1);
}

function withoutTabs(source: string): string[][] {
  const tables = [split(source, ";"), split(source, ","), barred(source), spaced(source)];
  return tables.find(isTable) ?? labelledIn(source) ?? listIn(source) ?? split(source, "\t");
}

const ofNames: readonly unknown[] = ["who", "family", "given"];

/** Whether the rows begin with headings. "Name, Vorname" is one heading: a table has more than names. */
const isTable = (rows: readonly (readonly string[])[]): boolean =>
  rows.slice(0, 8).some((row) => {
    const heads = row.map(headingOf).filter((head) => head !== undefined);
    return heads.length > 1 && heads.some((head) => !ofNames.includes(head));
  });

/** A table with bars between its cells, or as Markdown writes it: with bars around every line, and a line of dashes. */
function barred(source: string): string[][] {
  const isAround = source.split("\n").every((line) => line.trim() === "" || /^\s*\|/.test(line));
  const lines = isAround ? source.replace(/^\s*\||\|[ \t]*$/gm, "") : source;
  return split(lines, "|").filter((row) => !row.every((cell) => /^:?-*:?$/.test(cell)));
}

/** A table with wide or several spaces between its cells. */
const spaced = (source: string): string[][] => split(source.replace(/\u3000+| {2,}/g, "\t"), "\t");

/** A table whose headings stand in the first column has its people in the columns. */
function turned(rows: string[][]): string[][] {
  const [top = []] = rows;
  const heads = rows.map(([first = ""]) => headingOf(first));
  const known = heads.filter((head) => head !== undefined);
  const isTurned =
    top.length > 1 &&
    known.length > 1 &&
    known.length * 2 > rows.length &&
    heads.some((head) => ofNames.includes(head)) &&
    top.filter((cell) => headingOf(cell) !== undefined).length < 2;
  const width = Math.max(0, ...rows.map((row) => row.length));
  return isTurned ? Array.from({ length: width }, (_, c) => rows.map((row) => row[c] ?? "")) : rows;
}

function split(source: string, separator: string): string[][] {
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
