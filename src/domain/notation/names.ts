// Names of people and places in a line: by id, in full, or by a beginning that is unique.

/** Makes an id from a text: `city-hall` from `City Hall`; a number from its letters if it has no Latin ones. */
export function slug(text: string, taken: ReadonlySet<string>): string {
  const latin = text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[łŁ]/g, "l")
    .replace(/ß/g, "ss")
    .replace(/[^\p{Letter}\p{Number}]+/gu, "-")
    .replace(/[^a-zA-Z0-9-]/g, "")
    .toLowerCase()
    .replace(/-+/g, "-")
    .slice(0, 40)
    .replace(/^-|-$/g, "");
  const base = latin.length > 1 ? latin : `item-${numberOf(text)}`;
  if (!taken.has(base)) return base;
  for (let n = 2; ; n++) if (!taken.has(`${base}-${n}`)) return `${base}-${n}`;
}

/** Returns a number derived from the letters of a text. */
function numberOf(text: string): number {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 100_000;
  return sum;
}

/** Something with a name: its id, and the names used for it. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, " ");

/** Returns the only thing that a text names; undefined if there is none, or several. */
export function named(text: string, things: readonly Named[]): Named | undefined {
  const wanted = plain(text);
  if (wanted === "") return undefined;
  const exact = things.filter(
    ({ id, names }) =>
      id === wanted || id === wanted.replaceAll(" ", "-") || names.some((name) => plain(name) === wanted),
  );
  if (exact.length > 0) return exact[0];
  const starting = things.filter(({ names }) => names.some((name) => startsWithWord(plain(name), wanted)));
  return starting.length === 1 ? starting[0] : undefined;
}

const startsWithWord = (name: string, start: string): boolean =>
  start.length > 2 && name.startsWith(start) && !/[\p{L}\p{N}]/u.test(name.charAt(start.length));

/** Returns the names of a raw text: the text, or its wordings in every language. */
export const wordings = (text: unknown): string[] => {
  if (typeof text === "string") return [text];
  if (typeof text !== "object" || text === null) return [];
  return Object.values(text).filter((value) => typeof value === "string");
};
