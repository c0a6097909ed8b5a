// Reads a visit file: returns a visit, or every problem of the file with its line and column.
import { LineCounter } from "yaml";
import { err, ok, type Result } from "#base/result.ts";
import {
  type FilePosition,
  type Problem,
  type ProblemCode,
  shown,
  type Visit,
  type VisitProblem,
} from "#domain";
import { validatePlainText } from "../plain/read-text.ts";
import { decode, megabytes } from "./decode.ts";
import { type OffsetAt, offsetInBlock } from "./positions.ts";
import { type Structure, structureOfText } from "./structure.ts";
import { type ReadOptions, validVisit } from "./valid-visit.ts";
import type { ReadVisit, SourceAt, Validate, Validated, VisitDocument } from "./values.ts";

/** Problems beyond this number are counted, not listed. */
const mostListed = 500;

/** A value read from one of our files, and the text of the file. */
export interface ReadFile<T> {
  readonly value: T;
  readonly document: VisitDocument;
  readonly warnings: readonly Problem[];
}

/** Reads the bytes or the text of a visit file of at most `mostBytes`; see `readDocument`. */
export function readVisit(
  source: string | Uint8Array,
  file: string,
  { mostBytes, ...options }: ReadOptions & { readonly mostBytes?: number } = {},
): Result<ReadVisit, readonly Problem[]> {
  return asVisit(readDocument(source, file, validVisit(options), mostBytes));
}

/** Reads the text of a visit file that the plain reader could not finish; see `readWithLibrary`. */
export const readVisitWithLibrary = (
  text: string,
  file: string,
  options: ReadOptions,
  plain: Validated<Visit> | undefined,
): Result<ReadVisit, readonly Problem[]> => asVisit(readWithLibrary(text, file, validVisit(options), plain));

function asVisit(read: Result<ReadFile<Visit>, readonly Problem[]>): Result<ReadVisit, readonly Problem[]> {
  if (!read.ok) return read;
  const { value: visit, ...rest } = read.value;
  return ok({ visit, ...rest });
}

/**
 * Reads the bytes or the text of one of our YAML files. Finds all problems in one pass, in the order of the file. If
 * the YAML itself is broken, checks the visit only up to there, because the rest would be guesses.
 */
export function readDocument<T>(
  source: string | Uint8Array,
  file: string,
  validate: Validate<T>,
  mostBytes?: number,
): Result<ReadFile<T>, readonly Problem[]> {
  const decoded = decode(source, mostBytes);
  if (!decoded.ok) return err([{ ...blank, file, ...decoded.error }]);
  const text = decoded.value;
  const plain = validatePlainText(text, validate);
  if (plain?.ok && plain.value.warnings.length === 0) {
    return ok({ value: plain.value.value, document: { file, text }, warnings: [] });
  }
  return readWithLibrary(text, file, validate, plain);
}

/**
 * Reads a text with the YAML library, which knows the position of everything that is reported.
 * @param plain What validation has found in the text; undefined if it must validate what the library reads.
 */
function readWithLibrary<T>(
  text: string,
  file: string,
  validate: Validate<T>,
  plain: Validated<T> | undefined,
): Result<ReadFile<T>, readonly Problem[]> {
  const lines = new LineCounter();
  const positionOf = (offset: number): FilePosition => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const built = structureOfText(text, lines);
  if (!built.ok) {
    const values = { megabytes: megabytes(text.length) };
    return err([{ ...blank, file, code: "file-large-form", ...positionOf(built.error), values }]);
  }
  const { value, start, offsetAt, sourceAt, ...faults } = built.value;
  const place = (problem: VisitProblem): Problem =>
    located(asWritten(problem, sourceAt), { file, text, offsetAt, positionOf });
  const structural = structuralProblems(faults, file, positionOf);
  const isBroken = structural.some((problem) => !isHarmless(problem));
  if (!isBroken && (typeof value !== "object" || value === null || Array.isArray(value))) {
    const code = value === null && start === undefined ? "file-empty" : "file-not-mapping";
    return err([...structural, { ...blank, file, code, ...positionOf(start ?? 0) }]);
  }
  const validated = plain ?? validate(value, sourceAt);
  if (validated.ok && structural.length === 0) {
    const { value: found, warnings } = validated.value;
    return ok({ value: found, document: { file, text }, warnings: warnings.map(place) });
  }
  const found = (validated.ok ? validated.value.warnings : validated.error).map(place);
  const brokenFrom = structural.find((problem) => !isHarmless(problem))?.line ?? Number.POSITIVE_INFINITY;
  const sure = found.filter(
    (problem) => !isBroken || (problem.line < brokenFrom && sureBeforeBreak.has(problem.code)),
  );
  return err(limited([...structural, ...sure].sort((a, b) => a.line - b.line || a.column - b.column)));
}

