// Refutes timetables that cost a little more than the bound of the linear program. In every step of such a
// timetable, only sets of activities that cost nearly their value can be under way. These sets form blocks.
// If no blocks cover all activities within the available time, there is no such timetable.
import { hole } from "#base/element-at.ts";
import { sumOf } from "#base/sum.ts";
import { type BlockSearch, type BlockTask, blocksOn, startBlocks } from "./blocks.ts";
import { type AroundSearch, blocksAround } from "./blocks-around.ts";
import { type Parallel, type SetSearch, setsOfWorth, type Worthy } from "./conflict-free-sets.ts";
import { type CoverSearch, coverOn, startCover } from "./cover.ts";
import { has, type LeastTable, leastOf, leastTable, membersOf, mostMembers, reach } from "./least-table.ts";

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

/** The results of earlier enumerations of blocks, which hold for every later budget. */
interface Known {
  /** All blocks that cost no more than this. */
  readonly blocks: LeastTable;
  readonly limit: number;
  /** By activity, the least cost of a block that contains it. */
  readonly least: readonly number[];
}

/** A running refutation of all timetables that cost at most `budget` more than the minimum of the prices. Mutable. */
export interface Refutation {
  readonly whole: Prices;
  readonly budget: number;
  /** Multiplies the limits of the work. */
  readonly patience: number;
  /** The activities considered, and the prices of these, numbered again from 0. */
  members: readonly number[];
  prices: Prices;
  /** The sets of these activities that may be under way at once, when they are known. */
  sets: readonly Worthy[];
  known: Known | undefined;
  stage: Stage;
}

type Stage =
  | { readonly kind: "sets"; readonly search: SetSearch<Worthy[]> }
  | { readonly kind: "blocks"; readonly search: BlockSearch; readonly task: BlockTask }
  | { readonly kind: "around"; readonly search: AroundSearch; readonly activity: number }
  | { readonly kind: "cover"; readonly search: CoverSearch };

/** Maximum number of sets of activities that are stored, and of sets times steps of the longest activity. */
const mostSets = 20_000;
const mostChanges = 400_000;
/** Parts of blocks, slices of blocks around an activity, and branches of a cover, by the time of a pivot. */
const partsPerPivot = 150;
const pivotsPerSlice = 30;
const branchesPerPivot = 5;
const membersPerPivot = 10_000;

/** Activities of no value that are considered if the others alone refute nothing. */
const mostBeside = 2;

/**
 * Begins a refutation; undefined if there is too much to examine. Leaves out activities of no value at first: what holds
 * for some activities of a timetable holds for the timetable. Uses the results of an earlier refutation with the same
 * prices and a smaller budget.
 */
export function startRefutation(
  whole: Prices,
  budget: number,
  patience: number,
  earlier?: Refutation,
): Refutation | undefined {
  const members = earlier?.members ?? Array.from(whole.worths.keys()).filter((a) => hasValue(whole, a));
  if (members.length > mostMembers) return undefined;
  return { whole, budget, patience, known: earlier?.known, sets: [], ...beginSets(whole, members, budget) };
}

const hasValue = ({ worths }: Prices, a: number): boolean => (worths[a] ?? hole()) > 0;

function beginSets(
  whole: Prices,
  members: readonly number[],
  budget: number,
): Pick<Refutation, "members" | "prices" | "stage"> {
  const prices = pricesOf(whole, members);
  const search = setsOfWorth(prices.parallel, prices.worths, prices.price - budget, mostSets);
  return { members, prices, stage: { kind: "sets", search } };
}

/**
 * Continues for about the time of this number of pivots. "some": the prices do not rule such timetables out.
 */
export function refuteOn(refutation: Refutation, pivots: number): "none" | "some" | "unknown" | "open" {
  const { stage, prices } = refutation;
  if (stage.kind === "sets") {
    const sets = stage.search.on(pivots * membersPerPivot);
    if (typeof sets === "string") return sets;
    refutation.sets = sets;
    return beginBlocks(refutation, sets);
  }
  if (stage.kind === "blocks") {
    const state = blocksOn(stage.search, pivots * partsPerPivot);
    if (state !== "all") return state;
    const { blocks } = stage.search;
    refutation.known = knownOf(blocks, stage.search.budget, prices.parallel.activities, refutation.known);
    return beginAround(refutation, stage.task);
  }
  if (stage.kind === "around") {
    for (let left = pivots; left > 0; left -= pivotsPerSlice) {
      const step = stage.search.next();
      if (!step.done) continue;
      return step.value === "unknown" ? "unknown" : beginCover(refutation, step.value, stage.activity);
    }
    return "open";
  }
  const outcome = coverOn(stage.search, pivots * branchesPerPivot);
  return outcome === "some" ? beginBeside(refutation) : outcome;
}

/**
 * Begins again with some activities of no value too. Those that can run beside the fewest sets are the hardest to
 * place: if no step of a block has room for one of them, no blocks cover all activities.
 */
