// A plain scalar of YAML: a text, or a number or truth value in its usual form.

/** Says that the library must read what stands there. */
export const unread: unique symbol = Symbol("unread");

/** What begins otherwise can mean something else than itself. */
const begins = /^(?:[\p{L}\p{N}(/+.$€«»„“”‘’–—·•（《「]|-\d)/u;
/** Whatever YAML's core schema can take for a number. */
const numeric =
  /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const noText = /^(?:null|true|false)$/i;

/** Numbers in their usual form; `1e3`, `0x1F` and the like are left to the library. */
const usual = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/** The value of a plain scalar. How a number is written, as in 09.30, is not kept. */
export function plainScalar(text: string): unknown {
  if (!begins.test(text) || /:(?: |$)/.test(text)) return unread;
  if (numeric.test(text)) return usual.test(text) ? Number(text) : unread;
  if (!noText.test(text)) return text;
  return text === "true" ? true : text === "false" ? false : unread;
}
