// A matching of maximum weight in a general graph, with the duals that prove it.
import { hole } from "#base/element-at.ts";
import { augment } from "./augment.ts";
import { addBlossom, expandBlossom } from "./blossoms.ts";
import {
  type Edge,
  even,
  free,
  type Graph,
  graphOf,
  keepBest,
  leavesOf,
  odd,
  outerAt,
  slack,
  vertexAt,
} from "./graph.ts";
import { giveLabel, meetingPoint } from "./labels.ts";

export interface WeightedMatching {
  /** For each vertex, the edge by which it is matched, or -1. */
  readonly edgeOf: readonly number[];
  /** Twice the dual of each vertex. */
  readonly duals: readonly number[];
  /** The sets of an odd number of vertices that have a dual, each with twice its dual. */
  readonly oddSets: readonly { readonly vertices: readonly number[]; readonly dual: number }[];
}

/**
 * A start other than the empty matching: a matching with duals (doubled) for which its edges are tight and no edge is
 * violated. All free vertices have the dual `free`; vertices of the matching stay matched.
 */
export interface WarmStart {
  readonly duals: readonly number[];
  readonly matched: readonly number[];
  readonly free: number;
}

/**
 * Edmonds' primal-dual method ("Maximum matching and a polyhedron with 0,1-vertices", 1965) in stages of O(n · m) as
 * Galil describes it ("Efficient algorithms for finding maximum matching in graphs", ACM Computing Surveys 18, 1986,
 * section 5), organised as in J. van Rantwijk's implementation of that survey (2008): each stage grows a forest of
 * alternating paths from all free vertices, changes duals where it can grow no further, and ends with one more path.
 * Weights are whole numbers, so doubled duals are whole numbers, too.
 */
export function maximumMatching(size: number, edges: readonly Edge[], start?: WarmStart): WeightedMatching {
  const greatest = edges.reduce((most, [, , weight]) => Math.max(most, weight), 0);
  const warm = start ?? { duals: Array.from({ length: size }, () => greatest), matched: [], free: greatest };
  const graph = graphOf(size, edges, warm.duals, warm.matched);
  let ofFree = warm.free;
  for (let stage = 0; stage < size && ofFree > 0; stage++) {
    const outcome = runStage(graph, ofFree);
    ofFree = outcome.ofFree;
    if (!outcome.isAugmented) break;
    for (const b of [...graph.used])
      if (graph.used.has(b) && graph.parent[b] === -1 && graph.label[b] === even && graph.dual[b] === 0)
        expandBlossom(graph, b, true);
  }
  const oddSets = [];
  for (const b of graph.used)
    if ((graph.dual[b] ?? hole()) > 0)
      oddSets.push({ vertices: leavesOf(graph, b), dual: 2 * (graph.dual[b] ?? hole()) });
  const edgeOf = Array.from(graph.mate, (end) => (end < 0 ? -1 : end >> 1));
  return { edgeOf, duals: [...graph.dual.subarray(0, size)], oddSets };
}

/**
 * Runs one stage: the forest grows until a path between two free vertices is found, or free vertices have the dual 0.
 */
function runStage(graph: Graph, free0: number): { readonly isAugmented: boolean; readonly ofFree: number } {
  let ofFree = free0;
  graph.label.fill(free);
  graph.bestEdge.fill(-1);
  graph.bestEdges.fill(undefined, graph.size);
  graph.isTight.fill(0);
  graph.queue.length = 0;
  graph.changed = 0;
  for (let v = 0; v < graph.size; v++)
    if (graph.mate[v] === -1 && graph.label[graph.outer[v] ?? hole()] === free) giveLabel(graph, v, even, -1);
  for (;;) {
    if (growForest(graph)) return { isAugmented: true, ofFree };
    const change = leastChange(graph, ofFree);
    changeDuals(graph, change.by);
    ofFree -= change.by;
    if (change.kind === "end") return { isAugmented: false, ofFree };
    if (change.kind === "expand") expandBlossom(graph, change.at, false);
    else {
      graph.isTight[change.at] = 1;
      const first = graph.label[outerAt(graph, 2 * change.at)] === free ? 2 * change.at + 1 : 2 * change.at;
      graph.queue.push(vertexAt(graph, first));
    }
  }
}

