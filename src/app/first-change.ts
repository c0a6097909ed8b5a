// The change that adds a document to the store.
import type { StoredChange } from "./ports.ts";

/** Returns the first change of a document. It has no edits and cannot be undone. */
export const firstChange = ({ who, at, key }: Pick<StoredChange, "who" | "at" | "key">): StoredChange => ({
  version: 1,
  kind: "import",
  who,
  at,
  key,
  label: "",
  edits: [],
  inverse: [],
  target: null,
  undoTop: null,
  redoTop: null,
});
