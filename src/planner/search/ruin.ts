// Ruin: chooses activities to remove together, so that inserting them differently can improve the programme.
import { hole } from "#base/element-at.ts";
import type { Random } from "#base/random.ts";
import { nowhere } from "../model/model.ts";
import { positionAt, type State } from "../solution/state.ts";

/**
 * Picks activities to remove. Each ruin has its own notion of which activities are related. Its cost does not grow
 * with the visit.
 */
export type Ruin = (state: State, random: Random, size: number) => Ruined;

export interface Ruined {
  readonly remove: readonly number[];
  /** An activity to insert before all others. */
  readonly first?: number;
}

/** Random draws from which the nearest are kept, if there are too many placed activities to compare. */
const sample = 96;

const movable = (state: State, a: number): boolean =>
  (state.decisions[a]?.agents.length ?? 0) > 0 && !(state.model.activities[a] ?? hole()).hasOneChoice;

/** Draws a placed activity that may move; -1 if a few draws find none. */
function anyPlaced(state: State, random: Random): number {
  const { items } = state.placed;
  for (let draw = 0; draw < 8 && items.length > 0; draw++) {
    const a = items[random.below(items.length)] ?? hole();
    if (movable(state, a)) return a;
  }
  return -1;
}

/** Returns all placed activities, or a sample if there are many. */
function somePlaced(state: State, random: Random): number[] {
  const { items } = state.placed;
  if (items.length <= sample) return items.filter((a) => movable(state, a));
  const found = new Set<number>();
  for (let draw = 0; draw < sample; draw++) {
    const a = items[random.below(items.length)] ?? hole();
    if (movable(state, a)) found.add(a);
  }
  return [...found];
}

/** Picks at random. */
export const randomRuin: Ruin = (state, random, size) => {
  const chosen = new Set<number>();
  for (let draw = 0; draw < size; draw++) {
    const a = anyPlaced(state, random);
    if (a >= 0) chosen.add(a);
  }
  return { remove: [...chosen] };
};

/** Picks a run of neighbours in the timeline of somebody who attends a placed activity. */
export const stringRuin: Ruin = (state, random, size) => {
  const seed = anyPlaced(state, random);
  if (seed < 0) return { remove: [] };
  return { remove: stringAround(state, random, seed, size) };
};

/**
 * Picks strings of several people around one place and time (slack induction; Christiaens and Vanden Berghe,
 * 2020).
 */
export const stringsRuin: Ruin = (state, random, size) => {
  const seed = anyPlaced(state, random);
  if (seed < 0) return { remove: [] };
  const removed = new Set<number>();
  const touched = new Set<number>();
  const strings = 1 + random.below(4);
  const away = distanceFrom(state, seed);
  const near = somePlaced(state, random)
    .map((a) => ({ a, away: away(a) }))
    .sort((x, y) => x.away - y.away);
  for (const { a } of [{ a: seed }, ...near]) {
    if (touched.size >= strings) break;
    const { agents } = state.decisions[a] ?? hole();
    if (removed.has(a) || agents.some((agent) => touched.has(agent))) continue;
    for (const agent of agents) touched.add(agent);
    for (const item of stringAround(state, random, a, 1 + random.below(size))) removed.add(item);
  }
  return { remove: [...removed] };
};

function stringAround(state: State, random: Random, seed: number, size: number): number[] {
  const decision = state.decisions[seed] ?? hole();
  const agent = decision.agents[random.below(decision.agents.length)] ?? hole();
  const timeline = state.timelines[agent] ?? hole();
  const at = positionAt(state, agent, decision.start);
  const from = Math.max(0, at - random.below(size));
  const found: number[] = [];
  for (let i = from; i < timeline.length && found.length < size; i++) {
    const a = timeline[i] ?? hole();
    if (movable(state, a)) found.push(a);
  }
  return found;
}

/** Returns the travel minutes between two activities plus the minutes between their times. */
function distanceFrom(state: State, seed: number): (a: number) => number {
  const { slowest, sites } = state.model;
  const { start, option } = state.decisions[seed] ?? hole();
  return (a) => {
    const other = state.decisions[a] ?? hole();
    const way =
      option.site === nowhere || other.option.site === nowhere
        ? 0
        : (slowest[option.site * sites.length + other.option.site] ?? hole());
    return way + Math.abs(other.start - start) / 4;
  };
}

/** Picks activities at about the same time. */
export const timeRuin: Ruin = (state, random, size) => {
  const seed = anyPlaced(state, random);
  if (seed < 0) return { remove: [] };
  const { start } = state.decisions[seed] ?? hole();
  return nearest(state, random, size, seed, (a) => Math.abs((state.decisions[a] ?? hole()).start - start));
};

/** Picks activities near one place and time. */
export const placeRuin: Ruin = (state, random, size) => {
  const seed = anyPlaced(state, random);
  return seed < 0 ? { remove: [] } : nearest(state, random, size, seed, distanceFrom(state, seed));
};

function nearest(
  state: State,
  random: Random,
  size: number,
  seed: number,
  away: (a: number) => number,
): Ruined {
  const placed = somePlaced(state, random).filter((a) => a !== seed);
  placed.sort((a, b) => away(a) - away(b) || a - b);
  return { remove: [seed, ...placed.slice(0, size - 1)] };
}

/**
 * Picks the items that block an activity without a time: other items of its people at one of its starts, and
 * those bound to it by order. The activity is inserted before them (ejection; the squeaky wheel of Joslin and
 * Clements, 1999).
 */
export const blockerRuin: Ruin = (state, random, size) => {
  const target = waitingTarget(state, random);
  const activity = state.model.activities[target];
  const option = activity?.options[random.below(activity.options.length)];
  if (!activity || !option) return stringRuin(state, random, size);
  const at = 2 * random.below(option.starts.length / 2);
  const lo = option.starts[at] ?? hole();
  const hi = option.starts[at + 1] ?? hole();
  const start = lo + random.below(hi - lo + 1);
  const blockers = new Set<number>();
  const around = (a: number, margin: number): boolean => {
    const decision = state.decisions[a] ?? hole();
    if (decision.start >= start + activity.length + margin) return false;
    if (start - margin < decision.end && movable(state, a)) blockers.add(a);
    return true;
  };
  const lead = activity.units[random.below(Math.max(1, activity.units.length))];
  for (const agent of [
    ...activity.requiredAgents,
    ...activity.needs.flatMap((need) => need.candidates),
    ...(lead && lead.quorum >= 0 ? lead.agents : []),
  ]) {
    const timeline = state.timelines[agent] ?? hole();
    for (let i = Math.max(0, positionAt(state, agent, start - 30) - 1); i < timeline.length; i++)
      if (!around(timeline[i] ?? hole(), 30)) break;
  }
  for (const a of state.occupants[option.site] ?? []) around(a, 0);
  if (random.next() < 0.5) {
    for (const { other } of [...activity.after, ...activity.before])
      if (movable(state, other)) blockers.add(other);
  }
  return { remove: [...blockers], first: target };
};

/** Draws an activity without a time, usually a required one if there is any. */
function waitingTarget(state: State, random: Random): number {
  const { required, wished } = state.waiting;
  const pool =
    wished.items.length === 0 || (required.items.length > 0 && random.next() < 0.8) ? required : wished;
  return pool.items[random.below(Math.max(1, pool.items.length))] ?? -1;
}

export const ruins: readonly Ruin[] = [randomRuin, stringRuin, stringsRuin, timeRuin, placeRuin, blockerRuin];
