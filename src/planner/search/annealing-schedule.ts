// The annealing schedule: the temperature of simulated annealing (Kirkpatrick, Gelatt and Vecchi, Science
// 1983) falls by a constant factor, then starts again for a run twice as long.

/** Moves between two steps of the temperature. */
const movesPerStep = 1000;

/** The temperatures at which a run begins and ends, and the moves of the longest run. */
export interface CoolingPlan {
  readonly hot: number;
  readonly cold: number;
  readonly longest: number;
}

/** The position in an annealing run. Mutable. */
export interface Cooling {
  temperature: number;
  /** Moves of this run: all, and those that are left. */
  length: number;
  left: number;
}

/** Counts a move, at temperatures in `unit`. Returns whether another run begins with it. */
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
