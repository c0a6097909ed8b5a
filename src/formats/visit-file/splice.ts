// Changes of a visit file in its text: the lines around a change stay as the author wrote them.
import {
  type CST,
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Path } from "#domain";
import { afterKey, block, inline } from "./yaml-text.ts";

/** A change of one value. Paths lead to the value; `insert` gives the list and the position in it. */
export type VisitEdit =
  | { readonly do: "set"; readonly path: Path; readonly value: unknown }
  | { readonly do: "insert"; readonly path: Path; readonly at: number; readonly value: unknown }
  | { readonly do: "remove"; readonly path: Path };

/**
 * Returns the text with one change made in place, or undefined if this method does not support the change. The caller
 * reads the result again before using it.
 */
export function splice(text: string, document: Document, edit: VisitEdit): string | undefined {
  if (edit.do === "insert") {
    const list = document.getIn(edit.path, true);
    return isSeq(list) ? insertItem(text, list, edit.at, edit.value) : undefined;
  }
  const parent = edit.path.length === 1 ? document.contents : document.getIn(edit.path.slice(0, -1), true);
  const step = edit.path.at(-1);
  if (edit.do === "remove" && isCollection(parent) && !parent.flow && parent.items.length === 1) {
    // A block list cannot be empty; a bracketed list can.
    return splice(text, document, {
      do: "set",
      path: edit.path.slice(0, -1),
      value: isSeq(parent) ? [] : {},
    });
  }
  if (isSeq(parent) && typeof step === "number") {
    return edit.do === "set" ? setItem(text, parent, step, edit.value) : removeItem(text, parent, step);
  }
  if (!isMap(parent) || step === undefined) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  if (edit.do === "remove") return pair && removePair(text, parent, pair);
  return pair ? setValue(text, parent, pair, edit.value) : addPair(text, parent, String(step), edit.value);
}

const replaced = (text: string, from: number, to: number, by: string): string =>
  text.slice(0, from) + by + text.slice(to);

const startOf = (node: unknown): number | undefined => (node as Node | null)?.range?.[0];
/** Returns the end of a node's content, without trailing white space. */
function endOf(text: string, node: unknown): number | undefined {
  const range = (node as Node | null)?.range;
  return range ? range[0] + text.slice(range[0], range[1]).trimEnd().length : undefined;
}
const lineStart = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;
function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end - (text.charAt(end - 1) === "\r" ? 1 : 0);
}
const columnOf = (text: string, at: number): number => at - lineStart(text, at);
const newlineOf = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");
const withNewlines = (text: string, lines: string): string => lines.replaceAll("\n", newlineOf(text));

const endOfPair = (text: string, pair: Pair): number | undefined =>
  endOf(text, pair.value) ?? endOf(text, pair.key);

function setItem(text: string, list: YAMLSeq, at: number, value: unknown): string | undefined {
  const item = list.items[at];
  const start = startOf(item);
  const end = endOf(text, item);
  if (start === undefined || end === undefined) return undefined;
  const written = list.flow ? inline(value) : block(value, columnOf(text, start));
  return replaced(text, start, end, withNewlines(text, written));
}

function setValue(text: string, map: YAMLMap, pair: Pair, value: unknown): string | undefined {
  const keyStart = startOf(pair.key);
  const keyEnd = endOf(text, pair.key);
  if (keyStart === undefined || keyEnd === undefined) return undefined;
  const isInline = map.flow || !isCollection(pair.value) || pair.value.flow;
  const start = startOf(pair.value);
  const end = endOf(text, pair.value);
  if (isInline && start !== undefined && end !== undefined && end > start && typeof value !== "object") {
    return replaced(text, start, end, inline(value));
  }
  const afterColon = text.indexOf(":", keyEnd) + 1;
  const written = map.flow
    ? ` ${inline(value)}`
    : afterKey(value, columnOf(text, keyStart) + 2, keyEnd - keyStart);
  return replaced(text, afterColon, Math.max(end ?? 0, afterColon), withNewlines(text, written));
}

function addPair(text: string, map: YAMLMap, key: string, value: unknown): string | undefined {
  const last = map.items.at(-1);
  const first = map.items[0];
  if (map.flow) {
    const start = startOf(map);
    if (start === undefined) return undefined;
    const end = last ? endOfPair(text, last) : start + 1;
    const field = `${inline(key)}: ${inline(value)}`;
    return end === undefined ? undefined : replaced(text, end, end, last ? `, ${field}` : ` ${field} `);
  }
  const start = startOf(first?.key);
  const end = last && endOfPair(text, last);
  if (start === undefined || end === undefined) return undefined;
  const indent = columnOf(text, start);
  const line = `\n${" ".repeat(indent)}${inline(key)}:${afterKey(value, indent + 2, key.length)}`;
  const at = lineEnd(text, end);
  return replaced(text, at, at, withNewlines(text, line));
}

