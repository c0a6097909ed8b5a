// The working state of a weighted matching in a general graph: labels, blossoms and duals, as arrays of numbers.
import { hole } from "#base/element-at.ts";

/** An edge between two vertices; its weight is a whole number. */
export type Edge = readonly [number, number, number];

/** A blossom: an odd cycle of vertices and blossoms that is treated as one vertex. */
export interface Blossom {
  readonly children: readonly number[];
  /** For each child, the end of the edge that leads to the next one. */
  readonly ends: readonly number[];
}

/**
 * The state of the algorithm. Vertices are numbered from 0, blossoms follow them. An end `2k` is the first vertex of
 * edge k, `2k + 1` the second; `end ^ 1` is the other one.
 */
export interface Graph {
  readonly size: number;
  /** Twice the weight of each edge. */
  readonly weight: Float64Array;
  /** The vertex at each end. */
  readonly at: Int32Array;
  /** For each vertex, the far ends of its edges. */
  readonly around: readonly Int32Array[];
  /** For each vertex, the far end of its matched edge, or -1. */
  readonly mate: Int32Array;
  /** Duals of vertices, doubled, and of blossoms. */
  readonly dual: Float64Array;
  /** The outermost blossom of each vertex. */
  readonly outer: Int32Array;
  /** The blossom around each vertex and blossom, or -1. */
  readonly parent: Int32Array;
  readonly base: Int32Array;
  readonly blossoms: (Blossom | undefined)[];
  /** `free`, `even` (S) or `odd` (T) in the alternating forest. */
  readonly label: Uint8Array;
  /** The end of the edge by which a label was given, or -1 at a root. */
  readonly labelEnd: Int32Array;
  /** The edge with the least slack to an even blossom, or -1. */
  readonly bestEdge: Int32Array;
  /** Its slack, in the form that `keepBest` stores: it stays valid while duals change. */
  readonly bestKey: Float64Array;
  readonly bestEdges: (readonly number[] | undefined)[];
  readonly isTight: Uint8Array;
  readonly unused: number[];
  /** Blossoms that exist. */
  readonly used: Set<number>;
  readonly queue: number[];
  /** By how much the duals of even vertices have changed in this stage. */
  changed: number;
}

export const free = 0;
export const even = 1;
export const odd = 2;
/** Marks an even blossom that has been passed in the search for the common ancestor of two. */
export const passed = 5;

/** Returns a state without labels, starting from `dual` and `mate`: free vertices have the same, greatest dual. */
export function graphOf(
  size: number,
  edges: readonly Edge[],
  dual: readonly number[],
  matched: readonly number[],
): Graph {
  const at = new Int32Array(2 * edges.length);
  const around: number[][] = Array.from({ length: size }, () => []);
  for (const [k, [i, j]] of edges.entries()) {
    at[2 * k] = i;
    at[2 * k + 1] = j;
    around[i]?.push(2 * k + 1);
    around[j]?.push(2 * k);
  }
  const mate = new Int32Array(size).fill(-1);
  for (const k of matched) {
    mate[at[2 * k] ?? hole()] = 2 * k + 1;
    mate[at[2 * k + 1] ?? hole()] = 2 * k;
  }
  const all = 2 * size;
  const identity = (_: unknown, i: number) => (i < size ? i : -1);
  const duals = new Float64Array(all);
  duals.set(dual);
  return {
    size,
    weight: Float64Array.from(edges, ([, , weight]) => 2 * weight),
    at,
    around: around.map((ends) => Int32Array.from(ends)),
    mate,
    dual: duals,
    outer: Int32Array.from({ length: size }, identity),
    parent: new Int32Array(all).fill(-1),
    base: Int32Array.from({ length: all }, identity),
    blossoms: Array.from({ length: all }, () => undefined),
    label: new Uint8Array(all),
    labelEnd: new Int32Array(all).fill(-1),
    bestEdge: new Int32Array(all).fill(-1),
    bestKey: new Float64Array(all),
    bestEdges: Array.from({ length: all }, () => undefined),
    isTight: new Uint8Array(edges.length),
    unused: Array.from({ length: size }, (_, i) => all - 1 - i),
    used: new Set(),
    queue: [],
    changed: 0,
  };
}

/** Returns the slack of an edge, doubled. Not valid for edges within a blossom. */
export function slack({ at, dual, weight }: Graph, k: number): number {
  const both = (dual[at[2 * k] ?? hole()] ?? hole()) + (dual[at[2 * k + 1] ?? hole()] ?? hole());
  return both - (weight[k] ?? hole());
}

/**
 * Stores the edge with the least slack to an even blossom. Each change of duals reduces the slack from a free vertex by
 * the change, and between even blossoms by twice the change. The key adds the changes so far.
 */
export function keepBest(graph: Graph, one: number, k: number, left: number): void {
  graph.bestEdge[one] = k;
  graph.bestKey[one] = left + graph.changed * (graph.label[one] === even ? 2 : 1);
}

/** Adds the vertices of a blossom to a list. */
export function leavesOf(graph: Graph, blossom: number, into: number[] = []): number[] {
  if (blossom < graph.size) into.push(blossom);
  else for (const child of (graph.blossoms[blossom] ?? hole()).children) leavesOf(graph, child, into);
  return into;
}

/** Returns the vertex at an end, or its outermost blossom. */
export const vertexAt = ({ at }: Graph, end: number): number => at[end] ?? hole();
export const outerAt = ({ at, outer }: Graph, end: number): number => outer[at[end] ?? hole()] ?? hole();
