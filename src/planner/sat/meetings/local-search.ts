// Local search over timetables of slots: simulated annealing (Kirkpatrick, Gelatt and Vecchi, Science 1983)
// by Kempe chains. It finds programmes with few breaks long before proofs do. The solver checks each of them and
// continues from there.
import { hole } from "#base/element-at.ts";
import type { Random } from "#base/random.ts";
import { sumOf } from "#base/sum.ts";
import { type AnnealingRun, type AnnealingSchedule, cool } from "../../search/annealing-schedule.ts";
import {
  breaksIn,
  type Chain,
  chainFrom,
  type Effect,
  emptyChain,
  excessIn,
  moveEnds,
  moveMembers,
  moveRoom,
  type Timetable,
  timetable,
  unevenness,
} from "./kempe.ts";
import type { Order, SlotGrid } from "./slot-grid.ts";

/** Moves of the single annealing run. The solver's windows find later improvements sooner. */
const length = 500_000;
/** The first and the last temperature of the run, in units of the mean cost of a break. */
const once: AnnealingSchedule = { hot: 0.21, cold: 0.1, longest: length };
/**
 * The cost, in breaks, of one excess activity in a place, of one excess break of an agent, and of an idle
 * slot.
 */
const excessCost = 1;
const uneven = 1;
const idleSlot = 0.02;

/** A running local search. */
export interface SlotSearch {
  readonly grid: SlotGrid;
  readonly random: Random;
  readonly table: Timetable;
  readonly chain: Chain;
  /** Activities that have more than one possible slot. */
  readonly movable: readonly number[];
  /** The mean cost of a break. */
  readonly unit: number;
  /** The cost of the breaks in the table, and the number of activities beyond capacity. */
  cost: number;
  excess: number;
  /** The number of breaks by which agents exceed what is allowed. */
  uneven: number;
  readonly effect: Effect;
  readonly annealing: AnnealingRun;
  /** The least cost of a timetable that keeps all limits, and its slots by activity. */
  least: number;
  best: Int32Array | undefined;
}

/**
 * Starts a local search from a timetable in which nobody is in two activities at once and all orders hold.
 */
export function startSlotSearch(grid: SlotGrid, slots: Int32Array, random: Random): SlotSearch {
  const table = timetable(grid, slots);
  const { weights, starts } = grid;
  const priced = weights.filter((weight) => weight > 0);
  let cost = 0;
  weights.forEach((weight, agent) => {
    cost += weight * breaksIn(table, agent);
  });
  const excess = starts.reduce((sum, _, slot) => sum + excessIn(table, slot), 0);
  const nowUneven = unevenness(table);
  const isAllowed = excess === 0 && nowUneven === 0;
  return {
    grid,
    random,
    table,
    chain: emptyChain(grid),
    movable: grid.slotsOf.flatMap((list, a) => (list.length > 1 ? [a] : [])),
    unit: sumOf(priced) / Math.max(1, priced.length),
    cost,
    excess,
    uneven: nowUneven,
    effect: { cost: 0, idle: 0 },
    annealing: { temperature: once.hot, length, left: length },
    least: isAllowed ? cost : Number.POSITIVE_INFINITY,
    best: isAllowed ? slots.slice() : undefined,
  };
}

/** Whether there is something to improve and the annealing has not ended. */
export const isAnnealing = ({ annealing, movable, unit }: SlotSearch): boolean =>
  annealing.left > 0 && movable.length > 0 && unit > 0;

/** Moves made so far. */
export const movesOf = ({ annealing }: SlotSearch): number => annealing.length - annealing.left;

/**
 * Continues for this number of moves or until the annealing ends. Returns whether it found a better timetable
 * that costs less than `below`. It does not stop there: checking a timetable takes as long as thousands of
 * moves, and at first most timetables are soon followed by a better one.
 */
export function searchSlots(search: SlotSearch, moves: number, below: number): boolean {
  const before = search.least;
  for (let i = 0; i < moves && isAnnealing(search); i++) {
    cool(search.annealing, once);
    if (!step(search) || search.excess > 0 || search.uneven > 0 || search.cost >= search.least) continue;
    search.least = search.cost;
    search.best = search.table.slots.slice();
  }
  return search.least < Math.min(before, below);
}

/** Tries one exchange. Returns whether it was made. */
function step(search: SlotSearch): boolean {
  const { grid, random, table, chain, movable, effect } = search;
  const activity = movable[random.below(movable.length)] ?? hole();
  const slots = grid.slotsOf[activity] ?? hole();
  const from = table.slots[activity] ?? hole();
  const to = slots[random.below(slots.length)] ?? hole();
  if (from === to || !chainFrom(table, chain, activity, to)) return false;
  moveEnds(table, chain, from, to, effect);
  const { cost } = effect;
  const nowUneven = cost === 0 && search.uneven === 0 ? 0 : unevenness(table);
  const worse = cost / search.unit + idleSlot * effect.idle + uneven * (nowUneven - search.uneven);
  // The acceptance threshold, drawn before capacity is checked: no exchange gains more than the current
  // excess.
  const most =
    worse <= 0 && search.excess === 0 ? 0 : -search.annealing.temperature * Math.log(1 - random.next());
  if (worse - excessCost * search.excess <= most && isInOrder(search, from, to)) {
    const more = moveRoom(table, chain, from, to, 1);
    if (worse + excessCost * more <= most) {
      moveMembers(table, chain, from, to);
      search.cost += cost;
      search.excess += more;
      search.uneven = nowUneven;
      return true;
    }
    moveRoom(table, chain, from, to, -1);
  }
  moveEnds(table, chain, from, to, effect);
  return false;
}

/** Whether the moved activities would keep their order with the others. */
function isInOrder({ grid, table, chain }: SlotSearch, from: number, to: number): boolean {
  const { slots } = table;
  const startOf = (a: number): number => {
    const slot = slots[a] ?? hole();
    const then = chain.marks[a] === chain.mark ? (slot === from ? to : from) : slot;
    return grid.starts[then] ?? hole();
  };
  const holds = (lag: number, { least, most }: Order): boolean => least <= lag && lag <= most;
  for (let i = 0; i < chain.length; i++) {
    const a = chain.members[i] ?? hole();
    const start = startOf(a);
    for (const order of grid.afterOf[a] ?? hole())
      if (!holds(start - startOf(order.other), order)) return false;
    for (const order of grid.beforeOf[a] ?? hole())
      if (!holds(startOf(order.other) - start, order)) return false;
  }
  return true;
}
