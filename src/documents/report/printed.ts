// A report in one language as plain texts, for PDF and Word; blocks without content in that language are left out.
import type { Language } from "#text";
import type { Block, Phrase, Report } from "./blocks.ts";

export type PrintedBlock =
  | { readonly kind: "heading" | "subheading" | "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  /** A row of a table that is too wide for a page: its title, and its other cells with their column headings. */
  | {
      readonly kind: "fields";
      readonly title: string;
      readonly fields: readonly (readonly [string, string])[];
    }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** The share of each column in the width of the page; the shares add up to 1. */
      readonly shares: readonly number[];
    };

/** A photo with its words in one language. */
export interface PrintedPhoto {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption: string;
}

/** A report in one language. Texts can contain line breaks. */
export interface PrintedReport {
  readonly language: Language;
  readonly title: string;
  readonly kicker: string;
  readonly lead: readonly string[];
  readonly tiles: readonly string[];
  readonly blocks: readonly PrintedBlock[];
  /** The first photo is below the lead, the others are at the end. */
  readonly photos: readonly PrintedPhoto[];
}

/** Returns the report in a language. */
export function printedReport(report: Report, language: Language): PrintedReport {
  const said = (phrases: readonly Phrase[]) =>
    phrases.map((one) => one(language)).filter((one) => one !== "");
  return {
    language,
    title: report.title(language),
    kicker: report.kicker(language),
    lead: said(report.lead),
    tiles: said(report.tiles),
    blocks: report.blocks.flatMap((block) => printedBlock(block, language)),
    photos: (report.photos ?? []).map(({ alt, caption, ...photo }) => ({
      ...photo,
      alt: alt(language),
      caption: caption(language),
    })),
  };
}

function printedBlock(block: Block, language: Language): PrintedBlock[] {
  switch (block.kind) {
    case "list": {
      const items = block.items.map((one) => one(language)).filter((one) => one !== "");
      return items.length > 0 ? [{ kind: "list", items }] : [];
    }
    case "table": {
      const head = block.head.map((one) => one(language));
      const rows = block.rows.map((row) => row.map((one) => one(language).replaceAll("\u00a0", " ")));
      if (head.length > mostColumns) return rows.map((row) => fieldsOf(head, row));
      return [{ kind: "table", head, rows, shares: sharesOf([head, ...rows]) }];
    }
    default: {
      const text = block.text(language);
      return text === "" ? [] : [{ kind: block.kind, text }];
    }
  }
}

/** The number of columns that fit side by side on a page. */
const mostColumns = 5;

/** The first cell that is not empty is the title. */
function fieldsOf(head: readonly string[], row: readonly string[]): PrintedBlock {
  const title = row.findIndex((text) => text !== "");
  return {
    kind: "fields",
    title: (row[title] ?? "").replaceAll("\n", " · "),
    fields: row.flatMap((text, i) => (text === "" || i === title ? [] : [[head[i] ?? "", text] as const])),
  };
}

/** The number of letters that fit on a line of a table. */
const lineLength = 96;
/** Longer words are broken. */
const longestWhole = 16;

/** The length of lines that do not wrap if all lines of a column are as short: dates, times, states. */
const shortLine = 12;

/**
 * Returns column widths by the length of the texts. The longest word fits, and the square root keeps long texts from
 * taking all the space.
 */
function sharesOf(rows: readonly (readonly string[])[]): number[] {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ""));
  const least = columns.map((cells) => {
    const line = longest(cells, /\n/);
    return Math.min(longestWhole, line <= shortLine ? line : longest(cells, /[ \n]+/)) + 2;
  });
  const free = Math.max(0, lineLength - sum(least));
  const wishes = columns.map((cells) =>
    Math.sqrt(sum(cells.map(widthOf)) / cells.length + longest(cells, /\n/)),
  );
  const whole = sum(least) + free;
  return columns.map(
    (_, i) => ((least[i] ?? 0) + (free * (wishes[i] ?? 0)) / Math.max(1, sum(wishes))) / whole,
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Returns the width of the longest unbreakable part of texts. */
const longest = (texts: readonly string[], between: RegExp): number =>
  Math.max(...texts.flatMap((text) => text.split(between).map(widthOf)));

/** Returns the width of a text in letters. A Han character is as wide as two, and lines may break after it. */
const widthOf = (text: string): number =>
  [...text].reduce((all, one) => all + (/\p{Script=Han}/u.test(one) ? 2 : 1), 0);
