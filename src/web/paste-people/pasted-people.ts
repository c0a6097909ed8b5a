// The people in the rows of a pasted table, and the cells that are not used.
import { newId } from "../visit/names.ts";
import { mayBeName, mayBeWords } from "./cell-kinds.ts";
import type { Column } from "./columns.ts";
import { spokenLanguages } from "./spoken-languages.ts";

export interface NewPerson {
  readonly id: string;
  readonly party: string;
  readonly name?: unknown;
  readonly role: unknown;
  readonly languages: readonly string[];
  readonly contact?: string;
}

/** Whether a cell fits its column: text that looks like a document, a telephone or a date is neither name nor role. */
export const fits = (column: Column, cell: string): boolean => {
  if (column === "role" || column === "roleOwn") return mayBeWords(cell);
  if (/^(name|family|given)/.test(column)) return mayBeName(cell);
  return true;
};

/** Returns the unrecognised parts of the language cells, each once. */
export const unknownLanguages = (
  rows: readonly (readonly string[])[],
  mapping: readonly Column[],
): readonly string[] => {
  const at = mapping.indexOf("languages");
  return at < 0 ? [] : [...new Set(rows.flatMap((row) => spokenLanguages(row[at] ?? "").unknown))];
};

/** Returns a text in Latin letters and in the guests' own script, in the form of the visit file. */
const inBoth = (latin: string, own: string, ownLanguage: string): unknown =>
  latin && own ? { en: latin, [ownLanguage]: own } : own ? { [ownLanguage]: own } : latin || undefined;

/**
 * Returns the people of the rows. Skips rows without name and role. `ownLanguages` are the possible languages of texts
 * in another script, the likeliest first.
 */
export function peopleOf(
  rows: readonly (readonly string[])[],
  mapping: readonly Column[],
  party: string,
  taken: Iterable<string>,
  roleOtherwise: string,
  languagesOtherwise: readonly string[],
  ownLanguages: readonly string[] = [],
): NewPerson[] {
  const ids = new Set(taken);
  return rows.flatMap((row) => {
    const all = (column: Column): string[] =>
      mapping.flatMap((one, c) => {
        const cell = row[c]?.trim() ?? "";
        return one === column && cell !== "" && fits(column, cell) ? [cell] : [];
      });
    const cell = (column: Column): string => all(column)[0] ?? "";
    const split = inScripts(cell("name"));
    const latin = split.latin || joined(cell("family"), all("given").join(" "));
    const own = cell("nameOwn") || split.own || joined(cell("familyOwn"), all("givenOwn").join(" "));
    const ownRole = cell("roleOwn");
    const tag = languageOfScript(own + ownRole, ownLanguages);
    const name = inBoth(latin, own, tag);
    const role = inBoth(cell("role"), ownRole, tag);
    if (name === undefined && role === undefined) return [];
    const id = newId(latin || cell("role"), ids, `${party.replace(/^party-/, "")}-guest`);
    ids.add(id);
    const spoken = all("languages").flatMap((text) => spokenLanguages(text).languages);
    const contact = all("contact").join(", ").slice(0, 200);
    return [
      {
        id,
        party,
        ...(name === undefined ? {} : { name }),
        role: role ?? roleOtherwise,
        languages: spoken.length > 0 ? [...new Set(spoken)] : languagesOtherwise,
        ...(contact ? { contact } : {}),
      },
    ];
  });
}

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Joins family and given name: Chinese names without a space; "WANG Xiaoming" and "Janez Novak" each in its usual
 * order.
 */
function joined(family: string, given: string): string {
  if (family === "" || given === "") return family || given;
  if (han.test(family + given)) return `${family}${given}`;
  const isCapitals = family.length > 1 && family === family.toUpperCase() && given !== given.toUpperCase();
  return isCapitals ? `${family} ${given}` : `${given} ${family}`;
}

/** Separates the two scripts of a cell such as "王小明 (WANG Xiaoming)". */
function inScripts(text: string): { readonly latin: string; readonly own: string } {
  const trimmed = (part: string) => part.replace(/^[\s()（）/,，]+|[\s()（）/,，]+$/g, "");
  const own = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー·・]+/u)?.[0];
  if (own === undefined || !/\p{Script=Latin}{2}/u.test(text)) return { latin: text, own: "" };
  return { latin: trimmed(text.replace(own, " ")).replace(/\s+/g, " "), own };
}

/** The languages whose script is not Latin, recognised by one of its letters. */
const scripts: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ["ja"]],
  [/\p{Script=Hangul}/u, ["ko"]],
  [/\p{Script=Han}/u, ["zh-Hans", "zh", "zh-Hant", "ja"]],
  [/\p{Script=Cyrillic}/u, ["ru", "uk", "bg", "sr", "mk", "be", "kk", "mn"]],
  [/\p{Script=Arabic}/u, ["ar", "fa", "ur"]],
  [/\p{Script=Greek}/u, ["el"]],
  [/\p{Script=Hebrew}/u, ["he"]],
  [/\p{Script=Thai}/u, ["th"]],
  [/\p{Script=Devanagari}/u, ["hi", "ne", "mr"]],
  [/\p{Script=Armenian}/u, ["hy"]],
  [/\p{Script=Georgian}/u, ["ka"]],
];

/** Returns the language of a text by its script: if several languages use that script, the likeliest in the visit. */
function languageOfScript(text: string, likely: readonly string[]): string {
  const possible = scripts.find(([letter]) => letter.test(text))?.[1] ?? ["und"];
  const base = (tag: string) => tag.split("-")[0];
  return likely.find((tag) => possible.some((one) => base(one) === base(tag))) ?? possible[0] ?? "und";
}
