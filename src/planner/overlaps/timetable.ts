// The timetable of a walk: where everything stands, what it costs there, and how it is moved.
import type { Random } from "#base/random.ts";
import type { Cooling, CoolingPlan } from "../search/annealing-schedule.ts";
import type { ClashGrid } from "./grid.ts";

/** A running walk. */
export interface Walk {
  readonly grid: ClashGrid;
  readonly random: Random;
  /** Costs for one step as the walk sees them. */
  readonly costs: Int32Array;
  readonly mean: number;
  /** By step and room what takes place there, or -1. */
  readonly occupants: Int32Array;
  readonly starts: Int32Array;
  readonly rooms: Int32Array;
  cost: number;
  /** Rooms in use, as the last call of `costAt` saw them, as bits. */
  busy: number;
  /** Places in rooms and steps looked at so far: a measure of work. */
  work: number;
  readonly coolings: CoolingPlan;
  readonly cooling: Cooling;
  /** The least cost of a timetable in which all is allowed, with its starts and rooms. */
  least: number;
  best: { readonly starts: Int32Array; readonly rooms: Int32Array } | undefined;
}

/**
 * What an activity costs at a start, two of them left out of account; leaves `busy`. Where it is more than `limit`, how
 * much more does not matter, nor which rooms are free.
 */
export function costAt(
  walk: Walk,
  a: number,
  start: number,
  b: number,
  limit = Number.POSITIVE_INFINITY,
): number {
  const { grid, costs, occupants } = walk;
  const { rooms, activities: n } = grid;
  const end = (start + (grid.lengths[a] as number)) * rooms;
  const row = a * n;
  let cost = 0;
  let busy = 0;
  let at = start * rooms;
  for (; at < end && cost <= limit; at += rooms)
    for (let room = 0; room < rooms; room++) {
      const other = occupants[at + room] as number;
      if (other < 0 || other === a || other === b) continue;
      cost += costs[row + other] as number;
      busy |= 1 << room;
    }
  walk.busy = busy;
  walk.work += at - start * rooms + 1;
  return cost;
}

/** How much worse the walk accepts now, drawn before it is known how much a move costs (Metropolis' rule). */
export const mostWorse = ({ cooling, random }: Walk): number =>
  -cooling.temperature * Math.log(1 - random.next());

/** One of the rooms in a set of bits, by chance; -1 where it is empty. */
export function anyRoom(set: number, random: Random): number {
  if (set === 0) return -1;
  let left = set;
  const isChoice = (set & (set - 1)) !== 0;
  if (isChoice) for (let skip = random.below(sizeOf(set)); skip > 0; skip--) left &= left - 1;
  return 31 - Math.clz32(left & -left);
}

export function sizeOf(set: number): number {
  let size = 0;
  for (let left = set; left !== 0; left &= left - 1) size++;
  return size;
}

export function clear({ grid, occupants, starts, rooms }: Walk, a: number): void {
  const room = rooms[a] as number;
  const from = starts[a] as number;
  for (let at = from; at < from + (grid.lengths[a] as number); at++) occupants[at * grid.rooms + room] = -1;
}

export function occupy(
  { grid, occupants, starts, rooms }: Walk,
  a: number,
  start: number,
  room: number,
): void {
  for (let at = start; at < start + (grid.lengths[a] as number); at++) occupants[at * grid.rooms + room] = a;
  starts[a] = start;
  rooms[a] = room;
}
