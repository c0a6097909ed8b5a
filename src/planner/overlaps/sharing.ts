// A bound on clashes: activities share the time there is step by step, as if each could be cut into steps. A linear
// program over the sets that may take place at once, solved by column generation (Gilmore and Gomory, 1961).
import { sumOf } from "#base/sum.ts";
import { bestSet, costOf, greedySet, type Parallel, parallelOf, type Worthy } from "./conflict-free-sets.ts";
import { apart, type ClashGrid } from "./grid.ts";
import type { Prices } from "./refute.ts";

/** Most pivots by activity, after which the bound is taken as it stands. */
const pivotsPerActivity = 200;
/** A column that improves by less is none. */
const tolerance = 1e-7;
/** Worths are rounded to this part of a unit before the bound is taken, so that it is exact. */
const fraction = 1024;

/** A running relaxation. */
export interface Sharing {
  readonly parallel: Parallel;
  readonly lengths: Int32Array;
  /** Lengths of the stretches of time in which anything can take place. */
  readonly stretches: readonly number[];
  /** The inverse of the basis, row by row; rows and columns are the activities, then time. */
  readonly inverse: Float64Array;
  /** Of the basis: what each column costs, and how much there is of it. */
  readonly costs: Float64Array;
  readonly amounts: Float64Array;
  /** Columns found by the way, tried before others are looked for. */
  pool: (readonly number[])[];
  pivotsLeft: number;
  /** What no timetable of all activities costs less than, in the costs of the grid. */
  bound: number;
  isDone: boolean;
  /** The prices that prove the bound, and what they prove before it is rounded, in parts of a unit. */
  proof: { readonly prices: Prices; readonly least: number } | undefined;
}

/** Begins with every activity alone, and as much overtime as that takes. */
export function startSharing(grid: ClashGrid): Sharing {
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
  // The last column is overtime, or time left over.
  inverse[n * m + n] = late ? -1 : 1;
  if (!late) for (let i = 0; i < n; i++) inverse[n * m + i] = -1;
  const costs = new Float64Array(m);
  // Dearer than any hour can be.
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
    bound: 0,
    isDone: n === 0 || !late,
    proof: undefined,
  };
}

/** So many steps of the simplex algorithm; ends with the bound, or without one where it takes too long. */
export function shareOn(sharing: Sharing, pivots: number): void {
  for (let i = 0; i < pivots && !sharing.isDone; i++) {
    const { worths, price } = dualsOf(sharing);
    const column =
      sharing.pivotsLeft-- > 0
        ? (fromPool(sharing, worths, price) ?? lookFor(sharing, worths, price))
        : undefined;
    if (column) pivot(sharing, column);
    else finish(sharing, worths);
  }
}

interface Duals {
  /** What a step of each activity is worth, and what a step of time costs. */
  readonly worths: Float64Array;
  readonly price: number;
}

function dualsOf({ inverse, costs }: Sharing): Duals {
  const m = costs.length;
  const duals = new Float64Array(m);
  for (let row = 0; row < m; row++) {
    const cost = costs[row] as number;
    if (cost !== 0)
      for (let i = 0; i < m; i++) duals[i] = (duals[i] as number) + cost * (inverse[row * m + i] as number);
  }
  return { worths: duals.subarray(0, m - 1), price: -(duals[m - 1] as number) };
}

function fromPool(
  { parallel, pool }: Sharing,
  worths: Float64Array,
  price: number,
): readonly number[] | undefined {
  let best: readonly number[] | undefined;
  let most = price + tolerance;
  for (const set of pool) {
    const worth = set.reduce((sum, a) => sum + (worths[a] as number), 0) - costOf(parallel, set);
    if (worth <= most) continue;
    most = worth;
    best = set;
  }
  return best;
}

/** Fills the pool afresh; the best of it, or what complete search finds. */
function lookFor(sharing: Sharing, worths: Float64Array, price: number): readonly number[] | undefined {
  const { parallel } = sharing;
  const found: Worthy[] = [];
  for (let a = 0; a < parallel.activities; a++) {
    const one = greedySet(parallel, worths, a);
    if (one.worth > price + tolerance) found.push(one);
  }
  sharing.pool = found.map((one) => one.set);
  if (found.length > 0) return found.reduce((a, b) => (b.worth > a.worth ? b : a)).set;
  const best = bestSet(parallel, worths, price + tolerance);
  return typeof best === "string" ? undefined : best.set;
}

/** Brings a set into the basis for the column that runs out first. */
function pivot({ parallel, inverse, costs, amounts }: Sharing, set: readonly number[]): void {
  const m = costs.length;
  const entering = new Float64Array(m);
  let leaving = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let row = 0; row < m; row++) {
    let value = inverse[row * m + m - 1] as number;
    for (const a of set) value += inverse[row * m + a] as number;
    entering[row] = value;
    if (value <= 1e-9) continue;
    const ratio = (amounts[row] as number) / value;
    if (ratio >= least) continue;
    least = ratio;
    leaving = row;
  }
  if (leaving < 0) return;
  const by = entering[leaving] as number;
  for (let i = 0; i < m; i++) inverse[leaving * m + i] = (inverse[leaving * m + i] as number) / by;
  for (let row = 0; row < m; row++) {
    const value = entering[row] as number;
    if (row === leaving || value === 0) continue;
    for (let i = 0; i < m; i++)
      inverse[row * m + i] = (inverse[row * m + i] as number) - value * (inverse[leaving * m + i] as number);
    amounts[row] = Math.max(0, (amounts[row] as number) - value * least);
  }
  amounts[leaving] = least;
  costs[leaving] = costOf(parallel, set);
}

/**
 * The bound of rounded worths: in each step of time, what takes place costs at least its worth less that of the best
 * set. Holds for any worths that are not negative, so no rounding of the program before it matters.
 */
function finish(sharing: Sharing, worths: Float64Array): void {
  const { parallel, lengths, stretches } = sharing;
  sharing.isDone = true;
  const whole = worths.map((worth) => Math.max(0, Math.round(worth * fraction)));
  const scaled: Parallel = { ...parallel, costs: parallel.costs.map((cost) => cost * fraction) };
  const best = bestSet(scaled, whole, 0);
  if (best === "unknown") return;
  const price = best === "none" ? 0 : best.worth;
  const all = lengths.reduce((sum, length, a) => sum + length * (whole[a] as number), 0);
  const least = all - sumOf(stretches) * price;
  sharing.bound = Math.max(0, Math.ceil(least / fraction));
  sharing.proof = { prices: { parallel: scaled, lengths, stretches, worths: whole, price }, least };
}

/** What timetables that cost no more than `cost` may cost above the prices, in their unit. */
export const budgetOf = (cost: number, least: number): number => cost * fraction - least;

/** The stretches of steps in which some activity may be under way. */
function stretchesOf({ activities, steps, lengths, startsOf }: ClashGrid): number[] {
  const used = new Uint8Array(steps + 1);
  for (let a = 0; a < activities; a++)
    for (const start of startsOf[a] as Int32Array) used.fill(1, start, start + (lengths[a] as number));
  const stretches: number[] = [];
  used.forEach((one, step) => {
    if (one === 0) return;
    if (used[step - 1] === 1) stretches.push((stretches.pop() ?? 0) + 1);
    else stretches.push(1);
  });
  return stretches;
}
