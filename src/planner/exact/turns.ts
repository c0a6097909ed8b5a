// Turns of cores and budget. While cores raise the bound they have every other turn, otherwise fewer.

/** Calls of a turn: long enough to get somewhere. */
const callsPerTurn = 5;

/** Turns of the budget after one of the cores, where it raised the bound and where it did not. */
const afterRise = 1;
const afterNone = 3;

/** Whose turn it is. Mutable. */
export interface Turns {
  isCores: boolean;
  calls: number;
  /** Turns that the cores still sit out. */
  rest: number;
  /** The bound when this turn began. */
  bound: number;
}

export const turns = (): Turns => ({ isCores: false, calls: 0, rest: 0, bound: 0 });

/** Counts a call, at this bound. Gives whether it is the cores'. */
export function isForCores(own: Turns, bound: number): boolean {
  if (own.calls++ % callsPerTurn > 0) return own.isCores;
  if (own.isCores) own.rest = bound > own.bound ? afterRise : afterNone;
  own.isCores = own.rest-- <= 0;
  own.bound = bound;
  return own.isCores;
}
