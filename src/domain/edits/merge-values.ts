// Merging of values: combines the changes of two people to one value by field, by language and by entry.
import { err, ok, type Result } from "#base/result.ts";
import { isMapping } from "../validation/raw.ts";
import { sameJson } from "./compare.ts";
import { align } from "./lists.ts";
import { inLanguages, isInLanguages } from "./texts.ts";

/** A value that two people changed differently. Undefined: no value. */
export interface Clash {
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}
type Merged<T> = Result<T, readonly Clash[]>;

/** Fields whose parts have no meaning separately. */
const wholes: readonly string[] = ["between", "coordinates"];

/**
 * Returns the value that combines both changes; undefined means no value. Reports conflicts if one field was
 * changed differently.
 */
export function mergeValues(base: unknown, mine: unknown, theirs: unknown, isWhole = false): Merged<unknown> {
  if (sameJson(mine, theirs) || sameJson(base, mine)) return ok(theirs);
  if (sameJson(base, theirs)) return ok(mine);
  const clash = err([{ base, mine, theirs }]);
  if (isWhole) return clash;
  if (Array.isArray(base) && Array.isArray(mine) && Array.isArray(theirs)) {
    const merged = mergeLists(base, mine, theirs);
    return merged.ok ? merged : clash;
  }
  const [b, m, t] = inOneForm(base, mine, theirs);
  if (!isMapping(b) || !isMapping(m) || !isMapping(t)) return clash;
  const next: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(t), ...Object.keys(m)])) {
    const field = mergeValues(b[key], m[key], t[key], wholes.includes(key));
    if (!field.ok) return clash;
    if (field.value !== undefined) next[key] = field.value;
  }
  return ok(next);
}

/**
 * Converts texts to texts by language if one of them is in several languages. Leaves other values as they
 * are.
 */
function inOneForm(...values: readonly [unknown, unknown, unknown]): readonly unknown[] {
  if (!areTexts(...values)) return values;
  return values.map((value) => (typeof value === "string" ? inLanguages(value) : (value ?? {})));
}

/** Whether the values are versions of one text, at least one of which is written by language. */
export const areTexts = (...values: readonly unknown[]): boolean =>
  values.some(isInLanguages) &&
  values.every((value) => value === undefined || typeof value === "string" || isInLanguages(value));

/**
 * Merges both changes of a list without ids. Entries inserted into the same gap have the order of arrival:
 * theirs, then mine. An entry that both inserted appears once. With `prefer`, my change wins if both
 * changed one entry differently.
 */
export function mergeLists(
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
  prefer?: "mine",
): Merged<readonly unknown[]> {
  const a = align(base, mine);
  const b = align(base, theirs);
  const clashes: Clash[] = [];
  const merged: unknown[] = [];
  const theirsAdded = b.added.flat();
  const gap = (at: number) => {
    merged.push(...(b.added[at] ?? []).map((place) => theirs[place]));
    for (const place of a.added[at] ?? []) {
      const same = theirsAdded.findIndex((other) => sameJson(theirs[other], mine[place]));
      if (same < 0) merged.push(mine[place]);
      else theirsAdded.splice(same, 1);
    }
  };
  base.forEach((entry, i) => {
    gap(i);
    const [m, t] = [entryAt(mine, a.now[i]), entryAt(theirs, b.now[i])];
    const one = mergeValues(entry, m, t);
    if (!one.ok && prefer !== "mine") clashes.push(...one.error);
    const value = one.ok ? one.value : m;
    if (value !== undefined) merged.push(value);
  });
  gap(base.length);
  return clashes.length > 0 ? err(clashes) : ok(merged);
}

const entryAt = (list: readonly unknown[], at: number | undefined): unknown =>
  at === undefined ? undefined : list[at];
