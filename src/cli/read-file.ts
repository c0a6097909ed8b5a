// Reads the files that a command names: returns a value, or the problems.
import { readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { err, ok, type Result } from "#base/result.ts";
import type { Path, Problem, Visit } from "#domain";
import type { ReadVisit } from "#formats";
import { readVisitFile } from "#formats/plain";
import { catalogue, settingProblems } from "#rules";
import {
  type Language,
  languageNames,
  languages,
  listed,
  sayCli,
  sayExpected,
  sayPath,
  sayProblem,
  spokenBy,
  spokenLanguage,
} from "#text/one-language";

/** Input that a command cannot use: a message and, for programs, the position. */
export interface Refusal {
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly path?: Path;
  readonly code?: string;
}

/** Larger files are refused before they are read. */
const mostBytes = 40_000_000;

/** Returns the bytes of a file. */
export async function readBytes(path: string, language: Language): Promise<Result<Uint8Array, Refusal[]>> {
  const refuse = (key: "directory" | "large" | "missing" | "unreadable", values = {}) =>
    err([{ file: path, code: `file-${key}`, message: sayCli(language, `file.${key}`, { path, ...values }) }]);
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return refuse("directory");
    // Devices such as /dev/zero never end; pipes do.
    if (!facts.isFile() && !facts.isFIFO()) return refuse("unreadable", { reason: "no file" });
    if (facts.size > mostBytes) return refuse("large", { megabytes: Math.round(facts.size / 1e6) });
    return ok(await readFile(path));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return code === "ENOENT" || code === "ENOTDIR"
      ? refuse("missing")
      : refuse("unreadable", { reason: code });
  }
}

/** A visit as read, with notes on its file. */
export interface LoadedVisit {
  readonly visit: Visit;
  readonly warnings: readonly string[];
}

/** Returns the visit of a file, or every problem in it. */
export async function loadVisit(path: string, language: Language): Promise<Result<LoadedVisit, Refusal[]>> {
  const bytes = await readBytes(path, language);
  if (!bytes.ok) return bytes;
  const read = await readVisitFile(bytes.value, path, { knownRules: catalogue.map((rule) => rule.id) });
  if (!read.ok) return err(read.error.map((problem) => refusalOf(problem, language)));
  const settings = await settingRefusals(read.value, language);
  if (settings.length > 0) return err(settings);
  return ok({
    visit: read.value.visit,
    warnings: [
      ...read.value.warnings.map((warning) => sayProblem(language, warning)),
      ...unspokenWarning(read.value.visit, path, language),
    ],
  });
}

/** Warns that documents use English for a language that Entente does not support. */
function unspokenWarning(visit: Visit, path: string, language: Language): string[] {
  const unspoken = visit.languages.filter((tag) => spokenBy(tag) === undefined);
  if (unspoken.length === 0) return [];
  const names = unspoken.map((tag) => `${spokenLanguage(tag, language)} (${tag})`);
  const known = listed(
    languages.map((tag) => languageNames[tag]),
    language,
  );
  return [sayCli(language, "language.unspoken", { path, languages: listed(names, language), known })];
}

/** Returns a problem of a file as a refusal. */
export const refusalOf = (problem: Problem, language: Language): Refusal => ({
  file: problem.file,
  line: problem.line,
  column: problem.column,
  path: problem.path,
  code: problem.code,
  message: sayProblem(language, problem),
});

/** Reports unknown rules and packs in the settings of a visit, which the reader does not check. */
async function settingRefusals({ visit, document }: ReadVisit, language: Language): Promise<Refusal[]> {
  const problems = settingProblems(visit).filter((problem) => problem.code !== "unknown-rule");
  if (problems.length === 0) return [];
  const { positionIn } = await import("#formats");
  return problems.map(({ code, path, got, expected, nearest }) => {
    const { line, column } = positionIn(document, path);
    const key =
      code === "bad-parameter"
        ? "setting.parameter"
        : nearest === undefined
          ? "setting.pack"
          : "setting.pack-nearest";
    const values = {
      where: `${document.file}:${line}:${column}  ${sayPath(path)}`,
      got,
      expected: sayExpected(language, expected),
      nearest: nearest ?? "",
    };
    return { file: document.file, line, column, path, code, message: sayCli(language, key, values) };
  });
}

/** Returns the path of a file beside the visit: `programme.json`, `record.yaml`. */
export const beside = (visitFile: string, name: string): string => join(dirname(visitFile), name);
