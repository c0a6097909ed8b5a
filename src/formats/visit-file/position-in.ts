// Finds the position of a value in a visit file, for problems found after reading.
import { LineCounter } from "yaml";
import type { FilePosition, Path } from "#domain";
import { offsetsIn } from "./positions.ts";
import { parse } from "./structure.ts";
import type { VisitDocument } from "./values.ts";

/** Returns the line and column of the value at a path or, if the path leads nowhere, of the last value on it. */
export function positionIn({ text }: VisitDocument, path: Path): FilePosition {
  const lines = new LineCounter();
  const offset = offsetsIn(parse(text, lines))(path, false);
  const { line, col } = lines.linePos(Math.min(offset, text.length));
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
