// A visit file in which nothing is wrong and nothing has to be pointed at.
import type { ValidationOptions } from "#domain";
import { decode } from "../visit-file/decode.ts";
import { validVisit } from "../visit-file/valid-visit.ts";
import type { ReadVisit } from "../visit-file/values.ts";
import { readPlainText } from "./read-text.ts";

/** The visit of a file in the usual form; undefined: only `readVisit` can tell what the file holds. */
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
