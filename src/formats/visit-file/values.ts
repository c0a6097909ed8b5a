// The result of reading a file, for every reader.
import type { Result } from "#base/result.ts";
import type { Path, Problem, Visit, VisitProblem } from "#domain";

/** A visit file with its text, so that changes can be written into it. */
export interface VisitDocument {
  readonly file: string;
  readonly text: string;
}

export interface ReadVisit {
  readonly visit: Visit;
  readonly document: VisitDocument;
  /** Notes that do not prevent reading. */
  readonly warnings: readonly Problem[];
}

/** Returns how the value at a path is written if it is not a text: `3E2` for 300, `Null` for nothing. */
export type SourceAt = (path: Path) => string | undefined;

/** The problems of raw data, or its value with notes. */
export type Validated<T> = Result<
  { readonly value: T; readonly warnings: readonly VisitProblem[] },
  readonly VisitProblem[]
>;

export type Validate<T> = (raw: unknown, sourceAt: SourceAt) => Validated<T>;
