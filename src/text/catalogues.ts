// The texts that are loaded, by language: all of them (all-languages.ts), or those that somebody asked for.
import type { Catalogue, English, Surface, Translation } from "./catalogue.ts";
import { type Language, languages } from "./languages.ts";

type Translated = Exclude<Language, "en">;

let english: English | undefined;
const translations = new Map<Translated, Translation>();
const parts = new Map<Language, Partial<Catalogue>>();

const loaders: Readonly<Record<Translated, () => Promise<Translation>>> = {
  "zh-Hans": () => import("./zh-Hans/index.ts"),
  sl: () => import("./sl/index.ts"),
  fr: () => import("./fr/index.ts"),
  de: () => import("./de/index.ts"),
};

/** Makes the English texts known. */
export function addEnglish(texts: English): void {
  english = texts;
}

/** Makes the texts of another language known. */
export function addTranslation(language: Translated, texts: Translation): void {
  translations.set(language, texts);
}

/** Makes some surfaces of a language known, where nothing else will be said. */
export function addSurfaces(language: Language, texts: Partial<Catalogue>): void {
  parts.set(language, { ...parts.get(language), ...texts });
}

/** Resolves when the texts of a language are there, and the English ones, which stand in for what is missing. */
export async function loadLanguage(language: Language): Promise<void> {
  if (english === undefined) addEnglish(await import("./en/index.ts"));
  if (language !== "en" && !translations.has(language)) addTranslation(language, await loaders[language]());
}

/** The languages whose texts are there. */
export const loadedLanguages = (): readonly Language[] =>
  languages.filter((language) => (language === "en" ? english !== undefined : translations.has(language)));

export const translationOf = (language: Language): Translation | undefined =>
  language === "en" ? undefined : translations.get(language);

/** The texts of a language; English until they are there. */
export const catalogueOf = (language: Language): Catalogue => translationOf(language) ?? loadedEnglish();

/** The messages of one surface; English until those of the language are there. */
export const messagesOf = <S extends Surface>(language: Language, surface: S): Catalogue[S] =>
  translationOf(language)?.[surface] ?? parts.get(language)?.[surface] ?? loadedEnglish()[surface];

function loadedEnglish(): English {
  if (english === undefined)
    throw new Error("No texts are loaded: call loadLanguage before anything is said.");
  return english;
}
