// The effect of edits on the document here, before the server has answered.
import { applyEdits, type Edit, type WorkingDocument } from "#domain";

export type { Edit };

/** The document after edits; what they do not touch is shared with the document before. */
export function edited(document: WorkingDocument, edits: readonly Edit[]): WorkingDocument {
  const applied = applyEdits(document, edits);
  if (!applied.ok) throw new Error(`${applied.error.code}: ${applied.error.path.join("/")}`);
  return applied.value.next;
}
