// Applies edits to a working document and returns the edits that undo them.
import { err, ok, type Result } from "#base/result.ts";
import { isMapping } from "../validation/raw.ts";
import { type Collection, collectionAt, nameIn, positionOf, valueAtPath } from "./collections.ts";
import type { Edit, EditableDocument, EditPath, EditProblem, JsonMap, WorkingDocument } from "./edit.ts";
import { nameAt, positionIn } from "./lists.ts";
import { inLanguages, isLanguage } from "./texts.ts";

/** A document after edits, and the edits that undo them, in the order in which they must be applied. */
export interface Applied<Document extends EditableDocument = WorkingDocument> {
  readonly next: Document;
  readonly inverse: readonly Edit[];
}

type Step = Result<{ readonly document: unknown; readonly inverse: readonly Edit[] }, EditProblem["code"]>;

/**
 * Makes edits one after the other: all of them or none. Does not check the document as a visit;
 * `validateDocument` does that. Parts that the edits do not touch are shared with the previous document.
 */
export function applyEdits<Document extends EditableDocument>(
  document: Document,
  edits: readonly Edit[],
): Result<Applied<Document>, EditProblem> {
  let next: unknown = document;
  const inverses: (readonly Edit[])[] = [];
  for (const [i, edit] of edits.entries()) {
    const step = applyOne(next, edit);
    if (!step.ok) return err({ code: step.error, edit: i, path: edit.path });
    next = step.value.document;
    inverses.push(step.value.inverse);
  }
  return ok({ next: next as Document, inverse: inverses.toReversed().flat() });
}

function applyOne(document: unknown, edit: Edit): Step {
  switch (edit.kind) {
    case "set":
    case "unset":
      return put(document, edit);
    case "add":
      return add(document, edit.path, edit.item, edit.before);
    case "remove":
    case "move":
      return rearrange(document, edit);
    case "insert":
    case "replace":
    case "delete":
      return inList(document, edit);
  }
}

function put(document: unknown, edit: Extract<Edit, { kind: "set" | "unset" }>): Step {
  const { path } = edit;
  const parentPath = path.slice(0, -1);
  const key = path.at(-1) ?? "";
  const parent = valueAtPath(document, parentPath);
  const old = valueAtPath(document, path);
  if (Array.isArray(parent)) {
    const collection = collectionAt(parentPath);
    if (!collection || edit.kind === "unset") return err("no-such-place");
    if (old === undefined) return err("no-such-entry");
    if (nameIn(collection, edit.value) !== key) return err("entry-id");
    const at = positionOf(collection, parent, key);
    return done(document, parentPath, parent.with(at, edit.value), [{ kind: "set", path, value: old }]);
  }
  if (typeof parent === "string" && edit.kind === "set" && path.length > 2 && isLanguage(key)) {
    const text = { ...inLanguages(parent), [key]: edit.value };
    return done(document, parentPath, text, [{ kind: "set", path: parentPath, value: parent }]);
  }
  if (!isMapping(parent) || !isPlace(edit)) return err("no-such-place");
  const had = Object.hasOwn(parent, key);
  // Only a part that the document has can be set at the top.
  if (path.length === 1 && !had) return err("no-such-place");
  const back: Edit = had ? { kind: "set", path, value: old } : { kind: "unset", path };
  if (edit.kind === "set") return done(document, parentPath, { ...parent, [key]: edit.value }, [back]);
  return had ? done(document, parentPath, without(parent, key), [back]) : ok({ document, inverse: [] });
}

/** Parts of a document cannot be removed, and only a programme may be null. The key of an entry is part of its path. */
function isPlace(edit: Extract<Edit, { kind: "set" | "unset" }>): boolean {
  const { path } = edit;
  if (path.length > 1) {
    const collection = collectionAt(path.slice(0, -2));
    return collection === undefined || collection.key !== path.at(-1);
  }
  if (edit.kind === "unset") return false;
  return path[0] === "programme" ? edit.value === null || isMapping(edit.value) : isMapping(edit.value);
}

function add(document: unknown, path: EditPath, item: JsonMap, before: string | null): Step {
  const collection = collectionAt(path);
  if (!collection) return err("not-a-collection");
  const name = nameIn(collection, item);
  if (name === undefined) return err("entry-id");
  const entries = valueAtPath(document, path);
  if (entries === undefined) {
    if (before !== null) return err("no-such-entry");
    if (!isMapping(valueAtPath(document, path.slice(0, -1)))) return err("no-such-place");
    return done(document, path, [item], [{ kind: "unset", path: path }]);
  }
  if (!Array.isArray(entries)) return err("no-such-place");
  if (positionOf(collection, entries, name) >= 0) return err("entry-exists");
  const at = placeBefore(collection, entries, before);
  if (at < 0) return err("no-such-entry");
  return done(document, path, entries.toSpliced(at, 0, item), [{ kind: "remove", path: [...path, name] }]);
}

