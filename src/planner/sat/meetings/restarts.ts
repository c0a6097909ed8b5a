// Turns of cores and budget. While cores raise the bound they have every other turn, otherwise fewer and fewer.

/** Calls of a turn: long enough to get somewhere. */
const callsPerTurn = 5;

/** Turns of the budget after one of the cores that raised the bound; after others it doubles, up to the second. */
const afterRise = 1;
const longestRest = 12;

/** Whose turn it is. Mutable. */
export interface Turns {
  isCores: boolean;
  calls: number;
  /** Turns that the cores still sit out. */
  rest: number;
  /** Turns that they sat out before this one. */
  sat: number;
  /** The bound when this turn began. */
  bound: number;
}

export const turns = (): Turns => ({ isCores: false, calls: 0, rest: 0, sat: afterRise, bound: 0 });

/** Counts a call, at this bound. Gives whether it is the cores'. */
export function isForCores(own: Turns, bound: number): boolean {
  if (own.calls++ % callsPerTurn > 0) return own.isCores;
  if (own.isCores) {
    own.sat = bound > own.bound ? afterRise : Math.min(longestRest, 2 * own.sat);
    own.rest = own.sat;
  }
  own.isCores = own.rest-- <= 0;
  own.bound = bound;
  return own.isCores;
}
