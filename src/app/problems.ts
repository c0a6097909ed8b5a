// Why a change or an import was not made, as values.
import type { DocumentProblem, EditConflict, EditProblem, Problem } from "#domain";

/** Why a change was not made; nothing of it was. */
export type ChangeProblem =
  | { readonly code: "not-found" }
  | { readonly code: "no-such-version"; readonly version: number }
  /** The document moved on, and this change can only be made on what the caller saw. */
  | { readonly code: "stale"; readonly version: number }
  /** The document would be larger than any that is kept. */
  | { readonly code: "too-large" }
  | { readonly code: "nothing-to-undo" }
  | { readonly code: "nothing-to-redo" }
  | { readonly code: "edit"; readonly problem: EditProblem }
  | { readonly code: "conflict"; readonly conflicts: readonly EditConflict[]; readonly version: number }
  | { readonly code: "invalid"; readonly problems: readonly DocumentProblem[] };

/** Why a visit was not brought in. */
export type ImportProblem =
  | { readonly code: "file"; readonly problems: readonly Problem[] }
  | { readonly code: "invalid"; readonly problems: readonly DocumentProblem[] }
  | { readonly code: "exists"; readonly id: string }
  | { readonly code: "too-large" };
