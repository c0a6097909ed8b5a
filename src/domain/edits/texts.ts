// Texts as JSON values: one string for all languages, or a mapping of languages.
import { isMapping } from "../validation/raw.ts";
import type { JsonMap } from "./edit.ts";

/** Whether a key can be a language tag. */
export const isLanguage = (key: string): boolean => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(key);

/** Returns a text by language. A text for all languages becomes the English one when translations are added. */
export const inLanguages = (text: string): JsonMap => ({ en: text });

/** Whether a value has the form of a text in several languages. */
export const isInLanguages = (value: unknown): value is JsonMap =>
  isMapping(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([key, text]) => isLanguage(key) && typeof text === "string");
