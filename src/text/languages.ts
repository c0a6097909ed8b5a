// The languages that Entente supports; each has a folder of that name beside this file.

export const languages = ["en", "zh-Hans", "sl", "fr", "de"] as const;
export type Language = (typeof languages)[number];

/** The name of each language in that language, for a language switch. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
  "zh-Hans": "简体中文",
  sl: "slovenščina",
  fr: "français",
  de: "Deutsch",
};

export const isLanguage = (tag: string): tag is Language => languages.some((language) => language === tag);

/** Returns the supported language for a tag: the same, otherwise one with the same base; undefined if there is none. */
export const spokenBy = (tag: string | undefined): Language | undefined =>
  languages.find((language) => language === tag) ??
  languages.find((language) => language.split("-")[0] === tag?.split("-")[0]);

/** Returns the language of the catalogue that fits a tag best; English if there is none. */
export const languageFor = (tag: string | undefined): Language => spokenBy(tag) ?? "en";

/** Returns the language for Intl. Dates in English are in British notation. */
export const localeOf = (language: Language): string => (language === "en" ? "en-GB" : language);
