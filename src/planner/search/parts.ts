// Parts of the search that can be left out, to measure what each brings.
import { ruins } from "./ruin.ts";

export interface SearchParts {
  /** Neighbours make room for what is put in. */
  readonly room: boolean;
  /** Ruins are chosen by their success so far; else evenly. */
  readonly adaptive: boolean;
  /** Names of the ruins in use. */
  readonly ruins: readonly string[];
}

export const allParts: SearchParts = { room: true, adaptive: true, ruins: ruins.map((ruin) => ruin.name) };
