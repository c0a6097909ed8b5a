// The sample visit with its record, as stored in the files beside it.
import { readFileSync } from "node:fs";
import type { Visit, VisitRecord } from "#domain";
import { readRecord, readVisit } from "#formats";

const folder = new URL("../../examples/brussels-ljubljana-2023/", import.meta.url);

/** Reads the sample again. */
export function readSample(): { readonly visit: Visit; readonly record: VisitRecord } {
  const read = readVisit(readFileSync(new URL("visit.yaml", folder)), "visit.yaml");
  if (!read.ok) throw new Error("the sample cannot be read");
  const { visit } = read.value;
  const record = readRecord(readFileSync(new URL("record.yaml", folder)), "record.yaml", visit);
  if (!record.ok) throw new Error("the record cannot be read");
  return { visit, record: record.value };
}
