// A walk over timetables in which people may be asked to two activities at once: simulated annealing (Kirkpatrick, Gelatt
// and Vecchi, Science 1983) on starts and rooms alone. Who comes where is decided when a timetable is taken over.
import type { Random } from "#base/random.ts";
import { type Cooling, type CoolingPlan, cool } from "../cooling.ts";
import { apart, type ClashGrid, roomsEver } from "./grid.ts";

/**
 * Temperatures in the mean cost of a clash for one step. Measured: what is hotter only costs moves, and coolings longer
 * than these find less than several of them.
 */
const coolings: CoolingPlan = { hot: 1, cold: 0.04, longest: 8_000_000 };
/** Moves of the first cooling. */
const shortest = 500_000;
/** What it costs the walk that somebody who must be in both is in two activities for one step, in that mean. */
const apartFactor = 25;

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
  readonly cooling: Cooling;
  /** The least cost of a timetable in which all is allowed, with its starts and rooms. */
  least: number;
  best: { readonly starts: Int32Array; readonly rooms: Int32Array } | undefined;
}

/** A walk from a timetable without anybody in a room twice; undefined where chance finds none. */
export function startWalk(grid: ClashGrid, random: Random): Walk | undefined {
  const soft = grid.costs.filter((cost) => cost > 0 && cost < apart);
  const mean = soft.reduce((sum, cost) => sum + cost, 0) / Math.max(1, soft.length);
  const walk: Walk = {
    grid,
    random,
    costs: grid.costs.map((cost) => (cost === apart ? Math.ceil(apartFactor * Math.max(1, mean)) : cost)),
    mean: Math.max(1, mean),
    occupants: new Int32Array(grid.steps * grid.rooms).fill(-1),
    starts: new Int32Array(grid.activities).fill(-1),
    rooms: new Int32Array(grid.activities),
    cost: 0,
    busy: 0,
    cooling: { temperature: 0, length: shortest / 2, left: 0 },
    least: Number.POSITIVE_INFINITY,
    best: undefined,
  };
  const byFreedom = Array.from(grid.lengths, (length, a) => {
    return { a, length, rooms: sizeOf(roomsEver(grid, a)) };
  }).sort((x, y) => x.rooms - y.rooms || y.length - x.length || x.a - y.a);
  return byFreedom.every(({ a }) => putAnywhere(walk, a)) ? walk : undefined;
}

/** Walks on for so many moves. Gives whether it came upon a better timetable, and one that costs less than `below`. */
export function walkOn(walk: Walk, moves: number, below: number): boolean {
  const before = walk.least;
  for (let i = 0; i < moves; i++) {
    cool(walk.cooling, coolings, walk.mean);
    if (!step(walk) || walk.cost >= walk.least || !isAllowed(walk)) continue;
    walk.least = walk.cost;
    walk.best = { starts: walk.starts.slice(), rooms: walk.rooms.slice() };
  }
  return walk.least < Math.min(before, below);
}

/** Whether nobody is in two activities who must be in both. */
function isAllowed({ grid, starts }: Walk): boolean {
  const { activities: n, lengths, costs } = grid;
  for (let a = 0; a < n; a++)
    for (let b = 0; b < a; b++)
      if (
        costs[a * n + b] === apart &&
        (starts[a] as number) < (starts[b] as number) + (lengths[b] as number) &&
        (starts[b] as number) < (starts[a] as number) + (lengths[a] as number)
      )
        return false;
  return true;
}

/**
 * What an activity costs at a start, two of them left out of account; leaves `busy`. Where it is more than `limit`, how
 * much more does not matter, nor which rooms are free.
 */
function costAt(walk: Walk, a: number, start: number, b: number, limit = Number.POSITIVE_INFINITY): number {
  const { grid, costs, occupants } = walk;
  const { rooms, activities: n } = grid;
  const end = (start + (grid.lengths[a] as number)) * rooms;
  const row = a * n;
  let cost = 0;
  let busy = 0;
  for (let at = start * rooms; at < end && cost <= limit; at += rooms)
    for (let room = 0; room < rooms; room++) {
      const other = occupants[at + room] as number;
      if (other < 0 || other === a || other === b) continue;
      cost += costs[row + other] as number;
      busy |= 1 << room;
    }
  walk.busy = busy;
  return cost;
}

