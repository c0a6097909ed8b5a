// The typefaces of our PDFs, all from packages: which package covers which script, in which pieces.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A part of a typeface: a file with the characters of a script, or one of a hundred pieces of a large one. */
export interface Piece {
  readonly name: string;
  readonly file: string;
  /** The characters for which it is meant, as pairs of first and last. */
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

export interface Face {
  /** The beginning of the names by which the typesetter knows its fonts. */
  readonly family: string;
  readonly pieces: readonly Piece[];
  /** Whether the file contains all weights, of which some are extracted, or only the regular one. */
  readonly variable: boolean;
}

/** Han, kana, Hangul: one face for each regional form. */
export const hanFaces = ["sc", "tc", "jp", "kr"] as const;
export type HanFace = (typeof hanFaces)[number];

const sans = [
  "latin",
  "latin-ext",
  "vietnamese",
  "cyrillic",
  "cyrillic-ext",
  "greek",
  "greek-ext",
  "devanagari",
];
const scripts = [
  ...[
    "arabic",
    "hebrew",
    "armenian",
    "georgian",
    "ethiopic",
    "thaana",
    "bengali",
    "tamil",
    "telugu",
    "kannada",
  ],
  ...["malayalam", "gujarati", "gurmukhi", "oriya", "sinhala", "thai", "lao", "khmer", "myanmar"],
];

/** Returns the faces of scripts, each piece as a separate font, in the order in which they are tried. */
export function scriptFaces(): readonly Face[] {
  return [
    face("noto-sans", (name) => sans.includes(name)),
    ...scripts.map((script) => face(`noto-sans-${script}`, (name) => name === script)),
    face("noto-serif-tibetan", (name) => name === "tibetan"),
    // Restricts two packages whose declared ranges differ from what their fonts contain.
    only(
      face("noto-sans-mongolian", (name) => name === "mongolian", "@fontsource"),
      [[0x1800, 0x18af]],
    ),
    only(
      face("noto-sans-math", (name) => name === "latin", "@fontsource"),
      [
        [0x2190, 0x23ff],
        [0x27c0, 0x2bff],
        [0x1d400, 0x1d7ff],
      ],
    ),
  ];
}

/** Returns the face of Han for a regional form; its pieces become one font. */
export const hanFace = (name: HanFace): Face => face(`noto-sans-${name}`, isNumbered);

export const emojiFace = (): Face => face("noto-emoji", isNumbered);

const only = (face: Face, ranges: Piece["ranges"]): Face => ({
  ...face,
  pieces: face.pieces.map((piece) => ({ ...piece, ranges })),
});

const isNumbered = (name: string): boolean => name.startsWith("[");

const known = new Map<string, Face>();
const require = createRequire(import.meta.url);

function face(id: string, wanted: (piece: string) => boolean, scope = "@fontsource-variable"): Face {
  const found = known.get(id);
  if (found) return found;
  const folder = dirname(require.resolve(`${scope}/${id}/package.json`));
  const variable = scope === "@fontsource-variable";
  const unicode: Record<string, string> = JSON.parse(readFileSync(join(folder, "unicode.json"), "utf8"));
  const pieces = Object.entries(unicode)
    .filter(([name]) => wanted(name))
    .map(([name, ranges]) => ({
      name: name.replaceAll(/[[\]]/g, ""),
      file: join(
        folder,
        "files",
        `${id}-${name.replaceAll(/[[\]]/g, "")}-${variable ? "wght" : "400"}-normal.woff2`,
      ),
      ranges: ranges.split(",").map(rangeOf),
    }));
  const order = (name: string) => sans.indexOf(name);
  pieces.sort((a, b) => order(a.name) - order(b.name));
  const made = { family: id, pieces, variable };
  known.set(id, made);
  return made;
}

/** Parses `U+0E01-0E5B` as two numbers. */
function rangeOf(text: string): readonly [number, number] {
  const [first = "", last = first] = text.replace("U+", "").split("-");
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}

/** Returns those of some characters for which a piece is meant. */
export const meantFor = ({ ranges }: Piece, characters: Iterable<number>): number[] =>
  [...characters].filter((char) => ranges.some(([first, last]) => char >= first && char <= last));
