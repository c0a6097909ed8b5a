// Quoted texts and flow collections that begin and end on one line.
import { plainScalar, unread } from "./scalar.ts";

interface Flow {
  readonly value: unknown;
  /** The offset after it. */
  readonly end: number;
}

/** Deeper structures are left to the library. */
const deepest = 10;

/** Whether only a comment follows, or nothing. */
export const isPlainEnd = (text: string, end: number): boolean =>
  end === text.length || /^ +#/.test(text.slice(end));

/** Reads the collection or the quoted text that begins at an offset. */
export function readFlow(text: string, at: number, depth: number): Flow | undefined {
  if (depth > deepest) return undefined;
  switch (text.charAt(at)) {
    case '"':
      return doubleQuoted(text, at);
    case "'":
      return singleQuoted(text, at);
    case "[":
      return listIn(text, at + 1, depth);
    case "{":
      return mappingIn(text, at + 1, depth);
    default:
      return scalarIn(text, at);
  }
}

function doubleQuoted(text: string, at: number): Flow | undefined {
  const end = text.indexOf('"', at + 1);
  if (end < 0) return undefined;
  const value = text.slice(at + 1, end);
  return value.includes("\\") ? undefined : { value, end: end + 1 };
}

function singleQuoted(text: string, at: number): Flow | undefined {
  const end = text.indexOf("'", at + 1);
  // A doubled quote is one quote in the text.
  if (end < 0 || text.charAt(end + 1) === "'") return undefined;
  return { value: text.slice(at + 1, end), end: end + 1 };
}

function scalarIn(text: string, at: number): Flow | undefined {
  let end = at;
  while (end < text.length && !",[]{}".includes(text.charAt(end))) end++;
  const found = text.slice(at, end);
  if (found.includes(" #") || /:(?: *$)/.test(found)) return undefined;
  const value = plainScalar(found.replace(/ +$/, ""));
  return value === unread ? undefined : { value, end };
}

const skip = (text: string, at: number): number => {
  let next = at;
  while (text.charAt(next) === " ") next++;
  return next;
};

function listIn(text: string, start: number, depth: number): Flow | undefined {
  const value: unknown[] = [];
  let at = skip(text, start);
  if (text.charAt(at) === "]") return { value, end: at + 1 };
  for (;;) {
    const item = readFlow(text, at, depth + 1);
    if (!item) return undefined;
    value.push(item.value);
    at = skip(text, item.end);
    if (text.charAt(at) === "]") return { value, end: at + 1 };
    if (text.charAt(at) !== ",") return undefined;
    at = skip(text, at + 1);
  }
}

/** A quoted key needs no space after its colon. */
const keyIn = /(?!(?:null|true|false):)(?:([A-Za-z][\w-]{0,200}): +|"([A-Za-z][\w-]{0,200})": *)/iy;

function mappingIn(text: string, start: number, depth: number): Flow | undefined {
  const value: Record<string, unknown> = {};
  let at = skip(text, start);
  if (text.charAt(at) === "}") return { value, end: at + 1 };
  for (;;) {
    keyIn.lastIndex = at;
    const key = keyIn.exec(text);
    const name = key?.[1] ?? key?.[2];
    if (name === undefined || Object.hasOwn(value, name)) return undefined;
    const field = readFlow(text, keyIn.lastIndex, depth + 1);
    if (!field) return undefined;
    value[name] = field.value;
    at = skip(text, field.end);
    if (text.charAt(at) === "}") return { value, end: at + 1 };
    if (text.charAt(at) !== ",") return undefined;
    at = skip(text, at + 1);
  }
}
