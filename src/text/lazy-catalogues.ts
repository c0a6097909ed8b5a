// The catalogues as the browser has them: English at once, every other language when somebody reads it.
import type { Catalogue, Translation } from "./catalogue.ts";
import * as en from "./en/index.ts";
import { type Language, languages } from "./languages.ts";

const loaders: Readonly<Record<Exclude<Language, "en">, () => Promise<Translation>>> = {
  "zh-Hans": () => import("./zh-Hans/index.ts"),
  sl: () => import("./sl/index.ts"),
  fr: () => import("./fr/index.ts"),
  de: () => import("./de/index.ts"),
};
const loaded = new Map<Language, Translation>();

/** The texts of a language; English until they are there. */
export const catalogueOf = (language: Language): Catalogue => loaded.get(language) ?? en;

export const translationOf = (language: Language): Translation | undefined => loaded.get(language);

/** The languages whose texts are there. */
export const loadedLanguages = (): readonly Language[] =>
  languages.filter((language) => language === "en" || loaded.has(language));

/** Resolves when the texts of a language are there. */
export async function loadLanguage(language: Language): Promise<void> {
  if (language !== "en" && !loaded.has(language)) loaded.set(language, await loaders[language]());
}
