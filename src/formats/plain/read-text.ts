// Validates a text in the usual form, without the YAML library.
import type { Validate, Validated } from "../visit-file/values.ts";
import { readPlainYaml } from "./read-yaml.ts";

/**
 * Returns what validation finds in a text in the usual form. Returns undefined if the library has to read the text, or
 * if a finding depends on how a value is written.
 */
export function validatePlainText<T>(text: string, validate: Validate<T>): Validated<T> | undefined {
  const plain = readPlainYaml(text);
  if (!plain) return undefined;
  let isSourceNeeded = false;
  const validated = validate(plain.value, () => {
    isSourceNeeded = true;
    return undefined;
  });
  return isSourceNeeded ? undefined : validated;
}
