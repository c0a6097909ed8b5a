// The item for which a person who checks in has most likely come.

/** People arrive up to this many minutes before an item. */
const arrivals = 45;

/**
 * Ranks an item; the likeliest has the lowest rank. Items under way come first, then those of the person, then those
 * that are not over, then the nearest start. Times are in minutes.
 */
export function arrivalRank(start: number, end: number, isOwn: boolean, now: number): number {
  const isOver = end <= now;
  const isOn = start - arrivals <= now && !isOver;
  return (isOn ? 0 : 1e9) + (isOwn ? 0 : 1e8) + (isOver ? 1e7 : 0) + Math.abs(start - now);
}
