// What every language has to say: the keys of English, and what a field of a visit file expects.
import type { Expectation } from "#domain";
import type * as en from "./en/index.ts";

export type English = typeof en;
export type Surface = keyof English;

export type Catalogue = {
  readonly [S in Surface]: Readonly<Record<keyof English[S], string>>;
};

/** English takes the expectations from the schemas themselves. */
export interface Translation extends Catalogue {
  readonly expectations: Readonly<Record<Expectation, string>>;
}
