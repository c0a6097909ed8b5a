// Finds the positions of values in a visit file, for findings after reading.
import { LineCounter } from "yaml";
import { expandVisit, type FilePosition, type Path } from "#domain";
import { readPlainYaml } from "../plain/read-yaml.ts";
import { offsetInBlock } from "./positions.ts";
import { offsetsInPieces, type Structure, structureOfText } from "./structure.ts";
import type { VisitDocument } from "./values.ts";

/**
 * Returns a function that finds the line and column of the value at a path of the visit, even if it was written as a
 * line of a text. If the path leads nowhere, finds the last value on it.
 */
export function positionsIn({ text }: VisitDocument): (path: Path) => FilePosition {
  const lines = new LineCounter();
  const read = inPlainForm(text, lines) ?? inAnyForm(text, lines);
  if (!read) return () => ({ line: 1, column: 1 });
  const { originOf } = expandVisit(read.value);
  return (path) => {
    const origin = originOf(path);
    const offset = offsetInBlock(text, read.offsetAt(origin?.path ?? path, false), origin?.within);
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
}

type Read = Pick<Structure, "value" | "offsetAt">;

/** Reads a text in the usual form without the YAML library, which then reads only what a position is asked for. */
function inPlainForm(text: string, lines: LineCounter): Read | undefined {
  const plain = readPlainYaml(text);
  const offsetAt = plain && offsetsInPieces(text);
  if (!offsetAt) return undefined;
  lines.addNewLine(0);
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines.addNewLine(at + 1);
  return { value: plain.value, offsetAt: (path, onKey) => offsetAt(existing(plain.value, path), onKey) };
}

/** Returns the beginning of a path that leads to a value. */
function existing(value: unknown, path: Path): Path {
  let inner = value;
  for (const [i, key] of path.entries()) {
    if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, key)) return path.slice(0, i);
    inner = (inner as Readonly<Record<string | number, unknown>>)[key];
  }
  return path;
}

/** A text that could be read has a structure. */
function inAnyForm(text: string, lines: LineCounter): Read | undefined {
  const built = structureOfText(text, lines);
  return built.ok ? built.value : undefined;
}
