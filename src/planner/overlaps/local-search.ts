// Local search over timetables in which people may be asked to attend two activities at once: simulated annealing
// (Kirkpatrick, Gelatt and Vecchi, Science 1983) on starts and rooms only. Attendance is decided when a
// timetable is adopted.
import { hole } from "#base/element-at.ts";
import type { Random } from "#base/random.ts";
import { sumOf } from "#base/sum.ts";
import { cool } from "../search/annealing-schedule.ts";
import { apart, type OverlapGrid, roomsEver } from "./grid.ts";
import { exchange, exchangeStretches, rotate, shiftTo } from "./moves.ts";
import { anyRoom, costAt, occupy, sizeOf, type TimetableSearch } from "./timetable.ts";

/**
 * Temperatures relative to the mean cost of an overlap for one step. Higher ones were measured and only waste moves.
 */
const hot = 0.5;
const cold = 0.05;
/**
 * Moves for each activity in the first annealing run and in the longest. A longer run finds less than several
 * of these together.
 */
const shortest = 10_000;
const longest = 40_000;
/** The cost, relative to that mean, of one step in which two activities overlap that somebody must attend. */
const apartFactor = 25;

/** The work of a move in addition to the places that it examines. */
const workOfMove = 20;

/** Starts a local search from a timetable in which no room is used twice; undefined if random draws find none. */
export function startTimetableSearch(grid: OverlapGrid, random: Random): TimetableSearch | undefined {
  const soft = grid.costs.filter((cost) => cost > 0 && cost < apart);
  const mean = sumOf(soft) / Math.max(1, soft.length);
  const search: TimetableSearch = {
    grid,
    random,
    costs: grid.costs.map((cost) => (cost === apart ? Math.ceil(apartFactor * Math.max(1, mean)) : cost)),
    mean: Math.max(1, mean),
    occupants: new Int32Array(grid.steps * grid.rooms).fill(-1),
    starts: new Int32Array(grid.activities).fill(-1),
    rooms: new Int32Array(grid.activities),
    cost: 0,
    busy: 0,
    work: 0,
    schedule: { hot, cold, longest: longest * grid.activities },
    annealing: { temperature: 0, length: (shortest * grid.activities) / 2, left: 0 },
    least: Number.POSITIVE_INFINITY,
    best: undefined,
  };
  const byFreedom = Array.from(grid.lengths, (length, a) => {
    return { a, length, rooms: sizeOf(roomsEver(grid, a)) };
  }).sort((x, y) => x.rooms - y.rooms || y.length - x.length || x.a - y.a);
  return byFreedom.every(({ a }) => putAnywhere(search, a)) ? search : undefined;
}

/**
 * Continues for about this amount of work. Returns whether a better timetable that costs less than `below` was
 * found.
 */
export function searchTimetables(search: TimetableSearch, work: number, below: number): boolean {
  const before = search.least;
  const end = search.work + work;
  while (search.work < end) {
    search.work += workOfMove;
    cool(search.annealing, search.schedule, search.mean);
    if (!step(search) || search.cost >= search.least || !isAllowed(search)) continue;
    search.least = search.cost;
    search.best = { starts: search.starts.slice(), rooms: search.rooms.slice() };
  }
  return search.least < Math.min(before, below);
}

/** Whether nobody has to attend two activities at once. */
function isAllowed(search: TimetableSearch): boolean {
  const { grid, starts } = search;
  const { apartPairs, lengths } = grid;
  for (let at = 0; at < apartPairs.length; at += 2) {
    const a = apartPairs[at] ?? hole();
    const b = apartPairs[at + 1] ?? hole();
    if (
      (starts[a] ?? hole()) < (starts[b] ?? hole()) + (lengths[b] ?? hole()) &&
      (starts[b] ?? hole()) < (starts[a] ?? hole()) + (lengths[a] ?? hole())
    ) {
      search.work += at;
      return false;
    }
  }
  search.work += apartPairs.length;
  return true;
}

/** Tries one move. Returns whether it was made. */
function step(search: TimetableSearch): boolean {
  const { grid, random } = search;
  const kind = random.below(20);
  const a = random.below(grid.activities);
  if (kind < 4) return exchangeStretches(search, a);
  if (kind < 10) {
    const starts = grid.startsOf[a] ?? hole();
    return shiftTo(search, a, starts[random.below(starts.length)] ?? hole());
  }
  const b = random.below(grid.activities);
  if (a === b) return false;
  if (kind < 13) return rotate(search, a, b);
  if (kind < 17)
    return shiftTo(
      search,
      a,
      (search.starts[b] ?? hole()) + (kind < 14 ? -(grid.lengths[a] ?? hole()) : (grid.lengths[b] ?? hole())),
    );
  return exchange(search, a, b);
}

/** Inserts an activity at the start with the least overlap. */
function putAnywhere(search: TimetableSearch, a: number): boolean {
  const { grid } = search;
  let least = Number.POSITIVE_INFINITY;
  let found: { start: number; free: number } | undefined;
  for (const start of grid.startsOf[a] ?? hole()) {
    const cost = costAt(search, a, start, a);
    const free = (grid.roomsAt[a * grid.steps + start] ?? hole()) & ~search.busy;
    if (free === 0 || cost >= least) continue;
    least = cost;
    found = { start, free };
  }
  if (!found) return false;
  occupy(search, a, found.start, anyRoom(found.free, search.random));
  search.cost += least;
  return true;
}
