// Fuzzy search by a few letters, with typing errors: how well a text matches what was typed.

/** Returns a text in lower case, without accents, with words separated. */
export const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

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

/** Returns how well one typed word matches a text of plain words: less is better; undefined: not at all. */
function wordScore(word: string, text: string, words: readonly string[]): number | undefined {
  if (words.includes(word)) return 0;
  if (words.some((one) => one.startsWith(word))) return 1;
  if (text.includes(word)) return 2;
  const most = errorsIn(word);
  if (most === 0) return undefined;
  // The beginning of a longer word also counts, because typing may not be finished.
  const apart = Math.min(
    ...words.map((one) =>
      Math.min(distance(word, one, most), distance(word, one.slice(0, word.length), most)),
    ),
  );
  return apart <= most ? 3 + apart : undefined;
}

/** Returns how well a text matches what was typed: less is better; undefined if one of the words is not in it. */
export function scoreOf(typed: string, text: string): number | undefined {
  const words = text.split(" ");
  let score = 0;
  for (const word of typed.split(" ")) {
    if (word === "") continue;
    const found = wordScore(word, text, words);
    if (found === undefined) return undefined;
    score += found;
  }
  return score;
}
