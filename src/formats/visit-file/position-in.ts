// Finds the positions of values in a visit file, for findings after reading.
import { LineCounter } from "yaml";
import { expandVisit, type FilePosition, type Path } from "#domain";
import { offsetInBlock } from "./positions.ts";
import { structureOfText } from "./structure.ts";
import type { VisitDocument } from "./values.ts";

/**
 * Returns a function that finds the line and column of the value at a path of the visit, also if it was written as a
 * line of a text. If the path leads nowhere, finds the last value on it.
 */
export function positionsIn({ text }: VisitDocument): (path: Path) => FilePosition {
  const lines = new LineCounter();
  const built = structureOfText(text, lines);
  // A text that could be read has a structure.
  if (!built.ok) return () => ({ line: 1, column: 1 });
  const { value, offsetAt } = built.value;
  const { originOf } = expandVisit(value);
  return (path) => {
    const origin = originOf(path);
    const offset = offsetInBlock(text, offsetAt(origin?.path ?? path, false), origin?.within);
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
}
