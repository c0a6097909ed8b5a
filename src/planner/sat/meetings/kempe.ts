// Kempe chains: two slots exchange connected activities, so that nobody is in two activities at once.
// (Thompson and Dowsland, Annals of OR 1996, for examination timetables.)
import { addAt, hole } from "#base/element-at.ts";
import type { SlotGrid } from "./slot-grid.ts";

/** No activity in this slot. */
const nothing = -1;

/** A slot for every activity, and the counts that follow from it. */
export interface Timetable {
  readonly grid: SlotGrid;
  /** By activity. */
  readonly slots: Int32Array;
  /** By agent and slot, the activity that keeps the agent busy. */
  readonly at: Int32Array;
  /** By agent, its stretches without a break, its first busy slot and its last. */
  readonly runs: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** By place and slot, the number of activities. */
  readonly load: Int32Array;
  /** By number of breaks: the number of agents with that number whose breaks must be even. */
  readonly levels: Int32Array;
}

/** Builds the timetable of these slots. Each agent must be in one activity at a time. */
export function timetable(grid: SlotGrid, slots: Int32Array): Timetable {
  const { agents, starts, room } = grid;
  const count = starts.length;
  const table: Timetable = {
    grid,
    slots,
    at: new Int32Array(agents * count).fill(nothing),
    runs: new Int32Array(agents),
    first: new Int32Array(agents).fill(count),
    last: new Int32Array(agents).fill(-1),
    load: new Int32Array(room.length * count),
    levels: new Int32Array(count + 1),
  };
  slots.forEach((slot, a) => {
    for (const agent of grid.agentsOf[a] ?? hole()) table.at[agent * count + slot] = a;
    for (const place of grid.placesOf[a] ?? hole()) addAt(table.load, place * count + slot, 1);
  });
  for (let agent = 0; agent < agents; agent++) {
    for (let slot = 0; slot < count; slot++) {
      if (table.at[agent * count + slot] === nothing) continue;
      if (!isBusyBefore(table, agent, slot)) addAt(table.runs, agent, 1);
      table.first[agent] = Math.min(slot, table.first[agent] ?? hole());
      table.last[agent] = slot;
    }
    if (grid.isEven[agent] === 1) addAt(table.levels, breaksIn(table, agent), 1);
  }
  return table;
}

export const breaksIn = ({ runs }: Timetable, agent: number): number =>
  Math.max(0, (runs[agent] ?? hole()) - 1);

const isBusy = ({ at, grid }: Timetable, agent: number, slot: number): boolean =>
  at[agent * grid.starts.length + slot] !== nothing;

const isBusyBefore = (table: Timetable, agent: number, slot: number): boolean =>
  table.grid.follows[slot] === 1 && isBusy(table, agent, slot - 1);

/** The activities that two slots would exchange. Each call of `chainFrom` replaces them. */
export interface Chain {
  /** Activities; the first `length` entries are in use. */
  readonly members: Int32Array;
  length: number;
  /** Agents who are busy in only one of the two slots; the first `endCount` entries are in use. */
  readonly ends: Int32Array;
  endCount: number;
  readonly marks: Int32Array;
  mark: number;
}

export const emptyChain = ({ activities, agentsOf }: SlotGrid): Chain => ({
  members: new Int32Array(activities),
  length: 0,
  ends: new Int32Array(agentsOf.reduce((sum, list) => sum + list.length, 0)),
  endCount: 0,
  marks: new Int32Array(activities),
  mark: 0,
});

/** Finds what must move when an activity moves to another slot. Returns false when something may not move. */
export function chainFrom(table: Timetable, chain: Chain, activity: number, to: number): boolean {
  const { grid, slots, at } = table;
  const count = grid.starts.length;
  const from = slots[activity] ?? hole();
  const { members, ends, marks } = chain;
  const mark = ++chain.mark;
  chain.length = 1;
  chain.endCount = 0;
  members[0] = activity;
  marks[activity] = mark;
  for (let i = 0; i < chain.length; i++) {
    const a = members[i] ?? hole();
    const target = slots[a] === from ? to : from;
    if (grid.allowed[a * count + target] === 0) return false;
    const agents = grid.agentsOf[a] ?? hole();
    for (let k = 0; k < agents.length; k++) {
      const agent = agents[k] ?? hole();
      const other = at[agent * count + target] ?? hole();
      if (other === nothing) ends[chain.endCount++] = agent;
      else if (marks[other] !== mark) {
        marks[other] = mark;
        members[chain.length++] = other;
      }
    }
  }
  return true;
}

/** The changes in the cost of breaks and in idle slots when the agents at the ends of a chain move. */
export interface Effect {
  cost: number;
  idle: number;
}

