// A plain scalar of YAML: a text, or a number or truth value in its usual form.

/** Reports that the library must read this value. */
export const unread: unique symbol = Symbol("unread");

/** The characters with which a text may begin. Others may have a special meaning in YAML. */
const begins = /^(?:[\p{L}\p{N}(/+.$€«»„“”‘’–—·•（《「]|-\d)/u;
/** Everything that YAML's core schema may read as a number. */
const numeric =
  /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const noText = /^(?:null|true|false)$/i;

/** Numbers in their usual form; others, such as `1e3` and `0x1F`, are left to the library. */
const usual = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/** Returns the value of a plain scalar, without the notation of a number, such as 09.30. */
export function plainScalar(text: string): unknown {
  if (!begins.test(text) || /:(?: |$)/.test(text)) return unread;
  if (numeric.test(text)) return usual.test(text) ? Number(text) : unread;
  if (!noText.test(text)) return text;
  return text === "true" ? true : text === "false" ? false : unread;
}
