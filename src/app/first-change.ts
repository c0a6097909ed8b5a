// The change that brings a document into the store.
import type { StoredChange } from "./ports.ts";

/** A document's first change: it has no edits, and nothing of it can be undone. */
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
