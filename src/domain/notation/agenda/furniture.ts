// What the pages of a pasted document repeat: page numbers and running heads. They do not belong to the agenda.

const page = String.raw`(?:page|pages?|p\.|seite|s\.|stran|strona|página|pagina|第)`;
const of = String.raw`(?:of|von|de|sur|di|od|z|\/|共)`;
const pageNumber = new RegExp(
  String.raw`^[-–—\s|]*(?:${page}\s*)?\d{1,3}\s*页?\s*(?:${of}\s*\d{1,3}\s*页?)?[-–—\s|.]*$`,
  "iu",
);

/** Whether a line ends with the number of its page: `Ministry of Culture, draft 3    Page 2 of 3`. */
const endsWithPage = new RegExp(String.raw`\s${page}\s*\d{1,3}\s*页?\s*(?:${of}\s*\d{1,3}\s*页?)?\s*$`, "iu");

/** Whether a line is only a page number: `3`, `- 3 -`, `Page 3 of 8`, `3/8`, `第3页`. */
export const isPageNumber = (line: string): boolean => pageNumber.test(line) && /\d/.test(line);

/** Reads `3/8`. */
function pageOf(line: string): { readonly page: number; readonly pages: number } | undefined {
  const [, page, pages] = /^\s*(\d{1,3})\s*\/\s*(\d{1,3})\s*$/u.exec(line) ?? [];
  return page === undefined ? undefined : { page: Number(page), pages: Number(pages) };
}

/** Returns a line without its digits: `EU visit, page 2` and `EU visit, page 3` are the same running head. */
const shape = (line: string): string => line.trim().toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ");

/** Lines between a running head and the edge of its page. */
const nearEdge = 1;
const leastHead = 6;

/**
 * Returns the lines that are page numbers or are repeated at the edges of pages. `isAgenda` says which lines the
 * agenda itself consists of: times and titles of days are never a running head. `isDay`: lines that are a day of the
 * visit, such as `23/10`.
 */
export function furnitureOf(
  lines: readonly string[],
  isAgenda: (line: string) => boolean,
  isDay: (line: string) => boolean = () => false,
): ReadonlyMap<number, "page-number" | "running-head"> {
  const found = new Map<number, "page-number" | "running-head">();
  const written = lines.flatMap((line, i) => (line.trim() === "" ? [] : [i]));
  const isCounted = lines.some((line) => pageOf(line)?.page === 1);
  /** `23/10`, if no line is `1/10`. */
  const isDate = (line: string): boolean => {
    const counted = pageOf(line);
    return counted !== undefined && (counted.page > counted.pages || !isCounted) && isDay(line);
  };
  const edges = new Set<number>();
  for (const [n, i] of written.entries()) {
    const line = lines[i] ?? "";
    const isNumber = isPageNumber(line) && !isDate(line);
    if (isNumber) found.set(i, "page-number");
    if (isNumber || line.includes("\f") || endsWithPage.test(line)) edges.add(n);
    if (n === 0 || n === written.length - 1) edges.add(n);
  }
  const byShape = new Map<string, number[]>();
  for (const [n, i] of written.entries()) {
    const line = lines[i] ?? "";
    const isNear = [...edges].some((edge) => Math.abs(edge - n) <= nearEdge);
    if (found.has(i) || !isNear || line.trim().length < leastHead || isAgenda(line)) continue;
    byShape.set(shape(line), [...(byShape.get(shape(line)) ?? []), i]);
  }
  for (const same of byShape.values())
    if (same.length > 1) for (const i of same) found.set(i, "running-head");
  return found;
}