/** Returns the position of the dash of an item of a block list. */
function dashOf(list: YAMLSeq, at: number): number | undefined {
  const token: CST.Token | undefined = list.srcToken;
  if (token?.type !== "block-seq") return undefined;
  // The parser may produce an empty last item for the comments after the list.
  return token.items[at]?.start.find((part) => part.type === "seq-item-ind")?.offset;
}

function insertItem(text: string, list: YAMLSeq, at: number, value: unknown): string | undefined {
  const before = list.items[at - 1];
  const start = startOf(list.items[at]);
  const end = endOf(text, before);
  if (list.flow) {
    if (start !== undefined) return replaced(text, start, start, `${inline(value)}, `);
    if (end !== undefined) return replaced(text, end, end, `, ${inline(value)}`);
    const open = startOf(list);
    return open === undefined ? undefined : replaced(text, open + 1, open + 1, inline(value));
  }
  const next = dashOf(list, at);
  if (at < list.items.length && next !== undefined) {
    if (text.slice(lineStart(text, next), next).trim() !== "") return undefined;
    const indent = columnOf(text, next);
    const line = `${" ".repeat(indent)}- ${block(value, indent + 2)}\n`;
    const above = aboveComments(text, lineStart(text, next));
    return replaced(text, above, above, withNewlines(text, line));
  }
  const last = dashOf(list, at - 1);
  if (last === undefined || end === undefined) return undefined;
  const indent = columnOf(text, last);
  const behind = lineEnd(text, end);
  const line = `\n${" ".repeat(indent)}- ${block(value, indent + 2)}`;
  return replaced(text, behind, behind, withNewlines(text, line));
}

/** Returns the start of the comment lines directly above a line, which belong to what follows. */
function aboveComments(text: string, start: number): number {
  let above = start;
  while (above > 0) {
    const previous = lineStart(text, above - 1);
    if (!/^\s*#/.test(text.slice(previous, above))) return above;
    above = previous;
  }
  return above;
}

function removeItem(text: string, list: YAMLSeq, at: number): string | undefined {
  const item = list.items[at];
  if (list.flow)
    return removeFromFlow(text, list, at, (i) => [startOf(list.items[i]), endOf(text, list.items[i])]);
  const dash = dashOf(list, at);
  const end = endOf(text, item);
  return dash === undefined || end === undefined ? undefined : withoutLines(text, dash, end);
}

function removePair(text: string, map: YAMLMap, pair: Pair): string | undefined {
  const ends = (i: number): Ends => {
    const found = map.items[i];
    return found ? [startOf(found.key), endOfPair(text, found)] : [undefined, undefined];
  };
  const at = map.items.indexOf(pair);
  if (map.flow) return removeFromFlow(text, map, at, ends);
  const [start, end] = ends(at);
  const [next] = ends(at + 1);
  if (start === undefined || end === undefined) return undefined;
  // The first field of a list item follows the dash. If it is removed, the next field takes its place.
  const isBehindDash = text.slice(lineStart(text, start), start).trim() !== "";
  if (isBehindDash) return next === undefined ? undefined : replaced(text, start, next, "");
  return withoutLines(text, start, end);
}

type Ends = readonly [number | undefined, number | undefined];

function removeFromFlow(
  text: string,
  within: YAMLMap | YAMLSeq,
  at: number,
  ends: (i: number) => Ends,
): string | undefined {
  const [start, end] = ends(at);
  const [, before] = ends(at - 1);
  const [next] = ends(at + 1);
  if (start === undefined || end === undefined) return undefined;
  if (before !== undefined) return replaced(text, before, end, "");
  if (next !== undefined) return replaced(text, start, next, "");
  const range = within.range;
  return range ? replaced(text, range[0] + 1, range[1] - 1, "") : undefined;
}

/** Removes the lines from `start` to `end`, if they contain nothing else, and the comments directly above. */
function withoutLines(text: string, start: number, end: number): string | undefined {
  const first = lineStart(text, start);
  if (text.slice(first, start).trim() !== "") return undefined;
  const after = text.indexOf("\n", end);
  return replaced(text, aboveComments(text, first), after < 0 ? text.length : after + 1, "");
}
