// Reads the programme.json that a command names, and accepts it only if it belongs to the visit.
import { err, ok, type Result } from "#base/result.ts";
import type { Programme, Visit } from "#domain";
import { check, visitHashOf } from "#planner/check";
import { type Language, sayCli, sayExpected, sayFinding, sayPath } from "#text/one-language";
import { type Refusal, readBytes } from "./read-file.ts";
import type { Terminal } from "./terminal.ts";

/** The number of problems that are printed. A file that is not a programme may have a problem at every value. */
const mostListed = 20;

/** Returns the programme of a file, of any visit. */
export async function loadProgramme(path: string, language: Language): Promise<Result<Programme, Refusal[]>> {
  const bytes = await readBytes(path, language);
  if (!bytes.ok) return bytes;
  const { decodeProgramme } = await import("#formats");
  const read = decodeProgramme(new TextDecoder().decode(bytes.value));
  if (read.ok) return read;
  return err(
    read.error.slice(0, mostListed).map(({ code, path: at, expected }) => {
      const key = code === "not-json" ? "programme.not-json" : "programme.malformed";
      return {
        file: path,
        path: at,
        code,
        message: sayCli(language, key, { path, at: sayPath(at), expected: sayExpected(language, expected) }),
      };
    }),
  );
}

/**
 * Returns the programme of a file. Refuses it if it names things that are not in the visit. Warns if it was made from
 * another visit.
 */
export async function loadProgrammeOf(
  terminal: Terminal,
  visit: Visit,
  path: string,
  language: Language,
): Promise<Result<Programme, Refusal[]>> {
  const programme = await loadProgramme(path, language);
  if (!programme.ok) return programme;
  const strange = check(visit, programme.value).filter((finding) => finding.rule === "programme");
  if (strange.length > 0) {
    return err(
      strange.map((finding) => ({ file: path, message: `${path}: ${sayFinding(language, finding, visit)}` })),
    );
  }
  noteStale(terminal, visit, programme.value, path, language);
  return ok(programme.value);
}

/** Warns if the programme was made from another visit: the file was changed, or another release read it differently. */
export function noteStale(
  terminal: Terminal,
  visit: Visit,
  programme: Programme,
  path: string,
  language: Language,
): void {
  if (programme.visitHash === visitHashOf(visit)) return;
  terminal.error(terminal.errorColours.yellow(`${path}: ${sayCli(language, "programme.stale")}`));
}
