// Computes a change of a record: applies it, checks it against the visit, and returns its inverse.
import { err, ok, type Result } from "#base/result.ts";
import { applyEdits, type Edit, type RecordDocument, type Visit, validateRecordDocument } from "#domain";
import { type ChangeProblem, invalid } from "../problems.ts";
import { mostKept } from "../working-copies.ts";

export function changedRecord(
  before: RecordDocument,
  edits: readonly Edit[],
  visit: Visit,
): Result<{ readonly text: string; readonly inverse: readonly Edit[] }, ChangeProblem> {
  const applied = applyEdits(before, edits);
  if (!applied.ok) return err({ code: "edit", problem: applied.error });
  const { next, inverse } = applied.value;
  const read = validateRecordDocument(next, visit, before);
  if (!read.ok) return err(invalid(read.error));
  const text = JSON.stringify(next);
  return text.length > mostKept ? err({ code: "too-large" }) : ok({ text, inverse });
}
