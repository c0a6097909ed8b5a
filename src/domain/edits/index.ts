// Edits of a working document: apply, undo, compare and merge. Pure: documents and edits are JSON.
export * from "./apply.ts";
export { collectionAt, fieldPath, valueAtPath } from "./collections.ts";
export { sameJson } from "./compare.ts";
export { withoutDefaults } from "./defaults.ts";
export * from "./difference.ts";
export * from "./edit.ts";
export { type EntryNames, namesOfAdded, namesOfRemoved } from "./entry-names.ts";
export * from "./merge.ts";
export * from "./programme-edits.ts";
export * from "./record-edits.ts";
export * from "./refine.ts";
export * from "./validate-document.ts";
export * from "./visit-edits.ts";
