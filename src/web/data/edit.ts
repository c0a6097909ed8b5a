// Edits of a document by paths of keys and ids: the shape that the API takes.

/** One step of a path: a key of a mapping, an index, or the id of an entry of a list. */
export type Step = string | number;
export type Edit =
  | { readonly op: "set"; readonly path: readonly Step[]; readonly value: unknown }
  | { readonly op: "unset"; readonly path: readonly Step[] }
  | { readonly op: "add"; readonly path: readonly Step[]; readonly value: unknown; readonly at?: number }
  | { readonly op: "remove"; readonly path: readonly Step[] };
