// programme.json: a programme as bytes that are the same for the same programme, and back.
import { z } from "zod";
import { err, ok, type Result } from "#base/result.ts";
import { characterProblems, type JsonMap, type Programme, programme } from "#domain";

/** What is wrong with a programme.json: the way to the value and what was expected there. */
export interface ProgrammeProblem {
  readonly code: "not-json" | "not-a-programme";
  readonly path: readonly (string | number)[];
  readonly expected: string;
}

/** A programme as plain JSON values, keys in the order of the schema. */
export const programmeJson = (value: Programme): JsonMap =>
  JSON.parse(JSON.stringify(z.encode(programme, value)));

/** The JSON text of a programme: two spaces, a line end at the end. */
export const encodeProgramme = (value: Programme): string =>
  `${JSON.stringify(z.encode(programme, value), null, 2)}\n`;

/** Reads a programme.json; every problem in one pass. */
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
