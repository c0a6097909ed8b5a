// A bound on overlaps: activities share the available time step by step, as if each could be cut into steps.
// A linear program over the sets that may take place at once, solved by column generation (Gilmore and
// Gomory, 1961).
import { hole } from "#base/element-at.ts";
import { sumOf } from "#base/sum.ts";
import {
  bestSet,
  costOf,
  greedySet,
  type Parallel,
  parallelOf,
  type SetSearch,
  type Worthy,
} from "./conflict-free-sets.ts";
import { apart, type OverlapGrid } from "./grid.ts";
import type { Prices } from "./refute.ts";

/** Maximum number of pivots for each activity. After that number, the bound is used as it is. */
const pivotsPerActivity = 200;
/** A column that improves by less is ignored. */
const tolerance = 1e-7;
/** Values are rounded to this part of a unit before the bound is taken, so that it is exact. */
export const fraction = 1024;

/** A running relaxation. */
export interface Sharing {
  readonly parallel: Parallel;
  readonly lengths: Int32Array;
  /** Lengths of the stretches of time in which anything can take place. */
  readonly stretches: readonly number[];
  /** The inverse of the basis, row by row. Rows and columns are the activities, then time. */
  readonly inverse: Float64Array;
  /** For each column of the basis, its cost and its amount. */
  readonly costs: Float64Array;
  readonly amounts: Float64Array;
  /** Columns found earlier, tried before others are sought. */
  pool: (readonly number[])[];
  pivotsLeft: number;
  /** The work with the present prices, when it takes longer than checking the pool. */
  task: Task | undefined;
  /** Numbers examined so far: a measure of work. */
  work: number;
  /** The proven least cost of a timetable of all activities, in the costs of the grid. */
  bound: number;
  isDone: boolean;
  /** The prices that prove the bound, and the bound before rounding, in parts of a unit. */
  proof: { readonly prices: Prices; readonly least: number } | undefined;
}

/** Starts with a set for every activity alone, and with the overtime that these need. */
export function startSharing(grid: OverlapGrid): Sharing {
  const { activities: n, lengths } = grid;
  const m = n + 1;
  const stretches = stretchesOf(grid);
  const time = sumOf(stretches);
  const inverse = new Float64Array(m * m);
  for (let i = 0; i < n; i++) {
    inverse[i * m + i] = 1;
    inverse[n * m + i] = 1;
  }
  const total = sumOf(lengths);
  const late = total > time;
  // The last column is overtime, or unused time.
  inverse[n * m + n] = late ? -1 : 1;
  if (!late) for (let i = 0; i < n; i++) inverse[n * m + i] = -1;
  const costs = new Float64Array(m);
  // More expensive than any hour can be.
  if (late)
    costs[n] =
      2 + grid.costs.reduce((most, cost) => (cost < apart && cost > most ? cost : most), 0) * grid.rooms;
  const amounts = Float64Array.from([...lengths, Math.abs(total - time)]);
  return {
    parallel: parallelOf(grid),
    lengths,
    stretches,
    inverse,
    costs,
    amounts,
    pool: [],
    pivotsLeft: pivotsPerActivity * n,
    task: undefined,
    work: 0,
    bound: 0,
    isDone: n === 0 || !late,
    proof: undefined,
  };
}

/** Work of a pivot for each number in the inverse, and the maximum work of one call. */
const workOfPivot = 4;
const mostWork = 4_000_000;

/**
 * Continues for about the time of this number of simplex steps. Ends with the bound, or without one if that takes too
 * long. No single step takes much longer than a pivot.
 */
export function shareOn(sharing: Sharing, pivots: number): void {
  const m = sharing.costs.length;
  const end = sharing.work + Math.min(mostWork, pivots * workOfPivot * m * m);
  while (!sharing.isDone && sharing.work < end) workOn(sharing, end - sharing.work);
}

/** A computation with the prices of a basis, done in steps. */
type Task = Duals & {
  /** Adds sets to the pool starting from each activity, searches for the best set, or computes the bound. */
  readonly stage:
    | { readonly kind: "fill"; next: number; readonly found: Worthy[] }
    | { readonly kind: "price"; readonly search: SetSearch<Worthy | "none"> }
    | {
        readonly kind: "close";
        readonly whole: Float64Array;
        readonly scaled: Parallel;
        readonly search: SetSearch<Worthy | "none">;
      };
};

function workOn(sharing: Sharing, work: number): void {
  const { task } = sharing;
  if (!task) begin(sharing);
  else if (task.stage.kind === "fill") fill(sharing, task, task.stage);
  else {
    const { search, kind } = task.stage;
    const before = search.work();
    const best = search.on(work);
    sharing.work += search.work() - before + 1;
    if (best === "open") return;
    sharing.task = undefined;
    if (kind === "close") finish(sharing, task.stage, best);
    else if (typeof best === "string") close(sharing, task);
    else pivot(sharing, best.set);
  }
}

/** Prices the basis and checks the pool. */
function begin(sharing: Sharing): void {
  const { costs, pool, parallel } = sharing;
  const duals = dualsOf(sharing);
  sharing.work += costs.length ** 2 + pool.length * Math.min(parallel.most, costs.length) ** 2;
  if (sharing.pivotsLeft-- <= 0) close(sharing, duals);
  else {
    const column = fromPool(sharing, duals.worths, duals.price);
    if (column) pivot(sharing, column);
    else sharing.task = { ...duals, stage: { kind: "fill", next: 0, found: [] } };
  }
}

