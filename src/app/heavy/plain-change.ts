// Computes a change of a document that is checked by itself: decisions, publications, settings of the site, calls for
// pairing.
import type { z } from "zod";
import { err, ok, type Result } from "#base/result.ts";
import {
  applyEdits,
  type CallDocument,
  type DirectoryDocument,
  directoryDecisions,
  type Edit,
  type PublicationDocument,
  publication,
  type SiteDocument,
  schemaProblems,
  siteSettings,
  type VisitProblem,
  validateRun,
} from "#domain";
import { type ChangeProblem, invalid } from "../problems.ts";
import { mostKept } from "../working-copies.ts";

type PlainDocument = DirectoryDocument | PublicationDocument | SiteDocument | CallDocument;

/** The part of a document that is checked. */
interface Part {
  readonly name: string;
  problems(value: unknown): readonly VisitProblem[];
}

const bySchema = (name: string, schema: z.ZodType): Part => ({
  name,
  problems(value) {
    const read = schema.safeParse(value);
    return read.success ? [] : schemaProblems(schema, value, read.error.issues);
  },
});

const callPart: Part = {
  name: "call",
  problems(value) {
    const read = validateRun(value);
    return read.ok ? [] : read.error;
  },
};

function partOf(document: PlainDocument): Part {
  if ("call" in document) return callPart;
  if ("directory" in document) return bySchema("directory", directoryDecisions);
  if ("publication" in document) return bySchema("publication", publication);
  return bySchema("site", siteSettings);
}

export function changedPlainly(
  before: PlainDocument,
  edits: readonly Edit[],
): Result<{ readonly text: string; readonly inverse: readonly Edit[] }, ChangeProblem> {
  const applied = applyEdits(before, edits);
  if (!applied.ok) return err({ code: "edit", problem: applied.error });
  const { next, inverse } = applied.value;
  const part = partOf(before);
  const { name } = part;
  const problems = part.problems(new Map<string, unknown>(Object.entries(next)).get(name));
  if (problems.length > 0) {
    return err(invalid(problems.map((problem) => ({ problem, field: [name, ...problem.path.map(String)] }))));
  }
  const text = JSON.stringify(next);
  return text.length > mostKept ? err({ code: "too-large" }) : ok({ text, inverse });
}
