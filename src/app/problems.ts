// Why a change or an import was not made, as values.
import type { DocumentProblem, EditConflict, EditProblem, Problem } from "#domain";

/** The number of mistakes that are returned. A document may have thousands. */
const mostProblems = 50;

/** The document would be inconsistent. States the first mistakes and their total number. */
interface Invalid {
  readonly code: "invalid";
  readonly problems: readonly DocumentProblem[];
  readonly count: number;
}

export const invalid = (problems: readonly DocumentProblem[]): Invalid => ({
  code: "invalid",
  problems: problems.slice(0, mostProblems),
  count: problems.length,
});

/** A file that cannot be read: states its first mistakes. */
export const badFile = (problems: readonly Problem[]): ImportProblem => ({
  code: "file",
  problems: problems.slice(0, mostProblems),
  count: problems.length,
});

/** Why a change was not made. Nothing of it was applied. */
export type ChangeProblem =
  | { readonly code: "not-found" }
  | { readonly code: "no-such-version"; readonly version: number }
  /** The document has changed, and this change can only be made on the version that the caller saw. */
  | { readonly code: "stale"; readonly version: number }
  /** The caller allows the change only on certain versions, and the newest version, stated here, is another one. */
  | { readonly code: "other-version"; readonly version: number }
  /** The document would exceed the size limit. */
  | { readonly code: "too-large" }
  | { readonly code: "nothing-to-undo" }
  | { readonly code: "nothing-to-redo" }
  | { readonly code: "edit"; readonly problem: EditProblem }
  | { readonly code: "conflict"; readonly conflicts: readonly EditConflict[]; readonly version: number }
  | Invalid;

/** Why a visit was not imported. */
export type ImportProblem =
  | { readonly code: "file"; readonly problems: readonly Problem[]; readonly count: number }
  | Invalid
  | { readonly code: "exists"; readonly id: string }
  | { readonly code: "too-large" };
