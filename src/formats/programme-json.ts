// programme.json: writes a programme as the same bytes for the same programme, and reads it.
import { z } from "zod";
import { err, ok, type Result } from "#base/result.ts";
import { characterProblems, type JsonMap, type Programme, programme } from "#domain";

/** A problem of a programme.json: the path to the value, and what was expected there. */
export interface ProgrammeProblem {
  readonly code: "not-json" | "not-a-programme";
  readonly path: readonly (string | number)[];
  readonly expected: string;
}

/** Returns a programme as plain JSON values, with keys in the order of the schema. */
export const programmeJson = (value: Programme): JsonMap =>
  JSON.parse(JSON.stringify(z.encode(programme, value)));

/** Returns the JSON text of a programme: indented by two spaces, with a final newline. */
export const encodeProgramme = (value: Programme): string =>
  `${JSON.stringify(z.encode(programme, value), null, 2)}\n`;

/** Reads a programme.json. Reports every problem in one pass. */
export function decodeProgramme(json: string): Result<Programme, ProgrammeProblem[]> {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    const expected = error instanceof Error ? error.message : "JSON";
    return err([{ code: "not-json", path: [], expected }]);
  }
  const [character] = characterProblems(data);
  if (character) {
    const expected = "well-formed text without the character U+0000";
    return err([{ code: "not-a-programme", path: character.path, expected }]);
  }
  const read = programme.safeParse(data);
  if (read.success) return ok(read.data);
  return err(
    read.error.issues.map((issue) => ({
      code: "not-a-programme" as const,
      path: issue.path.map((key) => (typeof key === "symbol" ? String(key) : key)),
      expected: issue.message,
    })),
  );
}
