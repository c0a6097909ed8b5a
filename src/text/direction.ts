// The direction of a text inside another one: right-to-left names must not reorder the text around them.
import { baseLanguage } from "#domain";

/** Marks with which a text could change the direction of what follows it. We put our own around the whole text. */
const controls = /[\u202a-\u202e\u2066-\u2069]/g;
const rightToLeft =
  /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Samaritan}\p{sc=Mandaic}\p{sc=Adlam}]/u;

/** Returns a text for use in a sentence: between isolates if it runs from right to left. */
export function isolated(text: string): string {
  const plain = text.replace(controls, "");
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain;
}

/** Languages written from right to left, by their first subtag. */
const rightToLeftLanguages = new Set(["ar", "fa", "he", "ps", "sd", "ug", "ur", "yi", "dv"]);

/**
 * Returns a text for a column of a language: if the column runs from right to left, a sentence in another language
 * keeps its own direction, so that "1 June 2027." does not end with its first digit.
 */
export const directed = (text: string, tag: string): string =>
  needsDirection(text) && rightToLeftLanguages.has(baseLanguage(tag)) ? `\u2068${text}\u2069` : text;

/** Whether a text has letters outside existing marks. */
const needsDirection = (text: string): boolean => {
  const own = text.replace(/\u2068[^\u2069]*\u2069/g, "");
  return /\p{L}/u.test(own) && !rightToLeft.test(own);
};
