// Drafts of changes to the newest version of a document: merged edits, a step of undo or redo, or an earlier state.
import { err, ok, type Result } from "#base/result.ts";
import { type Edit, isDecided, isOfComputed } from "#domain";
import type { ChangeRequest, ChangeTools, Draft } from "./change-tools.ts";
import { documentAt } from "./document-at.ts";
import type { ChangeKind } from "./ports.ts";
import type { ChangeProblem } from "./problems.ts";
import { redoneStep, type Step, undoneStep } from "./undo.ts";
import type { StoredDocument } from "./working-copies.ts";

/** A draft; undefined if nothing changes. */
type Drafted = Promise<Result<Draft | undefined, ChangeProblem>>;

export interface EditRequest extends ChangeRequest {
  readonly edits: readonly Edit[];
  readonly label: string;
  readonly kind?: ChangeKind;
}

const ownTop: Draft["tops"] = async (version) => ({ undoTop: version, redoTop: null });

/** Merges the edits of a request with what others have changed. Refuses edits of what is computed. */
export async function editDraft<Document extends StoredDocument>(
  tools: ChangeTools<Document>,
  request: EditRequest,
  current: Document,
): Drafted {
  const lost = request.edits.findIndex(isOfComputed);
  const path = request.edits[lost]?.path;
  if (path) return err({ code: "edit", problem: { code: "computed", edit: lost, path } });
  const merged = await mergedEdits(tools, request, current);
  if (!merged.ok) return merged;
  if (merged.value.length === 0) return ok(undefined);
  const { kind = "edit", label } = request;
  return ok({ kind, label, edits: merged.value, target: null, tops: ownTop });
}

/** Undoes or redoes a step of this person. */
export async function stepDraft<Document extends StoredDocument>(
  tools: ChangeTools<Document>,
  request: ChangeRequest,
  current: Document,
  kind: "undo" | "redo",
): Drafted {
  const found = await (kind === "undo" ? undoneStep : redoneStep)(tools.store, request, current);
  if (!found) return err({ code: `nothing-to-${kind}` });
  if ("code" in found) return err(found);
  return rebasedStep(tools, request, current, kind, found);
}

/** Restores the state of an earlier version, if nobody has changed anything since the request. */
export async function restoreDraft<Document extends StoredDocument>(
  tools: ChangeTools<Document>,
  request: ChangeRequest & { readonly version: number },
  current: Document,
): Drafted {
  if (request.base !== current.version) return err({ code: "stale", version: current.version });
  const wanted = await documentAt(tools, request.visit, request.version);
  if (!wanted) return err({ code: "no-such-version", version: request.version });
  const texts = { before: current.text, after: wanted.text };
  const edits = await tools.heavy("difference", texts, request);
  if (edits.length === 0) return ok(undefined);
  const target = request.version;
  return ok({ kind: "restore", label: String(target), edits, target, tops: ownTop });
}

/** Returns edits that were made or undone at a version, rebased onto the newest one. */
async function rebasedStep<Document extends StoredDocument>(
  tools: ChangeTools<Document>,
  request: ChangeRequest,
  current: Document,
  kind: "undo" | "redo",
  { change, edits, since, tops }: Step,
): Promise<Result<Draft, ChangeProblem>> {
  const { label, version: target } = change;
  if (since === current.version) return ok({ kind, label, edits, target, tops });
  const base = await documentAt(tools, request.visit, since);
  if (!base) return err({ code: "no-such-version", version: since });
  const { version } = current;
  const task = { base: base.text, current: current.text, version, edits };
  const step = await tools.heavy("step", task, request);
  return step.ok ? ok({ kind, label, edits: step.value, target, tops }) : step;
}

/** Returns the edits of a request, rebased onto the newest version. */
async function mergedEdits<Document extends StoredDocument>(
  tools: ChangeTools<Document>,
  request: EditRequest,
  current: Document,
): Promise<Result<readonly Edit[], ChangeProblem>> {
  if (request.base === current.version) return ok(request.edits);
  const base = await documentAt(tools, request.visit, request.base);
  if (!base) return err({ code: "no-such-version", version: request.base });
  const since = await tools.store.changes(request.visit, request.base + 1, current.version);
  const task = {
    base: base.text,
    current: current.text,
    version: current.version,
    theirs: since.flatMap((change) => change.edits).filter(isDecided),
    mine: request.edits,
  };
  return tools.heavy("merge", task, request);
}
