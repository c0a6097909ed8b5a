// Words that the end of a line cuts in two, as in the text of a PDF: `coopera-` and `tion` are one word again.

const isCut = /\p{L}[-\u00ad\u2010]\s*$/u;
/** `Ein- und Ausreise` is not a cut word. */
const isListed = /^(?:und|oder|and|or|et|ou|in|ali|ter|y|o|e|i)\s/iu;

export interface Rejoined {
  /** The lines; one that was joined to the line before is empty. */
  readonly lines: readonly string[];
  /** The lines that were joined to a line. */
  readonly joined: ReadonlyMap<number, readonly number[]>;
}

/** Joins a line that ends within a word and the next one. Hyphens that may be left out within words are removed. */
export function rejoined(all: readonly string[]): Rejoined {
  const lines = [...all];
  const joined = new Map<number, number[]>();
  let into: number | undefined;
  for (const [i, line] of lines.entries()) {
    const above = into === undefined ? "" : (lines[into] ?? "");
    const rest = line.trim();
    if (into !== undefined && isCut.test(above) && /^\p{Ll}/u.test(rest) && !isListed.test(rest)) {
      lines[into] = above.trimEnd().slice(0, -1) + rest;
      lines[i] = "";
      joined.set(into, [...(joined.get(into) ?? []), i]);
    } else into = i;
  }
  return { lines: lines.map((line) => line.replaceAll("\u00ad", "")), joined };
}
