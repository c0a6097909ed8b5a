// Difference: finds the edits that lead from one working document to another, entry by entry and field by
// field.
import { isMapping } from "../validation/raw.ts";
import { type Collection, collectionAt, nameIn, valueAtPath } from "./collections.ts";
import { sameJson } from "./compare.ts";
import { documentParts, type Edit, type EditableDocument, type EditPath, type JsonMap } from "./edit.ts";
import { listEdits } from "./lists.ts";

/** Whether lists without ids are compared entry by entry, or as one value. */
type Lists = "entries" | "whole";

/**
 * Returns edits that turn `from` into `to`. Does not keep an order of entries that has no meaning. Lists of the
 * programme are one value each, because they are computed together.
 */
export const differenceOf = (
  from: EditableDocument,
  to: EditableDocument,
  lists: Lists = "entries",
): Edit[] =>
  documentParts.flatMap((part) =>
    between(
      [part],
      valueAtPath(from, [part]),
      valueAtPath(to, [part]),
      part === "programme" ? "whole" : lists,
    ),
  );

function between(path: EditPath, from: unknown, to: unknown, lists: Lists): Edit[] {
  if (from === to) return [];
  const collection = collectionAt(path);
  if (collection && isNamed(collection, from) && isNamed(collection, to)) {
    return ofEntries(path, collection, from, to, lists);
  }
  if (isMapping(from) && isMapping(to)) {
    return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key): Edit[] => {
      const field = [...path, key];
      if (!Object.hasOwn(to, key)) return [{ kind: "unset", path: field }];
      if (!Object.hasOwn(from, key)) return [{ kind: "set", path: field, value: to[key] }];
      return between(field, from[key], to[key], lists);
    });
  }
  if (lists === "entries" && !collection && Array.isArray(from) && Array.isArray(to)) {
    return listEdits(path, from, to);
  }
  return sameJson(from, to) ? [] : [{ kind: "set", path: path, value: to }];
}

/** Whether a value is a list in which every entry has a unique key. */
const isNamed = (collection: Collection, value: unknown): value is readonly JsonMap[] =>
  Array.isArray(value) &&
  value.every((entry) => nameIn(collection, entry) !== undefined) &&
  new Set(value.map((entry) => nameIn(collection, entry))).size === value.length;

function ofEntries(
  path: EditPath,
  collection: Collection,
  from: readonly JsonMap[],
  to: readonly JsonMap[],
  lists: Lists,
): Edit[] {
  const name = (entry: JsonMap): string => nameIn(collection, entry) ?? "";
  const before = new Map(from.map((entry) => [name(entry), entry]));
  const after = new Set(to.map(name));
  const edits: Edit[] = [...before.keys()].flatMap((id): Edit[] =>
    after.has(id) ? [] : [{ kind: "remove", path: [...path, id] }],
  );
  const order = from.map(name).filter((id) => after.has(id));
  const staying = longestRun(order, to.map(name));
  // Goes from the end to the front, so that the entry before which another is inserted is already in place.
  let next: string | null = null;
  for (const entry of to.toReversed()) {
    const id = name(entry);
    if (!before.has(id)) {
      edits.push({ kind: "add", path: path, item: entry, before: collection.ordered ? next : null });
    } else if (collection.ordered && !staying.has(id)) {
      edits.push({ kind: "move", path: [...path, id], before: next });
    }
    next = id;
  }
  return [
    ...edits,
    ...to.flatMap((entry) => {
      const old = before.get(name(entry));
      return old ? between([...path, name(entry)], old, entry, lists) : [];
    }),
  ];
}

/** Finds as many keys as possible that have the same order in both lists. All others were moved. */
function longestRun(from: readonly string[], to: readonly string[]): Set<string> {
  const place = new Map(from.map((name, i) => [name, i]));
  /** For each length, the run that ends earliest, as a chain from its end. */
  const runs: { readonly name: string; readonly at: number; readonly rest: Chain }[] = [];
  for (const name of to) {
    const at = place.get(name);
    if (at === undefined) continue;
    let [low, high] = [0, runs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((runs[middle]?.at ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    runs[low] = { name, at, rest: runs[low - 1] };
  }
  const names = new Set<string>();
  for (let run: Chain = runs.at(-1); run; run = run.rest) names.add(run.name);
  return names;
}
type Chain = { readonly name: string; readonly at: number; readonly rest: Chain } | undefined;
