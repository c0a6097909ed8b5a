// The search strategy for plans in which absences count by minutes. Local search over timetables supplies
// improvements, and a proof bounds the cost of every timetable.
import { hole } from "#base/element-at.ts";
import { seededRandom } from "#base/random.ts";
import type { Bounds } from "#domain";
import type { Model } from "../model/model.ts";
import type { State } from "../solution/state.ts";
import { attend, type Stand } from "./attend.ts";
import { type OverlapGrid, overlapGrid } from "./grid.ts";
import { searchTimetables, startTimetableSearch } from "./local-search.ts";
import { type OverlapProof, proveOverlaps, startOverlapProof } from "./proof.ts";
import type { TimetableSearch } from "./timetable.ts";

/** Consecutive timetables that the whole problem may reject before local search stops. */
const mostRefused = 3;

export interface OverlapSearch {
  readonly search: TimetableSearch;
  readonly proof: OverlapProof;
  refused: number;
}

/** Starts the search if only overlaps have to be decided; undefined otherwise. */
export function startOverlapSearch(model: Model, seed: number): OverlapSearch | undefined {
  const grid = overlapGrid(model);
  const search = grid && startTimetableSearch(grid, seededRandom(seed));
  return search && { search, proof: startOverlapProof(grid), refused: 0 };
}

/** Returns what is proven so far about programmes in which everything has a time. */
export const boundsOfOverlaps = ({ search, proof }: OverlapSearch): Bounds =>
  boundsOfProof(search.grid, proof);

const boundsOfProof = (grid: OverlapGrid, proof: OverlapProof): Bounds => ({
  wishesUnmet: proof.bound * grid.step,
});

/** Pivots after which a proof without local search checks its bound. */
const pivotsPerSlice = 100;

/**
 * Proves a bound for programmes in which everything has a time, without local search, in at most this
 * number of steps. Undefined if more than overlaps has to be decided.
 */
export function overlapBounds(model: Model, pivots: number): Bounds | undefined {
  const grid = overlapGrid(model);
  if (!grid) return undefined;
  const proof = startOverlapProof(grid);
  for (let left = pivots; left > 0 && !proof.isDone; left -= pivotsPerSlice)
    proveOverlaps(proof, pivotsPerSlice, Number.POSITIVE_INFINITY);
  return boundsOfProof(grid, proof);
}

/** Continues with the bound for this number of steps, as long as a timetable may cost less than `best`. */
export const proveOverlapsOf = ({ search, proof }: OverlapSearch, pivots: number, best: number): void =>
  proveOverlaps(proof, pivots, best / search.grid.step);

/** Work of the strategy so far, in places and numbers examined. */
export const workOfOverlaps = ({ search, proof }: OverlapSearch): number => search.work + proof.sharing.work;

/**
 * Continues local search for about this amount of work. Returns the state of a timetable whose overlaps cost
 * less than `below`.
 */
export function searchOverlaps(
  model: Model,
  overlaps: OverlapSearch,
  work: number,
  below: number,
  effort: { evaluations: number },
): State | undefined {
  const { search } = overlaps;
  if (
    overlaps.refused >= mostRefused ||
    !searchTimetables(search, work, below / search.grid.step) ||
    !search.best
  )
    return undefined;
  const state = attend(model, standsOf(search, search.best), effort);
  const isTaken = state.totals.requiredUnplaced === 0 && state.totals.wishesUnmet < below;
  overlaps.refused = isTaken ? 0 : overlaps.refused + 1;
  return isTaken ? state : undefined;
}

/** Returns the time and place of every activity in a timetable. */
export function standsOf(
  { grid }: TimetableSearch,
  { starts, rooms }: NonNullable<TimetableSearch["best"]>,
): Stand[] {
  return Array.from(
    starts,
    (start, activity): Stand => ({
      activity,
      option: (grid.optionOf[activity] ?? hole())[rooms[activity] ?? hole()] ?? hole(),
      start: grid.origin + start * grid.step,
    }),
  );
}