function beginBeside(refutation: Refutation): "some" | "open" {
  const { whole, budget, members, sets } = refutation;
  if (members.some((a) => !hasValue(whole, a))) return "some";
  const { activities, costs } = whole.parallel;
  const setsBeside = (a: number): number =>
    sets.filter(({ set, worth }) => {
      const cost = sumOf(set.map((b) => costs[a * activities + (members[b] ?? hole())] ?? hole()));
      return worth - cost >= whole.price - budget;
    }).length;
  const beside = Array.from(whole.worths.keys())
    .filter((a) => !hasValue(whole, a))
    .map((a) => ({ a, count: setsBeside(a) }))
    .toSorted((x, y) => x.count - y.count || x.a - y.a)
    .slice(0, Math.min(mostBeside, mostMembers - members.length));
  if (beside.length === 0) return "some";
  refutation.known = undefined;
  const all = [...members, ...beside.map(({ a }) => a)].toSorted((a, b) => a - b);
  Object.assign(refutation, beginSets(whole, all, budget));
  return "open";
}

/**
 * Each timetable has a block with the activity whose blocks cost most. Its other blocks share the rest of the budget,
 * so blocks that cost more are sought only around that activity.
 */
const rarestOf = ({ least }: Known): number => least.indexOf(greatest(least));

function beginBlocks(refutation: Refutation, sets: readonly Worthy[]): "open" | "unknown" {
  const { prices, known, budget, patience } = refutation;
  const { stretches, price, lengths } = prices;
  if (sets.length * greatest(lengths) > mostChanges) return "unknown";
  const task: BlockTask = { lengths, sets, price, longest: greatest(stretches), budget, patience };
  const limit = budget - (known ? greatest(known.least) : 0);
  if (known && known.limit >= limit) return beginAround(refutation, task);
  const cheap = sets.filter(({ worth }) => price - worth <= limit);
  const search = startBlocks({ ...task, sets: cheap, budget: limit });
  refutation.stage = { kind: "blocks", search, task };
  return "open";
}

/** Adds the results of a complete enumeration of blocks to the known ones. */
function knownOf(blocks: LeastTable, limit: number, activities: number, before: Known | undefined): Known {
  const least = Array.from({ length: activities }, () => limit + 1);
  for (let row = 0; row < blocks.size; row++)
    for (const a of membersOf(blocks, row))
      least[a] = Math.min(least[a] ?? hole(), blocks.least[row] ?? hole());
  return { blocks, limit, least: least.map((cost, a) => Math.max(cost, before?.least[a] ?? 0)) };
}

function beginAround(refutation: Refutation, task: BlockTask): "open" {
  const { known, budget } = refutation;
  if (!known || known.limit >= budget) return beginCover(refutation, undefined, 0);
  const activity = rarestOf(known);
  refutation.stage = { kind: "around", search: blocksAround(task, activity), activity };
  return "open";
}

/** Begins to look for a cover by the known blocks, with those around an activity replaced by the given ones. */
function beginCover(refutation: Refutation, around: LeastTable | undefined, activity: number): "open" {
  const { prices, budget, known, patience } = refutation;
  const { stretches, price, parallel } = prices;
  const { activities } = parallel;
  let blocks = around ?? leastTable();
  if (known && !around) blocks = known.blocks;
  else if (known && around) {
    const leastAround = leastOf(around) ?? budget + 1;
    const least = known.least.map((cost, a) => (a === activity ? Math.max(cost, leastAround) : cost));
    refutation.known = { ...known, least };
    for (let row = 0; row < known.blocks.size; row++) {
      const { low, high, tag, least: costs } = known.blocks;
      const cost = costs[row] ?? hole();
      if (cost > budget - leastAround || has(low[row] ?? hole(), high[row] ?? hole(), activity)) continue;
      reach(around, low[row] ?? hole(), high[row] ?? hole(), tag[row] ?? hole(), cost);
    }
  }
  const search = startCover({ blocks, activities, stretches, price, budget, patience });
  refutation.stage = { kind: "cover", search };
  return "open";
}

const greatest = (list: Iterable<number>): number => {
  let most = 0;
  for (const one of list) if (one > most) most = one;
  return most;
};

/** Returns the prices of some activities, numbered again from 0. */
function pricesOf(whole: Prices, kept: readonly number[]): Prices {
  const { parallel, worths, lengths } = whole;
  return {
    ...whole,
    parallel: {
      ...parallel,
      activities: kept.length,
      costs: Int32Array.from(
        kept.flatMap((a) => kept.map((b) => parallel.costs[a * parallel.activities + b] ?? hole())),
      ),
      rooms: Int32Array.from(kept, (a) => parallel.rooms[a] ?? hole()),
    },
    worths: Float64Array.from(kept, (a) => worths[a] ?? hole()),
    lengths: Int32Array.from(kept, (a) => lengths[a] ?? hole()),
  };
}
