// Reading the files that a command names: a value, or lines that say what is wrong.
import { readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { err, ok, type Result } from "#base/result.ts";
import { decodeProgramme, readVisit } from "#documents";
import type { Programme, Visit } from "#domain";
import { catalogue, settingProblems } from "#rules";
import { type Language, sayCli, sayProblem } from "#text";

/** Files above this are refused before they are read. */
const mostBytes = 20_000_000;

/** The bytes of a file. */
export async function readBytes(path: string, language: Language): Promise<Result<Uint8Array, string[]>> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return err([sayCli(language, "file.directory", { path })]);
    if (facts.size > mostBytes)
      return err([sayCli(language, "file.large", { path, megabytes: Math.round(facts.size / 1e6) })]);
    return ok(await readFile(path));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return err([
      sayCli(language, code === "ENOENT" ? "file.missing" : "file.unreadable", { path, reason: code }),
    ]);
  }
}

/** A visit as read, with the text it was read from. */
export interface LoadedVisit {
  readonly visit: Visit;
  readonly source: string;
  readonly warnings: readonly string[];
}

/** The visit of a file with every problem in it as a line. */
export async function loadVisit(path: string, language: Language): Promise<Result<LoadedVisit, string[]>> {
  const bytes = await readBytes(path, language);
  if (!bytes.ok) return bytes;
  const read = readVisit(bytes.value, path, { knownRules: catalogue.map((rule) => rule.id) });
  if (!read.ok) return err(read.error.map((problem) => sayProblem(language, problem)));
  const settings = settingProblems(read.value.visit).filter((problem) => problem.code !== "unknown-rule");
  if (settings.length > 0) {
    return err(
      settings.map((problem) =>
        sayCli(language, problem.code === "unknown-pack" ? "setting.pack" : "setting.parameter", {
          path,
          at: problem.path.join("."),
          got: problem.got,
          expected: problem.expected,
          nearest: problem.nearest ?? "-",
        }),
      ),
    );
  }
  return ok({
    visit: read.value.visit,
    source: read.value.document.text,
    warnings: read.value.warnings.map((warning) => sayProblem(language, warning)),
  });
}

/** The programme of a file. */
export async function loadProgramme(path: string, language: Language): Promise<Result<Programme, string[]>> {
  const bytes = await readBytes(path, language);
  if (!bytes.ok) return bytes;
  const read = decodeProgramme(new TextDecoder().decode(bytes.value));
  if (read.ok) return read;
  return err(
    read.error.slice(0, 20).map((problem) =>
      sayCli(language, problem.code === "not-json" ? "programme.not-json" : "programme.malformed", {
        path,
        at: problem.path.join("."),
        expected: problem.expected,
      }),
    ),
  );
}

/** A file beside the visit: `programme.json`, `record.yaml`. */
export const beside = (visitFile: string, name: string): string => join(dirname(visitFile), name);
