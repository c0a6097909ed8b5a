// The record file beside the visit: reading what happened.
import { ok, type Result } from "#base/result.ts";
import { type Problem, type Visit, type VisitRecord, validateRecord, visitRecord } from "#domain";
import { readDocument } from "./visit-file/read.ts";
import { type NewFileOptions, toYaml } from "./visit-file/to-yaml.ts";

/** The text of a record file. What follows from defaults is left out; reading it gives the same record. */
export const recordToYaml = (value: VisitRecord, options?: NewFileOptions): string =>
  toYaml(visitRecord, value, options);

/**
 * Reads the bytes or the text of the record of a visit, as strictly as a visit: all problems in one pass, each with
 * its line, what was expected and the nearest valid name.
 */
export function readRecord(
  source: string | Uint8Array,
  file: string,
  visit: Visit,
): Result<VisitRecord, readonly Problem[]> {
  const read = readDocument(source, file, (raw) => {
    const validated = validateRecord(raw, visit);
    return validated.ok ? ok({ value: validated.value, warnings: [] }) : validated;
  });
  return read.ok ? ok(read.value.value) : read;
}
