// The sentences of the system: a key and values become a line in the reader's language.
import { IntlMessageFormat } from "intl-messageformat";
import type { English, Surface } from "./catalogue.ts";
import { messagesOf } from "./catalogues.ts";
import type { Language } from "./languages.ts";

export { catalogueOf, loadedLanguages, loadLanguage } from "./catalogues.ts";
export * from "./languages.ts";

export type Values = Readonly<Record<string, string | number>>;

const compiled = new Map<string, IntlMessageFormat>();

export interface Voice<Key extends string> {
  (language: Language, key: Key, values?: Values): string;
  /** The file of each language that holds all that it can say. */
  readonly surface: Surface;
}

/**
 * Makes the voice of one surface. Messages are in ICU MessageFormat; the compiler rejects a key that a language
 * lacks.
 */
export function voice<S extends Surface>(surface: S): Voice<keyof English[S] & string> {
  const say = (language: Language, key: keyof English[S] & string, values: Values = {}): string =>
    sayMessage(language, messagesOf(language, surface)[key], values);
  return Object.assign(say, { surface });
}

/** A message of a language with its values filled in. */
export function sayMessage(language: Language, message: string, values: Values): string {
  if (!/[{'<]/.test(message)) return message;
  const cacheKey = `${language}\u0000${message}`;
  let format = compiled.get(cacheKey);
  if (!format) {
    format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
    compiled.set(cacheKey, format);
  }
  const said = String(format.format(values));
  return language === "zh-Hans" ? spaced(said) : said;
}

/** A space between Chinese characters and the Latin words put among them (W3C, Chinese layout requirements). */
const spaced = (said: string): string =>
  said.replace(/(?<=\p{Script=Han})(?=[A-Za-z])|(?<=[A-Za-z])(?=\p{Script=Han})/gu, " ");