function rearrange(document: unknown, edit: Extract<Edit, { kind: "remove" | "move" }>): Step {
  const path = edit.path.slice(0, -1);
  const name = edit.path.at(-1) ?? "";
  const collection = collectionAt(path);
  const entries = valueAtPath(document, path);
  if (!collection) return err("not-a-collection");
  const at = Array.isArray(entries) ? positionOf(collection, entries, name) : -1;
  if (!Array.isArray(entries) || at < 0) return err("no-such-entry");
  const entry: unknown = entries[at];
  const left = entries.toSpliced(at, 1);
  const next = at < left.length ? (nameIn(collection, left[at]) ?? null) : null;
  if (edit.kind === "remove") {
    const back: Edit = { kind: "add", path: path, item: entry as Record<string, unknown>, before: next };
    return done(document, path, left, [back]);
  }
  const target = edit.before === name ? at : placeBefore(collection, left, edit.before);
  if (target < 0) return err("no-such-entry");
  return done(document, path, left.toSpliced(target, 0, entry), [
    { kind: "move", path: edit.path, before: next },
  ]);
}

/**
 * Inserts, replaces or deletes an entry of a list without ids. A list that does not exist yet begins with its
 * first entry.
 */
function inList(document: unknown, edit: Extract<Edit, { kind: "insert" | "replace" | "delete" }>): Step {
  const { path } = edit;
  const list = valueAtPath(document, path);
  const isPlain =
    path.length > 1 && !collectionAt(path) && isMapping(valueAtPath(document, path.slice(0, -1)));
  if (!isPlain || !(list === undefined || Array.isArray(list))) return err("no-such-place");
  const entries: readonly unknown[] = list ?? [];
  if (edit.kind === "insert") {
    const at = edit.before === null ? entries.length : positionIn(entries, edit.before);
    if (at < 0) return err("no-such-entry");
    const next = entries.toSpliced(at, 0, edit.value);
    const { value, nth } = nameAt(next, at);
    return done(document, path, next, [{ kind: "delete", path, value, nth, drop: list === undefined }]);
  }
  const at = positionIn(entries, { value: edit.kind === "replace" ? edit.old : edit.value, nth: edit.nth });
  if (at < 0) return err("no-such-entry");
  if (edit.kind === "replace") {
    const next = entries.with(at, edit.value);
    const { value: old, nth } = nameAt(next, at);
    return done(document, path, next, [{ kind: "replace", path, old, nth, value: entries[at] }]);
  }
  const left = entries.toSpliced(at, 1);
  const before = at < left.length ? nameAt(left, at) : null;
  const back: Edit = { kind: "insert", path, value: entries[at], before };
  if (left.length > 0 || !edit.drop) return done(document, path, left, [back]);
  const parentPath = path.slice(0, -1);
  const parent = valueAtPath(document, parentPath);
  return done(document, parentPath, without(isMapping(parent) ? parent : {}, path.at(-1) ?? ""), [back]);
}

const placeBefore = (collection: Collection, entries: readonly unknown[], before: string | null): number =>
  before === null ? entries.length : positionOf(collection, entries, before);

const without = (mapping: JsonMap, key: string): JsonMap =>
  Object.fromEntries(Object.entries(mapping).filter(([name]) => name !== key));

const done = (document: unknown, path: EditPath, value: unknown, inverse: readonly Edit[]): Step =>
  ok({ document: replaced(document, path, value, 0), inverse });

/** Returns the value with another value at the end of a path whose other steps all exist. */
function replaced(value: unknown, path: EditPath, replacement: unknown, depth: number): unknown {
  const step = path[depth];
  if (step === undefined) return replacement;
  if (Array.isArray(value)) {
    const collection = collectionAt(path.slice(0, depth));
    const at = collection ? positionOf(collection, value, step) : -1;
    return value.with(at, replaced(value[at], path, replacement, depth + 1));
  }
  const mapping = value as JsonMap;
  return { ...mapping, [step]: replaced(mapping[step], path, replacement, depth + 1) };
}
