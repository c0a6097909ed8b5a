// Switches that leave parts of the search out, to measure the effect of each.
import { ruins } from "./ruin.ts";

export interface SearchParts {
  /** Neighbours move earlier or later so that an activity fits. */
  readonly room: boolean;
  /** Ruins are chosen by their past success; otherwise evenly. */
  readonly adaptive: boolean;
  /** Annealing accepts slightly worse solutions; otherwise only solutions at least as good. */
  readonly annealing: boolean;
  /** Construction restarts with the activities first that it had left out. */
  readonly blame: boolean;
  /** During construction, placed activities give way to those that were left out. */
  readonly ejection: boolean;
  /** At times, people attend only where their wishes would be met, until everything is placed. */
  readonly sparing: boolean;
  /** Names of the ruins in use. */
  readonly ruins: readonly string[];
}

export const allParts: SearchParts = {
  room: true,
  adaptive: true,
  annealing: true,
  blame: true,
  ejection: true,
  sparing: true,
  ruins: ruins.map((ruin) => ruin.name),
};
