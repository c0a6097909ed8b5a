// Blossoms: shrinking an odd cycle to one, and expanding it again.
import { hole } from "#base/element-at.ts";
import { even, free, type Graph, keepBest, leavesOf, odd, outerAt, slack, vertexAt } from "./graph.ts";
import { giveLabel } from "./labels.ts";

/** Shrinks the cycle that edge k closes to a blossom, through the base vertex at which its two paths meet. */
export function addBlossom(graph: Graph, base: number, k: number): void {
  const { outer, parent, labelEnd, label } = graph;
  const blossom = graph.unused.pop() ?? hole();
  graph.used.add(blossom);
  const root = outer[base] ?? hole();
  const children: number[] = [];
  const ends: number[] = [];
  const climb = (from: number, flip: 0 | 1): void => {
    for (let at = outer[from] ?? hole(); at !== root; ) {
      parent[at] = blossom;
      children.push(at);
      const end = labelEnd[at] ?? hole();
      ends.push(end ^ flip);
      at = outerAt(graph, end);
    }
  };
  climb(vertexAt(graph, 2 * k), 0);
  children.push(root);
  children.reverse();
  ends.reverse();
  ends.push(2 * k);
  climb(vertexAt(graph, 2 * k + 1), 1);
  parent[root] = blossom;
  parent[blossom] = -1;
  graph.base[blossom] = base;
  graph.blossoms[blossom] = { children, ends };
  label[blossom] = even;
  labelEnd[blossom] = labelEnd[root] ?? hole();
  graph.dual[blossom] = 0;
  for (const leaf of leavesOf(graph, blossom)) {
    if (label[outer[leaf] ?? hole()] === odd) graph.queue.push(leaf);
    outer[leaf] = blossom;
  }
  rememberBestEdges(graph, blossom, children);
}

/** Stores for a new blossom the edge with the least slack to every other even blossom. */
function rememberBestEdges(graph: Graph, blossom: number, children: readonly number[]): void {
  const { label, bestEdges, bestEdge } = graph;
  const best = new Map<number, number>();
  const consider = (k: number): void => {
    let other = outerAt(graph, 2 * k + 1);
    if (other === blossom) other = outerAt(graph, 2 * k);
    if (other === blossom || label[other] !== even) return;
    const known = best.get(other);
    if (known === undefined || slack(graph, k) < slack(graph, known)) best.set(other, k);
  };
  for (const child of children) {
    const kept = bestEdges[child];
    if (kept) for (const k of kept) consider(k);
    else
      for (const leaf of leavesOf(graph, child))
        for (const end of graph.around[leaf] ?? hole()) consider(end >> 1);
    bestEdges[child] = undefined;
    bestEdge[child] = -1;
  }
  bestEdges[blossom] = [...best.values()];
  bestEdge[blossom] = -1;
  for (const k of best.values())
    if (bestEdge[blossom] === -1 || slack(graph, k) < slack(graph, bestEdge[blossom] ?? hole()))
      keepBest(graph, blossom, k, slack(graph, k));
}

/** Expands a blossom. At the end of a stage, expands all those in it whose dual is 0 as well. */
export function expandBlossom(graph: Graph, blossom: number, isEndOfStage: boolean): void {
  const { children } = graph.blossoms[blossom] ?? hole();
  for (const child of children) {
    graph.parent[child] = -1;
    if (child < graph.size) graph.outer[child] = child;
    else if (isEndOfStage && graph.dual[child] === 0) expandBlossom(graph, child, true);
    else for (const leaf of leavesOf(graph, child)) graph.outer[leaf] = child;
  }
  if (!isEndOfStage && graph.label[blossom] === odd) {
    relabelChildren(graph, blossom);
    for (const leaf of children.flatMap((child) => leavesOf(graph, child)))
      if (graph.label[graph.outer[leaf] ?? hole()] === free && graph.bestEdge[leaf] !== -1)
        keepBest(graph, leaf, graph.bestEdge[leaf] ?? hole(), slack(graph, graph.bestEdge[leaf] ?? hole()));
  }
  graph.label[blossom] = free;
  graph.labelEnd[blossom] = -1;
  graph.blossoms[blossom] = undefined;
  graph.base[blossom] = -1;
  graph.bestEdges[blossom] = undefined;
  graph.bestEdge[blossom] = -1;
  graph.unused.push(blossom);
  graph.used.delete(blossom);
}

/**
 * Returns the direction around a blossom from a child to its base: the first position, and the step with an even
 * length.
 */
export function wayRound(position: number, count: number): { at: number; step: 1 | -1; trick: 0 | 1 } {
  return position % 2 === 1
    ? { at: position - count, step: 1, trick: 0 }
    : { at: position, step: -1, trick: 1 };
}

/** Returns the entry of a list at a position; a negative position counts from the end. */
export const round = (list: readonly number[], position: number): number =>
  list[position < 0 ? position + list.length : position] ?? hole();

/** Labels the children of an odd blossom that is expanded while the forest grows. */
function relabelChildren(graph: Graph, blossom: number): void {
  const { children, ends } = graph.blossoms[blossom] ?? hole();
  const { label, labelEnd, bestEdge, isTight } = graph;
  const entry = outerAt(graph, (labelEnd[blossom] ?? hole()) ^ 1);
  let { at, step, trick } = wayRound(children.indexOf(entry), children.length);
  let end = labelEnd[blossom] ?? hole();
  // From the entry to the base, alternately odd and even.
  while (at !== 0) {
    label[vertexAt(graph, end ^ 1)] = free;
    label[vertexAt(graph, round(ends, at - trick) ^ trick ^ 1)] = free;
    giveLabel(graph, vertexAt(graph, end ^ 1), odd, end);
    isTight[round(ends, at - trick) >> 1] = 1;
    at += step;
    end = round(ends, at - trick) ^ trick;
    isTight[end >> 1] = 1;
    at += step;
  }
  // The base becomes odd without its mate, which lies outside and is already even.
  const last = round(children, at);
  for (const one of [vertexAt(graph, end ^ 1), last]) {
    label[one] = odd;
    labelEnd[one] = end;
  }
  bestEdge[last] = -1;
  // The other children are free, or odd if one of their vertices was reached from outside.
  for (at += step; round(children, at) !== entry; at += step) {
    const child = round(children, at);
    if (label[child] === even) continue;
    const reached = leavesOf(graph, child).find((leaf) => label[leaf] !== free);
    if (reached === undefined) continue;
    label[reached] = free;
    label[vertexAt(graph, graph.mate[graph.base[child] ?? hole()] ?? hole())] = free;
    giveLabel(graph, reached, odd, labelEnd[reached] ?? hole());
  }
}