/**
 * Moves the agents at the ends of a chain; only their idle time changes. Calling it again undoes the move.
 */
export function moveEnds(table: Timetable, chain: Chain, from: number, to: number, effect: Effect): void {
  const { grid, at, runs, first, last, levels } = table;
  const count = grid.starts.length;
  effect.cost = 0;
  effect.idle = 0;
  for (let i = 0; i < chain.endCount; i++) {
    const agent = chain.ends[i] ?? hole();
    const isThere = at[agent * count + from] !== nothing;
    const runsBefore = runs[agent] ?? hole();
    const idle = (last[agent] ?? hole()) - (first[agent] ?? hole());
    move(table, agent, isThere ? from : to, isThere ? to : from);
    effect.idle += (last[agent] ?? hole()) - (first[agent] ?? hole()) - idle;
    const more = (runs[agent] ?? hole()) - runsBefore;
    if (more === 0) continue;
    effect.cost += more * (grid.weights[agent] ?? hole());
    if (grid.isEven[agent] === 0) continue;
    addAt(levels, runsBefore - 1, -1);
    addAt(levels, runsBefore - 1 + more, 1);
  }
}

/** Updates an agent whose activity has moved to another slot. */
function move({ at, runs, first, last, grid }: Timetable, agent: number, from: number, to: number): void {
  const { follows } = grid;
  const row = agent * grid.starts.length;
  // A row is as long as the number of slots: nothing follows the last one.
  let stretches = runs[agent] ?? hole();
  if (follows[from] === 1 && at[row + from - 1] !== nothing) stretches++;
  if (follows[from + 1] === 1 && at[row + from + 1] !== nothing) stretches++;
  at[row + to] = at[row + from] ?? hole();
  at[row + from] = nothing;
  if (follows[to] === 1 && at[row + to - 1] !== nothing) stretches--;
  if (follows[to + 1] === 1 && at[row + to + 1] !== nothing) stretches--;
  runs[agent] = stretches;
  let slot = first[agent] ?? hole();
  if (to < slot) first[agent] = to;
  else if (from === slot) {
    while (at[row + slot] === nothing) slot++;
    first[agent] = slot;
  }
  slot = last[agent] ?? hole();
  if (to > slot) last[agent] = to;
  else if (from === slot) {
    while (at[row + slot] === nothing) slot--;
    last[agent] = slot;
  }
}

/**
 * Moves the capacity that a chain uses. Returns the change in excess activities. Calling it again undoes the
 * move.
 */
export function moveRoom(table: Timetable, chain: Chain, from: number, to: number, sign: 1 | -1): number {
  const { grid, slots, load } = table;
  const { starts, room } = grid;
  const before = excessIn(table, from) + excessIn(table, to);
  for (let i = 0; i < chain.length; i++) {
    const a = chain.members[i] ?? hole();
    const step = slots[a] === from ? sign : -sign;
    const places = grid.placesOf[a] ?? hole();
    for (let k = 0; k < places.length; k++) {
      const row = (places[k] ?? hole()) * starts.length;
      addAt(load, row + from, -step);
      addAt(load, row + to, step);
    }
  }
  return room.length === 0 ? 0 : excessIn(table, from) + excessIn(table, to) - before;
}

/** Returns the number of activities beyond the capacity of a slot. */
export function excessIn({ grid, load }: Timetable, slot: number): number {
  const { room, starts } = grid;
  let sum = 0;
  for (let place = 0; place < room.length; place++) {
    const over = (load[place * starts.length + slot] ?? hole()) - (room[place] ?? hole());
    if (over > 0) sum += over;
  }
  return sum;
}

/**
 * Exchanges the slots of the activities of a chain, after ends and capacity have moved. Calling it again undoes
 * the move.
 */
export function moveMembers({ grid, slots, at }: Timetable, chain: Chain, from: number, to: number): void {
  const count = grid.starts.length;
  for (let i = 0; i < chain.length; i++) {
    const a = chain.members[i] ?? hole();
    const slot = slots[a] === from ? to : from;
    slots[a] = slot;
    const agents = grid.agentsOf[a] ?? hole();
    for (let k = 0; k < agents.length; k++) at[(agents[k] ?? hole()) * count + slot] = a;
  }
}

/**
 * Returns the number of breaks by which agents exceed the limit that the agent with the fewest breaks sets.
 */
export function unevenness({ grid, levels }: Timetable): number {
  if (!Number.isFinite(grid.atMost)) return 0;
  let fewest = 0;
  while (fewest < levels.length && levels[fewest] === 0) fewest++;
  let sum = 0;
  for (let most = fewest + grid.atMost, k = most + 1; k < levels.length; k++)
    sum += (levels[k] ?? hole()) * (k - most);
  return sum;
}
