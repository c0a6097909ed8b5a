// A label before its value, with the colon of the language.
import type { Language } from "./languages.ts";

/** French has a narrow space before the colon (Imprimerie nationale), Chinese a colon of full width (GB/T 15834). */
const colons: Readonly<Record<Language, string>> = {
  en: ": ",
  "zh-Hans": "：",
  sl: ": ",
  fr: "\u202f: ",
  de: ": ",
};

/** Returns the colon between a label and its value, with its spaces. */
export const colon = (language: Language): string => colons[language];

/** Returns a label and its value, such as `Seen at: Center Rog`. */
export const labelled = (language: Language, label: string, value: string): string =>
  `${label}${colon(language)}${value}`;

/** Returns places in the order of a journey: `Brussels – Ljubljana`; Chinese has a dash of full width without spaces. */
export const fromPlaceToPlace = (language: Language, places: readonly string[]): string =>
  places.join(language === "zh-Hans" ? "—" : " – ");

/** Returns a remark in brackets after a text: Chinese brackets have the width of a character and no space before. */
export const inBrackets = (text: string, language: Language): string =>
  language === "zh-Hans" ? `（${text}）` : ` (${text})`;
