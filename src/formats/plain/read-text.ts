// A text in the usual form whose value is valid as it is.
import type { Validate } from "../visit-file/values.ts";
import { readPlainYaml } from "./read-yaml.ts";

/**
 * Returns the valid value of a text in the usual form. Undefined if there is anything to report, because positions and
 * the way a value is written need the library.
 */
export function readPlainText<T>(text: string, validate: Validate<T>): { readonly value: T } | undefined {
  const plain = readPlainYaml(text);
  if (!plain) return undefined;
  let isSourceNeeded = false;
  const validated = validate(plain.value, () => {
    isSourceNeeded = true;
    return undefined;
  });
  if (isSourceNeeded || !validated.ok || validated.value.warnings.length > 0) return undefined;
  return { value: validated.value.value };
}
