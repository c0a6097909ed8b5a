// Coolings of a walk: the temperature of simulated annealing (Kirkpatrick, Gelatt and Vecchi, Science 1983), which falls
// by the same factor all along and starts afresh for twice as long.

/** Moves between two steps of the temperature. */
const movesPerStep = 1000;

/** How hot a cooling begins and ends, and the moves of the longest one. */
export interface CoolingPlan {
  readonly hot: number;
  readonly cold: number;
  readonly longest: number;
}

/** Where a cooling stands. Mutable. */
export interface Cooling {
  temperature: number;
  /** Moves of this cooling, all and those that are left. */
  length: number;
  left: number;
}

/** Counts a move, at temperatures in `unit`. Gives whether another cooling begins with it. */
export function cool(cooling: Cooling, { hot, cold, longest }: CoolingPlan, unit = 1): boolean {
  const isOver = cooling.left-- <= 0;
  if (isOver) {
    cooling.length = Math.min(longest, 2 * cooling.length);
    cooling.left = cooling.length;
    cooling.temperature = hot * unit;
  }
  if (cooling.left % movesPerStep === 0)
    cooling.temperature *= (cold / hot) ** (movesPerStep / cooling.length);
  return isOver;
}
