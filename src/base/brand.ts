// Branded types: values that are one primitive at run time and different types to the compiler.

declare const brand: unique symbol;

/** A primitive with the name of its kind, so that two kinds of id cannot be confused. */
export type Brand<Base, Kind extends string> = Base & { readonly [brand]: Kind };
