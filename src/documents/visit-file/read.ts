// Reads a visit file: a visit, or everything that is wrong with the file, each problem with its line and column.
import { type Document, LineCounter, parseDocument } from "yaml";
import { err, ok, type Result } from "#base/result.ts";
import {
  type FilePosition,
  type Problem,
  type ProblemCode,
  type ValidationOptions,
  type Visit,
  type VisitProblem,
  validateVisit,
} from "#domain";
import { decode } from "./decode.ts";
import { plainValue } from "./plain.ts";
import { type OffsetAt, offsetsIn } from "./positions.ts";
import { codeOf } from "./syntax.ts";

/** A visit file as it was read, to write changes into it. */
export interface VisitDocument {
  readonly file: string;
  readonly text: string;
}

export interface ReadVisit {
  readonly visit: Visit;
  readonly document: VisitDocument;
  /** Worth knowing, and no hindrance. */
  readonly warnings: readonly Problem[];
}

/** More problems than these are counted, not listed. */
const mostListed = 500;

/** Something read from a file of ours, and the file as it was. */
export interface ReadFile<T> {
  readonly value: T;
  readonly document: VisitDocument;
  readonly warnings: readonly Problem[];
}

/** Reads the bytes or the text of a visit file; see `readDocument`. */
export function readVisit(
  source: string | Uint8Array,
  file: string,
  options: ValidationOptions = {},
): Result<ReadVisit, readonly Problem[]> {
  const read = readDocument(source, file, (raw) => {
    const validated = validateVisit(raw, options);
    return validated.ok
      ? ok({ value: validated.value.visit, warnings: validated.value.warnings })
      : validated;
  });
  if (!read.ok) return read;
  const { value: visit, ...rest } = read.value;
  return ok({ visit, ...rest });
}

/** What is wrong with raw data, or the value in it with what is worth knowing. */
export type Validate<T> = (
  raw: unknown,
) => Result<{ readonly value: T; readonly warnings: readonly VisitProblem[] }, readonly VisitProblem[]>;

/**
 * Reads the bytes or the text of a YAML file of ours. All problems are found in one pass, in the order of the file. Where
 * the YAML itself is broken, the visit is checked only up to there: what follows would be guesses.
 */
export function readDocument<T>(
  source: string | Uint8Array,
  file: string,
  validate: Validate<T>,
): Result<ReadFile<T>, readonly Problem[]> {
  const text = decode(source);
  if (!text.ok) return err([{ ...blank, file, ...text.error }]);
  const lines = new LineCounter();
  const document = parse(text.value, lines);
  const positionOf = (offset: number): FilePosition => {
    const { line, col } = lines.linePos(Math.min(offset, text.value.length));
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const offsetAt = offsetsIn(document);
  const place = (problem: VisitProblem): Problem => located(problem, file, offsetAt, positionOf);

  const { problems: structural, value } = readStructure(document, file, positionOf);
  const isBroken = structural.some((problem) => !isHarmless(problem));
  if (!isBroken && (typeof value !== "object" || value === null || Array.isArray(value))) {
    const code =
      value === null && document.contents?.range?.[0] === undefined ? "file-empty" : "file-not-mapping";
    return err([...structural, { ...blank, file, code, ...positionOf(document.contents?.range?.[0] ?? 0) }]);
  }
  const validated = validate(value);
  if (validated.ok && structural.length === 0) {
    const { value: found, warnings } = validated.value;
    return ok({ value: found, document: { file, text: text.value }, warnings: warnings.map(place) });
  }
  const found = validated.ok ? [] : validated.error.map(place);
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

/** Problems that leave every value readable. */
const isHarmless = (problem: Problem): boolean =>
  problem.code === "yaml-duplicate-key" || problem.code === "yaml-tag";

/** Problems that what follows in the file can not undo. */
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

/** Reads YAML as all readers of visit files do; repeated keys are found later, in linear time. */
export const parse = (text: string, lines?: LineCounter): Document =>
  parseDocument(text, {
    schema: "core",
    version: "1.2",
    resolveKnownTags: false,
    strict: true,
    stringKeys: true,
    uniqueKeys: false,
    keepSourceTokens: true,
    prettyErrors: false,
    ...(lines ? { lineCounter: lines } : {}),
  });

function readStructure(
  document: Document,
  file: string,
  positionOf: (offset: number) => FilePosition,
): { problems: Problem[]; value: unknown } {
  const complaints = [...document.errors, ...document.warnings].map((error): Problem => {
    const got = document.errors.includes(error) ? undefined : error.message;
    return { ...blank, file, code: codeOf(error), ...positionOf(error.pos[0]), got };
  });
  const { value, problems } = plainValue(document);
  // What the reader of YAML gave up on is not worth a second complaint.
  const isUnreadable = complaints.some((problem) => problem.code === "yaml-too-deep");
  const own = (isUnreadable ? [] : problems).map(({ code, offset, path, got, first }): Problem => {
    return {
      ...blank,
      file,
      code,
      path,
      got,
      ...positionOf(offset),
      first: first === undefined ? undefined : positionOf(first),
    };
  });
  return { problems: [...withoutConsequences(complaints), ...own], value };
}

const linesOfConsequences = 3;

/**
 * Complaints without those that follow from the one before: a bracket left open makes the next lines unreadable
 * too. A line with a tab is wrong by itself.
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

function located(
  problem: VisitProblem,
  file: string,
  offsetAt: OffsetAt,
  positionOf: (offset: number) => FilePosition,
): Problem {
  const { onKey, first, ...rest } = problem;
  return {
    ...rest,
    file,
    ...positionOf(offsetAt(problem.path, onKey)),
    first: first && positionOf(offsetAt(first, false)),
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
