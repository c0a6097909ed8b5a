// The type of every language's texts: the keys of English, and the expectations of fields of a visit file.
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
