// Ids of new entries of a record, and edits of their fields.

import type { Edit } from "#domain";

/** Returns a new id within a record. */
export const newRecordId = (what: string): string =>
  `${what}-${Array.from(crypto.getRandomValues(new Uint32Array(2)), (one) => one.toString(36)).join("")}`;

const entryPath = (list: string, id: string, ...more: readonly string[]): string[] => [
  "record",
  list,
  id,
  ...more,
];

/** Returns the edit that sets or removes a field of an entry. */
export const fieldEdit = (list: string, id: string, field: string, value: unknown): Edit =>
  value === undefined
    ? { kind: "unset", path: entryPath(list, id, field) }
    : { kind: "set", path: entryPath(list, id, field), value };

/** Returns the edits that make an entry public, restricted or private. */
export const visibilityEdits = (
  list: string,
  id: string,
  visibility: "public" | "restricted" | "private",
): Edit[] => [
  fieldEdit(list, id, "public", visibility === "public" ? true : undefined),
  fieldEdit(list, id, "private", visibility === "private" ? true : undefined),
];
