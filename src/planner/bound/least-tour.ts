// The shortest tour of a day: from the overnight place through some stops and back, optionally through other
// stops if they shorten it.
import { hole } from "#base/element-at.ts";

export interface Tour {
  /** The number of possible stops. */
  readonly stops: number;
  /**
   * Minutes from the overnight place to a stop, from a stop back to it, and between two stops. Not negative.
   */
  enter(to: number): number;
  leave(from: number): number;
  way(from: number, to: number): number;
  /** The required visits: for each, the stops of which one must be made. */
  readonly forced: readonly (readonly number[])[];
}

/** Longer sequences are not examined. A tour through some of the stops is no longer than one through all. */
const mostOrdered = 8;

/** Returns the work of a tour with this number of stops and required visits, in steps. */
export function workOfTour(stops: number, forced: number): number {
  const n = Math.min(forced, mostOrdered);
  return stops * stops * (n + 1) + 2 ** n * n * n;
}

/**
 * Returns the least minutes of a tour through one stop of each required visit, in any order, with any other
 * stops and nights between if that is shorter (Held and Karp, 1962, on shortest paths after Dijkstra,
 * 1959). The result never exceeds a real tour, whatever the travel times: they need not obey the triangle
 * inequality.
 */
export function leastTour(tour: Tour): number {
  const forced = tour.forced.slice(0, mostOrdered);
  const n = forced.length;
  if (n === 0) return 0;
  const first = leastFrom(tour, (to) => tour.enter(to));
  const least = (to: Float64Array, i: number) =>
    Math.min(...(forced[i] ?? hole()).map((stop) => to[stop] ?? hole()));
  const ways = forced.map((own) =>
    leastFrom(tour, (to) => Math.min(...own.map((from) => between(tour, from, to)))),
  );
  const back = ways.map((to, i) =>
    Math.min(
      ...(forced[i] ?? hole()).map((stop) => tour.leave(stop)),
      ...Array.from(to, (minutes, stop) => minutes + tour.leave(stop)),
    ),
  );
  const onwards = ways.map((to) => forced.map((_, next) => least(to, next)));
  // Many events take place in one building.
  if ([...onwards, back].every((row) => row.every((minutes) => minutes === 0)))
    return Math.min(...forced.map((_, i) => least(first, i)));
  // By the set of visited stops and the last of them.
  const best = new Float64Array(2 ** n * n).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i < n; i++) best[2 ** i * n + i] = least(first, i);
  for (let visited = 1; visited < 2 ** n; visited++)
    for (let last = 0; last < n; last++) {
      const so = best[visited * n + last] ?? hole();
      if (so === Number.POSITIVE_INFINITY) continue;
      for (let next = 0; next < n; next++) {
        if (visited & (2 ** next)) continue;
        const at = (visited | (2 ** next)) * n + next;
        best[at] = Math.min(best[at] ?? hole(), so + ((onwards[last] ?? hole())[next] ?? hole()));
      }
    }
  const all = (2 ** n - 1) * n;
  return Math.min(...back.map((minutes, last) => (best[all + last] ?? hole()) + minutes));
}

/** Returns the minutes between two stops: directly, or with a night in between. */
const between = (tour: Tour, from: number, to: number): number =>
  Math.min(tour.way(from, to), tour.leave(from) + tour.enter(to));

/** Returns the shortest paths to every stop, given the direct ones. */
function leastFrom(tour: Tour, straight: (to: number) => number): Float64Array {
  const minutes = Float64Array.from({ length: tour.stops }, (_, to) => straight(to));
  const isDone = new Uint8Array(tour.stops);
  for (let round = 0; round < tour.stops; round++) {
    let near = -1;
    for (let i = 0; i < tour.stops; i++)
      if (isDone[i] === 0 && (near < 0 || (minutes[i] ?? hole()) < (minutes[near] ?? hole()))) near = i;
    isDone[near] = 1;
    for (let to = 0; to < tour.stops; to++)
      minutes[to] = Math.min(minutes[to] ?? hole(), (minutes[near] ?? hole()) + between(tour, near, to));
  }
  return minutes;
}
