// Whether a search is likely to find anything better: judged by the work it has done, never by a clock.
import type { ObjectiveLevel } from "#domain";

/** Iterations of the first four coolings of one search: one that has not been through them has not tried. */
export const leastPatience = 16_000;
/** How many times the work that led to the best programme is spent again before the search gives up. */
const patienceFactor = 2;
/** The same while a rule is broken or something required has no time: that is worth looking longer for. */
const incompleteFactor = 4;

/** What a search has done so far. */
export interface SearchRecord {
  readonly iterations: number;
  /** Iterations when the best programme was found. */
  readonly bestAt: number;
  /** The first level that is not proven to be at its best; undefined: nothing can be better. */
  readonly open: ObjectiveLevel | undefined;
  /** Searches that share the iterations; each has coolings of its own. */
  readonly searches?: number;
}

export interface Outlook {
  /** From 0, something better was found just now, to 1: as much work as was worth it has brought nothing. */
  readonly spent: number;
  /** `may-stop`: half of that work has brought nothing, and somebody who waits may be asked. */
  readonly advice: "go-on" | "may-stop" | "stop";
}

/**
 * Judges a search. It stops when nothing can be better, or when the work since the best was found is twice all the
 * work before it (four times while the programme is incomplete), and no less than the first coolings of each search.
 * A programme that took long to find is waited for longer; one that came at once is not.
 */
export function outlookOf({ iterations, bestAt, open, searches = 1 }: SearchRecord): Outlook {
  if (open === undefined) return outlookAt(1);
  const isIncomplete = open === "blocking" || open === "requiredUnplaced";
  const factor = isIncomplete ? incompleteFactor : patienceFactor;
  const patience = Math.max(leastPatience * searches * (isIncomplete ? 2 : 1), factor * bestAt);
  return outlookAt(Math.min(1, (iterations - bestAt) / patience));
}

/** What a share of the work that is worth it advises. */
export const outlookAt = (spent: number): Outlook => ({
  spent,
  advice: spent >= 1 ? "stop" : spent >= 0.5 ? "may-stop" : "go-on",
});
