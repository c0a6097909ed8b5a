// Difference: the edits that lead from one working document to another, entry by entry and field by field.
import { isMapping } from "../validation/raw.ts";
import { type Collection, collectionAt, nameIn } from "./collections.ts";
import type { Edit, EditPath, JsonMap, WorkingDocument } from "./edit.ts";

/** Edits that make `to` out of `from`; the order of entries that carries no meaning is not kept. */
export const differenceOf = (from: WorkingDocument, to: WorkingDocument): Edit[] => [
  ...between(["visit"], from.visit, to.visit),
  ...between(["programme"], from.programme, to.programme),
];

/** Whether two values of JSON say the same; the order of keys does not matter. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((value, i) => sameJson(value, b[i]));
  }
  if (!isMapping(a) || !isMapping(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
  );
}

function between(path: EditPath, from: unknown, to: unknown): Edit[] {
  if (from === to) return [];
  const collection = collectionAt(path);
  if (collection && isNamed(collection, from) && isNamed(collection, to)) {
    return ofEntries(path, collection, from, to);
  }
  if (isMapping(from) && isMapping(to)) {
    return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key): Edit[] => {
      const field = [...path, key];
      if (!Object.hasOwn(to, key)) return [{ kind: "unset", path: field }];
      if (!Object.hasOwn(from, key)) return [{ kind: "set", path: field, value: to[key] }];
      return between(field, from[key], to[key]);
    });
  }
  return sameJson(from, to) ? [] : [{ kind: "set", path: path, value: to }];
}

/** Whether a value is a list in which every entry has a name of its own. */
const isNamed = (collection: Collection, value: unknown): value is readonly JsonMap[] =>
  Array.isArray(value) &&
  value.every((entry) => nameIn(collection, entry) !== undefined) &&
  new Set(value.map((entry) => nameIn(collection, entry))).size === value.length;

function ofEntries(
  path: EditPath,
  collection: Collection,
  from: readonly JsonMap[],
  to: readonly JsonMap[],
): Edit[] {
  const name = (entry: JsonMap): string => nameIn(collection, entry) ?? "";
  const before = new Map(from.map((entry) => [name(entry), entry]));
  const after = new Set(to.map(name));
  const edits: Edit[] = [...before.keys()].flatMap((id): Edit[] =>
    after.has(id) ? [] : [{ kind: "remove", path: [...path, id] }],
  );
  // From the end to the front, so that what an entry stands before is already in its place.
  const order = from.map(name).filter((id) => after.has(id));
  let next: string | null = null;
  for (const entry of to.toReversed()) {
    const id = name(entry);
    const at: number = next === null ? order.length : order.indexOf(next);
    if (!before.has(id)) {
      edits.push({ kind: "add", path: path, item: entry, before: collection.ordered ? next : null });
      order.splice(at, 0, id);
    } else if (collection.ordered && order[at - 1] !== id) {
      edits.push({ kind: "move", path: [...path, id], before: next });
      order.splice(order.indexOf(id), 1);
      order.splice(next === null ? order.length : order.indexOf(next), 0, id);
    }
    next = id;
  }
  return [
    ...edits,
    ...to.flatMap((entry) => {
      const old = before.get(name(entry));
      return old ? between([...path, name(entry)], old, entry) : [];
    }),
  ];
}
