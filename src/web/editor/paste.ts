// Rows pasted from a spreadsheet: cells, a guess at what each column holds, and the people that would come of them.
import { newId } from "../visit/names.ts";

export const columns = ["ignore", "name", "nameZh", "role", "roleZh", "languages", "contact"] as const;
export type Column = (typeof columns)[number];

/** More rows than these are not a delegation but a mistake. */
export const mostRows = 5000;

/** Cells of what a spreadsheet puts on the clipboard: tabs between cells, quotes around cells with line breaks. */
export function cellsOf(text: string): string[][] {
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
    else if (character === "\t") endCell();
    else if (character === "\n") endRow();
    else cell += character;
  }
  endRow();
  return rows;
}

const heads: readonly [Column, RegExp][] = [
  ["nameZh", /姓名|中文名|chinese name/i],
  ["roleZh", /职务|職務|中文职务/i],
  ["name", /^(full )?name|passport|pinyin|拼音|ime/i],
  ["role", /role|title|function|position|funkcija|naziv/i],
  ["languages", /language|语言|jezik/i],
  ["contact", /mail|phone|contact|电话|telefon/i],
];
const chinese = /\p{Script=Han}/u;

/** What each column seems to hold, by its heading, else by what is in it; whether the first row is a heading. */
export function guessColumns(rows: readonly (readonly string[])[]): { columns: Column[]; heading: boolean } {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const first = rows[0] ?? [];
  const byHead = Array.from(
    { length: width },
    (_, c) => heads.find(([, pattern]) => pattern.test(first[c] ?? ""))?.[0],
  );
  const heading = byHead.some((column) => column !== undefined);
  const used = new Set<Column>(byHead.filter((column) => column !== undefined));
  const take = (column: Column): Column => {
    if (used.has(column)) return "ignore";
    used.add(column);
    return column;
  };
  const guessed = byHead.map((column, c): Column => {
    if (column) return column;
    const sample = rows.slice(heading ? 1 : 0).map((row) => row[c] ?? "");
    if (sample.some((cell) => /@|^\+?[\d ()-]{7,}$/.test(cell))) return take("contact");
    const short = sample.every((cell) => cell.length <= 5);
    if (sample.some((cell) => chinese.test(cell))) return take(short ? "nameZh" : "roleZh");
    if (sample.every((cell) => /^\d*\.?$/.test(cell))) return "ignore";
    return used.has("name") ? take("role") : take("name");
  });
  return { columns: guessed, heading };
}

export interface NewPerson {
  readonly id: string;
  readonly party: string;
  readonly name?: unknown;
  readonly role: unknown;
  readonly languages: readonly string[];
  readonly contact?: string;
}

/** The people of the rows. A row without name and role gives none. */
export function peopleOf(
  rows: readonly (readonly string[])[],
  mapping: readonly Column[],
  party: string,
  taken: Iterable<string>,
  roleOtherwise: string,
  languagesOtherwise: readonly string[],
): NewPerson[] {
  const ids = new Set(taken);
  return rows.flatMap((row) => {
    const cell = (column: Column) => row[mapping.indexOf(column)]?.trim() ?? "";
    const both = (latin: string, han: string): unknown =>
      latin && han ? { en: latin, "zh-Hans": han } : han ? { "zh-Hans": han } : latin || undefined;
    const name = both(cell("name"), cell("nameZh"));
    const role = both(cell("role"), cell("roleZh"));
    if (name === undefined && role === undefined) return [];
    const id = newId(cell("name") || cell("role"), ids, `${party.replace(/^party-/, "")}-guest`);
    ids.add(id);
    const spoken = cell("languages")
      .split(/[\s,;/]+/)
      .filter((tag) => /^[a-z]{2,3}(-|$)/.test(tag));
    return [
      {
        id,
        party,
        ...(name === undefined ? {} : { name }),
        role: role ?? roleOtherwise,
        languages: spoken.length > 0 ? spoken : languagesOtherwise,
        ...(cell("contact") ? { contact: cell("contact").slice(0, 200) } : {}),
      },
    ];
  });
}
