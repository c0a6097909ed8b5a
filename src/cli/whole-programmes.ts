// Decides when a running search is asked for a whole programme: now and then, for at most a tenth of its time.

/** The last whole programme that was made, by the caller's clock. */
export interface LastMade {
  /** The time at which it was finished, in milliseconds. */
  readonly at: number;
  /** The milliseconds that it took; many seconds on a very large visit. */
  readonly took: number;
}

/** A whole programme with its reasons interrupts the search, so it is not made for every improvement. */
const leastMilliseconds = 1500;
/** The search runs this many times longer than the last programme took. */
const searchPerMaking = 9;

/** Whether another is due at `now` (milliseconds); the first one at once. */
export const isDue = (now: number, last: LastMade | undefined): boolean =>
  last === undefined || now - last.at >= Math.max(leastMilliseconds, searchPerMaking * last.took);
