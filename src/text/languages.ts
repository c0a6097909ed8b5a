// The languages that Entente speaks; each has a folder of that name beside this file.

export const languages = ["en", "zh-Hans", "sl", "fr", "de"] as const;
export type Language = (typeof languages)[number];

/** The names of the languages in themselves, for a language switch. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
  "zh-Hans": "简体中文",
  sl: "slovenščina",
  fr: "français",
  de: "Deutsch",
};

export const isLanguage = (tag: string): tag is Language => languages.some((language) => language === tag);

/** The language of Entente for a tag: the same, else of the same base; undefined where Entente does not speak it. */
export const spokenBy = (tag: string | undefined): Language | undefined =>
  languages.find((language) => language === tag) ??
  languages.find((language) => language.split("-")[0] === tag?.split("-")[0]);

/** The language of the catalogue that serves a tag best; English where there is none. */
export const languageFor = (tag: string | undefined): Language => spokenBy(tag) ?? "en";

/** The language as Intl knows it; dates in English are written the British way. */
export const localeOf = (language: Language): string => (language === "en" ? "en-GB" : language);
