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

/** Returns a letter with those of its marks that one font can draw with it. */
export function drawable(one: string, fonts: readonly ReadonlySet<number>[]): string {
  const [letter = "", ...marks] = one;
  const has = (font: ReadonlySet<number>, char: string) =>
    shapeless.test(char) || font.has(char.codePointAt(0) ?? 0);
  if (fonts.some((font) => [...one].every((char) => has(font, char)))) return one;
  const own = fonts.find((font) => has(font, letter));
  return own ? letter + marks.filter((mark) => has(own, mark)).join("") : one;
}

/** Returns a text with only those marks that the fonts can draw with their letters. */
export const withDrawableMarks = (text: string, fonts: readonly ReadonlySet<number>[]): string =>
  composed(text).replace(cluster, (one) => drawable(one, fonts));
