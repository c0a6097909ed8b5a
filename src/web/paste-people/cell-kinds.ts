// The kind of a cell by its form alone: an e-mail address, a telephone number, a date, a document number, plain words.

export type CellKind = "email" | "phone" | "digits" | "date" | "document" | "number" | "words";

const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const date =
  /^(\d{4}\s?[-./年]\s?\d{1,2}\s?[-./月]\s?\d{1,2}\s?日?|\d{1,2}\s?[-./]\s?\d{1,2}\s?[-./]\s?(\d{4}|\d{2})|\d{1,2}\.? [\p{L}.]{3,12} \d{4}|[\p{L}.]{3,12} \d{1,2},? \d{4}|(19|20)\d{6})\.?$/u;
/**
 * Passports and identity cards: letters and many digits without a space; or the eighteen digits of a Chinese identity
 * card.
 */
const document =
  /^(?=(?:.*\d){5,})[A-Z]{1,3}[ -]?\d[A-Z\d]{5,9}$|^(?=(?:.*\d){5,})\d{2}[A-Z]{2}\d{5}$|^\d{17}[\dX]$|^\d{13}$|^[A-Z]{1,3}[ -]?\d(?:[ -]?\d){5,8}$/i;
/** Digits in groups, as in "E 1234 5678". Two years, as in "2021-2027", are not a document. */
const longNumber = /\d(?:[ -]?\d){5,}/;
const years = /\b(?:19|20)\d\d ?- ?(?:19|20)\d\d\b/g;
/** Digits that are a passport number as well as a telephone number: without a country code, a zero or a bracket. */
const onlyDigits = /^(?!0|1[3-9]\d{9}$)\d{2}[ -]?\d{5,8}$/;
const phone = /^(\+|00|\()?[\d\s()./–-]+((ext|x|w|dw)\.?\s?\d+)?$/i;

/** Returns the form of a cell; undefined for an empty one. */
export function kindOfCell(text: string): CellKind | undefined {
  const cell = text.normalize("NFKC").trim();
  if (cell === "") return undefined;
  if (email.test(cell)) return "email";
  if (date.test(cell)) return "date";
  if (document.test(cell)) return "document";
  const digits = cell.replace(/\D/g, "").length;
  if (onlyDigits.test(cell)) return "digits";
  if (phone.test(cell) && digits >= 6) return "phone";
  // A word that mixes letters and digits is not a person's name: C3-PO, 12a.
  return /^[\d\s.,#№()/-]+$/.test(cell) ? "number" : "words";
}

/** Whether a cell may be the role of a person: words, without anything private. */
export const mayBeWords = (cell: string): boolean => kindOfCell(cell) === "words" && !holdsPrivate(cell);

/** Whether a cell may be the name of a person: a name does not contain four digits. */
export const mayBeName = (cell: string): boolean =>
  mayBeWords(cell) && cell.normalize("NFKC").replace(/\D/g, "").length < 4;

/** Whether words contain a document number or an address: "Passport E 1234 5678", "li@example.org (office)". */
function holdsPrivate(text: string): boolean {
  const cell = text.normalize("NFKC");
  const parts = cell.split(/[\s,;:()<>]+/);
  return (
    parts.some((part) => email.test(part) || document.test(part)) || longNumber.test(cell.replace(years, " "))
  );
}

/** Returns the form of more than half of the cells; undefined if there is none. */
export function commonKind(cells: readonly string[]): CellKind | undefined {
  const kinds = cells.map(kindOfCell).filter((kind) => kind !== undefined);
  return [...new Set(kinds)].find(
    (kind) => kinds.filter((other) => other === kind).length * 2 > kinds.length,
  );
}
