// Feasible starts: the instants at which an agent has time for an activity and the transfers around it.
import { hole } from "#base/element-at.ts";
import { type Agent, type Model, nowhere, type Option, travelAt, travelAtMost } from "../model/model.ts";
import type { Decision } from "../solution/decision.ts";
import { positionAt, type State } from "../solution/state.ts";

/** Start intervals as pairs lo, hi (both included), sorted and disjoint. */
export type Starts = number[];

/**
 * Narrows start intervals to those at which one agent is free: after the previous item and the transfer from
 * it, before the next item and the transfer to it, and while present. Safe for any departure: transfers to
 * the next item count at their slowest.
 */
export function narrowToAgent(
  state: State,
  agentIndex: number,
  option: Option,
  length: number,
  starts: Starts,
): Starts {
  const agent = state.model.agents[agentIndex] ?? hole();
  const present = agent.presence.length === 1 ? starts : narrowToPresence(agent, length, starts);
  const single = agent.presence.length === 1 ? (agent.presence[0] ?? hole()) : undefined;
  const timeline = state.timelines[agentIndex] ?? hole();
  const result: Starts = [];
  const first = present[0];
  if (first === undefined) return result;
  const last = present.at(-1) ?? hole();
  // Only gaps that touch [first, last] matter.
  let gap = Math.max(0, positionAt(state, agentIndex, first) - 1);
  let interval = 0;
  for (; gap <= timeline.length; gap++) {
    const previous = gap > 0 ? (state.decisions[timeline[gap - 1] ?? hole()] ?? hole()) : undefined;
    if (previous && previous.end > last) break;
    const next = gap < timeline.length ? (state.decisions[timeline[gap] ?? hole()] ?? hole()) : undefined;
    let from = earliestAfter(state, timeline, gap, previous, option);
    let to = latestBefore(state, timeline, gap, next, option, length);
    if (single) {
      from = Math.max(from, single.from);
      to = Math.min(to, single.to - length);
    }
    if (from > to) continue;
    while (interval < present.length && (present[interval + 1] ?? hole()) < from) interval += 2;
    for (let i = interval; i < present.length && (present[i] ?? hole()) <= to; i += 2) {
      const lo = Math.max(present[i] ?? hole(), from);
      const hi = Math.min(present[i + 1] ?? hole(), to);
      if (lo <= hi) result.push(lo, hi);
    }
  }
  return result;
}

function narrowToPresence(agent: Agent, length: number, starts: Starts): Starts {
  const result: Starts = [];
  for (const span of agent.presence) {
    for (let i = 0; i < starts.length; i += 2) {
      const lo = Math.max(starts[i] ?? hole(), span.from);
      const hi = Math.min(starts[i + 1] ?? hole(), span.to - length);
      if (lo <= hi) result.push(lo, hi);
    }
  }
  return result;
}

/** Returns the agent's real location before position `gap`: items without a place leave people where they were. */
export function siteBefore(state: State, timeline: readonly number[], gap: number): Decision | undefined {
  for (let i = gap - 1; i >= 0; i--) {
    const decision = state.decisions[timeline[i] ?? hole()] ?? hole();
    if (decision.option.endSite !== nowhere) return decision;
  }
  return undefined;
}

function earliestAfter(
  state: State,
  timeline: readonly number[],
  gap: number,
  previous: Decision | undefined,
  option: Option,
): number {
  if (!previous) return Number.NEGATIVE_INFINITY;
  if (option.site === nowhere) return previous.end;
  const at = siteBefore(state, timeline, gap);
  if (!at) return previous.end;
  return previous.end + travelAt(state.model, at.option.endSite, option.site, at.option.leg, previous.end);
}

function latestBefore(
  state: State,
  timeline: readonly number[],
  gap: number,
  next: Decision | undefined,
  option: Option,
  length: number,
): number {
  if (!next) return Number.POSITIVE_INFINITY;
  const { model } = state;
  const from =
    option.endSite !== nowhere
      ? option.endSite
      : (siteBefore(state, timeline, gap)?.option.endSite ?? nowhere);
  if (next.option.site !== nowhere) return next.start - length - travelAtMost(model, from, next.option.site);
  // The next item has no place: the transfer to the first later item with a place must fit into the gap
  // before that one.
  for (let i = gap + 1; i < timeline.length; i++) {
    const later = state.decisions[timeline[i] ?? hole()] ?? hole();
    if (later.option.site === nowhere) continue;
    const leave = (state.decisions[timeline[i - 1] ?? hole()] ?? hole()).end;
    if (leave + travelAtMost(model, from, later.option.site) > later.start) return Number.NEGATIVE_INFINITY;
    break;
  }
  return next.start - length;
}

/**
 * Moves interval ends onto the grid of the option's own starts, of which each interval is a part. Drops intervals
 * without a grid point. Where the clock changes by a part of the step, the grid differs before and after.
 */
export function alignToGrid(starts: Starts, grid: number, { starts: own }: Option): Starts {
  const result: Starts = [];
  let pair = 0;
  for (let i = 0; i < starts.length; i += 2) {
    while (pair + 2 < own.length && (own[pair + 2] ?? hole()) <= (starts[i] ?? hole())) pair += 2;
    const residue = own[pair] ?? hole();
    const lo = Math.ceil(((starts[i] ?? hole()) - residue) / grid) * grid + residue;
    const hi = Math.floor(((starts[i + 1] ?? hole()) - residue) / grid) * grid + residue;
    if (lo <= hi) result.push(lo, hi);
  }
  return result;
}

/** Returns bounds on the start of an activity from the placed activities that it must follow or precede. */
export function orderBounds(
  state: State,
  activityIndex: number,
  option: Option,
): { from: number; to: number } {
  const activity = state.model.activities[activityIndex];
  let from = Number.NEGATIVE_INFINITY;
  let to = Number.POSITIVE_INFINITY;
  if (!activity) return { from, to };
  for (const order of activity.after) {
    const other = state.decisions[order.other];
    if (!other) continue;
    from = Math.max(from, other.end + order.atLeast);
    to = Math.min(to, other.end + order.atMost);
    if (order.rightAfter) {
      const way = travelAtMost(state.model, other.option.endSite, option.site);
      to = Math.min(to, other.end + Math.max(way, order.atLeast) + rightAfterSlack);
    }
    if (order.sameDay) {
      const [start, end] = daySpan(state.model, option.leg, other.day);
      from = Math.max(from, start);
      to = Math.min(to, end - 1);
    }
  }
  for (const order of activity.before) {
    const other = state.decisions[order.other];
    if (!other) continue;
    to = Math.min(to, other.start - order.atLeast - activity.length);
    from = Math.max(from, other.start - order.atMost - activity.length);
    if (order.rightAfter) {
      const way = travelAtMost(state.model, option.endSite, other.option.site);
      from = Math.max(from, other.start - Math.max(way, order.atLeast) - rightAfterSlack - activity.length);
    }
    if (order.sameDay) {
      const [start, end] = daySpan(state.model, option.leg, other.day);
      from = Math.max(from, start);
      to = Math.min(to, end - 1);
    }
  }
  return { from, to };
}

/** "Right after" allows for the transfer and these minutes. */
export const rightAfterSlack = 15;

function daySpan(model: Model, leg: number, day: number): [number, number] {
  const starts = model.dayStarts[leg] ?? hole();
  const from = starts[day] ?? hole();
  return [from, starts[day + 1] ?? from + 1440];
}
