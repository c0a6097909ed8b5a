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
  /** The file of each language with all its texts. */
  readonly surface: Surface;
}

/**
 * Makes the function for the messages of one surface. Messages are in ICU MessageFormat; the compiler rejects a key
 * that a language lacks.
 */
export function voice<S extends Surface>(surface: S): Voice<keyof English[S] & string> {
  const say = (language: Language, key: keyof English[S] & string, values: Values = {}): string =>
    sayMessage(language, messagesOf(language, surface)[key], values);
  return Object.assign(say, { surface });
}

/** Returns a message of a language with its values filled in. */
export function sayMessage(language: Language, message: string, values: Values): string {
  if (!/[{']/.test(message)) return message;
  const said = isPlain(message) ? filledIn(message, values) : formatted(language, message, values);
  return language === "zh-Hans" ? spaced(said) : said;
}

/** Whether a message only names its values: no plural, no choice, no quoting by an apostrophe before a bracket. */
const isPlain = (message: string): boolean =>
  !/'[{}<>]/.test(message) && !/[{}]/.test(message.replaceAll(/\{\w+\}/g, ""));

/**
 * Fills in a plain message. Loading the number rules of a language would take longer than everything else in
 * `--help`.
 */
const filledIn = (message: string, values: Values): string =>
  message.replaceAll(/\{(\w+)\}|''/g, (_, name: string | undefined) => {
    if (name === undefined) return "'";
    if (!(name in values)) throw new Error(`no value for ${name} in: ${message}`);
    return String(values[name] ?? "");
  });

function formatted(language: Language, message: string, values: Values): string {
  const cacheKey = `${language}\u0000${message}`;
  let format = compiled.get(cacheKey);
  if (!format) {
    format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
    compiled.set(cacheKey, format);
  }
  return String(format.format(values));
}

/** Adds a space between Chinese characters and Latin words (W3C, Chinese layout requirements). */
const spaced = (said: string): string =>
  said.replace(/(?<=\p{Script=Han})(?=[A-Za-z])|(?<=[A-Za-z])(?=\p{Script=Han})/gu, " ");
