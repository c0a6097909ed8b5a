// Whether blocks can cover every activity once and fit side by side into the available stretches of time.
// Complete search, fewest choices first.
import { hole } from "#base/element-at.ts";
import { sumOf } from "#base/sum.ts";
import { has, type LeastTable } from "./least-table.ts";

/** The conditions that a cover must meet. */
export interface CoverTask {
  readonly blocks: LeastTable;
  /** The number of activities. */
  readonly activities: number;
  /** Lengths of the stretches, and the cost of leaving a step of them empty. */
  readonly stretches: readonly number[];
  readonly price: number;
  /** Maximum cost of all blocks and empty steps together. */
  readonly budget: number;
  /** Multiplies the limit of the work. */
  readonly patience: number;
}

/** The blocks chosen, with those that were still possible before the last choice. */
interface Branch {
  readonly candidates: readonly number[];
  readonly low: number;
  readonly high: number;
  /** Longest first. */
  readonly lengths: readonly number[];
  readonly excess: number;
}

/** A running search. Mutable. */
export interface CoverSearch {
  readonly task: CoverTask;
  readonly open: Branch[];
  seen: number;
  /** Lengths for which it is known whether they fit into the stretches. */
  readonly known: Map<string, boolean>;
}

/** Maximum number of branches that are examined. */
const mostBranches = 500_000;
/** The number of blocks that can be examined in the time of one branch. */
const blocksPerBranch = 4000;
/** Arrangements of lengths tried in one branch. Beyond this number the lengths are assumed to fit. */
const mostTries = 100_000;

export const startCover = (task: CoverTask): CoverSearch => {
  const candidates = Array.from({ length: task.blocks.size }, (_, row) => row);
  return { task, open: [{ candidates, low: 0, high: 0, lengths: [], excess: 0 }], seen: 0, known: new Map() };
};

/** Examines this number of further branches. "none": there is no cover; "unknown": it takes too long. */
export function coverOn(search: CoverSearch, branches: number): "some" | "none" | "unknown" | "open" {
  for (let i = 0; i < branches; ) {
    const branch = search.open.pop();
    if (!branch) return "none";
    const work = 1 + Math.floor(branch.candidates.length / blocksPerBranch);
    i += work;
    search.seen += work;
    if (search.seen > mostBranches * search.task.patience) return "unknown";
    if (isCover(search, branch)) return "some";
  }
  return "open";
}

/** Opens the branches below a branch. Returns whether everything is covered at an allowed price. */
function isCover(search: CoverSearch, { low, high, lengths, excess, ...branch }: Branch): boolean {
  const { task, open } = search;
  const { blocks, stretches, price, budget } = task;
  const candidates: number[] = [];
  // A plain loop, because most of the time is spent here.
  for (let i = 0; i < branch.candidates.length; i++) {
    const row = branch.candidates[i] ?? hole();
    if (((blocks.low[row] ?? hole()) & low) !== 0 || ((blocks.high[row] ?? hole()) & high) !== 0) continue;
    if (excess + (blocks.least[row] ?? hole()) <= budget) candidates.push(row);
  }
  const scarce = scarcest(task, low, high, candidates);
  if (scarce === undefined) {
    const empty = sumOf(stretches) - sumOf(lengths);
    return excess + empty * price <= budget;
  }
  const tries = { left: mostTries };
  for (const row of candidates) {
    if (!has(blocks.low[row] ?? hole(), blocks.high[row] ?? hole(), scarce)) continue;
    const length = blocks.tag[row] ?? hole();
    const longer = lengths.filter((one) => one >= length);
    const all = [...longer, length, ...lengths.slice(longer.length)];
    if (!mayFit(search, all, tries)) continue;
    open.push({
      candidates,
      low: low | (blocks.low[row] ?? hole()),
      high: high | (blocks.high[row] ?? hole()),
      lengths: all,
      excess: excess + (blocks.least[row] ?? hole()),
    });
  }
  return false;
}

/** Returns the uncovered activity that the fewest blocks contain; undefined if none is left. */
function scarcest(
  { blocks, activities }: CoverTask,
  low: number,
  high: number,
  candidates: readonly number[],
): number | undefined {
  const counts = new Int32Array(activities);
  for (const row of candidates) {
    for (let left = blocks.low[row] ?? hole(); left !== 0; left &= left - 1) count(counts, left, 0);
    for (let left = blocks.high[row] ?? hole(); left !== 0; left &= left - 1) count(counts, left, 30);
  }
  let best: number | undefined;
  for (let a = 0; a < activities; a++) {
    if (has(low, high, a)) continue;
    if (best === undefined || (counts[a] ?? hole()) < (counts[best] ?? hole())) best = a;
  }
  return best;
}

/** Counts the activity of the lowest bit. */
function count(counts: Int32Array, bits: number, from: number): void {
  const activity = from + 31 - Math.clz32(bits & -bits);
  counts[activity] = (counts[activity] ?? hole()) + 1;
}

/**
 * Whether lengths, the longest first, fit into the stretches together. Returns true if that takes too
 * long.
 */
function mayFit({ task, known }: CoverSearch, lengths: readonly number[], tries: { left: number }): boolean {
  const key = lengths.join();
  const before = known.get(key);
  if (before !== undefined) return before;
  const isFit = pack(lengths, 0, [...task.stretches], tries);
  if (tries.left > 0) known.set(key, isFit);
  return isFit;
}

/** Whether the lengths from one position on fit into the rest of the stretches. */
function pack(lengths: readonly number[], from: number, rooms: number[], tries: { left: number }): boolean {
  const length = lengths[from];
  if (length === undefined || tries.left-- <= 0) return true;
  return rooms.some((room, i) => {
    if (room < length || rooms.indexOf(room) < i) return false;
    rooms[i] = room - length;
    const isDone = pack(lengths, from + 1, rooms, tries);
    rooms[i] = room;
    return isDone;
  });
}
