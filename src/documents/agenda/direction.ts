// The direction of a text inside another one: right-to-left names must not reorder the text around them.
import { baseLanguage } from "#domain";

/** Marks by which a text could turn what follows it; our own are set around the whole of it. */
const controls = /[\u202a-\u202e\u2066-\u2069]/g;
const rightToLeft =
  /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Samaritan}\p{sc=Mandaic}\p{sc=Adlam}]/u;

/** A text for use in a sentence: between isolates where it runs from right to left. */
export function isolated(text: string): string {
  const plain = text.replace(controls, "");
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain;
}

/** Languages that are written from right to left, by their first subtag. */
const rightToLeftLanguages = new Set(["ar", "fa", "he", "ps", "sd", "ug", "ur", "yi", "dv"]);

/**
 * A text for a column of a language: where that runs from right to left, a sentence of another language keeps its own
 * direction, so that "1 June 2027." does not end with its first figure.
 */
export const directed = (text: string, tag: string): string =>
  needsDirection(text) && rightToLeftLanguages.has(baseLanguage(tag)) ? `\u2068${text}\u2069` : text;

/** Whether a text has letters of its own beside those that stand between marks already. */
const needsDirection = (text: string): boolean => {
  const own = text.replace(/\u2068[^\u2069]*\u2069/g, "");
  return /\p{L}/u.test(own) && !rightToLeft.test(own);
};
