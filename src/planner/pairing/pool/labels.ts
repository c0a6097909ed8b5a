// The alternating forest: assigning labels, and finding where the paths from two even vertices to their roots meet.
import { hole } from "#base/element-at.ts";
import { even, type Graph, leavesOf, type odd, outerAt, passed, vertexAt } from "./graph.ts";

/** Labels the blossom of a vertex that was reached by an end. The mate of an odd blossom becomes even. */
export function giveLabel(graph: Graph, vertex: number, label: typeof even | typeof odd, end: number): void {
  const blossom = graph.outer[vertex] ?? hole();
  for (const one of [vertex, blossom]) {
    graph.label[one] = label;
    graph.labelEnd[one] = end;
    graph.bestEdge[one] = -1;
  }
  if (label === even) {
    for (const leaf of leavesOf(graph, blossom)) graph.queue.push(leaf);
    return;
  }
  const mate = graph.mate[graph.base[blossom] ?? hole()] ?? hole();
  giveLabel(graph, vertexAt(graph, mate), even, mate ^ 1);
}

/** Returns the base vertex of the blossom in which the paths from two even vertices meet; -1 if their roots differ. */
export function meetingPoint(graph: Graph, v: number, w: number): number {
  const path: number[] = [];
  let found = -1;
  let [here, there] = [v, w];
  while (here !== -1 || there !== -1) {
    let blossom = graph.outer[here] ?? hole();
    if ((graph.label[blossom] ?? hole()) === passed) {
      found = graph.base[blossom] ?? hole();
      break;
    }
    path.push(blossom);
    graph.label[blossom] = passed;
    if (graph.labelEnd[blossom] === -1) here = -1;
    else {
      blossom = outerAt(graph, graph.labelEnd[blossom] ?? hole());
      here = vertexAt(graph, graph.labelEnd[blossom] ?? hole());
    }
    if (there !== -1) [here, there] = [there, here];
  }
  for (const blossom of path) graph.label[blossom] = even;
  return found;
}
