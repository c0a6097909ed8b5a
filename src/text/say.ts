// The sentences of the system: a key and values become a line in the reader's language.
import { IntlMessageFormat } from "intl-messageformat";

export const languages = ["en", "zh-Hans", "sl"] as const;
export type Language = (typeof languages)[number];

/** The names of the languages in themselves, for a language switch. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
  "zh-Hans": "简体中文",
  sl: "slovenščina",
};

/** The language of the catalogue that serves a tag best; English where there is none. */
export const languageFor = (tag: string | undefined): Language =>
  languages.find((language) => language === tag) ??
  languages.find((language) => language.split("-")[0] === tag?.split("-")[0]) ??
  "en";

export type Values = Readonly<Record<string, string | number>>;
export type Messages<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

const compiled = new Map<string, IntlMessageFormat>();

export interface Voice<Key extends string> {
  (language: Language, key: Key, values?: Values): string;
  /** All that it can say. */
  readonly messages: Messages<Key>;
}

/**
 * Makes the voice of one area of messages. Messages are in ICU MessageFormat; the compiler rejects a key that a
 * language lacks.
 */
export function voice<Key extends string>(messages: Messages<Key>): Voice<Key> {
  const say = (language: Language, key: Key, values: Values = {}): string => {
    const message = messages[language][key];
    if (!/[{'<]/.test(message)) return message;
    const cacheKey = `${language}\u0000${message}`;
    let format = compiled.get(cacheKey);
    if (!format) {
      format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
      compiled.set(cacheKey, format);
    }
    const said = String(format.format(values));
    return language === "zh-Hans" ? spaced(said) : said;
  };
  return Object.assign(say, { messages });
}

/** A space between Chinese characters and the Latin words put among them (W3C, Chinese layout requirements). */
const spaced = (said: string): string =>
  said.replace(/(?<=\p{Script=Han})(?=[A-Za-z])|(?<=[A-Za-z])(?=\p{Script=Han})/gu, " ");
