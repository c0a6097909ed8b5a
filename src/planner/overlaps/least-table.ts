// A table from tagged sets of up to sixty activities to their least known cost. Made for millions of sets.
import { hole } from "#base/element-at.ts";

/** A set is stored as two numbers of thirty bits. Mutable. */
export interface LeastTable {
  size: number;
  low: Int32Array;
  high: Int32Array;
  tag: Int32Array;
  least: Int32Array;
  /** Open addressing: the row number plus one, or 0. */
  slots: Int32Array;
}

/** Maximum number of activities that a set can hold. */
export const mostMembers = 60;
const firstRows = 64;

/** Whether a set contains a member. */
export const has = (low: number, high: number, element: number): boolean =>
  ((element < 30 ? low >> element : high >> (element - 30)) & 1) === 1;

/** Returns a set of activities as twice thirty bits. */
export function bitsOf(set: readonly number[]): { low: number; high: number } {
  let low = 0;
  let high = 0;
  for (const one of set)
    if (one < 30) low |= 1 << one;
    else high |= 1 << (one - 30);
  return { low, high };
}

/** Returns the least cost in a table; undefined if it is empty. */
export function leastOf({ least, size }: LeastTable): number | undefined {
  let found: number | undefined;
  for (let row = 0; row < size; row++)
    if (found === undefined || (least[row] ?? hole()) < found) found = least[row] ?? hole();
  return found;
}

/** Returns the members of the set in a row. */
export function membersOf({ low, high }: LeastTable, row: number): number[] {
  const members: number[] = [];
  for (let left = low[row] ?? hole(); left !== 0; left &= left - 1)
    members.push(31 - Math.clz32(left & -left));
  for (let left = high[row] ?? hole(); left !== 0; left &= left - 1)
    members.push(61 - Math.clz32(left & -left));
  return members;
}

export const leastTable = (): LeastTable => ({
  size: 0,
  low: new Int32Array(firstRows),
  high: new Int32Array(firstRows),
  tag: new Int32Array(firstRows),
  least: new Int32Array(firstRows),
  slots: new Int32Array(2 * firstRows),
});

/** Records that a set with a tag is reached at this cost, if it is less than the known one. */
export function reach(table: LeastTable, low: number, high: number, tag: number, cost: number): void {
  if (table.size === table.low.length) grow(table);
  const { slots } = table;
  let slot = slotOf(slots, low, high, tag);
  for (let row = (slots[slot] ?? hole()) - 1; row >= 0; row = (slots[slot] ?? hole()) - 1) {
    if (table.low[row] === low && table.high[row] === high && table.tag[row] === tag) {
      if (cost < (table.least[row] ?? hole())) table.least[row] = cost;
      return;
    }
    slot = (slot + 1) & (slots.length - 1);
  }
  const row = table.size++;
  slots[slot] = row + 1;
  table.low[row] = low;
  table.high[row] = high;
  table.tag[row] = tag;
  table.least[row] = cost;
}

function slotOf(slots: Int32Array, low: number, high: number, tag: number): number {
  let hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca77) ^ Math.imul(tag, 0xc2b2ae3d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) & (slots.length - 1);
}

/** Doubles the number of rows, and rebuilds the slots at twice their number. */
function grow(table: LeastTable): void {
  const rows = 2 * table.size;
  for (const name of ["low", "high", "tag", "least"] as const) {
    const larger = new Int32Array(rows);
    larger.set(table[name]);
    table[name] = larger;
  }
  const slots = new Int32Array(2 * rows);
  for (let row = 0; row < table.size; row++) {
    let slot = slotOf(slots, table.low[row] ?? hole(), table.high[row] ?? hole(), table.tag[row] ?? hole());
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = row + 1;
  }
  table.slots = slots;
}
