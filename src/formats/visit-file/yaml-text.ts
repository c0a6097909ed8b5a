// Plain values as YAML text, in the style of our examples: small values on one line, large ones on several.
import { isMapping } from "#domain";

const widest = 100;

/** Returns a value on one line, valid inside brackets too. */
export function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (!isMapping(value)) return scalar(value);
  const fields = Object.entries(value).map(([key, field]) => `${scalar(key)}: ${inline(field)}`);
  return fields.length > 0 ? `{ ${fields.join(", ")} }` : "{}";
}

/**
 * Returns a value that starts at column `indent`, its first line without indentation. Small mappings and lists stay on
 * one line.
 */
export function block(value: unknown, indent: number): string {
  const line = inline(value);
  const isSmall = indent + line.length <= widest;
  if (isSmall || (!isMapping(value) && !Array.isArray(value))) return line;
  const margin = `\n${" ".repeat(indent)}`;
  if (Array.isArray(value)) return value.map((item) => `- ${block(item, indent + 2)}`).join(margin);
  return Object.entries(value)
    .map(([key, field]) => `${scalar(key)}:${afterKey(field, indent + 2, scalar(key).length)}`)
    .join(margin);
}

/** Returns what follows a key and its colon: a space and one line, or separate lines from column `indent` on. */
export function afterKey(value: unknown, indent: number, keyLength = 0): string {
  const isEmpty = typeof value !== "object" || value === null || Object.keys(value).length === 0;
  if (isEmpty || indent + keyLength + inline(value).length <= widest) return ` ${inline(value)}`;
  return `\n${" ".repeat(indent)}${block(value, indent)}`;
}

/** Letters, digits and characters that cannot be mistaken for a YAML indicator; a colon only before a digit or letter. */
const plainPattern = /^[\p{L}\p{N}](?:[\p{L}\p{N} ./_+()&'’–-]|:(?=[\p{L}\p{N}]))*$/u;
/** Plain scalars that YAML readers, including those of 1.1, do not read as text: 1e3, 0x1F, 09:30 (in base 60), yes. */
const otherThing = /^(?:\d[\d_.]*(?:e[+-]?\d+)?|0[xob].*|\d+:\d.*|true|false|null|yes|no|on|off|y|n)$/i;

function scalar(value: unknown): string {
  if (typeof value !== "string") return value === undefined ? "null" : String(value);
  if (plainPattern.test(value) && !value.endsWith(" ") && !otherThing.test(value)) return value;
  // A JSON string is a double-quoted YAML string, except for characters that are line ends only in YAML.
  return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escaped);
}

const escaped = (character: string): string =>
  `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
