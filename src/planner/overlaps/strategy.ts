// The search strategy for plans in which absences count by minutes. Local search over timetables hands over
// improvements, and a proof bounds the cost of every timetable.
import { seededRandom } from "#base/random.ts";
import type { Bounds } from "#domain";
import type { Model, Option } from "../model/model.ts";
import type { State } from "../solution/state.ts";
import { attend, type Stand } from "./attend.ts";
import { type ClashGrid, clashGrid } from "./grid.ts";
import { startWalk, walkOn } from "./local-search.ts";
import { type ClashProof, proveClashes, startClashProof } from "./proof.ts";
import type { Walk } from "./timetable.ts";

/** Timetables in a row that the whole problem may reject before local search gives up. */
const mostRefused = 3;

export interface ClashLane {
  readonly walk: Walk;
  readonly proof: ClashProof;
  refused: number;
}

/** Begins where only overlaps are left to decide; undefined otherwise. */
export function startClashLane(model: Model, seed: number): ClashLane | undefined {
  const grid = clashGrid(model);
  const walk = grid && startWalk(grid, seededRandom(seed));
  return walk && { walk, proof: startClashProof(grid), refused: 0 };
}

/** Returns what is proven so far about programmes in which everything has its time. */
export const boundsOfLane = ({ walk, proof }: ClashLane): Bounds => boundsOfProof(walk.grid, proof);

const boundsOfProof = (grid: ClashGrid, proof: ClashProof): Bounds => ({
  wishesUnmet: proof.bound * grid.step,
});

/** Pivots after which a proof without local search checks its bound. */
const pivotsPerSlice = 100;

/**
 * Proves a bound for programmes in which everything has its time, without local search, in at most this
 * number of steps. Undefined where more than overlaps is left to decide.
 */
export function clashBounds(model: Model, pivots: number): Bounds | undefined {
  const grid = clashGrid(model);
  if (!grid) return undefined;
  const proof = startClashProof(grid);
  for (let left = pivots; left > 0 && !proof.isDone; left -= pivotsPerSlice)
    proveClashes(proof, pivotsPerSlice, Number.POSITIVE_INFINITY);
  return boundsOfProof(grid, proof);
}

/** Continues with the bound for this number of steps, as long as a timetable may cost less than `best`. */
export const proveLane = ({ walk, proof }: ClashLane, pivots: number, best: number): void =>
  proveClashes(proof, pivots, best / walk.grid.step);

/** Work of the strategy so far, in places and numbers examined. */
export const workOfLane = ({ walk, proof }: ClashLane): number => walk.work + proof.sharing.work;

/**
 * Continues local search for about this amount of work. Returns the state of a timetable whose overlaps cost
 * less than `below`.
 */
export function walkLane(
  model: Model,
  lane: ClashLane,
  work: number,
  below: number,
  effort: { evaluations: number },
): State | undefined {
  const { walk } = lane;
  if (lane.refused >= mostRefused || !walkOn(walk, work, below / walk.grid.step) || !walk.best)
    return undefined;
  const state = attend(model, standsOf(walk, walk.best), effort);
  const isTaken = state.totals.requiredUnplaced === 0 && state.totals.wishesUnmet < below;
  lane.refused = isTaken ? 0 : lane.refused + 1;
  return isTaken ? state : undefined;
}

/** Returns the time and place of every activity in a timetable. */
export function standsOf({ grid }: Walk, { starts, rooms }: NonNullable<Walk["best"]>): Stand[] {
  return Array.from(
    starts,
    (start, activity): Stand => ({
      activity,
      option: grid.optionOf[activity]?.[rooms[activity] as number] as Option,
      start: grid.origin + start * grid.step,
    }),
  );
}
