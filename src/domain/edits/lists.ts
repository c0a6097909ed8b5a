// Lists whose entries have no ids, such as closures, windows and languages: an entry is identified by its value.
import { sameJson } from "./compare.ts";
import type { Edit, EditPath } from "./edit.ts";

/** An entry of a list, and the number of equal ones before it. */
export interface Named {
  readonly value: unknown;
  readonly nth: number;
}

/** Returns the identity of the entry at a position. */
export const nameAt = (list: readonly unknown[], at: number): Named => ({
  value: list[at],
  nth: list.slice(0, at).filter((other) => sameJson(other, list[at])).length,
});

/**
 * Returns the position of an identified entry, or -1. Equal entries are interchangeable: if fewer are left, the
 * last one counts.
 */
export function positionIn(list: readonly unknown[], { value, nth }: Named): number {
  let last = -1;
  let left = nth;
  for (let i = 0; i < list.length; i++) {
    if (!sameJson(list[i], value)) continue;
    last = i;
    if (left-- === 0) break;
  }
  return last;
}

/** How a list changed, by positions in the new list. */
export interface Alignment {
  /** One for each old entry: its new position, whether changed or not; undefined: it was removed. */
  readonly now: readonly (number | undefined)[];
  /** One for each old entry and one for the end: the entries inserted before it. */
  readonly added: readonly (readonly number[])[];
}

/**
 * Lists whose lengths have a larger product are compared entry by entry, without a search for the best
 * alignment.
 */
const mostCells = 250_000;

/**
 * Aligns two lists by their longest common subsequence. Between two of its members, entries are matched in
 * order.
 */
export function align(from: readonly unknown[], to: readonly unknown[]): Alignment {
  let start = 0;
  while (start < from.length && start < to.length && sameJson(from[start], to[start])) start++;
  let end = 0;
  while (
    end < from.length - start &&
    end < to.length - start &&
    sameJson(from[from.length - 1 - end], to[to.length - 1 - end])
  )
    end++;
  const kept = commonRun(from.slice(start, from.length - end), to.slice(start, to.length - end));
  const pairs = [
    ...Array.from({ length: start }, (_, i) => [i, i] as const),
    ...kept.map(([a, b]) => [a + start, b + start] as const),
    ...Array.from({ length: end }, (_, i) => [from.length - end + i, to.length - end + i] as const),
    [from.length, to.length] as const,
  ];
  const now: (number | undefined)[] = [];
  const added: (readonly number[])[] = [];
  let [a, b] = [0, 0];
  for (const [nextA, nextB] of pairs) {
    const common = Math.min(nextA - a, nextB - b);
    for (let i = 0; i < nextA - a; i++) {
      now.push(i < common ? b + i : undefined);
      added.push([]);
    }
    added.push(Array.from({ length: nextB - b - common }, (_, i) => b + common + i));
    if (nextA < from.length) now.push(nextB);
    [a, b] = [nextA + 1, nextB + 1];
  }
  return { now, added };
}

/** Returns the positions of a longest common subsequence. */
function commonRun(from: readonly unknown[], to: readonly unknown[]): (readonly [number, number])[] {
  if (from.length === 0 || to.length === 0 || from.length * to.length > mostCells) return [];
  const width = to.length + 1;
  const lengths = new Uint32Array((from.length + 1) * width);
  const length = (a: number, b: number): number => lengths[a * width + b] ?? 0;
  for (let a = from.length - 1; a >= 0; a--) {
    for (let b = to.length - 1; b >= 0; b--) {
      lengths[a * width + b] = sameJson(from[a], to[b])
        ? length(a + 1, b + 1) + 1
        : Math.max(length(a + 1, b), length(a, b + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let a = 0, b = 0; a < from.length && b < to.length; ) {
    if (sameJson(from[a], to[b])) pairs.push([a++, b++]);
    else if (length(a + 1, b) >= length(a, b + 1)) a++;
    else b++;
  }
  return pairs;
}

/**
 * Returns the entries of two lists in a form in which equal ones are equal, even if they are written
 * differently.
 */
export interface Normal {
  readonly from: readonly unknown[];
  readonly to: readonly unknown[];
}

/**
 * Returns edits that turn one list into another, to be made in sequence; undefined means no list.
 */
export function listEdits(
  path: EditPath,
  from: readonly unknown[] | undefined,
  to: readonly unknown[] | undefined,
  normal?: Normal,
): Edit[] {
  // Only an edit of the whole list can express the change between no list and an empty one.
  if (from === undefined && to?.length === 0) return [{ kind: "set", path, value: [] }];
  if (to === undefined && from?.length === 0) return [{ kind: "unset", path }];
  const before = from ?? [];
  const wanted = to ?? [];
  const isNormal = normal?.from.length === before.length && normal.to.length === wanted.length;
  const alike = isNormal ? normal : { from: before, to: wanted };
  const { now, added } = align(alike.from, alike.to);
  const list = [...before];
  const edits: Edit[] = [];
  let at = 0;
  const insert = (places: readonly number[] = []) => {
    for (const place of places) {
      const value = wanted[place];
      edits.push({ kind: "insert", path, value, before: at < list.length ? nameAt(list, at) : null });
      list.splice(at++, 0, value);
    }
  };
  now.forEach((place, i) => {
    insert(added[i]);
    const { value, nth } = nameAt(list, at);
    if (place === undefined) {
      edits.push({ kind: "delete", path, value, nth, drop: to === undefined });
      list.splice(at, 1);
      return;
    }
    if (!sameJson(alike.from[i], alike.to[place])) {
      edits.push({ kind: "replace", path, old: value, nth, value: wanted[place] });
      list[at] = wanted[place];
    }
    at++;
  });
  insert(added[before.length]);
  return edits;
}
