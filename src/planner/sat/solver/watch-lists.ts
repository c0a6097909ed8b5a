// Growing lists of integers, one for each literal, all in one array so that traversal stays local in memory.
import { hole } from "#base/element-at.ts";
import { grown } from "./variable-order.ts";

/** Capacity of a list after the first write. */
const firstRoom = 8;

/** Mutable. List k is `data[from[k]]` to `data[to[k] - 1]`. To shorten it, set `to[k]`. */
export class Lists {
  data = new Int32Array(1 << 12);
  from = new Int32Array(128);
  to = new Int32Array(128);
  /** The end of the capacity of each list. */
  private room = new Int32Array(128);
  private end = 0;

  /** Reserves space for this number of lists. */
  admit(lists: number): void {
    if (lists <= this.from.length) return;
    const size = 2 * lists;
    this.from = grown(this.from, new Int32Array(size));
    this.to = grown(this.to, new Int32Array(size));
    this.room = grown(this.room, new Int32Array(size));
  }

  /** Adds a number to a list. May change `data` and the position of this list in it. */
  push(list: number, value: number): void {
    let at = this.to[list] ?? hole();
    if (at === this.room[list]) at = this.move(list);
    this.data[at] = value;
    this.to[list] = at + 1;
  }

  /** Adds two related numbers to a list in which numbers come in pairs. */
  pushPair(list: number, first: number, second: number): void {
    let at = this.to[list] ?? hole();
    if (at === this.room[list]) at = this.move(list);
    this.data[at] = first;
    this.data[at + 1] = second;
    this.to[list] = at + 2;
  }

  /** Empties all lists. They keep their capacity. */
  clear(): void {
    this.to.set(this.from);
  }

  /** Doubles the capacity of a list and moves it to the end, after all others. Returns the end of its content there. */
  private move(list: number): number {
    const from = this.from[list] ?? hole();
    const to = this.to[list] ?? hole();
    const at = this.end;
    const room = Math.max(firstRoom, 2 * (to - from));
    if (at + room > this.data.length) this.data = grown(this.data, new Int32Array(2 * (at + room)));
    this.data.copyWithin(at, from, to);
    this.end = at + room;
    this.from[list] = at;
    this.room[list] = at + room;
    return at + to - from;
  }
}
