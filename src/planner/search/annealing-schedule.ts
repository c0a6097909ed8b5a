// The annealing schedule: the temperature of simulated annealing (Kirkpatrick, Gelatt and Vecchi, Science
// 1983) falls by a constant factor, then starts again for a run twice as long.

/** Moves between two steps of the temperature. */
const movesPerStep = 1000;

/** The temperatures at which a run begins and ends, and the moves of the longest run. */
export interface AnnealingSchedule {
  readonly hot: number;
  readonly cold: number;
  readonly longest: number;
}

/** The position in an annealing run. Mutable. */
export interface AnnealingRun {
  temperature: number;
  /** The moves of this run: all of them, and those that remain. */
  length: number;
  left: number;
}

/** Counts a move, at temperatures in `unit`. Returns whether another run begins with it. */
export function cool(run: AnnealingRun, { hot, cold, longest }: AnnealingSchedule, unit = 1): boolean {
  const isOver = run.left-- <= 0;
  if (isOver) {
    run.length = Math.min(longest, 2 * run.length);
    run.left = run.length;
    run.temperature = hot * unit;
  }
  if (run.left % movesPerStep === 0) run.temperature *= (cold / hot) ** (movesPerStep / run.length);
  return isOver;
}
