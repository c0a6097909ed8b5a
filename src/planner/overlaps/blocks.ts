// Blocks: activities that are connected in time without a gap, in timetables whose every step costs nearly
// the minimum of the linear program. Dynamic programming over time finds all of them.

import { hole } from "#base/element-at.ts";
import type { Worthy } from "./conflict-free-sets.ts";
import { type LeastTable, leastTable, reach } from "./least-table.ts";
import { beginnings, type Change, changesAfter, type Moments, startMoments } from "./moments.ts";

/** A running enumeration of all blocks. Mutable. */
export interface BlockSearch {
  readonly moments: Moments;
  /** Steps of the longest block, and the maximum cost of a block above the prices. */
  readonly longest: number;
  readonly budget: number;
  readonly patience: number;
  /**
   * By time, the sets begun until then, tagged by the moment that begins then, with their cost above the
   * prices.
   */
  readonly parts: LeastTable[];
  time: number;
  row: number;
  seen: number;
  /** Sets that make up a block, tagged by its length, with its cost above the prices. */
  readonly blocks: LeastTable;
}

/**
 * Maximum number of parts of blocks that are examined, and that are queued at one time. A million of them take some
 * 50 MB.
 */
const mostParts = 10_000_000;
const mostWaiting = 3_000_000;
/** Queued parts take memory, so their limit grows with the other limits only up to this multiple. */
const mostPatienceForMemory = 8;
/** Changes after a part that take as long as examining it. */
const changesPerPart = 64;

/** What blocks are built from: the sets of activities that can run in the same step, and the cost of such a step. */
export interface BlockTask {
  readonly lengths: Int32Array;
  readonly sets: readonly Worthy[];
  readonly price: number;
  readonly longest: number;
  readonly budget: number;
  /** Multiplies the limits of the work. */
  readonly patience: number;
}

export function startBlocks({ lengths, sets, price, ...limits }: BlockTask): BlockSearch {
  const moments = startMoments(lengths, sets, price);
  return startParts(moments, beginnings(moments), limits);
}

/** Starts with the activities that are under way at first: the beginning of a block, or a moment within it. */
export function startParts(
  moments: Moments,
  first: readonly Change[],
  { longest, budget, patience }: Pick<BlockTask, "longest" | "budget" | "patience">,
): BlockSearch {
  const search: BlockSearch = {
    ...{ moments, longest, budget, patience },
    parts: Array.from({ length: longest + 1 }, leastTable),
    time: 0,
    row: 0,
    seen: 0,
    blocks: leastTable(),
  };
  for (const change of first) goOn(search, 0, 0, 0, 0, change);
  return search;
}

/** Examines this number of further parts. "all": every block is found; "unknown": there are too many. */
export function blocksOn(search: BlockSearch, parts: number): "all" | "unknown" | "open" {
  const { moments, longest, patience } = search;
  for (let i = 0; i < parts; ) {
    const table = search.parts[search.time] ?? hole();
    const row = search.row++;
    if (row >= table.size) {
      // Earlier parts are not needed again.
      search.parts[search.time] = leastTable();
      search.row = 0;
      if (++search.time > longest) return "all";
      if (
        search.parts.reduce((sum, { size }) => sum + size, 0) >
        mostWaiting * Math.min(patience, mostPatienceForMemory)
      )
        return "unknown";
      continue;
    }
    const moment = table.tag[row] ?? hole();
    const perStep = moments.perStep[moment] ?? hole();
    const changes = changesAfter(moments, moment);
    i += Math.ceil((1 + changes.length) / changesPerPart);
    if (search.seen++ > mostParts * patience) return "unknown";
    for (const change of changes)
      goOn(
        search,
        search.time + change.after,
        table.low[row] ?? hole(),
        table.high[row] ?? hole(),
        (table.least[row] ?? hole()) + perStep * change.after,
        change,
      );
  }
  return "open";
}

/**
 * Extends a part by a change, unless an activity is used twice, the block is too long, or the total is too
 * high.
 */
function goOn(
  { moments, longest, budget, parts, blocks }: BlockSearch,
  time: number,
  low: number,
  high: number,
  excess: number,
  change: Change,
): void {
  if ((low & change.low) !== 0 || (high & change.high) !== 0 || time + change.longest > longest) return;
  if (change.to < 0) {
    if (excess <= budget) reach(blocks, low, high, time, excess);
  } else if (excess + (moments.perStep[change.to] ?? hole()) <= budget)
    reach(parts[time] ?? hole(), low | change.low, high | change.high, change.to, excess);
}