/** Tries one move. Gives whether it was made. */
function step(walk: Walk): boolean {
  const { grid, random } = walk;
  const kind = random.below(10);
  const a = random.below(grid.activities);
  if (kind < 2) return exchangeBlocks(walk, a);
  if (kind < 5) {
    const starts = grid.startsOf[a] as Int32Array;
    return shiftTo(walk, a, starts[random.below(starts.length)] as number);
  }
  const b = random.below(grid.activities);
  if (a === b) return false;
  if (kind < 8)
    return shiftTo(
      walk,
      a,
      (walk.starts[b] as number) + (kind < 6 ? -(grid.lengths[a] as number) : (grid.lengths[b] as number)),
    );
  return exchange(walk, a, b);
}

/** Moves one activity to a start, in any room that is free. */
function shiftTo(walk: Walk, a: number, start: number): boolean {
  const { grid, random } = walk;
  if (start < 0 || start >= grid.steps) return false;
  const allowed = grid.roomsAt[a * grid.steps + start] as number;
  if (allowed === 0) return false;
  const before = costAt(walk, a, walk.starts[a] as number, a);
  const most = before + mostWorse(walk);
  const after = costAt(walk, a, start, a, most);
  if (after > most) return false;
  const room = anyRoom(allowed & ~walk.busy, random);
  if (room < 0) return false;
  clear(walk, a);
  occupy(walk, a, start, room);
  walk.cost += after - before;
  return true;
}

/** Two activities change places: the other's start, or the order of the two within the time that they span. */
function exchange(walk: Walk, a: number, b: number): boolean {
  const { grid, random, starts, costs } = walk;
  const { steps, roomsAt, lengths, activities: n } = grid;
  const [startA, startB] = [starts[a] as number, starts[b] as number];
  const [lengthA, lengthB] = [lengths[a] as number, lengths[b] as number];
  let toA = startB;
  let toB = startA;
  if (lengthA !== lengthB && random.below(2) === 0) {
    if (startA < startB) toA = startB + lengthB - lengthA;
    else toB = startA + lengthA - lengthB;
  }
  if (toA < 0 || toB < 0 || toA >= steps || toB >= steps) return false;
  const allowedA = roomsAt[a * steps + toA] as number;
  const allowedB = roomsAt[b * steps + toB] as number;
  if (allowedA === 0 || allowedB === 0) return false;
  const pair = costs[a * n + b] as number;
  const before =
    costAt(walk, a, startA, b) +
    costAt(walk, b, startB, a) +
    pair * (overlap(startA, lengthA, startB, lengthB) - overlap(toA, lengthA, toB, lengthB));
  const most = before + mostWorse(walk);
  const ofA = costAt(walk, a, toA, b, most);
  const busyA = walk.busy;
  if (ofA > most) return false;
  const after = ofA + costAt(walk, b, toB, a, most - ofA);
  const busyB = walk.busy;
  if (after > most) return false;
  const roomA = anyRoom(allowedA & ~busyA, random);
  if (roomA < 0) return false;
  const taken = overlap(toA, lengthA, toB, lengthB) > 0 ? 1 << roomA : 0;
  const roomB = anyRoom(allowedB & ~busyB & ~taken, random);
  if (roomB < 0) return false;
  clear(walk, a);
  clear(walk, b);
  occupy(walk, a, toA, roomA);
  occupy(walk, b, toB, roomB);
  walk.cost += after - before;
  return true;
}

