// Lines of an item that depend on the lines beside them: its place, its status, how it is interpreted.
import type { Activity } from "#domain";
import { type Language, sayDocument } from "#text";

/** Where an item takes place; undefined where its title says so already. */
export const placeLine = (title: string, where: string | undefined): string | undefined =>
  where === title ? undefined : where;

/** That an item may still move or fall away, where the office says so of it. */
export function statusLine({ status }: Activity, language: Language): string | undefined {
  if (status === undefined || status === "confirmed") return undefined;
  return sayDocument(language, `status.${status}`);
}

/** The languages of an interpretation with the way of interpreting: consecutive where nothing else is said. */
export const withMode = (languages: string, { interpretation }: Activity, language: Language): string =>
  sayDocument(language, "languagesBy", {
    languages,
    mode: sayDocument(language, `mode.${interpretation?.mode ?? "consecutive"}`),
  });
