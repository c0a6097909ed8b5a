// Lines of an item that depend on its other lines: its place, its status, its interpretation.
import type { Activity } from "#domain";
import { type Language, sayDocument } from "#text";

/** Returns where an item takes place; undefined if its title already says so. */
export const placeLine = (title: string, where: string | undefined): string | undefined =>
  where?.toLowerCase() === title.toLowerCase() ? undefined : where;

/** Returns the note that an item may still move or be dropped, if its status says so. */
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