/** All that lies within the time of an activity changes places with all that lies within as much time elsewhere. */
function exchangeBlocks(walk: Walk, a: number): boolean {
  const { grid, random, starts, rooms } = walk;
  const { steps, roomsAt } = grid;
  const width = grid.lengths[a] as number;
  const here = starts[a] as number;
  const elsewhere = grid.startsOf[a] as Int32Array;
  const there = elsewhere[random.below(elsewhere.length)] as number;
  if (Math.abs(there - here) < width) return false;
  const moved: number[] = [];
  collect(walk, here, width, moved);
  const first = moved.length;
  collect(walk, there, width, moved);
  const cost = walk.cost;
  const most = cost + mostWorse(walk);
  const before = moved.map((one) => starts[one] as number);
  for (const one of moved) {
    walk.cost -= costAt(walk, one, starts[one] as number, one);
    clear(walk, one);
  }
  let placed = 0;
  for (; placed < moved.length && walk.cost <= most; placed++) {
    const one = moved[placed] as number;
    const start = (before[placed] as number) + (placed < first ? there - here : here - there);
    if (start < 0 || start >= steps) break;
    const room = rooms[one] as number;
    const allowed = roomsAt[one * steps + start] as number;
    const more = allowed === 0 ? 0 : costAt(walk, one, start, one);
    if ((allowed & ~walk.busy & (1 << room)) === 0) break;
    occupy(walk, one, start, room);
    walk.cost += more;
  }
  if (placed === moved.length && walk.cost <= most) return true;
  for (let i = 0; i < placed; i++) clear(walk, moved[i] as number);
  moved.forEach((one, i) => {
    occupy(walk, one, before[i] as number, rooms[one] as number);
  });
  walk.cost = cost;
  return false;
}

/** What lies wholly within a stretch of time. */
function collect({ grid, occupants, starts }: Walk, from: number, width: number, into: number[]): void {
  const { rooms, lengths } = grid;
  for (let step = from; step < from + width; step++)
    for (let room = 0; room < rooms; room++) {
      const one = occupants[step * rooms + room] as number;
      if (one >= 0 && starts[one] === step && step + (lengths[one] as number) <= from + width) into.push(one);
    }
}

const overlap = (a: number, lengthA: number, b: number, lengthB: number): number =>
  Math.max(0, Math.min(a + lengthA, b + lengthB) - Math.max(a, b));

/** How much worse the walk accepts now, drawn before it is known how much a move costs (Metropolis' rule). */
const mostWorse = ({ cooling, random }: Walk): number => -cooling.temperature * Math.log(1 - random.next());

/** One of the rooms in a set of bits, by chance; -1 where it is empty. */
function anyRoom(set: number, random: Random): number {
  if (set === 0) return -1;
  let left = set;
  const isChoice = (set & (set - 1)) !== 0;
  if (isChoice) for (let skip = random.below(sizeOf(set)); skip > 0; skip--) left &= left - 1;
  return 31 - Math.clz32(left & -left);
}

function sizeOf(set: number): number {
  let size = 0;
  for (let left = set; left !== 0; left &= left - 1) size++;
  return size;
}

function clear({ grid, occupants, starts, rooms }: Walk, a: number): void {
  const room = rooms[a] as number;
  const from = starts[a] as number;
  for (let at = from; at < from + (grid.lengths[a] as number); at++) occupants[at * grid.rooms + room] = -1;
}

function occupy({ grid, occupants, starts, rooms }: Walk, a: number, start: number, room: number): void {
  for (let at = start; at < start + (grid.lengths[a] as number); at++) occupants[at * grid.rooms + room] = a;
  starts[a] = start;
  rooms[a] = room;
}

/** Puts an activity in at the start that clashes least with what stands already. */
function putAnywhere(walk: Walk, a: number): boolean {
  const { grid } = walk;
  let least = Number.POSITIVE_INFINITY;
  let found: { start: number; free: number } | undefined;
  for (const start of grid.startsOf[a] as Int32Array) {
    const cost = costAt(walk, a, start, a);
    const free = (grid.roomsAt[a * grid.steps + start] as number) & ~walk.busy;
    if (free === 0 || cost >= least) continue;
    least = cost;
    found = { start, free };
  }
  if (!found) return false;
  occupy(walk, a, found.start, anyRoom(found.free, walk.random));
  walk.cost += least;
  return true;
}
