// The timetable of local search: the time and cost of every activity, and how activities move.
import { hole } from "#base/element-at.ts";
import type { Random } from "#base/random.ts";
import type { AnnealingRun, AnnealingSchedule } from "../search/annealing-schedule.ts";
import type { OverlapGrid } from "./grid.ts";

/** A running local search. */
export interface TimetableSearch {
  readonly grid: OverlapGrid;
  readonly random: Random;
  /** Costs for one step, in the units of local search. */
  readonly costs: Int32Array;
  readonly mean: number;
  /** By step and room, the activity there, or -1. */
  readonly occupants: Int32Array;
  readonly starts: Int32Array;
  readonly rooms: Int32Array;
  cost: number;
  /** Rooms in use at the last call of `costAt`, as bits. */
  busy: number;
  /** Places in rooms and steps examined so far: a measure of work. */
  work: number;
  readonly schedule: AnnealingSchedule;
  readonly annealing: AnnealingRun;
  /** The least cost of a timetable that keeps all limits, with its starts and rooms. */
  least: number;
  best: { readonly starts: Int32Array; readonly rooms: Int32Array } | undefined;
}

/**
 * Returns the cost of an activity at a start, without regard to two others. Leaves the occupied rooms in `busy`.
 * Above `limit`, the cost is not exact and `busy` is not complete.
 */
export function costAt(
  search: TimetableSearch,
  a: number,
  start: number,
  b: number,
  limit = Number.POSITIVE_INFINITY,
): number {
  const { grid, costs, occupants } = search;
  const { rooms, activities: n } = grid;
  const end = (start + (grid.lengths[a] ?? hole())) * rooms;
  const row = a * n;
  let cost = 0;
  let busy = 0;
  let at = start * rooms;
  for (; at < end && cost <= limit; at += rooms)
    for (let room = 0; room < rooms; room++) {
      const other = occupants[at + room] ?? hole();
      if (other < 0 || other === a || other === b) continue;
      cost += costs[row + other] ?? hole();
      busy |= 1 << room;
    }
  search.busy = busy;
  search.work += at - start * rooms + 1;
  return cost;
}

/**
 * Returns how much worse a solution may be, drawn before the cost of the move is known (Metropolis rule).
 */
export const mostWorse = ({ annealing, random }: TimetableSearch): number =>
  -annealing.temperature * Math.log(1 - random.next());

/** Returns a random room from a set of bits; -1 if it is empty. */
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

export function clear({ grid, occupants, starts, rooms }: TimetableSearch, a: number): void {
  const room = rooms[a] ?? hole();
  const from = starts[a] ?? hole();
  for (let at = from; at < from + (grid.lengths[a] ?? hole()); at++) occupants[at * grid.rooms + room] = -1;
}

export function occupy(
  { grid, occupants, starts, rooms }: TimetableSearch,
  a: number,
  start: number,
  room: number,
): void {
  for (let at = start; at < start + (grid.lengths[a] ?? hole()); at++) occupants[at * grid.rooms + room] = a;
  starts[a] = start;
  rooms[a] = room;
}
