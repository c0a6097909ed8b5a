// Optional attendance: the starts at which enough interpreters, quorum members and other optional attendees
// are free.
import { hole } from "#base/element-at.ts";
import type { Option } from "../model/model.ts";
import type { State } from "../solution/state.ts";
import { feasibleStarts } from "./candidates.ts";
import { alignToGrid, narrowToAgent, type Starts } from "./starts.ts";

/**
 * Returns start intervals, on the grid, outside which `complete` cannot succeed. In them, required people are free,
 * and so are enough interpreters, quorum members and invited people to form the teams, quorums and
 * smallest group. They may still contain starts that rules, seats and direct succession exclude. Counts the
 * agents it examines in `effort`.
 */
export function attendedStarts(
  state: State,
  activityIndex: number,
  option: Option,
  effort: { looks: number },
): Starts {
  const activity = state.model.activities[activityIndex] ?? hole();
  effort.looks += 1 + activity.requiredAgents.length;
  let starts = feasibleStarts(state, activityIndex, option);
  const free = (agents: readonly number[]): Starts => {
    let left = starts;
    for (const agent of agents) {
      if (left.length === 0) break;
      effort.looks++;
      left = narrowToAgent(state, agent, option, activity.length, left);
    }
    return left;
  };
  for (const { candidates, team } of activity.needs) {
    // A conceded team of nobody narrows nothing.
    if (starts.length === 0 || team === 0 || candidates.length === team) continue;
    starts = whereAtLeast(
      team,
      candidates.map((agent) => ({ count: 1, starts: free([agent]) })),
    );
  }
  const { quorums, units, minimumGroup, requiredCount } = activity;
  const asks = quorums.some((quorum) => quorum.atLeast > quorum.alreadyThere) || minimumGroup > requiredCount;
  if (!asks || starts.length === 0) return alignToGrid(starts, state.model.grid, option);
  const unitStarts = units.map((unit) => free(unit.agents));
  for (const { atLeast, alreadyThere, units: asked, counts } of quorums) {
    if (atLeast <= alreadyThere) continue;
    const coming = asked.map((u, i) => ({
      count: counts[i] ?? hole(),
      starts: unitStarts[u] ?? hole(),
    }));
    starts = both(starts, whereAtLeast(atLeast - alreadyThere, coming));
  }
  if (minimumGroup > requiredCount) {
    const coming = units.map(({ count }, u) => ({ count, starts: unitStarts[u] ?? hole() }));
    starts = both(starts, whereAtLeast(minimumGroup - requiredCount, coming));
  }
  return alignToGrid(starts, state.model.grid, option);
}

/** Returns the intervals in which at least this number of people are free at once. */
function whereAtLeast(
  needed: number,
  groups: readonly { readonly count: number; readonly starts: Starts }[],
): Starts {
  const changes = groups.flatMap(({ count, starts }) =>
    starts.map((at, i) => (i % 2 === 0 ? { at, change: count } : { at: at + 1, change: -count })),
  );
  changes.sort((x, y) => x.at - y.at || y.change - x.change);
  const result: Starts = [];
  let there = 0;
  for (const { at, change } of changes) {
    const before = there;
    there += change;
    if (before < needed && there >= needed) result.push(at);
    else if (before >= needed && there < needed) result.push(at - 1);
  }
  return result;
}

/** Returns the intersection of both. */
function both(some: Starts, others: Starts): Starts {
  const result: Starts = [];
  for (let i = 0, j = 0; i < some.length && j < others.length; ) {
    const lo = Math.max(some[i] ?? hole(), others[j] ?? hole());
    const hi = Math.min(some[i + 1] ?? hole(), others[j + 1] ?? hole());
    if (lo <= hi) result.push(lo, hi);
    if ((some[i + 1] ?? hole()) < (others[j + 1] ?? hole())) i += 2;
    else j += 2;
  }
  return result;
}
