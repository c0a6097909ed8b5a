// Estimates the width of a text without drawing it, so that the text of a box is chosen before the box exists.

/** Widths of letters of the text face, in parts of its size; the first that matches. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u, 1],
  [/[mwMW…—@%]/, 0.9],
  [/[ijl.,:;'’|!()fIrt·]/, 0.36],
  [/\s/, 0.28],
  [/[\p{Lu}\d–&+]/u, 0.7],
];
const usual = 0.6;

const known = new Map<string, number>();

function letterWidth(letter: string): number {
  const found = known.get(letter);
  if (found !== undefined) return found;
  const width = widths.find(([kind]) => kind.test(letter))?.[1] ?? usual;
  known.set(letter, width);
  return width;
}

/** Returns the estimated width of a text in pixels. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + letterWidth(letter) * size, 0);

/** A text is shown if all of it, or at least this number of its letters, can be read. */
export const leastLetters = 12;

interface Room {
  /** Pixels of a line. */
  readonly width: number;
  readonly lines: number;
  /** Pixels of the type. */
  readonly size: number;
}

const wordsOf = (text: string): string[] => text.split(/(?<=[\s\-–/])|(?<=\p{Script=Han})/u);

/** Returns a text up to the first word that is wider than a line. */
export function upToWideWord(text: string, { width, size }: Omit<Room, "lines">): string {
  const words = wordsOf(text);
  const wide = words.findIndex((word) => widthOf(word.trimEnd(), size) > width);
  return words.slice(0, wide < 0 ? words.length : wide).join("");
}

/** Returns the number of lines of a text that is broken between words; infinite if a word is wider than a line. */
export function linesOf(text: string, { width, size }: Omit<Room, "lines">): number {
  let lines = 1;
  let used = 0;
  for (const word of wordsOf(text)) {
    const own = widthOf(word.trimEnd(), size);
    if (own > width) return Number.POSITIVE_INFINITY;
    if (used + own > width) {
      lines++;
      used = 0;
    }
    used += widthOf(word, size);
  }
  return lines;
}

/** Whether a text can be read in a box: as a whole, or its first letters before an ellipsis. */
export function isReadable(text: string, { width, lines, size }: Room): boolean {
  const letters = [...text];
  const start = letters.slice(0, leastLetters).join("");
  if (lines === 1) return widthOf(text, size) <= width || widthOf(`${start}…`, size) <= width;
  // Several lines are broken between words, so the word of the last of these letters has to fit as a whole.
  const rest =
    letters
      .slice(leastLetters)
      .join("")
      .match(/^[^\s\-–/\p{Script=Han}]*/u)?.[0] ?? "";
  return linesOf(text, { width, size }) <= lines || linesOf(`${start}${rest}…`, { width, size }) <= lines;
}
