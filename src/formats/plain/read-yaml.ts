// Reads the part of YAML in which nearly all visit files are written. The library takes six times as long.
import { isPlainEnd, readFlow } from "./flow.ts";
import { plainScalar, unread } from "./scalar.ts";

/** Deeper structures are left to the library, which reports their position. */
const deepest = 20;

interface Line {
  readonly indent: number;
  /** The line without indentation and trailing white space. */
  readonly text: string;
}

interface Lines {
  /** The line as written, for text blocks. */
  readonly rows: readonly string[];
  /** The index of the row to be read next. */
  at: number;
  /** The text after a dash in the same row: the first line of a mapping in a list. */
  rest: Line | undefined;
}

/**
 * The value of a text in block form with single-line values: mappings with plain or quoted keys, lists, flow collections,
 * quoted texts without escapes, text blocks after `|`. Undefined if the text contains anything else or is wrong, which
 * only the library can tell. Whatever this function reads, the library reads as the same value (tested).
 */
export function readPlainYaml(text: string): { readonly value: unknown } | undefined {
  if (/[\t\r\u0085\u2028\u2029\uFEFF]/.test(text)) return undefined;
  const lines: Lines = { rows: text.split("\n"), at: 0, rest: undefined };
  const value = blockAt(lines, 0, 0);
  return value === unread || peek(lines) !== undefined ? undefined : { value };
}

const blankOrComment = /^ *(?:#|$)/;

/** Returns the next line that is neither blank nor a comment. */
function peek(lines: Lines): Line | undefined {
  if (lines.rest) return lines.rest;
  while (lines.at < lines.rows.length && blankOrComment.test(lines.rows[lines.at] ?? "")) lines.at++;
  const row = lines.rows[lines.at];
  if (row === undefined) return undefined;
  const indent = row.search(/[^ ]/);
  return { indent, text: row.slice(indent).replace(/ +$/, "") };
}

function advance(lines: Lines): void {
  lines.rest = undefined;
  lines.at++;
}

/** Reads a mapping or a list whose lines have this indentation. */
function blockAt(lines: Lines, indent: number, depth: number): unknown {
  const first = peek(lines);
  if (first?.indent !== indent || depth > deepest) return unread;
  return /^- /.test(first.text) ? listAt(lines, indent, depth) : mappingAt(lines, indent, depth);
}

function listAt(lines: Lines, indent: number, depth: number): unknown {
  const items: unknown[] = [];
  for (let line = peek(lines); line?.indent === indent; line = peek(lines)) {
    const start = /^- +(?=[^ #])/.exec(line.text)?.[0].length;
    if (start === undefined) break;
    const text = line.text.slice(start);
    let item: unknown;
    if (keyAt.test(text)) {
      lines.rest = { indent: indent + start, text };
      item = mappingAt(lines, indent + start, depth + 1);
    } else {
      advance(lines);
      item = inLine(text);
    }
    if (item === unread) return unread;
    items.push(item);
  }
  return items;
}

/** Keys as our files use them. Any others are left to the library. */
const keyAt = /^(?!(?:null|true|false):)(?:([A-Za-z][\w-]{0,200})|"([A-Za-z][\w-]{0,200})"):(?: +|$)/i;

function mappingAt(lines: Lines, indent: number, depth: number): unknown {
  const found: Record<string, unknown> = {};
  for (let line = peek(lines); line?.indent === indent; line = peek(lines)) {
    const key = keyAt.exec(line.text);
    const name = key?.[1] ?? key?.[2];
    if (!key || name === undefined || Object.hasOwn(found, name)) return unread;
    const text = line.text.slice(key[0].length);
    advance(lines);
    const value =
      text === "" || text.startsWith("#")
        ? nestedIn(lines, indent, depth)
        : text === "|"
          ? textBlock(lines, indent)
          : inLine(text);
    if (value === unread) return unread;
    found[name] = value;
  }
  return found;
}

/**
 * Reads the value below a key: indented more, or a list whose dashes are indented like the key. In the files that we
 * write, long flow collections are on a separate line.
 */
function nestedIn(lines: Lines, indent: number, depth: number): unknown {
  const next = peek(lines);
  if (!next || next.indent < indent) return unread;
  if (next.indent === indent) return next.text.startsWith("- ") ? listAt(lines, indent, depth + 1) : unread;
  if (!/^[[{]/.test(next.text)) return blockAt(lines, next.indent, depth + 1);
  advance(lines);
  return inLine(next.text);
}

/** Reads a value that begins and ends on one line, with or without a comment after it. */
function inLine(text: string): unknown {
  const first = text.charAt(0);
  if (first !== "[" && first !== "{" && first !== '"' && first !== "'") return plainScalar(uncommented(text));
  const read = readFlow(text, 0, 0);
  return read && isPlainEnd(text, read.end) ? read.value : unread;
}

const uncommented = (text: string): string => {
  const comment = text.indexOf(" #");
  return comment < 0 ? text : text.slice(0, comment).replace(/ +$/, "");
};

/** Reads the lines after `|`, with one line end after the last line that is not empty. */
function textBlock(lines: Lines, parent: number): unknown {
  const first = lines.rows[lines.at] ?? "";
  const indent = first.search(/[^ ]/);
  if (indent <= parent) return unread;
  const kept: string[] = [];
  let row: string | undefined = first;
  for (; row !== undefined; row = lines.rows[++lines.at]) {
    const start = row.search(/[^ ]/);
    if (start < 0 && row.length > indent) return unread;
    if (start >= 0 && start < indent) break;
    kept.push(row.slice(indent));
  }
  while (kept.at(-1) === "") kept.pop();
  // Whether a comment directly after a block belongs to it depends on its indentation.
  if (row !== undefined && /^ +#/.test(row)) return unread;
  return `${kept.join("\n")}\n`;
}
