// Reads a visit file in which nothing is wrong and nothing has to be reported.
import type { ValidationOptions } from "#domain";
import { decode } from "../visit-file/decode.ts";
import { validVisit } from "../visit-file/valid-visit.ts";
import type { ReadVisit } from "../visit-file/values.ts";
import { readPlainText } from "./read-text.ts";

/** Returns the visit of a file in the usual form; undefined if the file has to be read by `readVisit`. */
export function readPlainVisit(
  source: string | Uint8Array,
  file: string,
  options: ValidationOptions = {},
): ReadVisit | undefined {
  const text = decode(source);
  const read = text.ok ? readPlainText(text.value, validVisit(options)) : undefined;
  return read && text.ok
    ? { visit: read.value, document: { file, text: text.value }, warnings: [] }
    : undefined;
}
