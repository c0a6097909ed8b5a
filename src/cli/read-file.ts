// Reads the files that a command names: returns a value, or the problems.
import { readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { err, ok, type Result } from "#base/result.ts";
import { type Path, type Problem, problem, type Visit, type VisitProblem } from "#domain";
import type { VisitDocument } from "#formats";
import { readVisitFile } from "#formats/plain";
import { settingProblems } from "#rules";
import {
  type Language,
  languageNames,
  languages,
  listed,
  sayCli,
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
  readonly document: VisitDocument;
  readonly warnings: readonly string[];
}

/** Returns the visit of a file, or every problem in it. */
export async function loadVisit(path: string, language: Language): Promise<Result<LoadedVisit, Refusal[]>> {
  const bytes = await readBytes(path, language);
  if (!bytes.ok) return bytes;
  const read = await readVisitFile(bytes.value, path, {
    further: (visit) => ({ errors: settingProblems(visit), warnings: unspoken(visit, language) }),
  });
  if (!read.ok) return err(read.error.map((found) => refusalOf(found, language)));
  const { visit, document, warnings } = read.value;
  return ok({ visit, document, warnings: warnings.map((warning) => sayProblem(language, warning)) });
}

/** Warns that documents use English for languages that Entente does not support. */
function unspoken(visit: Visit, language: Language): VisitProblem[] {
  const tags = visit.languages.filter((tag) => spokenBy(tag) === undefined);
  if (tags.length === 0) return [];
  const spoken = tags.map((tag) => `${spokenLanguage(tag, language)} (${tag})`);
  const supported = languages.map((tag) => languageNames[tag]);
  const values = { spoken: listed(spoken, language), supported: listed(supported, language) };
  return [problem("language-unspoken", ["languages", visit.languages.indexOf(tags[0] ?? "")], { values })];
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

/** Returns the path of a file beside the visit: `programme.json`, `record.yaml`. */
export const beside = (visitFile: string, name: string): string => join(dirname(visitFile), name);
