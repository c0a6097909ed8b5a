// Augmenting: exchanging matched and unmatched edges along a path between two free vertices.
import { hole } from "#base/element-at.ts";
import { round, wayRound } from "./blossoms.ts";
import { type Graph, outerAt, vertexAt } from "./graph.ts";

/** Exchanges the edges in a blossom so that a vertex of it becomes its base. */
function moveBase(graph: Graph, blossom: number, vertex: number): void {
  let child = vertex;
  while (graph.parent[child] !== blossom) child = graph.parent[child] ?? hole();
  if (child >= graph.size) moveBase(graph, child, vertex);
  const { children, ends } = graph.blossoms[blossom] ?? hole();
  const position = children.indexOf(child);
  const { step, trick, at: start } = wayRound(position, children.length);
  const enter = (at: number, end: number): void => {
    const next = round(children, at);
    if (next >= graph.size) moveBase(graph, next, vertexAt(graph, end));
  };
  for (let at = start; at !== 0; ) {
    at += step;
    const end = round(ends, at - trick) ^ trick;
    enter(at, end);
    at += step;
    enter(at, end ^ 1);
    graph.mate[vertexAt(graph, end)] = end ^ 1;
    graph.mate[vertexAt(graph, end ^ 1)] = end;
  }
  graph.blossoms[blossom] = {
    children: [...children.slice(position), ...children.slice(0, position)],
    ends: [...ends.slice(position), ...ends.slice(0, position)],
  };
  graph.base[blossom] = vertex;
}

/** Augments along the path that edge k completes between two trees of the forest. */
export function augment(graph: Graph, k: number): void {
  for (const start of [2 * k, 2 * k + 1]) {
    let vertex = vertexAt(graph, start);
    let end = start ^ 1;
    for (;;) {
      const blossom = graph.outer[vertex] ?? hole();
      if (blossom >= graph.size) moveBase(graph, blossom, vertex);
      graph.mate[vertex] = end;
      const up = graph.labelEnd[blossom] ?? hole();
      if (up === -1) break;
      const middle = outerAt(graph, up);
      const further = graph.labelEnd[middle] ?? hole();
      vertex = vertexAt(graph, further);
      const near = vertexAt(graph, further ^ 1);
      if (middle >= graph.size) moveBase(graph, middle, near);
      graph.mate[near] = further;
      end = further ^ 1;
    }
  }
}