const blank = {
  path: [],
  expected: undefined,
  values: {},
  got: undefined,
  nearest: undefined,
  first: undefined,
} as const satisfies Partial<Problem>;

/** Whether a problem leaves every value readable. */
const isHarmless = (problem: Problem): boolean =>
  problem.code === "yaml-duplicate-key" || problem.code === "yaml-tag";

/** Problems that later parts of the file cannot resolve. */
const sureBeforeBreak: ReadonlySet<string> = new Set<ProblemCode>([
  "unknown-key",
  "empty-value",
  "wrong-type",
  "wrong-format",
  "wrong-hours",
  "wrong-choice",
  "wrong-version",
  "number-too-small",
  "number-too-large",
  "text-too-long",
  "duplicate-id",
]);

function structuralProblems(
  { complaints, own }: Pick<Structure, "complaints" | "own">,
  file: string,
  positionOf: (offset: number) => FilePosition,
): Problem[] {
  const all = complaints.map(
    ({ code, offset, got }): Problem => ({ ...blank, file, code, ...positionOf(offset), got }),
  );
  // Does not report again what the YAML parser could not read.
  const isUnreadable = all.some((problem) => problem.code === "yaml-too-deep");
  const further = (isUnreadable ? [] : own).map(({ code, offset, path, got, first }): Problem => {
    const earlier = first === undefined ? undefined : positionOf(first);
    return { ...blank, file, code, path, got, ...positionOf(offset), first: earlier };
  });
  return [...withoutConsequences(all), ...further];
}

const linesOfConsequences = 3;

/**
 * Returns complaints without those that follow from the one before: an unclosed bracket makes the next lines unreadable
 * too. A line with a tab is a separate error.
 */
function withoutConsequences(complaints: readonly Problem[]): Problem[] {
  const kept: Problem[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const complaint of complaints.toSorted((a, b) => a.line - b.line || a.column - b.column)) {
    const follows = complaint.line <= last + linesOfConsequences;
    if (!follows || isHarmless(complaint) || (complaint.code === "yaml-tab" && complaint.line !== last)) {
      kept.push(complaint);
    }
    if (!isHarmless(complaint)) last = complaint.line;
  }
  return kept;
}

/** Makes a problem quote the file: `3E2` is the name of a room, 300 is not. */
function asWritten(problem: VisitProblem, sourceAt: SourceAt): VisitProblem {
  const quotes = problem.got !== undefined || problem.code === "empty-value";
  const source = quotes && !problem.onKey ? sourceAt(problem.path) : undefined;
  if (source === undefined || source === "") return problem;
  const got = shown(source);
  if (problem.code !== "empty-value") return { ...problem, got };
  return { ...problem, code: "wrong-type", got, values: { ...problem.values, gotKind: "null" } };
}

interface Writing {
  readonly file: string;
  readonly text: string;
  readonly offsetAt: OffsetAt;
  readonly positionOf: (offset: number) => FilePosition;
}

function located(problem: VisitProblem, { file, text, offsetAt, positionOf }: Writing): Problem {
  const { onKey, first, within, firstWithin, ...rest } = problem;
  return {
    ...rest,
    file,
    ...positionOf(offsetInBlock(text, offsetAt(problem.path, onKey), within)),
    first: first && positionOf(offsetInBlock(text, offsetAt(first, false), firstWithin)),
  };
}

function limited(problems: readonly Problem[]): readonly Problem[] {
  const last = problems[mostListed - 1];
  if (problems.length <= mostListed || !last) return problems;
  const count = problems.length - mostListed;
  return [
    ...problems.slice(0, mostListed),
    {
      ...blank,
      file: last.file,
      line: last.line,
      column: last.column,
      code: "more-problems",
      values: { count },
    },
  ];
}