/** Adds one set to the pool. After the last set it takes the best one, or begins to search for a better one. */
function fill(sharing: Sharing, { worths, price }: Duals, stage: Task["stage"] & { kind: "fill" }): void {
  const { parallel } = sharing;
  if (stage.next < parallel.activities) {
    const one = greedySet(parallel, worths, stage.next++, sharing);
    if (one.worth > price + tolerance) stage.found.push(one);
    return;
  }
  const { found } = stage;
  sharing.pool = found.map((one) => one.set);
  sharing.task = undefined;
  if (found.length > 0) pivot(sharing, found.reduce((a, b) => (b.worth > a.worth ? b : a)).set);
  else {
    const search = bestSet(parallel, worths, price + tolerance);
    sharing.task = { worths, price, stage: { kind: "price", search } };
  }
}

interface Duals {
  /** Returns the value of a step of each activity, and the cost of a step of time. */
  readonly worths: Float64Array;
  readonly price: number;
}

function dualsOf({ inverse, costs }: Sharing): Duals {
  const m = costs.length;
  const duals = new Float64Array(m);
  for (let row = 0; row < m; row++) {
    const cost = costs[row] ?? hole();
    if (cost !== 0)
      for (let i = 0; i < m; i++) duals[i] = (duals[i] ?? hole()) + cost * (inverse[row * m + i] ?? hole());
  }
  return { worths: duals.subarray(0, m - 1), price: -(duals[m - 1] ?? hole()) };
}

function fromPool(
  { parallel, pool }: Sharing,
  worths: Float64Array,
  price: number,
): readonly number[] | undefined {
  let best: readonly number[] | undefined;
  let most = price + tolerance;
  for (const set of pool) {
    const worth = set.reduce((sum, a) => sum + (worths[a] ?? hole()), 0) - costOf(parallel, set);
    if (worth <= most) continue;
    most = worth;
    best = set;
  }
  return best;
}

/** Brings a set into the basis and removes the column that reaches zero first. */
function pivot(sharing: Sharing, set: readonly number[]): void {
  const { parallel, inverse, costs, amounts } = sharing;
  const m = costs.length;
  sharing.work += m * (m + set.length);
  const entering = new Float64Array(m);
  let leaving = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let row = 0; row < m; row++) {
    let value = inverse[row * m + m - 1] ?? hole();
    for (const a of set) value += inverse[row * m + a] ?? hole();
    entering[row] = value;
    if (value <= 1e-9) continue;
    const ratio = (amounts[row] ?? hole()) / value;
    if (ratio >= least) continue;
    least = ratio;
    leaving = row;
  }
  if (leaving < 0) return;
  const by = entering[leaving] ?? hole();
  for (let i = 0; i < m; i++) inverse[leaving * m + i] = (inverse[leaving * m + i] ?? hole()) / by;
  for (let row = 0; row < m; row++) {
    const value = entering[row] ?? hole();
    if (row === leaving || value === 0) continue;
    for (let i = 0; i < m; i++)
      inverse[row * m + i] = (inverse[row * m + i] ?? hole()) - value * (inverse[leaving * m + i] ?? hole());
    amounts[row] = Math.max(0, (amounts[row] ?? hole()) - value * least);
  }
  amounts[leaving] = least;
  costs[leaving] = costOf(parallel, set);
}

/**
 * Begins with the bound of rounded values: in each step of time, activities cost at least their value less
 * that of the best set. This holds for any values that are not negative, so earlier rounding in the program
 * does not matter.
 */
function close(sharing: Sharing, { worths, price }: Duals): void {
  const { parallel } = sharing;
  const whole = worths.map((worth) => Math.max(0, Math.round(worth * fraction)));
  const scaled: Parallel = { ...parallel, costs: parallel.costs.map((cost) => cost * fraction) };
  const search = bestSet(scaled, whole, 0);
  sharing.task = { worths, price, stage: { kind: "close", whole, scaled, search } };
}

function finish(
  sharing: Sharing,
  { whole, scaled }: Task["stage"] & { kind: "close" },
  best: Worthy | "none" | "unknown",
): void {
  const { lengths, stretches } = sharing;
  sharing.isDone = true;
  if (best === "unknown") return;
  const price = best === "none" ? 0 : best.worth;
  const all = lengths.reduce((sum, length, a) => sum + length * (whole[a] ?? hole()), 0);
  const least = all - sumOf(stretches) * price;
  sharing.bound = Math.max(0, Math.ceil(least / fraction));
  sharing.proof = { prices: { parallel: scaled, lengths, stretches, worths: whole, price }, least };
}

/**
 * Returns how far timetables that cost no more than `cost` may lie above the prices, in the unit of the
 * prices.
 */
export const budgetOf = (cost: number, least: number): number => cost * fraction - least;

/** Returns the stretches of steps in which some activity may be under way. */
function stretchesOf({ activities, steps, lengths, startsOf }: OverlapGrid): number[] {
  const used = new Uint8Array(steps + 1);
  for (let a = 0; a < activities; a++)
    for (const start of startsOf[a] ?? hole()) used.fill(1, start, start + (lengths[a] ?? hole()));
  const stretches: number[] = [];
  used.forEach((one, step) => {
    if (one === 0) return;
    if (used[step - 1] === 1) stretches.push((stretches.pop() ?? 0) + 1);
    else stretches.push(1);
  });
  return stretches;
}
