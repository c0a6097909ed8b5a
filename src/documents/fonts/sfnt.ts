// Reads and writes OpenType files: gives them our own name, lists their characters, merges several into one.

export type FontTables = ReadonlyMap<string, Uint8Array>;

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Returns the tables of a TrueType file by tag. */
export function readTables(font: Uint8Array): FontTables {
  const data = view(font);
  const tables = new Map<string, Uint8Array>();
  for (let i = 0; i < data.getUint16(4); i++) {
    const at = 12 + 16 * i;
    const tag = String.fromCharCode(...font.subarray(at, at + 4));
    const offset = data.getUint32(at + 8);
    tables.set(tag, font.subarray(offset, offset + data.getUint32(at + 12)));
  }
  return tables;
}

/** Returns a TrueType file of tables, in the order of their tags as the format demands. */
export function writeTables(tables: FontTables): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const head = 12 + 16 * sorted.length;
  const total = sorted.reduce((sum, [, table]) => sum + padded(table.length), head);
  const font = new Uint8Array(total);
  const data = view(font);
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  data.setUint32(0, 0x00010000);
  data.setUint16(4, sorted.length);
  data.setUint16(6, power * 16);
  data.setUint16(8, Math.log2(power));
  data.setUint16(10, (sorted.length - power) * 16);
  let offset = head;
  for (const [i, [tag, table]] of sorted.entries()) {
    const at = 12 + 16 * i;
    for (let k = 0; k < 4; k++) font[at + k] = tag.charCodeAt(k);
    font.set(table, offset);
    data.setUint32(at + 4, checksum(data, offset, padded(table.length)));
    data.setUint32(at + 8, offset);
    data.setUint32(at + 12, table.length);
    offset += padded(table.length);
  }
  return font;
}

const padded = (length: number): number => (length + 3) & ~3;

function checksum(data: DataView, from: number, length: number): number {
  let sum = 0;
  for (let at = from; at < from + length; at += 4) sum = (sum + data.getUint32(at)) >>> 0;
  return sum;
}

/**
 * Returns the same font under our own name, which no font of the machine can have, so that the two are never
 * confused.
 */
export function withName(tables: FontTables, family: string, postscript: string): FontTables {
  const names: readonly (readonly [number, string])[] = [
    [1, family],
    [2, "Regular"],
    [4, family],
    [6, postscript],
  ];
  const texts = names.map(([, text]) => utf16(text));
  const table = new Uint8Array(6 + 12 * names.length + texts.reduce((sum, text) => sum + text.length, 0));
  const data = view(table);
  data.setUint16(2, names.length);
  data.setUint16(4, 6 + 12 * names.length);
  let offset = 0;
  for (const [i, [id]] of names.entries()) {
    const text = texts[i] ?? new Uint8Array();
    // Windows, Unicode, English.
    for (const [k, value] of [3, 1, 0x409, id, text.length, offset].entries())
      data.setUint16(6 + 12 * i + 2 * k, value);
    table.set(text, 6 + 12 * names.length + offset);
    offset += text.length;
  }
  return new Map(tables).set("name", table);
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  for (let i = 0; i < text.length; i++) view(bytes).setUint16(2 * i, text.charCodeAt(i));
  return bytes;
}

/** Returns the glyph of each character that a font contains. */
export function glyphsOf(tables: FontTables): Map<number, number> {
  const cmap = tables.get("cmap") ?? new Uint8Array(4);
  const data = view(cmap);
  const glyphs = new Map<number, number>();
  for (let i = 0; i < data.getUint16(2); i++) {
    const at = data.getUint32(4 + 8 * i + 4);
    const format = data.getUint16(at);
    if (format === 4) readSegments(data, at, glyphs);
    if (format === 12) readGroups(data, at, glyphs);
  }
  return glyphs;
}

function readGroups(data: DataView, at: number, glyphs: Map<number, number>): void {
  for (let i = 0; i < data.getUint32(at + 12); i++) {
    const group = at + 16 + 12 * i;
    const first = data.getUint32(group);
    for (let char = first; char <= data.getUint32(group + 4); char++)
      glyphs.set(char, data.getUint32(group + 8) + char - first);
  }
}

function readSegments(data: DataView, at: number, glyphs: Map<number, number>): void {
  const size = data.getUint16(at + 6);
  for (let i = 0; i < size; i += 2) {
    const end = data.getUint16(at + 14 + i);
    const start = data.getUint16(at + 16 + size + i);
    const delta = data.getUint16(at + 16 + 2 * size + i);
    const rangeAt = at + 16 + 3 * size + i;
    const range = data.getUint16(rangeAt);
    for (let char = start; char <= end && char < 0xffff; char++) {
      const found = range === 0 ? char : data.getUint16(rangeAt + range + 2 * (char - start));
      const glyph = found === 0 ? 0 : (found + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(char, glyph);
    }
  }
}

/** Returns a table that maps characters to glyphs, one group for each run. */
export function cmapOf(glyphs: ReadonlyMap<number, number>): Uint8Array {
  const groups: { start: number; end: number; glyph: number }[] = [];
  for (const [char, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
    const last = groups.at(-1);
    if (last && last.end + 1 === char && last.glyph + (char - last.start) === glyph) last.end = char;
    else groups.push({ start: char, end: char, glyph });
  }
  const table = new Uint8Array(28 + 12 * groups.length);
  const data = view(table);
  for (const [at, value] of [
    [2, 1],
    [4, 3],
    [6, 10],
    [12, 12],
  ] as const)
    data.setUint16(at, value);
  data.setUint32(8, 12);
  data.setUint32(16, 16 + 12 * groups.length);
  data.setUint32(24, groups.length);
  for (const [i, { start, end, glyph }] of groups.entries())
    for (const [k, value] of [start, end, glyph].entries()) data.setUint32(28 + 12 * i + 4 * k, value);
  return table;
}
