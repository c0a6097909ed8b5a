// Writing a programme down takes time too: how much of a limit is kept for it.

/** Of a limit at most so much is kept. */
const mostKept = 0.25;

/**
 * What is kept of a limit for the transfers, reasons and the check of the last programme, in the unit of both: about as
 * much as it took to reach the first one, on whichever machine this is.
 */
export const keptForWritingDown = (toFirst: number, limit: number): number =>
  Math.min(toFirst, mostKept * Math.max(0, limit));
