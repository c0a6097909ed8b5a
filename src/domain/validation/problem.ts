// Problems: errors in a visit as it was written, as data without sentences.
import type { Expectation } from "./expectations.ts";

/** Steps from the top of the visit to one of its values: keys, and positions in lists counted from 0. */
export type Path = readonly (string | number)[];

export const problemCodes = [
  // The shape of the data.
  "unknown-key",
  "comma-in-text",
  "missing-key",
  "empty-value",
  "wrong-type",
  "wrong-format",
  "wrong-hours",
  "wrong-choice",
  "wrong-key-choice",
  "wrong-version",
  "number-too-small",
  "number-too-large",
  "list-too-short",
  "list-too-long",
  "text-too-short",
  "text-too-long",
  "not-valid",
  "nul-character",
  "half-character",
  "too-deep",
  // References.
  "unknown-reference",
  "duplicate-id",
  "unknown-rule",
  "unknown-pack",
  "bad-parameter",
  // Time.
  "time-twice",
  "time-skipped",
  "time-wrong-offset",
  "time-as-number",
  "end-before-start",
  "visit-too-long",
  "leg-outside-visit",
  "day-outside-leg",
  "time-outside-leg",
  "time-outside-visit",
  // Where.
  "place-in-other-leg",
  "travel-to-itself",
  // Order.
  "after-itself",
  "cycle",
  "lag-impossible",
  "right-after-with-pause",
  // Attendance and languages.
  "required-and-forbidden",
  "quorum-too-large",
  "quorum-range",
  "pair-of-one",
  // The record beside the visit.
  "other-visit",
  "present-and-absent",
  "public-and-private",
  "nobody-committed",
  "committed-twice",
  "pointing-at-itself",
  // A call for pairing.
  "pairing-quota",
  "pairing-itself",
  "pairing-named-twice",
  "pairing-must-and-must-not",
  "pairing-agreed-too-many",
  "pairing-no-side",
  "pairing-same-side",
  "pairing-stable-needs-sides",
  // Notes that do not prevent reading.
  "language-unspoken",
  "party-empty",
  "place-unreachable",
  "weekday-differs",
  "date-ambiguous",
  "phone-in-name",
  "status-without-time",
  "status-contradicts",
  "person-twice",
  "two-ranks",
  "two-posts",
  "two-heads",
  "agenda-longer",
  "agenda-early",
  "window-next-day",
  "rain-same-place",
  "rain-closed",
  "night-without-place",
  "night-twice",
  "night-outside",
  "line-not-understood",
  "line-who",
  "line-place",
  "line-no-day",
  "line-wrong-end",
  "zone-differs",
  "zone-unclear",
  "pairing-not-offered",
  "pairing-ranked-excluded",
  "pairing-minimum-unreachable",
  "pairing-no-partner",
  "pairing-same-name",
  "pairing-agreed-against-rules",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** A line and a column of a text block, counted from 0. */
export interface Within {
  readonly line: number;
  readonly column: number;
}

/** One problem of a visit. The text catalogue holds one sentence per code, filled from the other fields. */
export interface VisitProblem {
  readonly code: ProblemCode;
  readonly path: Path;
  /** Whether the key at the end of the path is wrong, not its value. */
  readonly onKey: boolean;
  /** The form that was expected, if there is one. */
  readonly expected: Expectation | undefined;
  /** Other facts in the sentence: limits, dates, kinds. */
  readonly values: Readonly<Record<string, string | number>>;
  /** The present value. */
  readonly got: string | undefined;
  /** The valid name that was probably meant. */
  readonly nearest: string | undefined;
  /** Where the same id appears first. */
  readonly first: Path | undefined;
  /** The line and the column, counted from 0, within the text block at the path. */
  readonly within?: Within | undefined;
  /** The same for `first`. */
  readonly firstWithin?: Within | undefined;
}

/** Makes a problem of which only some fields matter. */
export const problem = (
  code: ProblemCode,
  path: Path,
  rest: Partial<Omit<VisitProblem, "code" | "path">> = {},
): VisitProblem => ({
  code,
  path,
  onKey: false,
  expected: undefined,
  values: {},
  got: undefined,
  nearest: undefined,
  first: undefined,
  ...rest,
});

/** What can be wrong with a visit file before the visit in it is read. */
export const fileProblemCodes = [
  "file-empty",
  "file-too-large",
  "file-large-form",
  "file-encoding",
  "file-bytes",
  "file-control-character",
  "file-half-character",
  "file-several-documents",
  "file-not-mapping",
  "yaml-duplicate-key",
  "yaml-tab",
  "yaml-indent",
  "yaml-quote",
  "yaml-escape",
  "yaml-bracket",
  "yaml-colon",
  "yaml-no-colon",
  "yaml-character",
  "yaml-key",
  "yaml-tag",
  "yaml-alias",
  "yaml-alias-in-itself",
  "yaml-alias-too-large",
  "yaml-too-deep",
  "yaml-syntax",
  "more-problems",
] as const;
export type FileProblemCode = (typeof fileProblemCodes)[number];

/** A place in a file; lines and columns count from 1. */
export interface FilePosition {
  readonly line: number;
  readonly column: number;
}

/**
 * One problem of a visit file, either of the visit in it or of the file itself, with the position that an
 * editor shows.
 */
export interface Problem extends FilePosition {
  readonly code: ProblemCode | FileProblemCode;
  readonly file: string;
  readonly path: Path;
  readonly expected: Expectation | undefined;
  readonly values: Readonly<Record<string, string | number>>;
  readonly got: string | undefined;
  readonly nearest: string | undefined;
  /** Where the same id or key appears first. */
  readonly first: FilePosition | undefined;
}
