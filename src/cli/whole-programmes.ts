// When a running plan is asked for a whole programme: now and then, and for at most a tenth of its time.

/** The last whole programme that was made, by the caller's clock. */
export interface LastMade {
  /** Milliseconds on the clock at which it was there. */
  readonly at: number;
  /** Milliseconds that it took; on a very large visit many seconds. */
  readonly took: number;
}

/** A whole programme with its reasons costs some search, so it is not asked for at every improvement. */
const leastMilliseconds = 1500;
/** How many times longer the search runs than the last programme took. */
const searchPerMaking = 9;

/** Whether another is asked for at `now` (milliseconds); the first at once. */
export const isDue = (now: number, last: LastMade | undefined): boolean =>
  last === undefined || now - last.at >= Math.max(leastMilliseconds, searchPerMaking * last.took);
