// Validation of a record during editing: it may keep references that the visit has lost, but not gain any.

import { z } from "zod";
import { err, ok, type Result } from "#base/result.ts";
import { type VisitRecord, visitRecord } from "../record/record.ts";
import type { VisitProblem } from "../validation/problem.ts";
import { valueAt } from "../validation/raw.ts";
import { validateRecord } from "../validation/validate-record.ts";
import type { Visit } from "../visit/visit.ts";
import { fieldPath } from "./collections.ts";
import type { RecordDocument } from "./edit.ts";
import type { DocumentProblem } from "./validate-document.ts";

/** A record in the form that its document stores. */
export const recordJson = (record: VisitRecord): RecordDocument => ({
  record: JSON.parse(JSON.stringify(z.encode(visitRecord, record))),
});

/**
 * Reads a record. `before` is the previous record: references to things that the visit no longer has may stay in it,
 * because removing an activity from the visit does not remove its minutes.
 */
export function validateRecordDocument(
  document: RecordDocument,
  visit: Visit,
  before?: RecordDocument,
): Result<VisitRecord, readonly DocumentProblem[]> {
  const read = validateRecord(document.record, visit);
  if (read.ok) return read;
  const known = before === undefined ? new Set<string>() : lostIn(before, visit);
  const problems = read.error.filter((found) => !isLost(found) || !known.has(nameAt(document, found)));
  if (problems.length > 0) {
    return err(
      problems.map((found) => ({ problem: found, field: fieldPath(document, ["record", ...found.path]) })),
    );
  }
  return ok(visitRecord.parse(document.record));
}

/** Whether a problem is about something that the visit has lost or moved. */
const isLost = ({ code }: VisitProblem): boolean =>
  code === "unknown-reference" || code === "day-outside-leg";

/** Returns the values of the record that the visit has lost. */
function lostIn(document: RecordDocument, visit: Visit): ReadonlySet<string> {
  const read = validateRecord(document.record, visit);
  return new Set(read.ok ? [] : read.error.filter(isLost).map((found) => nameAt(document, found)));
}

const nameAt = ({ record }: RecordDocument, { path }: VisitProblem): string => String(valueAt(record, path));
