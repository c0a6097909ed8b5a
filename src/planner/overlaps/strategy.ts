// The lane of a plan in which absences count by minutes: it walks over timetables and hands over what is better, and
// proves what no timetable can be better than.
import { seededRandom } from "#base/random.ts";
import type { Bounds } from "#domain";
import type { Model, Option } from "../model/model.ts";
import type { State } from "../solution/state.ts";
import { attend, type Stand } from "./attend.ts";
import { type ClashGrid, clashGrid } from "./grid.ts";
import { startWalk, walkOn } from "./local-search.ts";
import { type ClashProof, proveClashes, startClashProof } from "./proof.ts";
import type { Walk } from "./timetable.ts";

/** Timetables in a row that the whole problem did not allow, after which the walk gives up. */
const mostRefused = 3;

export interface ClashLane {
  readonly walk: Walk;
  readonly proof: ClashProof;
  refused: number;
}

/** Begins where clashes are all that is left to decide; undefined elsewhere. */
export function startClashLane(model: Model, seed: number): ClashLane | undefined {
  const grid = clashGrid(model);
  const walk = grid && startWalk(grid, seededRandom(seed));
  return walk && { walk, proof: startClashProof(grid), refused: 0 };
}

/** What is proven by now of programmes in which everything has its time. */
export const boundsOfLane = ({ walk, proof }: ClashLane): Bounds => boundsOfProof(walk.grid, proof);

const boundsOfProof = (grid: ClashGrid, proof: ClashProof): Bounds => ({
  wishesUnmet: proof.bound * grid.step,
});

/** Pivots after which a proof without a walk looks where it stands. */
const pivotsPerSlice = 100;

/**
 * What is proven of programmes in which everything has its time, without a walk beside it, in so many steps at most;
 * undefined where clashes are not all that is left to decide.
 */
export function clashBounds(model: Model, pivots: number): Bounds | undefined {
  const grid = clashGrid(model);
  if (!grid) return undefined;
  const proof = startClashProof(grid);
  for (let left = pivots; left > 0 && !proof.isDone; left -= pivotsPerSlice)
    proveClashes(proof, pivotsPerSlice, Number.POSITIVE_INFINITY);
  return boundsOfProof(grid, proof);
}

/** Works on at the bound for so many steps, as long as there may be a timetable that costs less than `best`. */
export const proveLane = ({ walk, proof }: ClashLane, pivots: number, best: number): void =>
  proveClashes(proof, pivots, best / walk.grid.step);

/** Work of a lane so far, in places and numbers looked at. */
export const workOfLane = ({ walk, proof }: ClashLane): number => walk.work + proof.sharing.work;

/** Walks on for about so much work; gives the state of a timetable with clashes that cost less than `below`. */
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

/** Where and when everything takes place in a timetable. */
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
