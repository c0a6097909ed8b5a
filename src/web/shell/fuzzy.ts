// Fuzzy search by a few letters, with typing errors: how well a text matches what was typed.

/** Letters that Unicode does not take apart into a letter and an accent. */
const whole: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ı: "i",
};

/** Returns a text in lower case, without accents, with words separated. */
export const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøđðłı]/g, (letter) => whole[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Returns a text as people write it who have no umlauts on their keyboard: ae, oe and ue. */
const umlautsApart = (text: string): string => text.normalize("NFC").replace(/[äöü]/giu, "$&e");

/** Returns the plain forms of a text: `Gäste` can be typed as `gaste` and as `gaeste`. */
export const plainForms = (text: string): readonly string[] => [
  ...new Set([plain(text), plain(umlautsApart(text))]),
];

/** Returns the edit distance of two words: letters inserted, deleted, changed or transposed; at most `most` + 1. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return Math.min(most + 1, last[b.length] ?? most + 1);
}

/** Returns the errors allowed in a word of this number of letters. */
const errorsIn = (word: string): number => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

const isNumber = (word: string): boolean => /^\p{N}+$/u.test(word);

/** Returns how well one typed word matches a text of plain words: less is better; undefined: not at all. */
function exactScore(word: string, text: string, words: readonly string[]): number | undefined {
  if (words.includes(word)) return 0;
  if (words.some((one) => one.startsWith(word))) return 1;
  // A digit in the middle of a year does not match.
  return !isNumber(word) && text.includes(word) ? 2 : undefined;
}

/** Returns how well a typed word with typing errors matches one of the words. */
function typoScore(word: string, words: readonly string[]): number | undefined {
  const most = isNumber(word) ? 0 : errorsIn(word);
  if (most === 0) return undefined;
  let least = most + 1;
  for (const one of words) {
    if (one.length < 4 && one.length < word.length) continue;
    // The beginning of a longer word also counts, because typing may not be finished.
    const apart = Math.min(distance(word, one, most), distance(word, one.slice(0, word.length), most));
    least = Math.min(least, apart);
  }
  return least <= most ? 3 + least : undefined;
}

const together = (text: string): string => text.replaceAll(" ", "");

/**
 * Returns how well a plain text matches what was typed: less is better; undefined if one of the words is not in it.
 * `withErrors`: words may be mistyped, and spaces may be missing or too many.
 */
export function scoreOf(typed: string, text: string, withErrors = true): number | undefined {
  const words = text.split(" ");
  let score = 0;
  for (const word of typed.split(" ")) {
    if (word === "") continue;
    const found = exactScore(word, text, words) ?? (withErrors ? typoScore(word, words) : undefined);
    if (found === undefined) return withErrors ? joinedScore(typed, text) : undefined;
    score += found;
  }
  return score;
}

/** Returns a score if the letters are the same and only the spaces differ. */
const joinedScore = (typed: string, text: string): number | undefined => {
  const letters = together(typed);
  return letters.length >= 4 && !isNumber(letters) && together(text).includes(letters) ? 3 : undefined;
};
