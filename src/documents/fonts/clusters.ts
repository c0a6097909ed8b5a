// Letters with combining marks. The typesetter leaves out a letter whose mark is in another font: the letter must stay.

/** A letter with its marks, or a Korean syllable in its parts, as file names of some systems have them. */
const cluster = /\P{M}\p{M}+|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/gu;
/** Joiners and variation selectors have no shape of their own. */
const shapeless = /\p{Default_Ignorable_Code_Point}/u;

/** Returns a text whose letters and marks are single characters where Unicode has them. Han keeps its variants. */
export const composed = (text: string): string => text.replace(cluster, (one) => one.normalize("NFC"));

/** Returns the letters with marks of a text that no single character replaces, each once. */
export const clustersIn = (text: string): string[] => [
  ...new Set((composed(text).match(cluster) ?? []).filter((one) => /\p{M}/u.test(one))),
];

/** Returns the marks of a letter that have a shape. */
export const marksOf = (one: string): string[] => [...one].slice(1).filter((mark) => !shapeless.test(mark));

/**
 * Returns a letter with those of its marks that can be drawn with it. The typesetter takes the first font that draws
 * the letter, even if only from its parts; a mark that an earlier font contains would be drawn alone, without the
 * letter.
 */
export function drawable(one: string, fonts: readonly ReadonlySet<number>[]): string {
  const [letter = "", ...marks] = one;
  const at = fonts.findIndex((font) => has(font, letter) || has(font, letter.normalize("NFD")));
  const own = fonts[at];
  if (!own) return one;
  const isDrawn = (mark: string) =>
    shapeless.test(mark) || (has(own, mark) && !fonts.slice(0, at).some((font) => has(font, mark)));
  return letter + marks.filter(isDrawn).join("");
}

const has = (font: ReadonlySet<number>, text: string): boolean =>
  [...text].every((char) => font.has(char.codePointAt(0) ?? 0));

/** Returns a text with only those marks that the fonts can draw with their letters. */
export const withDrawableMarks = (text: string, fonts: readonly ReadonlySet<number>[]): string =>
  composed(text).replace(cluster, (one) => drawable(one, fonts));
