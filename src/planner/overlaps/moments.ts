// Moments of a block: the activities under way, their remaining time, and what can follow.
import { hole } from "#base/element-at.ts";
import type { Worthy } from "./conflict-free-sets.ts";

/** The change at the end of a stretch in which the same activities are under way. */
export interface Change {
  /** Steps until this change. */
  readonly after: number;
  /** The activities that begin, as twice thirty bits, and the length of the longest. */
  readonly low: number;
  readonly high: number;
  readonly longest: number;
  /** The moment that follows; -1 if the block ends. */
  readonly to: number;
}

interface Running {
  readonly activity: number;
  /** The number of its steps that remain. */
  readonly left: number;
  /** The activity began while no other began or ended. Another activity must then begin or end when it ends. */
  readonly isLoose: boolean;
}

/** All moments requested so far, by number. Mutable. */
export interface Moments {
  readonly lengths: Int32Array;
  readonly sets: readonly Worthy[];
  readonly price: number;
  readonly running: (readonly Running[])[];
  /** The cost of each above the prices, by step. */
  readonly perStep: number[];
  readonly changes: (readonly Change[] | undefined)[];
  readonly numbers: Map<string, number>;
  readonly setsWith: Map<string, readonly Worthy[]>;
}

export const startMoments = (lengths: Int32Array, sets: readonly Worthy[], price: number): Moments => ({
  ...{ lengths, sets, price },
  running: [],
  perStep: [],
  changes: [],
  numbers: new Map(),
  setsWith: new Map(),
});

/**
 * Returns the moment at which a set is under way with these numbers of steps left. Nothing is known of how its
 * activities began, so nothing is required when they end.
 */
export const momentOf = (
  moments: Moments,
  { set, worth }: Worthy,
  left: (activity: number) => number,
): number =>
  numberOf(
    moments,
    set.map((activity) => ({ activity, left: left(activity), isLoose: false })),
    moments.price - worth,
  );

/** The ways in which a block may begin. */
export const beginnings = (moments: Moments): Change[] =>
  moments.sets.map((set) => changeTo(moments, 0, [], set, false));

/**
 * Returns the changes that may follow a moment. No activity needs to begin and end alone: activities that
 * share a beginning or an end can be moved together, in one direction or the other, until they meet another.
 * There they cost no more, because the cost changes linearly on the way.
 */
export function changesAfter(moments: Moments, moment: number): readonly Change[] {
  const known = moments.changes[moment];
  if (known) return known;
  const running = moments.running[moment] ?? hole();
  const end = running.reduce((first, { left }) => Math.min(first, left), Number.POSITIVE_INFINITY);
  const changes: Change[] = [];
  for (let after = 1; after < end; after++)
    for (const one of setsWith(moments, running))
      if (one.set.length > running.length)
        changes.push(changeTo(moments, after, running, one, one.set.length === running.length + 1));
  const on = running.filter(({ left }) => left > end);
  const isOwed =
    on.length === running.length - 1 && running.some(({ left, isLoose }) => left === end && isLoose);
  if (on.length === 0) changes.push({ after: end, low: 0, high: 0, longest: 0, to: -1 });
  else
    for (const one of setsWith(moments, on))
      if (!isOwed || one.set.length > on.length) changes.push(changeTo(moments, end, on, one, false));
  moments.changes[moment] = changes;
  return changes;
}

/** Returns the change to a set that contains the present one, with its last member loose or not. */
function changeTo(
  moments: Moments,
  after: number,
  before: readonly Running[],
  { set, worth }: Worthy,
  isLoose: boolean,
): Change {
  let low = 0;
  let high = 0;
  let longest = 0;
  const running = set.map((activity): Running => {
    const was = before.find((one) => one.activity === activity);
    if (was) return { ...was, left: was.left - after };
    const left = moments.lengths[activity] ?? hole();
    longest = Math.max(longest, left);
    if (activity < 30) low |= 1 << activity;
    else high |= 1 << (activity - 30);
    return { activity, left, isLoose };
  });
  return { after, low, high, longest, to: numberOf(moments, running, moments.price - worth) };
}

function numberOf(
  { numbers, running: all, perStep }: Moments,
  running: readonly Running[],
  cost: number,
): number {
  const key = running.map(({ activity, left, isLoose }) => `${activity}.${left}${isLoose ? "l" : ""}`).join();
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, all.length);
  perStep.push(cost);
  return all.push(running) - 1;
}

function setsWith({ sets, setsWith: known }: Moments, on: readonly Running[]): readonly Worthy[] {
  const key = on.map(({ activity }) => activity).join();
  const before = known.get(key);
  if (before) return before;
  const found = sets.filter(({ set }) => on.every(({ activity }) => set.includes(activity)));
  known.set(key, found);
  return found;
}
