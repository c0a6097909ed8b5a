// The file of a call for pairing: reads and writes cities, topics, limits and preferences.
import { ok, type Result } from "#base/result.ts";
import { type PairingCall, type Problem, pairingCall, type ValidatedCall, validateCall } from "#domain";
import { readDocument } from "./visit-file/read.ts";
import { toYaml } from "./visit-file/to-yaml.ts";

/** A call as read, with notes on its file. */
export interface ReadCall extends Omit<ValidatedCall, "warnings"> {
  readonly warnings: readonly Problem[];
}

/**
 * Reads the bytes or the text of a call for pairing as strictly as a visit: all problems in one pass, each with its
 * line, what was expected and the nearest valid name.
 */
export function readPairingCall(
  source: string | Uint8Array,
  file: string,
): Result<ReadCall, readonly Problem[]> {
  const read = readDocument(source, file, (raw) => {
    const validated = validateCall(raw);
    return validated.ok ? ok({ value: validated.value.call, warnings: validated.value.warnings }) : validated;
  });
  return read.ok ? ok({ call: read.value.value, warnings: read.value.warnings }) : read;
}

/** Returns the text of a call file. Omits what follows from defaults; reading the text gives the same call. */
export const callToYaml = (call: PairingCall): string => toYaml(pairingCall, call);
