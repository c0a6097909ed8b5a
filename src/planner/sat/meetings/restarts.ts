// Divides the work between cores and the budget. While cores raise the bound, they get every other turn;
// otherwise their turns become rarer.

/** Calls in one turn, enough to make progress. */
const callsPerTurn = 5;

/**
 * Turns of the budget after a turn of the cores that raised the bound. After any other turn the number doubles, up
 * to the second figure.
 */
const afterRise = 1;
const longestRest = 12;

/** The state of the turns. Mutable. */
export interface Rotation {
  isCores: boolean;
  calls: number;
  /** Turns that the cores still skip. */
  rest: number;
  /** The number of turns that the cores skipped before this one. */
  sat: number;
  /** The bound when this turn began. */
  bound: number;
}

export const rotation = (): Rotation => ({ isCores: false, calls: 0, rest: 0, sat: afterRise, bound: 0 });

/** Counts a call at this bound. Returns whether it belongs to the cores. */
export function isForCores(own: Rotation, bound: number): boolean {
  if (own.calls++ % callsPerTurn > 0) return own.isCores;
  if (own.isCores) {
    own.sat = bound > own.bound ? afterRise : Math.min(longestRest, 2 * own.sat);
    own.rest = own.sat;
  }
  own.isCores = own.rest-- <= 0;
  own.bound = bound;
  return own.isCores;
}
