// Computes a change of the directory decisions: applied and checked, with its inverse.
import { err, ok, type Result } from "#base/result.ts";
import { applyEdits, type DirectoryDocument, directoryDecisions, type Edit, schemaProblems } from "#domain";
import { type ChangeProblem, invalid } from "../problems.ts";
import { mostKept } from "../working-copies.ts";

export function changedDirectory(
  before: DirectoryDocument,
  edits: readonly Edit[],
): Result<{ readonly text: string; readonly inverse: readonly Edit[] }, ChangeProblem> {
  const applied = applyEdits(before, edits);
  if (!applied.ok) return err({ code: "edit", problem: applied.error });
  const { next, inverse } = applied.value;
  const read = directoryDecisions.safeParse(next.directory);
  if (!read.success) {
    const problems = schemaProblems(directoryDecisions, next.directory, read.error.issues);
    return err(
      invalid(problems.map((problem) => ({ problem, field: ["directory", ...problem.path.map(String)] }))),
    );
  }
  const text = JSON.stringify(next);
  return text.length > mostKept ? err({ code: "too-large" }) : ok({ text, inverse });
}
