// The catalogues of all languages, loaded at once; the browser loads them one by one (lazy-catalogues.ts).
import type { Catalogue, Translation } from "./catalogue.ts";
import * as de from "./de/index.ts";
import * as en from "./en/index.ts";
import * as fr from "./fr/index.ts";
import { type Language, languages } from "./languages.ts";
import * as sl from "./sl/index.ts";
import * as zhHans from "./zh-Hans/index.ts";

const translations: Readonly<Record<Exclude<Language, "en">, Translation>> = {
  "zh-Hans": zhHans,
  sl,
  fr,
  de,
};

export const catalogueOf = (language: Language): Catalogue =>
  language === "en" ? en : translations[language];

export const translationOf = (language: Language): Translation | undefined =>
  language === "en" ? undefined : translations[language];

/** The languages whose texts are there. */
export const loadedLanguages = (): readonly Language[] => languages;

/** Resolves when the texts of a language are there; here they always are. */
export const loadLanguage = (_language: Language): Promise<void> => Promise.resolve();
