// programme.md: the public programme as Markdown, day by day, with the languages of each line side by side.
import { colon } from "#text";
import { tonguesOf } from "../agenda/wording.ts";
import type { Booklet, BookletItem, Parallel } from "../booklet/booklet.ts";

/** Returns the Markdown text of a booklet. Texts are escaped, so that nothing in them becomes markup. */
export function markdownOf(booklet: Booklet): string {
  const lines: string[] = [`# ${pair(booklet.title)}`, ""];
  if (booklet.subtitle) lines.push(pair(booklet.subtitle), "");
  lines.push(`**${pair(booklet.dates)}**  `);
  const [first] = tonguesOf(booklet.languages);
  for (const { title, summary } of booklet.delegations)
    lines.push(`${pair(title)}${colon(first?.language ?? "en")}${pair(summary)}  `);
  lines.push(pair(booklet.status), "");
  for (const line of booklet.purpose) lines.push(pair(line, "\n\n"), "");
  for (const day of booklet.days) {
    lines.push(`## ${pair(day.date)}`, "");
    if (pair(day.places) !== "") lines.push(pair(day.places), "");
    for (const note of day.notes) lines.push(`*${pair(note)}*`, "");
    if (day.items.length === 0) lines.push(pair(booklet.labels.none));
    for (const item of day.items) lines.push(...itemLines(item));
    lines.push("");
  }
  if (booklet.contacts.length > 0) {
    lines.push(`## ${pair(booklet.labels.contacts)}`, "");
    for (const { title, person, details } of booklet.contacts)
      lines.push(...listItem(`**${pair(title)}**`, [person, details]));
    lines.push("");
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

function itemLines(item: BookletItem): string[] {
  const muted = item.kind === "transfer" || item.kind === "rest";
  const title = muted ? pair(item.title) : `**${pair(item.title)}**`;
  return listItem(`${item.time} ${title}`.trim(), [item.where, item.summary, item.who, ...item.notes]);
}

/** Returns the lines of one list item. Two spaces at the end of a line keep them separate. */
const listItem = (first: string, more: readonly (Parallel | null)[]): string[] =>
  [`- ${first}`, ...more.filter((line) => line !== null).map((line) => `  ${pair(line)}`)].map(
    (line, i, all) => (i < all.length - 1 ? `${line}  ` : line),
  );

/** Returns a line in all its languages, each wording once. */
const pair = (texts: Parallel, separator = " · "): string =>
  texts
    .filter((text, i) => text !== "" && texts.map(withoutMarks).indexOf(withoutMarks(text)) === i)
    .map(escapeMarkdown)
    .join(separator);

/** Returns a text without the marks that keep its direction in a column. */
const withoutMarks = (text: string): string => text.replace(/[\u2068\u2069]/g, "");

const escapeMarkdown = (text: string): string =>
  text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#|~]/g, "\\$&");
