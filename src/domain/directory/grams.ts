// Full-text search in any language: words are found by short parts of them, identically on every database.

const han = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;
const hanRuns = /(\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul})+/gu;

/**
 * Returns a text in the form that is searched: without accents, upper case and punctuation, with one space on either
 * side of every word. Characters of scripts without spaces form words of their own.
 */
export function searchable(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(hanRuns, " $& ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return plain === "" ? "" : ` ${plain} `;
}

const windows = (characters: readonly string[], size: number): string[] =>
  characters.slice(size - 1).map((_, i) => characters.slice(i, i + size).join(""));

/**
 * Returns the parts of a word: single characters and pairs for Chinese, Japanese and Korean, otherwise sequences of
 * three.
 */
const gramsOfWord = (word: string): readonly string[] => {
  const characters = [...word];
  return han.test(word) ? [...characters, ...windows(characters, 2)] : windows([" ", ...characters, " "], 3);
};

/** Returns every part by which a word within a text is found. */
export const gramsOf = (plain: string): readonly string[] => [
  ...new Set(plain.trim().split(" ").filter(Boolean).flatMap(gramsOfWord)),
];

export interface SearchWords {
  /** Each of them is contained in a matching text, in the form that `searchable` returns. */
  readonly parts: readonly string[];
  /** Parts that a matching text has as grams. */
  readonly grams: readonly string[];
}

/** Maximum number of words of a query. */
const mostWords = 12;

/**
 * Returns what a text must contain to match a query: every word, at any position. Words of one or two letters match
 * only whole words ("EU" is not found in "museum"). Undefined if there is nothing to search for.
 */
export function searchWords(question: string): SearchWords | undefined {
  const words = searchable(question).trim().split(" ").filter(Boolean).slice(0, mostWords);
  if (words.length === 0) return undefined;
  const isShort = (word: string) => !han.test(word) && [...word].length < 3;
  return {
    parts: words.map((word) => (isShort(word) ? ` ${word} ` : word)),
    grams: [
      ...new Set(
        words.flatMap((word) => {
          if (isShort(word)) return gramsOfWord(word);
          const characters = [...word];
          return han.test(word)
            ? characters.length === 1
              ? characters
              : windows(characters, 2)
            : windows(characters, 3);
        }),
      ),
    ],
  };
}
