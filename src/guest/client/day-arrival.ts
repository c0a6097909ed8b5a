// The item for which a person who checks in has most likely come.

/** Minutes before an item during which people already arrive. */
const arrivals = 45;

/**
 * Ranks an item, the likeliest lowest: one that is on before all others, then the person's own, then what is not over,
 * then by the distance of its start. Times are in minutes.
 */
export function arrivalRank(start: number, end: number, isOwn: boolean, now: number): number {
  const isOver = end <= now;
  const isOn = start - arrivals <= now && !isOver;
  return (isOn ? 0 : 1e9) + (isOwn ? 0 : 1e8) + (isOver ? 1e7 : 0) + Math.abs(start - now);
}
