// Pairs of languages on one line, as an interpreter's form shows them.

/** `zh–en, zh–sl` */
export const pairsText = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map((pair) => pair.join("–")).join(", ");

/** Reads pairs as typed: languages two by two, with any separator. A language without a partner stays alone. */
export function pairsOf(text: string): string[][] {
  const tags = text.match(/[A-Za-z]{2,3}(?:-(?:[A-Z][a-z]{3}|[A-Z]{2}))?/g) ?? [];
  return Array.from({ length: Math.ceil(tags.length / 2) }, (_, i) => tags.slice(2 * i, 2 * i + 2));
}
