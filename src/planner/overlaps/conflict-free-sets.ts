// Sets of activities that may take place in one step of time, and the set with the greatest value less cost.
import { hole } from "#base/element-at.ts";
import { apart, type OverlapGrid, roomsEver } from "./grid.ts";

/** The activities of a grid as sets use them. */
export interface Parallel {
  readonly activities: number;
  /** For each pair of activities, the cost of a step in which both take place, laid out as in the grid. */
  readonly costs: Int32Array;
  /** By activity, the rooms in which it may take place at any time, as bits. */
  readonly rooms: Int32Array;
  /** Maximum number of activities at one time. */
  readonly most: number;
}

export function parallelOf(grid: OverlapGrid): Parallel {
  const rooms = Int32Array.from(grid.startsOf, (_, a) => roomsEver(grid, a));
  return { activities: grid.activities, costs: grid.costs, rooms, most: grid.rooms };
}

/** Members that one search examines before it gives up. */
const mostWork = 50_000_000;

/** Returns the cost of a set's pairs for one step. */
export function costOf({ activities: n, costs }: Parallel, set: readonly number[]): number {
  let cost = 0;
  for (const a of set) for (const b of set) if (a < b) cost += costs[a * n + b] ?? hole();
  return cost;
}

/** A set and its value: the values of its members less the cost of its pairs. */
export interface Worthy {
  readonly set: readonly number[];
  readonly worth: number;
}

/** The work of checking whether a set has rooms, for each pair of its members. */
const workOfRooms = 8;

/** Adds the best next activity as long as the value rises. Finds good sets cheaply. Counts its work. */
export function greedySet(
  parallel: Parallel,
  worths: Float64Array,
  first: number,
  effort: { work: number },
): Worthy {
  const { activities: n, costs, most } = parallel;
  const gains = worths.slice();
  const set = [first];
  let worth = worths[first] ?? hole();
  for (;;) {
    const last = set.at(-1) ?? hole();
    let best = -1;
    effort.work += n;
    for (let a = 0; a < n; a++) {
      gains[a] = (gains[a] ?? hole()) - (costs[last * n + a] ?? hole());
      if (set.includes(a) || (gains[a] ?? hole()) <= 0) continue;
      if (best >= 0 && (gains[a] ?? hole()) <= (gains[best] ?? hole())) continue;
      effort.work += workOfRooms * set.length ** 2;
      if (haveRooms(parallel, [...set, a])) best = a;
    }
    if (best < 0 || set.length === most) return { set: set.sort((a, b) => a - b), worth };
    worth += gains[best] ?? hole();
    set.push(best);
  }
}

/** A search for sets that advances when it is called. Mutable. */
export interface SetSearch<Found> {
  /**
   * Examines about this number of further members. "open" if there are more, "unknown" if there are too
   * many.
   */
  on(work: number): Found | "open" | "unknown";
  /** Members examined so far: a measure of work. */
  work(): number;
}

/** Runs a search to its end. */
export function searched<Found>(search: SetSearch<Found>): Found | "unknown" {
  for (;;) {
    const found = search.on(mostWork);
    if (found !== "open") return found;
  }
}

/** Members chosen next in a branch, and what is still open in it. */
interface Branch {
  readonly candidates: readonly number[];
  readonly gains: Float64Array;
  readonly worth: number;
  /** The first candidate not tried yet. */
  next: number;
}

/**
 * Searches for the most valuable set, if its value exceeds `least`. Branch and bound: no set is worth more
 * than its first members plus the greatest remaining gains.
 */
