// Whether a search is likely to find anything better, judged by the work it has done, never by a clock.
import type { ObjectiveLevel } from "#domain";

/**
 * Iterations of the first four annealing runs of one search. A search that has not completed them is not
 * exhausted.
 */
export const leastRestartLimit = 16_000;
/** A search stops when its work is this multiple of the work that led to the best programme. */
const restartFactor = 2;
/**
 * The same multiple while a rule is broken or a required activity has no time: such a programme deserves a
 * longer search.
 */
const incompleteFactor = 4;

/** The work and the results of a search so far. */
export interface SearchRecord {
  readonly iterations: number;
  /** Iterations when the best programme was found. */
  readonly bestAt: number;
  /** The first level that is not proven to be at its best; undefined: nothing can be better. */
  readonly open: ObjectiveLevel | undefined;
  /** Searches that share the iterations. Each has annealing runs of its own. */
  readonly searches?: number;
}

export interface Outlook {
  /** From 0 (a better programme was just found) to 1 (all the work worth spending has brought nothing). */
  readonly spent: number;
  /** `may-stop`: half of that work has brought nothing, so the user may be asked whether to continue. */
  readonly advice: "go-on" | "may-stop" | "stop";
}

/**
 * Judges a search. It stops when nothing can be better, or when the work since the best programme was found
 * is twice all earlier work (four times while the programme is incomplete) and at least the first annealing
 * runs of each search. The later the best programme was found, the longer the search continues.
 */
export function outlookOf({ iterations, bestAt, open, searches = 1 }: SearchRecord): Outlook {
  if (open === undefined) return outlookAt(1);
  const isIncomplete = open === "blocking" || open === "requiredUnplaced";
  const factor = isIncomplete ? incompleteFactor : restartFactor;
  const restartLimit = Math.max(leastRestartLimit * searches * (isIncomplete ? 2 : 1), factor * bestAt);
  return outlookAt(Math.min(1, (iterations - bestAt) / restartLimit));
}

/** Returns the advice for a share of the work that is worth spending. */
export const outlookAt = (spent: number): Outlook => ({
  spent,
  advice: spent >= 1 ? "stop" : spent >= 0.5 ? "may-stop" : "go-on",
});
