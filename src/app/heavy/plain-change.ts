// Computes a change of a document that its schema alone checks: decisions, publications, settings of the site.
import type { z } from "zod";
import { err, ok, type Result } from "#base/result.ts";
import {
  applyEdits,
  type DirectoryDocument,
  directoryDecisions,
  type Edit,
  type PublicationDocument,
  publication,
  type SiteDocument,
  schemaProblems,
  siteSettings,
} from "#domain";
import { type ChangeProblem, invalid } from "../problems.ts";
import { mostKept } from "../working-copies.ts";

type PlainDocument = DirectoryDocument | PublicationDocument | SiteDocument;

/** The part of a document that its schema describes. */
function partOf(document: PlainDocument): { readonly name: string; readonly schema: z.ZodType } {
  if ("directory" in document) return { name: "directory", schema: directoryDecisions };
  if ("publication" in document) return { name: "publication", schema: publication };
  return { name: "site", schema: siteSettings };
}

export function changedPlainly(
  before: PlainDocument,
  edits: readonly Edit[],
): Result<{ readonly text: string; readonly inverse: readonly Edit[] }, ChangeProblem> {
  const applied = applyEdits(before, edits);
  if (!applied.ok) return err({ code: "edit", problem: applied.error });
  const { next, inverse } = applied.value;
  const { name, schema } = partOf(before);
  const value = new Map<string, unknown>(Object.entries(next)).get(name);
  const read = schema.safeParse(value);
  if (!read.success) {
    const problems = schemaProblems(schema, value, read.error.issues);
    return err(invalid(problems.map((problem) => ({ problem, field: [name, ...problem.path.map(String)] }))));
  }
  const text = JSON.stringify(next);
  return text.length > mostKept ? err({ code: "too-large" }) : ok({ text, inverse });
}
