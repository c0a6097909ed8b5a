// The order of activities: no activity comes after itself, and every requested pause is possible.
import { problem, type VisitProblem } from "./problem.ts";
import { type Spot, shown, spot } from "./raw.ts";

interface Edge {
  readonly to: string;
  readonly spot: Spot;
}

/**
 * Reports contradictions in the precedences of raw data: single ones, and circles through several activities.
 */
export function orderProblems(raw: unknown): VisitProblem[] {
  const problems: VisitProblem[] = [];
  const edges = new Map<string, Edge[]>();
  for (const item of spot(raw).at("activities").items()) {
    const id = item.at("id").text;
    for (const after of item.at("after").items()) {
      problems.push(...lagProblems(after));
      const target = after.at("activity");
      if (id === undefined || target.text === undefined) continue;
      if (target.text === id) problems.push(problem("after-itself", target.path, { got: shown(id) }));
      else {
        const list = edges.get(id) ?? [];
        list.push({ to: target.text, spot: target });
        edges.set(id, list);
      }
    }
  }
  return [...problems, ...cycles(edges)];
}

function lagProblems(after: Spot): VisitProblem[] {
  const atLeast = after.at("atLeast").number ?? 0;
  const atMost = after.at("atMost").number;
  const problems: VisitProblem[] = [];
  if (atMost !== undefined && atMost < atLeast) {
    problems.push(problem("lag-impossible", after.at("atMost").path, { values: { atLeast, atMost } }));
  }
  if (after.at("rightAfter").value === true && atLeast > 0) {
    problems.push(problem("right-after-with-pause", after.at("atLeast").path, { values: { atLeast } }));
  }
  return problems;
}

const mostNamed = 12;

/** Returns every circle that a depth-first search closes, at the reference that closes it. */
function cycles(edges: ReadonlyMap<string, readonly Edge[]>): VisitProblem[] {
  const problems: VisitProblem[] = [];
  const state = new Map<string, "open" | "done">();
  for (const start of edges.keys()) {
    if (state.has(start)) continue;
    // The search keeps its own stack, because a chain may be longer than the call stack.
    const path = [{ id: start, next: 0 }];
    state.set(start, "open");
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const edge = edges.get(here.id)?.[here.next++];
      if (!edge) {
        state.set(here.id, "done");
        path.pop();
      } else if (state.get(edge.to) === "open") {
        const circle = path.slice(path.findIndex((step) => step.id === edge.to)).map((step) => step.id);
        problems.push(
          problem("cycle", edge.spot.path, { got: shown(edge.to), values: { cycle: said(circle) } }),
        );
      } else if (!state.has(edge.to)) {
        state.set(edge.to, "open");
        path.push({ id: edge.to, next: 0 });
      }
    }
  }
  return problems;
}

/** `a → b → a`: each comes after the next. */
function said(circle: readonly string[]): string {
  const named = circle.length > mostNamed ? [...circle.slice(0, mostNamed), "…"] : circle;
  return [...named, circle[0]].join(" → ");
}