/** Follows tight edges from even vertices. Returns whether a path was found and augmented. */
function growForest(graph: Graph): boolean {
  const { label, outer, isTight, bestEdge } = graph;
  for (let v = graph.queue.pop(); v !== undefined; v = graph.queue.pop()) {
    for (const end of graph.around[v] ?? hole()) {
      const k = end >> 1;
      const w = vertexAt(graph, end);
      const inner: number = outer[v] ?? hole();
      const target = outer[w] ?? hole();
      if (inner === target) continue;
      let left = 0;
      if (!isTight[k]) {
        left = slack(graph, k);
        if (left <= 0) isTight[k] = 1;
      }
      if (isTight[k]) {
        if (label[target] === free) giveLabel(graph, w, odd, end ^ 1);
        else if (label[target] === even) {
          const base = meetingPoint(graph, v, w);
          if (base < 0) {
            augment(graph, k);
            return true;
          }
          addBlossom(graph, base, k);
        } else if (label[w] === free) {
          // Reached within an odd blossom: stored until that blossom is expanded.
          label[w] = odd;
          graph.labelEnd[w] = end ^ 1;
        }
      } else {
        const place = label[target] === even ? inner : label[w] === free ? w : -1;
        if (place >= 0 && (bestEdge[place] === -1 || left < slack(graph, bestEdge[place] ?? hole())))
          keepBest(graph, place, k, left);
      }
    }
  }
  return false;
}

interface Change {
  readonly kind: "end" | "edge" | "expand";
  readonly by: number;
  /** The edge that becomes tight, or the blossom whose dual becomes 0. */
  readonly at: number;
}

/** Returns the least change of duals after which an event occurs. */
function leastChange(graph: Graph, ofFree: number): Change {
  const { size, label, outer, bestEdge, bestKey, parent, dual, changed } = graph;
  let by = ofFree;
  let at = -1;
  for (let v = 0; v < size; v++) {
    if ((bestEdge[v] ?? hole()) < 0) continue;
    const around = outer[v] ?? hole();
    let left: number;
    if (label[around] === free) left = (bestKey[v] ?? hole()) - changed;
    else if (around === v && label[v] === even) left = (bestKey[v] ?? hole()) / 2 - changed;
    else continue;
    if (left < by) {
      by = left;
      at = v;
    }
  }
  let change: Change = { kind: at < 0 ? "end" : "edge", by, at: at < 0 ? -1 : (bestEdge[at] ?? hole()) };
  for (const b of graph.used) {
    if (parent[b] !== -1) continue;
    if (label[b] === even && bestEdge[b] !== -1) {
      const left = (bestKey[b] ?? hole()) / 2 - changed;
      if (left < change.by) change = { kind: "edge", by: left, at: bestEdge[b] ?? hole() };
    } else if (label[b] === odd && (dual[b] ?? hole()) < change.by)
      change = { kind: "expand", by: dual[b] ?? hole(), at: b };
  }
  return change;
}

function changeDuals(graph: Graph, by: number): void {
  const { size, label, outer, dual, parent } = graph;
  graph.changed += by;
  for (let v = 0; v < size; v++) {
    const one = label[outer[v] ?? hole()];
    if (one === even) dual[v] = (dual[v] ?? hole()) - by;
    else if (one === odd) dual[v] = (dual[v] ?? hole()) + by;
  }
  for (const b of graph.used) {
    if (parent[b] !== -1) continue;
    if (label[b] === even) dual[b] = (dual[b] ?? hole()) + by;
    else if (label[b] === odd) dual[b] = (dual[b] ?? hole()) - by;
  }
}
