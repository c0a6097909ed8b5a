// What belongs to the paper of a pasted document, not to the agenda: page numbers, running heads, heads of mails and
// of tables.
import { columnsOf } from "./columns.ts";

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

/** `On 12 October 2023 at 09:14, Ana Kovač wrote:`: the line above a quoted mail. */
const quoted =
  /^(?:on|am|le|dne|在|于)?\s*\p{L}?.*\d.*(?<!\p{L})(?:wrote|writes|schrieb(?:en)?|a écrit|je (?:napisala?|pisala?)|写道)(?!\p{L}).{0,60}[:：]\s*$/iu;
/** `From: Ana Kovač`, `Gesendet: 12. Oktober 2023 09:14`. */
const mailHead =
  /^\s*\*?(?<label>from|sent|date|to|cc|bcc|subject|reply-to|von|gesendet|datum|an|betreff|de|envoyé|à|objet|od|poslano|za|kp|zadeva|发件人|发送时间|发送日期|日期|收件人|抄送|主题)\s*[:：]/iu;
const sender = /^(?:from|von|de|od|发件人)$/iu;

/** Returns the lines at the head of mails: at least three labels below each other, the sender among them. */
function mailHeads(lines: readonly string[]): readonly number[] {
  const found: number[] = [];
  let run: { readonly i: number; readonly label: string }[] = [];
  const end = () => {
    if (run.length > 2 && run.some(({ label }) => sender.test(label))) found.push(...run.map(({ i }) => i));
    run = [];
  };
  for (const [i, line] of lines.entries()) {
    const label = mailHead.exec(line)?.groups?.label;
    if (label === undefined) end();
    else run.push({ i, label });
  }
  end();
  return [...found, ...lines.flatMap((line, i) => (quoted.test(line.trim()) ? [i] : []))];
}

/** Reads `3/8`. */
function pageOf(line: string): { readonly page: number; readonly pages: number } | undefined {
  const [, page, pages] = /^\s*(\d{1,3})\s*\/\s*(\d{1,3})\s*$/u.exec(line) ?? [];
  return page === undefined ? undefined : { page: Number(page), pages: Number(pages) };
}

/** Returns a line without its digits: `EU visit, page 2` and `EU visit, page 3` are the same running head. */
const shape = (line: string): string => line.trim().toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ");

export type Furniture = "page-number" | "running-head" | "mail-head" | "table-head";

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
): ReadonlyMap<number, Furniture> {
  const found = new Map<number, Furniture>();
  for (const i of mailHeads(lines)) found.set(i, "mail-head");
  for (const [i, line] of lines.entries()) if (columnsOf(line)) found.set(i, "table-head");
  const written = lines.flatMap((line, i) => (line.trim() === "" ? [] : [i]));
  const isCounted = lines.some((line) => pageOf(line)?.page === 1);
  /** `23/10` is a date, unless the pages of the document are counted with another line such as `1/10`. */
  const isDate = (line: string): boolean => {
    const counted = pageOf(line);
    return counted !== undefined && (counted.page > counted.pages || !isCounted) && isDay(line);
  };
  const edges = new Set<number>();
  for (const [n, i] of written.entries()) {
    const line = lines[i] ?? "";
    const isNumber = isPageNumber(line) && !isDate(line);
    if (isNumber && !found.has(i)) found.set(i, "page-number");
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
