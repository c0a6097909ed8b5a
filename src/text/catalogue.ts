// The type of every language's texts: the keys of English.
import type * as en from "./en/index.ts";

export type English = typeof en;
export type Surface = keyof English;

export type Catalogue = {
  readonly [S in Surface]: Readonly<Record<keyof English[S], string>>;
};
