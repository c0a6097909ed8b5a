// Collections: the lists of a working document whose entries have ids as addresses.
import { recordLists } from "../record/record.ts";
import { isMapping } from "../validation/raw.ts";
import type { EditPath, JsonMap } from "./edit.ts";

/** A list whose entries have names. */
export interface Collection {
  /** The field that serves as the key of an entry. */
  readonly key: string;
  /** Whether the order of the entries is data. Otherwise the order follows from their content. */
  readonly ordered: boolean;
}

const ordered = (key: string): Collection => ({ key, ordered: true });
const derived = (key: string): Collection => ({ key, ordered: false });

/** `*` means the id of any entry. */
const collections: Readonly<Record<string, Collection>> = {
  "visit/topics": ordered("id"),
  "visit/legs": ordered("id"),
  "visit/organisations": ordered("id"),
  "visit/delegations": ordered("id"),
  "visit/delegations/*/parties": ordered("id"),
  "visit/people": ordered("id"),
  "visit/places": ordered("id"),
  "visit/places/*/rooms": ordered("id"),
  "visit/interpreters": ordered("id"),
  "visit/vehicles": ordered("id"),
  "visit/activities": ordered("id"),
  "visit/wishes": ordered("id"),
  "visit/rules": ordered("rule"),
  "visit/pins": ordered("activity"),
  ...Object.fromEntries(recordLists.map((list) => [`record/${list}`, ordered("id")])),
  "record/news/sentences": ordered("id"),
  "record/attendance/*/walkIns": ordered("id"),
  "record/minutes/*/decisions": ordered("id"),
  "record/minutes/*/paragraphs": ordered("id"),
  "record/practices/*/seen": ordered("id"),
  "record/practices/*/assessments": ordered("id"),
  "record/practices/*/transfers": ordered("id"),
  "record/questionnaires/*/questions": ordered("id"),
  "directory/merged": ordered("id"),
  "directory/parted": ordered("id"),
  "directory/programmes": ordered("id"),
  "publication/visit": ordered("id"),
  "publication/news": ordered("id"),
  "call/sides": ordered("id"),
  "call/topics": ordered("id"),
  "call/cities": ordered("id"),
  "call/answers": ordered("id"),
  "programme/placements": derived("activity"),
  "programme/transfers": derived("id"),
  "programme/unplaced": derived("activity"),
  "programme/wishes": derived("wish"),
  "programme/fairness": ordered("party"),
};

/** Returns the collection at a path; undefined if there is something else. */
export function collectionAt(path: EditPath): Collection | undefined {
  if (path.length === 2 || path.length === 3) return own(path.join("/"));
  return path.length === 4 ? own(`${path[0]}/${path[1]}/*/${path[3]}`) : undefined;
}

const own = (pattern: string): Collection | undefined =>
  Object.hasOwn(collections, pattern) ? collections[pattern] : undefined;

/** Returns the key of an entry; undefined if it has none. */
export function nameIn(collection: Collection, entry: unknown): string | undefined {
  const name = isMapping(entry) ? entry[collection.key] : undefined;
  return typeof name === "string" ? name : undefined;
}

/** Returns the position of the entry with that key, or -1. */
export const positionOf = (collection: Collection, entries: readonly unknown[], name: string): number =>
  entries.findIndex((entry) => nameIn(collection, entry) === name);

/** Returns the value at a path of a working document; undefined if there is none. */
export function valueAtPath(document: unknown, path: EditPath): unknown {
  let value: unknown = document;
  for (let i = 0; i < path.length; i++) {
    const step = path[i] ?? "";
    if (Array.isArray(value)) {
      const collection = collectionAt(path.slice(0, i));
      if (!collection) return undefined;
      value = value[positionOf(collection, value, step)];
    } else if (isMapping(value) && Object.hasOwn(value, step)) value = value[step];
    else return undefined;
  }
  return value;
}

/**
 * Converts a path of problems (lists counted from 0) to a path of edits (entries by id). Lists without ids keep
 * positions.
 */
export function fieldPath(document: unknown, path: readonly (string | number)[]): string[] {
  const steps: string[] = [];
  let value: unknown = document;
  for (const step of path) {
    const collection = Array.isArray(value) ? collectionAt(steps) : undefined;
    const entry: unknown = Array.isArray(value)
      ? value[Number(step)]
      : (value as JsonMap | undefined)?.[String(step)];
    steps.push((collection && nameIn(collection, entry)) ?? String(step));
    value = entry;
  }
  return steps;
}
