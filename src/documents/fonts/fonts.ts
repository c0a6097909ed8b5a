// The fonts of a document, made from the pieces of packages that it needs, and characters that no package has.
import { readFile } from "node:fs/promises";
import subsetFont from "subset-font";
import {
  emojiFace,
  type Face,
  type HanFace,
  hanFace,
  hanFaces,
  meantFor,
  type Piece,
  scriptFaces,
} from "./faces.ts";
import { mergeFonts } from "./merge.ts";
import { type FontTables, glyphsOf, readTables, withName, writeTables } from "./sfnt.ts";

export interface Fonts {
  readonly files: readonly Uint8Array[];
  /** Families for every script except Han, in the order in which they are tried. */
  readonly plain: readonly string[];
  /** Families for Han, those of the document's readers first. */
  readonly han: readonly { readonly face: HanFace; readonly family: string }[];
  /** Characters that no font contains: their places stay empty. */
  readonly missing: readonly string[];
  /** The characters of each font. */
  readonly characters: readonly ReadonlySet<number>[];
}

/** A finished font: its characters, and a file for each weight. */
interface Made {
  readonly family: string;
  readonly characters: ReadonlySet<number>;
  readonly files: readonly Uint8Array[];
}

const weights = [
  [400, "Regular"],
  [600, "SemiBold"],
] as const;

/** Returns the fonts for the characters of texts whose readers use these languages. */
export async function fontsFor(characters: Iterable<string>, languages: readonly string[]): Promise<Fonts> {
  const all = new Set([...characters].map((char) => char.codePointAt(0) ?? 0).filter(isDrawn));
  const open = new Set(all);
  const take = (font: Made | undefined): Made[] => {
    for (const char of font?.characters ?? []) open.delete(char);
    return font ? [font] : [];
  };
  const plain: Made[] = [];
  for (const face of scriptFaces())
    for (const piece of face.pieces) {
      if (plain.length > 0 && meantFor(piece, open).length === 0) continue;
      const font = await wholeFont(face, piece);
      // Digits and spaces are always needed; another piece only if it contains some of the remaining characters.
      if (plain.length === 0 || [...open].some((char) => font.characters.has(char)))
        plain.push(...take(font));
    }
  plain.push(...take(await mergedFont(emojiFace(), open)));
  const preferred = hanFacesOf(all, languages);
  const han: { readonly face: HanFace; readonly font: Made }[] = [];
  for (const face of new Set([...preferred, ...hanFaces])) {
    // The readers' own faces also draw the punctuation of their texts; the others only the rest.
    const needed = preferred.includes(face) ? [...all].filter((char) => char > 0x7f) : open;
    for (const font of take(await mergedFont(hanFace(face), needed))) han.push({ face, font });
  }
  return {
    files: [...plain, ...han.map(({ font }) => font)].flatMap(({ files }) => files),
    plain: plain.map(({ family }) => family),
    han: han.map(({ face, font: { family } }) => ({ face, family })),
    missing: [...open].map((char) => String.fromCodePoint(char)),
    characters: [...plain, ...han.map(({ font }) => font)].map((font) => font.characters),
  };
}

/** Controls, spaces, joiners, direction marks and variation selectors have no shape of their own. */
const isDrawn = (char: number): boolean =>
  !/[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Z}]/u.test(String.fromCodePoint(char));

/**
 * Returns the regional form of Han in these texts: according to the languages, otherwise that of mainland China; if
 * there are kana or Hangul, names beside them are Japanese or Korean.
 */
function hanFacesOf(characters: ReadonlySet<number>, languages: readonly string[]): HanFace[] {
  const has = (script: RegExp) => [...characters].some((char) => script.test(String.fromCodePoint(char)));
  const faces = languages.flatMap((tag): HanFace[] => {
    if (/^zh-(Hant|TW|HK|MO)/.test(tag)) return ["tc"];
    return tag.startsWith("zh") ? ["sc"] : tag.startsWith("ja") ? ["jp"] : tag.startsWith("ko") ? ["kr"] : [];
  });
  if (faces.length === 0 && has(/\p{sc=Han}/u)) faces.push("sc");
  if (has(/[\p{sc=Hiragana}\p{sc=Katakana}]/u)) faces.push("jp");
  if (has(/\p{sc=Hangul}/u)) faces.push("kr");
  return [...new Set(faces)];
}

const whole = new Map<string, Promise<Made>>();

/** Returns a piece as a separate font, with everything that shapes its script. */
function wholeFont(face: Face, piece: Piece): Promise<Made> {
  const found = whole.get(piece.file) ?? makeWhole(face, piece);
  whole.set(piece.file, found);
  return found;
}

async function makeWhole(face: Face, piece: Piece): Promise<Made> {
  const family = familyOf(face, piece.name);
  const source = await subsetFont(await readFile(piece.file), "", wholly);
  const characters = new Set(glyphsOf(readTables(source)).keys());
  const files: Uint8Array[] = [];
  for (const [weight, style] of face.variable ? weights : weights.slice(0, 1)) {
    const pinned = face.variable
      ? await subsetFont(source, "", { ...wholly, variationAxes: { wght: weight } })
      : source;
    files.push(named(readTables(pinned), family, style));
  }
  return { family, characters, files };
}

/** Returns one font with some characters from several pieces, and no others. */
async function mergedFont(face: Face, needed: Iterable<number>): Promise<Made | undefined> {
  const parts: { readonly text: string; readonly font: Buffer }[] = [];
  for (const piece of face.pieces) {
    const own = meantFor(piece, needed);
    if (own.length === 0) continue;
    const text = String.fromCodePoint(...own);
    parts.push({ text, font: await subsetFont(await readFile(piece.file), text, unshaped) });
  }
  const family = familyOf(face, "");
  const files: Uint8Array[] = [];
  let characters: ReadonlySet<number> = new Set();
  for (const [weight, style] of weights) {
    const fonts: FontTables[] = [];
    for (const { text, font } of parts)
      fonts.push(readTables(await subsetFont(font, text, { ...unshaped, variationAxes: { wght: weight } })));
    const merged = mergeFonts(fonts);
    if (!merged) return undefined;
    characters = new Set(glyphsOf(merged).keys());
    files.push(named(merged, family, style));
  }
  return characters.size > 0 ? { family, characters, files } : undefined;
}

const plainly = { targetFormat: "truetype", noHinting: true } as const;

/** All glyphs; the package's types do not know this option yet. */
const wholly = { ...plainly, keepAllGlyphs: true };

/** For scripts that need no shaping. */
const unshaped = { ...plainly, noLayoutClosure: true, keepFeatures: [] };

/** Returns a name that no font of the machine has. The last word keeps the typesetter from reading "ext" as a style. */
const familyOf = ({ family }: Face, piece: string): string =>
  ["entente", ...new Set([...family.split("-"), ...piece.split("-")]), "face"].filter(Boolean).join(" ");

function named(font: FontTables, family: string, style: string): Uint8Array {
  const postscript = family
    .split(" ")
    .slice(1, -1)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
  return writeTables(withName(font, family, `${postscript}-${style}`));
}
