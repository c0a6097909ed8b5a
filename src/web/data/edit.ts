// The effect of edits on the local document, before the server has answered.
import { applyEdits, type Edit, type WorkingDocument } from "#domain";

export type { Edit };

/** Returns the document after edits. Parts that they do not touch are shared with the previous document. */
export function edited(document: WorkingDocument, edits: readonly Edit[]): WorkingDocument {
  const applied = applyEdits(document, edits);
  if (!applied.ok) throw new Error(`${applied.error.code}: ${applied.error.path.join("/")}`);
  return applied.value.next;
}
