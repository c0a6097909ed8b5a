// Lines of an item that depend on its other lines: its place, its status, its interpretation.
import type { Activity } from "#domain";
import { type Language, sayDocument } from "#text";

/** Returns where an item takes place; undefined if its title already says so. */
export function placeLine(title: string, where: string | undefined): string | undefined {
  if (!where) return undefined;
  const [said, place] = [title.toLowerCase(), where.toLowerCase()];
  if (!said.endsWith(place)) return where;
  // "Free time in Vigo" names Vigo; "Eurocentre" does not name a place that is called "Centre".
  const before = said.slice(0, said.length - place.length).at(-1);
  return before === undefined || isCjk.test(before) || !isLetter.test(before) ? undefined : where;
}

const isLetter = /[\p{L}\p{N}]/u;
/** In scripts without spaces between words, any letter can precede a name. */
const isCjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Returns the note that an item may still move or be dropped, if it has such a status. */
export function statusLine({ status }: Activity, language: Language): string | undefined {
  if (status === undefined || status === "confirmed") return undefined;
  return sayDocument(language, `status.${status}`);
}

/** Returns the languages of an interpretation with its mode: consecutive unless stated otherwise. */
export const withMode = (languages: string, { interpretation }: Activity, language: Language): string =>
  sayDocument(language, "languagesBy", {
    languages,
    mode: sayDocument(language, `mode.${interpretation?.mode ?? "consecutive"}`),
  });
