// Reads a visit file for a command. Loads the YAML library only for a file that needs it.
import { ok, type Result } from "#base/result.ts";
import type { Problem } from "#domain";
import { decode } from "../visit-file/decode.ts";
import { type ReadOptions, validVisit } from "../visit-file/valid-visit.ts";
import type { ReadVisit } from "../visit-file/values.ts";
import { validatePlainText } from "./read-text.ts";

/** Reads the bytes of a visit file as `readVisit` does. */
export async function readVisitFile(
  source: Uint8Array,
  file: string,
  options: ReadOptions,
): Promise<Result<ReadVisit, readonly Problem[]>> {
  const decoded = decode(source);
  if (!decoded.ok) return (await import("../visit-file/read.ts")).readVisit(source, file, options);
  const text = decoded.value;
  const plain = validatePlainText(text, validVisit(options));
  if (plain?.ok && plain.value.warnings.length === 0) {
    return ok({ visit: plain.value.value, document: { file, text }, warnings: [] });
  }
  return (await import("../visit-file/read.ts")).readVisitWithLibrary(text, file, options, plain);
}
