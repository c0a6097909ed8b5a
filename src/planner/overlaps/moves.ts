// The moves of local search: one activity, two that change places, or everything within two stretches of
// time.
import { hole } from "#base/element-at.ts";
import { anyRoom, clear, costAt, mostWorse, occupy, type TimetableSearch } from "./timetable.ts";

/** Maximum number of steps that a rotation spans. */
const widest = 48;

/** Moves one activity to a start, in any free room. */
export function shiftTo(search: TimetableSearch, a: number, start: number): boolean {
  const { grid, random } = search;
  if (start < 0 || start >= grid.steps) return false;
  const allowed = grid.roomsAt[a * grid.steps + start] ?? hole();
  if (allowed === 0) return false;
  const before = costAt(search, a, search.starts[a] ?? hole(), a);
  const most = before + mostWorse(search);
  const after = costAt(search, a, start, a, most);
  if (after > most) return false;
  const room = anyRoom(allowed & ~search.busy, random);
  if (room < 0) return false;
  clear(search, a);
  occupy(search, a, start, room);
  search.cost += after - before;
  return true;
}

/**
 * Exchanges two activities: each takes the start of the other, or their order changes within the time that they
 * span.
 */
export function exchange(search: TimetableSearch, a: number, b: number): boolean {
  const { grid, random, starts, costs } = search;
  const { steps, roomsAt, lengths, activities: n } = grid;
  const [startA, startB] = [starts[a] ?? hole(), starts[b] ?? hole()];
  const [lengthA, lengthB] = [lengths[a] ?? hole(), lengths[b] ?? hole()];
  let toA = startB;
  let toB = startA;
  if (lengthA !== lengthB && random.below(2) === 0) {
    if (startA < startB) toA = startB + lengthB - lengthA;
    else toB = startA + lengthA - lengthB;
  }
  if (toA < 0 || toB < 0 || toA >= steps || toB >= steps) return false;
  const allowedA = roomsAt[a * steps + toA] ?? hole();
  const allowedB = roomsAt[b * steps + toB] ?? hole();
  if (allowedA === 0 || allowedB === 0) return false;
  const pair = costs[a * n + b] ?? hole();
  const before =
    costAt(search, a, startA, b) +
    costAt(search, b, startB, a) +
    pair * (overlap(startA, lengthA, startB, lengthB) - overlap(toA, lengthA, toB, lengthB));
  const most = before + mostWorse(search);
  const ofA = costAt(search, a, toA, b, most);
  const busyA = search.busy;
  if (ofA > most) return false;
  const after = ofA + costAt(search, b, toB, a, most - ofA);
  const busyB = search.busy;
  if (after > most) return false;
  const roomA = anyRoom(allowedA & ~busyA, random);
  if (roomA < 0) return false;
  const taken = overlap(toA, lengthA, toB, lengthB) > 0 ? 1 << roomA : 0;
  const roomB = anyRoom(allowedB & ~busyB & ~taken, random);
  if (roomB < 0) return false;
  clear(search, a);
  clear(search, b);
  occupy(search, a, toA, roomA);
  occupy(search, b, toB, roomB);
  search.cost += after - before;
  return true;
}

/**
 * Exchanges everything within the time of an activity with everything in an equally long stretch elsewhere.
 */
export function exchangeStretches(search: TimetableSearch, a: number): boolean {
  const { grid, random, starts } = search;
  const width = grid.lengths[a] ?? hole();
  const here = starts[a] ?? hole();
  const elsewhere = grid.startsOf[a] ?? hole();
  const there = elsewhere[random.below(elsewhere.length)] ?? hole();
  if (Math.abs(there - here) < width) return false;
  const moved: number[] = [];
  const first = collect(search, here, width, moved);
  collect(search, there, width, moved);
  return relocate(search, moved, first, there - here, here - there);
}

/**
 * Moves everything within the time of an activity to the far side of everything between it and the end of
 * another.
 */
export function rotate(search: TimetableSearch, a: number, b: number): boolean {
  const { grid, starts } = search;
  const [startA, startB] = [starts[a] ?? hole(), starts[b] ?? hole()];
  const [endA, endB] = [startA + (grid.lengths[a] ?? hole()), startB + (grid.lengths[b] ?? hole())];
  const from = Math.min(startA, startB);
  const to = Math.max(endA, endB);
  const border = startB >= endA ? endA : startA;
  if (to - from > widest || (startB < endA && endB > startA)) return false;
  const moved: number[] = [];
  const first = collect(search, from, border - from, moved);
  collect(search, border, to - border, moved);
  return relocate(search, moved, first, to - border, from - border);
}

/**
 * Moves the first of some activities by one number of steps and the others by another, in their rooms if
 * these are free.
 */
function relocate(
  search: TimetableSearch,
  moved: readonly number[],
  first: number,
  shift: number,
  others: number,
): boolean {
  const { grid, random, starts, rooms } = search;
  const { steps, roomsAt } = grid;
  const cost = search.cost;
  const most = cost + mostWorse(search);
  const before = moved.map((one) => ({ start: starts[one] ?? hole(), room: rooms[one] ?? hole() }));
  for (const one of moved) {
    search.cost -= costAt(search, one, starts[one] ?? hole(), one);
    clear(search, one);
  }
  let placed = 0;
  for (; placed < moved.length && search.cost <= most; placed++) {
    const one = moved[placed] ?? hole();
    const start = (starts[one] ?? hole()) + (placed < first ? shift : others);
    const allowed = start < 0 || start >= steps ? 0 : (roomsAt[one * steps + start] ?? hole());
    if (allowed === 0) break;
    const more = costAt(search, one, start, one);
    const free = allowed & ~search.busy;
    if (free === 0) break;
    const own = 1 << (rooms[one] ?? hole());
    occupy(search, one, start, anyRoom((free & own) !== 0 ? own : free, random));
    search.cost += more;
  }
  if (placed === moved.length && search.cost <= most) return true;
  for (let i = 0; i < placed; i++) clear(search, moved[i] ?? hole());
  moved.forEach((one, i) => {
    const { start, room } = before[i] ?? hole();
    occupy(search, one, start, room);
  });
  search.cost = cost;
  return false;
}

/** Adds the activities that lie wholly within a stretch of time. Returns how many there are now. */
function collect(search: TimetableSearch, from: number, width: number, into: number[]): number {
  const { grid, occupants, starts } = search;
  const { rooms, lengths } = grid;
  search.work += width * rooms;
  for (let step = from; step < from + width; step++)
    for (let room = 0; room < rooms; room++) {
      const one = occupants[step * rooms + room] ?? hole();
      if (one >= 0 && starts[one] === step && step + (lengths[one] ?? hole()) <= from + width) into.push(one);
    }
  return into.length;
}

const overlap = (a: number, lengthA: number, b: number, lengthB: number): number =>
  Math.max(0, Math.min(a + lengthA, b + lengthB) - Math.max(a, b));
