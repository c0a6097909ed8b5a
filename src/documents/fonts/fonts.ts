// The fonts of a document: what its characters need, made of the packages' pieces, and what no package draws.
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
  /** Families for every script but Han, in the order in which they are tried. */
  readonly plain: readonly string[];
  /** Families for Han, that of the document's readers first. */
  readonly han: readonly { readonly face: HanFace; readonly family: string }[];
  /** Characters that no font draws: their places stay empty. */
  readonly missing: readonly string[];
}

/** A font as made: its characters, and a file for each weight. */
interface Made {
  readonly family: string;
  readonly characters: ReadonlySet<number>;
  readonly files: readonly Uint8Array[];
}

const weights = [
  [400, "Regular"],
  [600, "SemiBold"],
] as const;

/** The fonts for the characters of texts whose readers know these languages. */
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
      // Digits and spaces are always needed; another piece only where it really draws what is left.
      if (plain.length === 0 || [...open].some((char) => font.characters.has(char)))
        plain.push(...take(font));
    }
  plain.push(...take(await mergedFont(emojiFace(), open)));
  const preferred = hanFacesOf(all, languages);
  const han: { readonly face: HanFace; readonly font: Made }[] = [];
  for (const face of new Set([...preferred, ...hanFaces])) {
    // The readers' own faces draw the punctuation of their texts as well, the others only what is left.
    const needed = preferred.includes(face) ? [...all].filter((char) => char > 0x7f) : open;
    for (const font of take(await mergedFont(hanFace(face), needed))) han.push({ face, font });
  }
  return {
    files: [...plain, ...han.map(({ font }) => font)].flatMap(({ files }) => files),
    plain: plain.map(({ family }) => family),
    han: han.map(({ face, font: { family } }) => ({ face, family })),
    missing: [...open].map((char) => String.fromCodePoint(char)),
  };
}

/** Controls, spaces, joiners, marks of direction and of variants have no shape of their own. */
const isDrawn = (char: number): boolean =>
  !/[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Z}]/u.test(String.fromCodePoint(char));

/**
 * How Han is written in these texts: as the languages say, else as in most of China; where there are kana and Hangul
 * the names beside them are Japanese and Korean.
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

/** A piece as a font of its own, with all that shapes its script. */
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

/** The pieces that hold some characters, as one font with these and no others. */
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

/** For scripts that are set letter by letter. */
const unshaped = { ...plainly, noLayoutClosure: true, keepFeatures: [] };

/** No font of the machine has this name. The last word keeps the typesetter from reading "ext" as a style. */
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
