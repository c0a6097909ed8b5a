// Merges several fonts of one design, each with some of its characters, into one. For Han, kana, Hangul and emoji,
// whose packages come in a hundred pieces: they need no shaping, so the layout tables of the pieces are left out.
import { cmapOf, type FontTables, glyphsOf } from "./sfnt.ts";

interface Glyphs {
  readonly shapes: readonly Uint8Array[];
  readonly advances: readonly (readonly [width: number, bearing: number])[];
  readonly characters: ReadonlyMap<number, number>;
}

/** Returns one font with the glyphs of all. If two contain the same character, the first one counts. */
export function mergeFonts(fonts: readonly FontTables[]): FontTables | undefined {
  const [first] = fonts;
  if (!first) return undefined;
  const shapes: Uint8Array[] = [];
  const advances: (readonly [number, number])[] = [];
  const characters = new Map<number, number>();
  for (const font of fonts) {
    const own = glyphsIn(font);
    const offset = shapes.length;
    for (const shape of own.shapes) shapes.push(moved(shape, offset));
    advances.push(...own.advances);
    for (const [char, glyph] of own.characters)
      if (!characters.has(char)) characters.set(char, glyph + offset);
  }
  const { glyf, loca } = outlines(shapes);
  const merged = new Map<string, Uint8Array>([
    ["glyf", glyf],
    ["loca", loca],
    ["hmtx", metrics(advances)],
    ["cmap", cmapOf(characters)],
    ["head", patched(table(first, "head"), [[50, 1]])],
    ["hhea", patched(table(first, "hhea"), [[34, shapes.length]])],
    ["maxp", largest(fonts, shapes.length)],
    ["OS/2", table(first, "OS/2")],
    ["post", patched(table(first, "post").slice(0, 32), [[0, 3]])],
  ]);
  return merged;
}

const table = (font: FontTables, tag: string): Uint8Array => {
  const found = font.get(tag);
  if (!found) throw new Error(`a font without its table ${tag}`);
  return found;
};

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function glyphsIn(font: FontTables): Glyphs {
  const count = view(table(font, "maxp")).getUint16(4);
  const isLong = view(table(font, "head")).getUint16(50) === 1;
  const loca = view(table(font, "loca"));
  const at = (i: number) => (isLong ? loca.getUint32(4 * i) : 2 * loca.getUint16(2 * i));
  const glyf = table(font, "glyf");
  const wide = view(table(font, "hhea")).getUint16(34);
  const hmtx = view(table(font, "hmtx"));
  const all = Array.from({ length: count }, (_, i) => i);
  return {
    shapes: all.map((i) => glyf.subarray(at(i), at(i + 1))),
    advances: all.map((i) => [
      hmtx.getUint16(4 * Math.min(i, wide - 1)),
      i < wide ? hmtx.getInt16(4 * i + 2) : hmtx.getInt16(4 * wide + 2 * (i - wide)),
    ]),
    characters: glyphsOf(font),
  };
}

/** A composite glyph refers to its parts by number, and these numbers have changed. */
function moved(shape: Uint8Array, offset: number): Uint8Array {
  if (shape.length === 0 || view(shape).getInt16(0) >= 0) return shape;
  const copy = shape.slice();
  const data = view(copy);
  let at = 10;
  for (let more = true; more; ) {
    const flags = data.getUint16(at);
    data.setUint16(at + 2, data.getUint16(at + 2) + offset);
    const scale = flags & 0x08 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
    at += 4 + (flags & 0x01 ? 4 : 2) + scale;
    more = (flags & 0x20) !== 0;
  }
  return copy;
}

function outlines(shapes: readonly Uint8Array[]): { readonly glyf: Uint8Array; readonly loca: Uint8Array } {
  const even = (length: number) => (length + 3) & ~3;
  const glyf = new Uint8Array(shapes.reduce((sum, shape) => sum + even(shape.length), 0));
  const loca = new Uint8Array(4 * (shapes.length + 1));
  let offset = 0;
  for (const [i, shape] of shapes.entries()) {
    view(loca).setUint32(4 * i, offset);
    glyf.set(shape, offset);
    offset += even(shape.length);
  }
  view(loca).setUint32(4 * shapes.length, offset);
  return { glyf, loca };
}

function metrics(advances: Glyphs["advances"]): Uint8Array {
  const hmtx = new Uint8Array(4 * advances.length);
  for (const [i, [width, bearing]] of advances.entries()) {
    view(hmtx).setUint16(4 * i, width);
    view(hmtx).setInt16(4 * i + 2, bearing);
  }
  return hmtx;
}

function patched(bytes: Uint8Array, changes: readonly (readonly [at: number, value: number])[]): Uint8Array {
  const copy = bytes.slice();
  for (const [at, value] of changes) view(copy).setUint16(at, value);
  return copy;
}

/** Returns the largest values of any font, so that a reader reserves enough. */
function largest(fonts: readonly FontTables[], count: number): Uint8Array {
  const merged = table(fonts[0] ?? new Map(), "maxp").slice();
  for (const font of fonts) {
    const own = view(table(font, "maxp"));
    for (let at = 6; at + 1 < Math.min(merged.length, own.byteLength); at += 2)
      view(merged).setUint16(at, Math.max(view(merged).getUint16(at), own.getUint16(at)));
  }
  view(merged).setUint16(4, count);
  return merged;
}
