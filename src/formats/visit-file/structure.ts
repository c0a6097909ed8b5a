// From text to structure: plain values, problems of the YAML, and the position of each value in the text.
import { type Document, type LineCounter, parseDocument } from "yaml";
import { err, ok, type Result } from "#base/result.ts";
import { type FileProblemCode, isMapping, type Path } from "#domain";
import { type Piece, piecesOf } from "./pieces.ts";
import { type Added, type NodeProblem, plainValue } from "./plain.ts";
import { type OffsetAt, offsetsIn, sourcesIn } from "./positions.ts";
import { codeOf } from "./syntax.ts";
import type { SourceAt } from "./values.ts";

/** A complaint of the YAML reader. */
export interface Complaint {
  readonly code: FileProblemCode;
  readonly offset: number;
  readonly got: string | undefined;
}

export interface Structure {
  readonly value: unknown;
  readonly complaints: readonly Complaint[];
  /** Problems that our own reader finds. */
  readonly own: readonly NodeProblem[];
  /** The start of the first value; undefined: there is none. */
  readonly start: number | undefined;
  readonly offsetAt: OffsetAt;
  readonly sourceAt: SourceAt;
}

/** Reads YAML with the options of all readers of visit files. Repeated keys are found later, in linear time. */
export const parse = (text: string, lines?: LineCounter): Document =>
  parseDocument(text, {
    schema: "core",
    version: "1.2",
    resolveKnownTags: false,
    strict: true,
    stringKeys: true,
    uniqueKeys: false,
    keepSourceTokens: true,
    prettyErrors: false,
    ...(lines ? { lineCounter: lines } : {}),
  });

/** Returns the structure of a text that is read at once. */
export function structureOf(text: string, lines?: LineCounter, added?: Added): Structure {
  const document = parse(text, lines);
  const complaints = [...document.errors, ...document.warnings].map((error): Complaint => {
    const got = document.errors.includes(error) ? undefined : error.message;
    return { code: codeOf(error), offset: error.pos[0], got };
  });
  const { value, problems: own } = plainValue(document, added);
  const start = document.contents?.range?.[0];
  return { value, complaints, own, start, offsetAt: offsetsIn(document), sourceAt: sourcesIn(document) };
}

/** Longer texts are read in pieces: reading the whole at once would take hundreds of megabytes. */
const mostInOne = 2_000_000;

/** Returns the structure of a text of any length; see `structureInPieces`. */
export const structureOfText = (text: string, lines: LineCounter): Result<Structure, number> =>
  text.length > mostInOne ? structureInPieces(text, lines) : ok(structureOf(text, lines));

/** The number of characters of a list that are read at once. */
const usualSize = 100_000;

/**
 * Returns the structure of a large text, reading a piece at a time, so that only one piece is held as YAML. An anchor
 * can be repeated within its piece. Returns the offset of the line at which a text cannot be cut (see `piecesOf`).
 */
export function structureInPieces(
  text: string,
  lines: LineCounter,
  size = usualSize,
): Result<Structure, number> {
  lines.addNewLine(0);
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines.addNewLine(at + 1);
  const cut = piecesOf(text, size);
  if (!cut.ok) return err(cut.error);
  const { pieces, fields } = cut.value;
  const added: Added = { values: 0 };
  const values = new Map<string, unknown>();
  const complaints: Complaint[] = [];
  const own: NodeProblem[] = [];
  const firstOf = new Map<string, number>();
  for (const { key, offset } of fields) {
    const first = firstOf.get(key);
    if (first === undefined) firstOf.set(key, offset);
    else own.push({ code: "yaml-duplicate-key", offset, path: [key], got: key, first });
  }
  for (const piece of pieces) {
    const { offset, list } = piece;
    const read = structureOf(piece.text, undefined, added);
    for (const one of read.complaints) complaints.push({ ...one, offset: one.offset + offset });
    for (const one of read.own) {
      const [at, ...rest] = one.path;
      const path = list && typeof at === "number" ? [list.key, list.first + at, ...rest] : one.path;
      const first = one.first === undefined ? undefined : one.first + offset;
      own.push({ ...one, path, offset: one.offset + offset, first });
    }
    if (!list) for (const [key, value] of Object.entries(fieldsIn(read.value))) values.set(key, value);
    else if (Array.isArray(read.value)) {
      const before = list.first === 0 ? [] : values.get(list.key);
      if (Array.isArray(before)) for (const one of read.value) before.push(one);
      values.set(list.key, before);
    }
  }
  const found = placesInPieces(pieces, new Map(fields.map(({ key, offset }) => [key, offset])));
  return ok({ value: Object.fromEntries(values), complaints, own, start: fields[0]?.offset, ...found });
}

/** The number of characters of a list that are read again to find one position. */
const usualSizeOfPlace = 2000;

/**
 * Finds offsets in a text without reading all of it as YAML: only the pieces in which they lie. Undefined for a text
 * that cannot be cut.
 */
export function offsetsInPieces(text: string): OffsetAt | undefined {
  const cut = piecesOf(text, usualSizeOfPlace);
  if (!cut.ok) return undefined;
  const { pieces, fields } = cut.value;
  return placesInPieces(pieces, new Map(fields.map(({ key, offset }) => [key, offset]))).offsetAt;
}

const fieldsIn = (value: unknown): Record<string, unknown> => (isMapping(value) ? value : {});

/**
 * Finds offsets and sources by reading the piece in question again: most files have no problem at all.
 * @param fields The position of each field; if a field is repeated, that of the last one, which counts.
 */
function placesInPieces(
  pieces: readonly Piece[],
  fields: ReadonlyMap<string, number>,
): Pick<Structure, "offsetAt" | "sourceAt"> {
  const byField = new Map<string, Piece[]>();
  const byOffset = new Map(pieces.map((piece) => [piece.offset, piece]));
  for (const [key, offset] of fields) {
    const whole = byOffset.get(offset);
    const own = pieces.filter((piece) => piece.list?.key === key && piece.offset > offset);
    byField.set(key, whole ? [whole] : own);
  }
  let last: { readonly piece: Piece; readonly read: Structure } | undefined;
  const pieceOf = ([key, at]: Path): Piece | undefined => {
    const index = typeof at === "number" ? at : 0;
    return byField.get(String(key))?.findLast(({ list }) => !list || list.first <= index);
  };
  const read = (piece: Piece): Structure => {
    if (last?.piece !== piece) last = { piece, read: structureOf(piece.text) };
    return last.read;
  };
  /** Returns the path within a piece, which contains either some items of a list or whole fields. */
  const within = ({ list }: Piece, path: Path): Path => {
    if (!list) return path;
    const [, at, ...rest] = path;
    return path.length === 1 ? [] : [(typeof at === "number" ? at : 0) - list.first, ...rest];
  };
  return {
    offsetAt: (path, onKey) => {
      const piece = pieceOf(path);
      if (!piece) return fields.values().next().value ?? 0;
      if (piece.list && path.length === 1 && onKey) return fields.get(String(path[0])) ?? piece.offset;
      return piece.offset + read(piece).offsetAt(within(piece, path), onKey);
    },
    sourceAt: (path) => {
      const piece = pieceOf(path);
      return piece && read(piece).sourceAt(within(piece, path));
    },
  };
}
