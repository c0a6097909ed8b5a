// Limits busy slots in a stretch: an agent is busy in at least as many of them as it has activities that fit nowhere
// else.

import { hole } from "#base/element-at.ts";
import type { Starts } from "../encoding/starts.ts";
import { type Literal, not } from "../solver/literal.ts";
import type { Solver } from "../solver/solver.ts";

/**
 * Adds the number of slots in which an agent with all of `list` in different slots of `starts` is busy inside
 * and outside every stretch that confines activities. The clauses are implied (Hall intervals; Puget, AAAI
 * 1998), but clause solvers find them only by trying everything, as in a pigeonhole problem.
 */
export function fillStretches(
  solver: Solver,
  list: readonly Starts[],
  starts: readonly number[],
  busy: readonly Literal[],
): void {
  const spans = list.map((one) => ({
    from: starts.indexOf(one.starts[0] ?? hole()),
    to: starts.indexOf(one.starts.at(-1) ?? hole()),
  }));
  for (const from of new Set(spans.map((span) => span.from)))
    for (const to of new Set(spans.map((span) => span.to))) {
      const confined = spans.filter((span) => from <= span.from && span.to <= to).length;
      if (confined === 0 || to - from === busy.length - 1) continue;
      const within = busy.slice(from, to + 1);
      const without = [...busy.slice(0, from), ...busy.slice(to + 1)];
      solver.atMost(within.map(not), within.length - confined);
      if (list.length - confined < without.length) solver.atMost(without, list.length - confined);
    }
}
