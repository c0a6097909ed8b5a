// Validation of a record as people edit it: it may keep a reference that the visit has lost, and gain none.

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

/** A record as its document stores it. */
export const recordJson = (record: VisitRecord): RecordDocument => ({
  record: JSON.parse(JSON.stringify(z.encode(visitRecord, record))),
});

/**
 * Reads a record. `before` is the record as it was: where it already named something that the visit no longer has,
 * it may go on doing so, because an activity that was removed from the visit does not take its minutes along.
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

/** The values of a record that the visit has lost. */
function lostIn(document: RecordDocument, visit: Visit): ReadonlySet<string> {
  const read = validateRecord(document.record, visit);
  return new Set(read.ok ? [] : read.error.filter(isLost).map((found) => nameAt(document, found)));
}

const nameAt = ({ record }: RecordDocument, { path }: VisitProblem): string => String(valueAt(record, path));
