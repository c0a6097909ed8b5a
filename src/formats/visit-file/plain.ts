// Turns YAML nodes into plain values, within limits of depth, of repeated keys, and of what aliases add.
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { FileProblemCode, Path } from "#domain";

/** The greatest depth. A visit has eight levels, and nobody nests more deeply than this by hand. */
const deepest = 40;
/** Maximum number of values that all aliases together may add to those that are written out. */
const mostAdded = 100_000;

/** A problem of one node. */
export interface NodeProblem {
  readonly code: FileProblemCode;
  readonly offset: number;
  readonly path: Path;
  readonly got: string | undefined;
  /** The offset of the first of two equal keys. */
  readonly first: number | undefined;
}

interface Anchored {
  readonly value: unknown;
  /** The number of values in it; undefined while it is still being read. */
  readonly size: number | undefined;
}

/** The values added by aliases so far, in all pieces of a file. */
export interface Added {
  values: number;
}

interface Walk {
  readonly anchors: Map<string, Anchored>;
  readonly problems: NodeProblem[];
  readonly added: Added;
  seen: number;
}

/**
 * Returns the plain value of a document. A library call could do this, but it follows aliases until memory runs out and
 * takes minutes for keys that are themselves mappings. A value that cannot be computed is undefined.
 */
export function plainValue(
  document: Document,
  added: Added = { values: 0 },
): { value: unknown; problems: readonly NodeProblem[] } {
  const walk: Walk = { anchors: new Map(), problems: [], seen: 0, added };
  const value = plainOf(document.contents, walk, []);
  return { value, problems: walk.problems };
}

function plainOf(node: unknown, walk: Walk, path: Path): unknown {
  walk.seen++;
  if (isAlias(node)) return aliased(node.source, offsetOf(node), walk, path);
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return null;
  if (path.length > deepest) {
    report(walk, "yaml-too-deep", offsetOf(node), path);
    return undefined;
  }
  const { anchor } = node;
  const before = walk.seen + walk.added.values;
  if (anchor !== undefined) walk.anchors.set(anchor, { value: undefined, size: undefined });
  const value = isScalar(node)
    ? node.value
    : isSeq(node)
      ? node.items.map((item, i) => plainOf(item, walk, [...path, i]))
      : mappingOf(node.items, walk, path);
  if (anchor !== undefined)
    walk.anchors.set(anchor, { value, size: walk.seen + walk.added.values - before + 1 });
  return value;
}

function aliased(name: string, offset: number, walk: Walk, path: Path): unknown {
  const anchored = walk.anchors.get(name);
  if (!anchored) report(walk, "yaml-alias", offset, path, name);
  else if (anchored.size === undefined) report(walk, "yaml-alias-in-itself", offset, path, name);
  else {
    const before = walk.added.values;
    walk.added.values += anchored.size;
    if (walk.added.values <= mostAdded) return anchored.value;
    if (before <= mostAdded) report(walk, "yaml-alias-too-large", offset, path, name);
  }
  return undefined;
}

function mappingOf(pairs: readonly Pair[], walk: Walk, path: Path): Record<string, unknown> {
  const first = new Map<string, number>();
  const entries: [string, unknown][] = [];
  for (const { key, value } of pairs) {
    const offset = isNode(key) ? offsetOf(key) : 0;
    if (!isScalar(key)) {
      report(walk, "yaml-key", offset, path);
      continue;
    }
    const name = String(key.value ?? "");
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, offset);
    else
      walk.problems.push({
        code: "yaml-duplicate-key",
        offset,
        path: [...path, name],
        got: name,
        first: earlier,
      });
    entries.push([name, plainOf(value, walk, [...path, name])]);
  }
  // Defines every key as an own property, including `__proto__`.
  return Object.fromEntries(entries);
}

const isNode = (value: unknown): value is Node =>
  isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);

const offsetOf = (node: Node): number => node.range?.[0] ?? 0;

const report = (walk: Walk, code: FileProblemCode, offset: number, path: Path, got?: string): void => {
  walk.problems.push({ code, offset, path, got, first: undefined });
};
