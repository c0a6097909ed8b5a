// Texts in any number of languages, and the choice of one for a reader.
import { z } from "zod";
import { expects } from "../validation/expectations.ts";

/** A language tag of BCP 47, such as `en`, `sl` or `zh-Hans`. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, expects("language"))
  .describe("A language (BCP 47), such as en, sl or zh-Hans");
export type LanguageTag = z.output<typeof languageTag>;

/** The tag of a text that is the same in every language: a brand, a name, an acronym. */
export const anyLanguage = "und";

const line = z.string().trim().min(1, expects("text")).max(20_000);

/** One text: a plain string if it is the same in every language, or a map from language to text. */
export const text = z
  .codec(
    z.union([
      line,
      z.record(languageTag, line).refine((map) => Object.keys(map).length > 0, expects("text-language")),
    ]),
    z.custom<Text>((value) => typeof value === "object" && value !== null),
    {
      decode: (value): Text => (typeof value === "string" ? { [anyLanguage]: value } : value),
      encode: (value) => (Object.keys(value).length === 1 && value[anyLanguage]) || { ...value },
    },
  )
  .describe("A text: one string for all languages, or one per language {en: ..., zh-Hans: ...}");

/** A map from language tag to text. `und` holds a text for every language. */
export type Text = Readonly<Record<string, string>>;

/** Returns the base language of a tag: `zh` for `zh-Hans`. */
export const baseLanguage = (tag: string): string => tag.split("-", 1)[0] ?? tag;

/**
 * Returns the text for a reader of `language`: the exact tag, then the same base language, then the text for
 * all languages, then the first of `fallbacks` present, then any. Never empty for a parsed text.
 */
export const textIn = (value: Text, language: string, fallbacks: readonly string[] = ["en"]): string =>
  chosenText(value, language, fallbacks).text;

/** Returns the text that `textIn` returns, with its language: that of the reader, or the one used instead. */
export function chosenText(
  value: Text,
  language: string,
  fallbacks: readonly string[] = ["en"],
): { readonly text: string; readonly language: string } {
  for (const tag of [language, ...fallbacks, ...Object.keys(value)]) {
    const text = textExactlyIn(value, tag);
    if (text !== undefined)
      return { text, language: !Object.hasOwn(value, tag) && value[anyLanguage] === text ? language : tag };
  }
  return { text: "", language };
}

/** Returns a text in the other kind of script than `shown` (Chinese or not); undefined if there is none. */
export function inOtherScript(value: Text, shown: string): string | undefined {
  const isHan = (text: string) => /\p{Script=Han}/u.test(text);
  return Object.values(value).find((text) => isHan(text) !== isHan(shown));
}

/**
 * Returns the text written for `language` (or for all languages), or undefined when the translation is
 * missing.
 */
export function textExactlyIn(value: Text, language: string): string | undefined {
  const base = baseLanguage(language);
  return (
    (Object.hasOwn(value, language) ? value[language] : undefined) ??
    Object.entries(value).find(([tag]) => baseLanguage(tag) === base)?.[1] ??
    value[anyLanguage]
  );
}
