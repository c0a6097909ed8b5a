// The positions in the text of the values of a visit.
import { type Document, isAlias, isMap, isScalar, isSeq, type Pair, type YAMLMap } from "yaml";
import type { Path, VisitProblem } from "#domain";
import type { SourceAt } from "./values.ts";

/**
 * Finds the offset of the value at a path, or of its key. If the path leads nowhere, finds the last value on it.
 * Through an alias, finds the value that it repeats.
 */
export type OffsetAt = (path: Path, onKey: boolean) => number;

/** Returns the source of plain scalars that YAML reads as numbers, truth values or nothing. */
export function sourcesIn(document: Document): SourceAt {
  return (path) => {
    let node: unknown = document.contents;
    for (const step of path) {
      if (isAlias(node)) node = node.resolve(document);
      if (isMap(node)) {
        node = node.items.findLast((pair) => nameOf(pair) === String(step))?.value;
      } else node = isSeq(node) && typeof step === "number" ? node.items[step] : undefined;
    }
    if (isAlias(node)) node = node.resolve(document);
    return isScalar(node) && typeof node.value !== "string" ? node.source : undefined;
  };
}

/** Returns the offsets of one document. Indexes each mapping once: a file may have as many problems as keys. */
export function offsetsIn(document: Document): OffsetAt {
  const pairs = new Map<YAMLMap, Map<string, Pair>>();
  const pairOf = (map: YAMLMap, name: string): Pair | undefined => {
    // The last of equal keys counts, as it does for the value.
    const known = pairs.get(map) ?? new Map(map.items.map((pair) => [nameOf(pair), pair]));
    pairs.set(map, known);
    return known.get(name);
  };
  return (path, onKey) => {
    let node: unknown = document.contents;
    let offset = startOf(node) ?? 0;
    for (const [i, step] of path.entries()) {
      if (isAlias(node)) node = node.resolve(document);
      if (isMap(node)) {
        const pair = pairOf(node, String(step));
        if (!pair) return offset;
        const key = startOf(pair.key);
        node = pair.value;
        offset = (onKey && i === path.length - 1 ? key : startOf(node)) ?? key ?? offset;
      } else if (isSeq(node) && typeof step === "number" && step < node.items.length) {
        node = node.items[step];
        offset = startOf(node) ?? offset;
      } else return offset;
    }
    return offset;
  };
}

const nameOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value ?? "") : "");

function startOf(node: unknown): number | undefined {
  if (!isScalar(node) && !isMap(node) && !isSeq(node) && !isAlias(node)) return undefined;
  return node.range?.[0];
}

/**
 * Returns the offset of a line of a text block, which starts at `header` with a sign such as `|`. If the text is
 * written in another form, returns the offset of the text.
 */
export function offsetInBlock(text: string, header: number, within: VisitProblem["within"]): number {
  if (!within || !/[|>]/.test(text.charAt(header))) return header;
  let start = text.indexOf("\n", header) + 1;
  for (let line = 0; line < within.line && start > 0; line++) start = text.indexOf("\n", start) + 1;
  if (start === 0) return header;
  const indent = /^ */.exec(text.slice(text.indexOf("\n", header) + 1))?.[0].length ?? 0;
  return start + indent + within.column;
}
