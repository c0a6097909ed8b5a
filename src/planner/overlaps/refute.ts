// Refutes timetables that cost a little more than the bound of the linear program. In every step of such a
// timetable, only sets of activities that cost nearly their value can be under way. These sets form blocks.
// If no blocks cover all activities within the available time, there is no such timetable.
import { type BlockSearch, blocksOn, startBlocks } from "./blocks.ts";
import { type Parallel, type SetSearch, setsOfWorth, type Worthy } from "./conflict-free-sets.ts";
import { type CoverSearch, coverOn, startCover } from "./cover.ts";
import { mostMembers } from "./least-table.ts";

/** The result of the linear program, in whole numbers. */
export interface Prices {
  /** Activities with the costs of their pairs, in the unit of the prices. */
  readonly parallel: Parallel;
  readonly lengths: Int32Array;
  /** Lengths of the stretches of time. */
  readonly stretches: readonly number[];
  /** By activity, the value of one of its steps. A step of time costs `price`, and no set is worth more. */
  readonly worths: Float64Array;
  readonly price: number;
}

/** A running refutation of all timetables that cost at most `budget` more than the minimum of the prices. */
export interface Refutation {
  readonly prices: Prices;
  readonly budget: number;
  stage: { readonly sets: SetSearch<Worthy[]> } | BlockSearch | CoverSearch;
}

/** Maximum number of sets of activities that are stored, and of sets times steps of the longest activity. */
const mostSets = 20_000;
const mostChanges = 400_000;
/** Parts of blocks, and branches of a cover, that take about as long as a pivot. */
const partsPerPivot = 150;
const branchesPerPivot = 5;
const membersPerPivot = 10_000;

/**
 * Begins a refutation; undefined if there is too much to examine. Leaves out activities of no value, which
 * only cost.
 */
export function startRefutation(prices: Prices, budget: number): Refutation | undefined {
  const worthy = ofWorth(prices);
  const { parallel, worths, price } = worthy;
  if (parallel.activities > mostMembers) return undefined;
  const sets = setsOfWorth(parallel, worths, price - budget, mostSets);
  return { prices: worthy, budget, stage: { sets } };
}

/**
 * Continues for about the time of this number of pivots. "some": the prices do not rule such timetables out.
 */
export function refuteOn(refutation: Refutation, pivots: number): "none" | "some" | "unknown" | "open" {
  const { stage, prices, budget } = refutation;
  const { parallel, stretches, price, lengths } = prices;
  if ("sets" in stage) {
    const sets = stage.sets.on(pivots * membersPerPivot);
    if (typeof sets === "string") return sets;
    if (sets.length * greatest(lengths) > mostChanges) return "unknown";
    refutation.stage = startBlocks({ lengths, sets, price, longest: greatest(stretches), budget });
    return "open";
  }
  if (!("blocks" in stage)) return coverOn(stage, pivots * branchesPerPivot);
  const state = blocksOn(stage, pivots * partsPerPivot);
  if (state !== "all") return state;
  const { blocks } = stage;
  refutation.stage = startCover({ blocks, activities: parallel.activities, stretches, price, budget });
  return "open";
}

const greatest = (list: Iterable<number>): number => {
  let most = 0;
  for (const one of list) if (one > most) most = one;
  return most;
};

/** Returns the activities with a value, numbered again from 0. */
function ofWorth(prices: Prices): Prices {
  const { parallel, worths, lengths } = prices;
  const kept = Array.from(worths, (_, a) => a).filter((a) => (worths[a] as number) > 0);
  return {
    ...prices,
    parallel: {
      ...parallel,
      activities: kept.length,
      costs: Int32Array.from(
        kept.flatMap((a) => kept.map((b) => parallel.costs[a * parallel.activities + b] as number)),
      ),
      rooms: Int32Array.from(kept, (a) => parallel.rooms[a] as number),
    },
    worths: Float64Array.from(kept, (a) => worths[a] as number),
    lengths: Int32Array.from(kept, (a) => lengths[a] as number),
  };
}
