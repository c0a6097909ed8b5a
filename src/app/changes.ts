// Changes: edits with merging, undo, redo and restore. Each becomes an entry of the history.
import type { Result } from "#base/result.ts";
import { type EditRequest, editDraft, restoreDraft, stepDraft } from "./change-drafts.ts";
import type { ChangeAnswer, ChangeRequest, ChangeTools } from "./change-tools.ts";
import { documentAt } from "./document-at.ts";
import { makeChange } from "./make-change.ts";
import type { ChangeProblem } from "./problems.ts";
import { stepsOf } from "./undo.ts";
import type { StoredDocument, Working } from "./working-copies.ts";

export interface ChangeCases<Document extends StoredDocument = Working> {
  edit(request: EditRequest): Promise<Result<ChangeAnswer, ChangeProblem>>;
  /**
   * Undoes this person's newest change that is not undone yet. Reports a conflict if others have changed the same
   * since.
   */
  undo(request: ChangeRequest): Promise<Result<ChangeAnswer, ChangeProblem>>;
  /** Redoes what this person undid last. */
  redo(request: ChangeRequest): Promise<Result<ChangeAnswer, ChangeProblem>>;
  restore(
    request: ChangeRequest & { readonly version: number },
  ): Promise<Result<ChangeAnswer, ChangeProblem>>;
  /** Returns the labels of the changes that this person would undo and redo at a version; null: none. */
  steps(
    visit: string,
    who: string,
    version: number,
  ): Promise<{ readonly undo: string | null; readonly redo: string | null }>;
  /** Returns the document as it was at a version. */
  at(visit: string, version: number): Promise<Document | undefined>;
}

export function changeCases<Document extends StoredDocument>(
  tools: ChangeTools<Document>,
): ChangeCases<Document> {
  return {
    at: (visit, version) => documentAt(tools, visit, version),
    steps: (visit, who, version) => stepsOf(tools.store, { visit, who }, { version }),
    edit: (request) => makeChange(tools, request, (current) => editDraft(tools, request, current)),
    undo: (request) => makeChange(tools, request, (current) => stepDraft(tools, request, current, "undo")),
    redo: (request) => makeChange(tools, request, (current) => stepDraft(tools, request, current, "redo")),
    restore: (request) => makeChange(tools, request, (current) => restoreDraft(tools, request, current)),
  };
}
