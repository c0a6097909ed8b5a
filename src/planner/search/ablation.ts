// Parts of the search that can be left out, to measure what each brings.
import { ruins } from "./ruin.ts";

export interface SearchParts {
  /** Neighbours make room for what is put in. */
  readonly room: boolean;
  /** Ruins are chosen by their success so far; else evenly. */
  readonly adaptive: boolean;
  /** The walk accepts what is a little worse; else only what is as good. */
  readonly annealing: boolean;
  /** The first programme is begun again with what it left out in front. */
  readonly blame: boolean;
  /** At times people come only where they wish to be, until everything has its place. */
  readonly sparing: boolean;
  /** Names of the ruins in use. */
  readonly ruins: readonly string[];
}

export const allParts: SearchParts = {
  room: true,
  adaptive: true,
  annealing: true,
  blame: true,
  sparing: true,
  ruins: ruins.map((ruin) => ruin.name),
};
