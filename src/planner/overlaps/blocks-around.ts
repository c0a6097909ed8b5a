// The blocks that contain one activity. The parts before and after its start are enumerated separately, each within the
// budget that the other leaves, and then joined. Few blocks contain an activity that fits nowhere cheaply, so this
// reaches much further than enumerating all blocks.
import { hole } from "#base/element-at.ts";
import { type BlockTask, blocksOn, startParts } from "./blocks.ts";
import type { Worthy } from "./conflict-free-sets.ts";
import { bitsOf, type LeastTable, leastOf, leastTable, reach } from "./least-table.ts";
import { type Change, type Moments, momentOf, startMoments } from "./moments.ts";

/** Parts of blocks and pairs of parts examined in one slice. */
const partsPerSlice = 5000;
const pairsPerPart = 64;
/** Maximum number of slices, and of states in which other activities are in progress when the activity begins. */
const mostSlices = 4000;
const mostCrossings = 3000;

/** The activities in progress when the activity begins. */
interface Crossing {
  readonly members: readonly number[];
  /** By member, the steps left and the steps done. */
  readonly left: ReadonlyMap<number, number>;
  readonly done: ReadonlyMap<number, number>;
}

/** A running enumeration: each step is a slice of work. "unknown": there are too many. */
export type AroundSearch = Generator<undefined, LeastTable | "unknown">;

/** Enumerates the blocks within the budget that contain the activity, tagged by length, with their cost. */
export function* blocksAround(task: BlockTask, activity: number): AroundSearch {
  const { lengths, sets, price, longest, budget, patience } = task;
  const others = sets.filter(({ set }) => !set.includes(activity));
  const after = startMoments(lengths, sets, price);
  const before = startMoments(lengths, others, price);
  const blocks = leastTable();
  const effort = { slices: 0, patience };
  const crossings = crossingsAt(task, activity);
  if (crossings.length > mostCrossings) return "unknown";
  for (const { members, left, done } of crossings) {
    const isBeginning = members.length === 0;
    const lefts = firstMoments(before, others, members, done);
    const rights = firstMoments(after, sets, [...members, activity], left);
    // In any two parts that fit together, one takes no more than half of the budget.
    const half = isBeginning ? 0 : Math.floor(budget / 2);
    const mostLeft = longest - (lengths[activity] ?? hole());
    let earlier = isBeginning ? nothing() : yield* partsFrom(before, lefts, mostLeft, half, effort);
    if (!earlier) return "unknown";
    const mostRight = longest - Math.max(0, ...done.values());
    const later = yield* partsFrom(after, rights, mostRight, budget - (leastOf(earlier) ?? half + 1), effort);
    if (!later) return "unknown";
    const leastLater = leastOf(later);
    if (leastLater === undefined) continue;
    if (!isBeginning && budget - leastLater > half)
      earlier = yield* partsFrom(before, lefts, mostLeft, budget - leastLater, effort);
    if (!earlier) return "unknown";
    yield* join(earlier, later, { ...bitsOf(members), longest, budget }, blocks);
  }
  return blocks;
}

/** A part without anything in it. */
function nothing(): LeastTable {
  const table = leastTable();
  reach(table, 0, 0, 0, 0);
  return table;
}

/** Returns the sets of activities that may be in progress when the activity begins, including the empty one. */
function crossingsAt({ sets, lengths }: BlockTask, activity: number): Crossing[] {
  const found = new Map<string, Crossing>();
  const add = (members: readonly number[], from: number, left: Map<number, number>): void => {
    const member = members[from];
    if (member === undefined) {
      const inside = [...left.keys()];
      const key = inside.map((one) => `${one}.${left.get(one)}`).join();
      const done = new Map(inside.map((one) => [one, (lengths[one] ?? hole()) - (left.get(one) ?? hole())]));
      found.set(key, { members: inside, left, done });
      return;
    }
    if (found.size > mostCrossings) return;
    add(members, from + 1, left);
    for (let steps = 1; steps < (lengths[member] ?? hole()); steps++)
      add(members, from + 1, new Map(left).set(member, steps));
  };
  const seen = new Set<string>();
  for (const { set } of sets) {
    const companions = set.filter((one) => one !== activity);
    if (companions.length === set.length || seen.has(companions.join())) continue;
    seen.add(companions.join());
    add(companions, 0, new Map());
  }
  return [...found.values()];
}

/** Returns the moments with at least these activities, of which some are under way, with the steps that they have left. */
function firstMoments(
  moments: Moments,
  sets: readonly Worthy[],
  members: readonly number[],
  left: ReadonlyMap<number, number>,
): Change[] {
  const stepsOf = (one: number): number => left.get(one) ?? moments.lengths[one] ?? hole();
  return sets
    .filter(({ set }) => members.every((one) => set.includes(one)))
    .map((one) => ({
      after: 0,
      ...bitsOf(one.set),
      longest: Math.max(...one.set.map(stepsOf)),
      to: momentOf(moments, one, stepsOf),
    }));
}

function* partsFrom(
  moments: Moments,
  first: readonly Change[],
  longest: number,
  budget: number,
  effort: { slices: number; readonly patience: number },
): Generator<undefined, LeastTable | undefined> {
  const search = startParts(moments, first, { longest, budget, patience: effort.patience });
  for (;;) {
    const state = blocksOn(search, partsPerSlice);
    if (state === "all") return search.blocks;
    if (state === "unknown" || effort.slices++ > mostSlices * effort.patience) return undefined;
    yield;
  }
}

/** Joins parts before and after that share only the activities in progress at the start. */
function* join(
  earlier: LeastTable,
  later: LeastTable,
  { low, high, longest, budget }: { low: number; high: number; longest: number; budget: number },
  blocks: LeastTable,
): Generator<undefined, void> {
  let pairs = 0;
  for (let r = 0; r < later.size; r++) {
    const [laterLow, laterHigh] = [later.low[r] ?? hole(), later.high[r] ?? hole()];
    const cost = later.least[r] ?? hole();
    const length = later.tag[r] ?? hole();
    // A plain loop, because most of the time is spent here.
    for (let l = 0; l < earlier.size; l++) {
      const [earlierLow, earlierHigh] = [earlier.low[l] ?? hole(), earlier.high[l] ?? hole()];
      if ((earlierLow & laterLow) !== low || (earlierHigh & laterHigh) !== high) continue;
      const both = cost + (earlier.least[l] ?? hole());
      const steps = length + (earlier.tag[l] ?? hole());
      if (both <= budget && steps <= longest)
        reach(blocks, earlierLow | laterLow, earlierHigh | laterHigh, steps, both);
    }
    pairs += earlier.size;
    if (pairs <= partsPerSlice * pairsPerPart) continue;
    pairs = 0;
    yield;
  }
}
