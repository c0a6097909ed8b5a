// A set of small integers with constant-time change and random choice (Briggs and Torczon, 1993).

export interface SparseSet {
  /** Its members, in arbitrary order. */
  readonly items: number[];
  /** By integer, its position in `items`, or -1. */
  readonly at: Int32Array;
}

/** Creates the empty set over 0 … size - 1. */
export const sparseSet = (size: number): SparseSet => ({ items: [], at: new Int32Array(size).fill(-1) });

/** Adds a member. Does nothing when it is already there. */
export function addTo(set: SparseSet, member: number): void {
  if ((set.at[member] as number) >= 0) return;
  set.at[member] = set.items.length;
  set.items.push(member);
}

/** Removes a member. Does nothing when it is not there. */
export function takeFrom(set: SparseSet, member: number): void {
  const at = set.at[member] as number;
  if (at < 0) return;
  const last = set.items.pop() as number;
  if (last !== member) {
    set.items[at] = last;
    set.at[last] = at;
  }
  set.at[member] = -1;
}
