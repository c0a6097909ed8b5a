// Output reserve: the part of a time limit that is kept for completing the last programme.

/** The largest share of a limit that is kept. */
const mostKept = 0.25;

/**
 * Returns the part of a limit that is kept for the transfers, reasons and check of the last programme, in the unit of
 * both. It is about the time that the first programme took, on any machine.
 */
export const outputReserve = (toFirst: number, limit: number): number =>
  Math.min(toFirst, mostKept * Math.max(0, limit));
