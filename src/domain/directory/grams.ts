// Search within texts of any language: words are found by their parts of a few characters, the same on every database.

const han = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;
const hanRuns = /(\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul})+/gu;

/**
 * A text as it is searched: without accents, upper case and punctuation, with one space on either side of every word.
 * Characters that are written without spaces stand in words of their own.
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

/** Characters and pairs of characters of Chinese, Japanese and Korean words; three characters of all others. */
const gramsOfWord = (word: string): readonly string[] => {
  const characters = [...word];
  return han.test(word) ? [...characters, ...windows(characters, 2)] : windows([" ", ...characters, " "], 3);
};

/** Every part by which a word within a text is found. */
export const gramsOf = (plain: string): readonly string[] => [
  ...new Set(plain.trim().split(" ").filter(Boolean).flatMap(gramsOfWord)),
];

export interface SearchWords {
  /** Each of them is somewhere in a text that is found, as `searchable` gives it. */
  readonly parts: readonly string[];
  /** Parts that such a text has as grams. */
  readonly grams: readonly string[];
}

/** Words of a question, at most. */
const mostWords = 12;

/**
 * What a text must hold to be found by a question: every word, at any place. Words of one or two letters count as whole
 * words only ("EU" is not found in "museum"). Nothing to look for: undefined.
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
