// Why a change or an import was not made, as values.
import type { DocumentProblem, EditConflict, EditProblem, Problem } from "#domain";

/** Of thousands of mistakes the first ones say enough. */
const mostProblems = 50;

/** The document would not hold together: the first mistakes, and how many there are. */
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

/** A file that cannot be read, with its first mistakes. */
export const badFile = (problems: readonly Problem[]): ImportProblem => ({
  code: "file",
  problems: problems.slice(0, mostProblems),
  count: problems.length,
});

/** Why a change was not made; nothing of it was. */
export type ChangeProblem =
  | { readonly code: "not-found" }
  | { readonly code: "no-such-version"; readonly version: number }
  /** The document moved on, and this change can only be made on what the caller saw. */
  | { readonly code: "stale"; readonly version: number }
  /** The caller wants the change on certain versions only, and this is the newest. */
  | { readonly code: "other-version"; readonly version: number }
  /** The document would be larger than any that is kept. */
  | { readonly code: "too-large" }
  | { readonly code: "nothing-to-undo" }
  | { readonly code: "nothing-to-redo" }
  | { readonly code: "edit"; readonly problem: EditProblem }
  | { readonly code: "conflict"; readonly conflicts: readonly EditConflict[]; readonly version: number }
  | Invalid;

/** Why a visit was not brought in. */
export type ImportProblem =
  | { readonly code: "file"; readonly problems: readonly Problem[]; readonly count: number }
  | Invalid
  | { readonly code: "exists"; readonly id: string }
  | { readonly code: "too-large" };
