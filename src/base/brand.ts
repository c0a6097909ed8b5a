// Branded types: values that are one primitive at run time and many kinds to the compiler.

declare const brand: unique symbol;

/** A primitive that carries the name of its kind, so that two kinds of id can not be mixed up. */
export type Brand<Base, Kind extends string> = Base & { readonly [brand]: Kind };
