// The loaded texts, by language: all of them (loading/all-languages.ts), or those that were requested.
import type { Catalogue, English, Surface } from "./catalogue.ts";
import { type Language, languages } from "./languages.ts";

type Translated = Exclude<Language, "en">;

let english: English | undefined;
const translations = new Map<Translated, Catalogue>();
const parts = new Map<Language, Partial<Catalogue>>();

const loaders: Readonly<Record<Translated, () => Promise<Catalogue>>> = {
  "zh-Hans": () => import("./zh-Hans/index.ts"),
  sl: () => import("./sl/index.ts"),
  fr: () => import("./fr/index.ts"),
  de: () => import("./de/index.ts"),
};

/** Registers the English texts. */
export function addEnglish(texts: English): void {
  english = texts;
}

/** Registers the texts of another language. */
export function addTranslation(language: Translated, texts: Catalogue): void {
  translations.set(language, texts);
}

/** Registers some surfaces of a language, if no others are needed. */
export function addSurfaces(language: Language, texts: Partial<Catalogue>): void {
  parts.set(language, { ...parts.get(language), ...texts });
}

/** Resolves when the texts of a language and the English ones, which replace missing texts, are loaded. */
export async function loadLanguage(language: Language): Promise<void> {
  if (english === undefined) addEnglish(await import("./en/index.ts"));
  if (language !== "en" && !translations.has(language)) addTranslation(language, await loaders[language]());
}

/** Returns the languages whose texts are loaded. */
export const loadedLanguages = (): readonly Language[] =>
  languages.filter((language) => (language === "en" ? english !== undefined : translations.has(language)));

export const translationOf = (language: Language): Catalogue | undefined =>
  language === "en" ? undefined : translations.get(language);

/** Returns the texts of a language; English ones until they are loaded. */
export const catalogueOf = (language: Language): Catalogue => translationOf(language) ?? loadedEnglish();

/** Returns the messages of one surface; English ones until those of the language are loaded. */
export const messagesOf = <S extends Surface>(language: Language, surface: S): Catalogue[S] =>
  translationOf(language)?.[surface] ?? parts.get(language)?.[surface] ?? loadedEnglish()[surface];

function loadedEnglish(): English {
  if (english === undefined)
    throw new Error("No texts are loaded: call loadLanguage before anything is said.");
  return english;
}
