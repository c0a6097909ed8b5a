// The record file beside the visit: reads and writes what took place.
import { ok, type Result } from "#base/result.ts";
import { type Problem, type Visit, type VisitRecord, validateRecord, visitRecord } from "#domain";
import { readDocument } from "./visit-file/read.ts";
import { type NewFileOptions, toYaml } from "./visit-file/to-yaml.ts";

/** Returns the text of a record file. Omits what follows from defaults; reading the text gives the same record. */
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