export function bestSet(parallel: Parallel, worths: Float64Array, least: number): SetSearch<Worthy | "none"> {
  const { activities: n, costs, most } = parallel;
  const all = Array.from({ length: n }, (_, a) => a).filter((a) => (worths[a] ?? hole()) > 0);
  const open: Branch[] = [{ candidates: sorted(all, worths), gains: worths, worth: 0, next: 0 }];
  const chosen: number[] = [];
  let best: Worthy | undefined;
  let limit = least;
  let work = 0;
  const atMost = ({ candidates, gains, worth, next }: Branch): number => {
    let sum = worth;
    for (let k = next; k < candidates.length && k < next + most - chosen.length; k++)
      sum += gains[candidates[k] ?? hole()] ?? hole();
    return sum;
  };
  /** Continues with the next candidate of the last branch, or goes back if no candidate improves the set. */
  const step = (branch: Branch): void => {
    work += 1 + most;
    if (branch.next >= branch.candidates.length || atMost(branch) <= limit) {
      open.pop();
      chosen.pop();
      return;
    }
    const { candidates, gains, next } = branch;
    const a = candidates[branch.next++] ?? hole();
    chosen.push(a);
    work += n + chosen.length * chosen.length;
    const now = branch.worth + (gains[a] ?? hole());
    if (!haveRooms(parallel, chosen)) {
      chosen.pop();
      return;
    }
    if (now > limit) {
      limit = now;
      best = { set: [...chosen].sort((x, y) => x - y), worth: now };
    }
    if (chosen.length === most) {
      chosen.pop();
      return;
    }
    const left = gains.slice();
    const rest: number[] = [];
    for (let k = next + 1; k < candidates.length; k++) {
      const b = candidates[k] ?? hole();
      const cost = costs[a * n + b] ?? hole();
      const gain = (gains[b] ?? hole()) - cost;
      if (cost === apart || gain <= 0) continue;
      left[b] = gain;
      rest.push(b);
    }
    open.push({ candidates: sorted(rest, left), gains: left, worth: now, next: 0 });
  };
  return {
    on(budget) {
      const end = work + budget;
      for (;;) {
        const branch = open.at(-1);
        if (!branch) return best ?? "none";
        if (work > mostWork) return "unknown";
        if (work >= end) return "open";
        step(branch);
      }
    },
    work: () => work,
  };
}

/** A set that may be extended by activities from `next` on. */
interface Extension {
  readonly gains: Float64Array;
  readonly worth: number;
  next: number;
}

/**
 * Searches for all non-empty sets with a value of `least` or more. Also returns "unknown" if there are more than
 * `limit`.
 */
export function setsOfWorth(
  parallel: Parallel,
  worths: Float64Array,
  least: number,
  limit: number,
): SetSearch<Worthy[]> {
  const { activities: n, costs, most } = parallel;
  const found: Worthy[] = [];
  const chosen: number[] = [];
  const open: Extension[] = [];
  let work = 0;
  const extend = (from: number, gains: Float64Array, worth: number): void => {
    if (chosen.length > 0 && worth >= least) found.push({ set: [...chosen], worth });
    const hopes = gains
      .slice(from)
      .sort()
      .subarray(-(most - chosen.length));
    work += n - from;
    const atMost = hopes.reduce((sum, gain) => sum + Math.max(0, gain), worth);
    if (chosen.length < most && atMost >= least) open.push({ gains, worth, next: from });
    else chosen.pop();
  };
  const step = (branch: Extension): void => {
    const a = branch.next++;
    work += n;
    if (a >= n) {
      open.pop();
      chosen.pop();
      return;
    }
    const gain = branch.gains[a] ?? hole();
    if (gain === Number.NEGATIVE_INFINITY) return;
    chosen.push(a);
    if (haveRooms(parallel, chosen))
      extend(
        a + 1,
        branch.gains.map((one, b) => one - (costs[a * n + b] ?? hole())),
        branch.worth + gain,
      );
    else chosen.pop();
  };
  extend(0, worths, 0);
  return {
    on(budget) {
      const end = work + budget;
      for (;;) {
        if (found.length > limit || work > mostWork) return "unknown";
        const branch = open.at(-1);
        if (!branch) return found;
        if (work >= end) return "open";
        step(branch);
      }
    },
    work: () => work,
  };
}

const sorted = (list: number[], gains: Float64Array): number[] =>
  list.sort((a, b) => (gains[b] ?? hole()) - (gains[a] ?? hole()) || a - b);

/** Whether each activity of a set can have a separate room (Hall's condition by augmenting paths; sets are small). */
function haveRooms({ rooms }: Parallel, set: readonly number[]): boolean {
  const holder = new Map<number, number>();
  const find = (a: number, tried: { bits: number }): boolean => {
    for (
      let left = (rooms[a] ?? hole()) & ~tried.bits;
      left !== 0;
      left = (rooms[a] ?? hole()) & ~tried.bits
    ) {
      const room = left & -left;
      tried.bits |= room;
      const other = holder.get(room);
      if (other !== undefined && !find(other, tried)) continue;
      holder.set(room, a);
      return true;
    }
    return false;
  };
  return set.every((a) => find(a, { bits: 0 }));
}
