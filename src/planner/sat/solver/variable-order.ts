// The order in which variables are tried: those in the latest conflicts first. VSIDS (Moskewicz et al., DAC
// 2001) as in MiniSat: activities that decay, in a binary heap.
import { hole } from "#base/element-at.ts";

/** The share of an activity that remains after a conflict. */
const decay = 0.95;

/** A max-heap of variables by activity. */
export class VariableOrder {
  private activity = new Float64Array(64);
  private heap = new Int32Array(64);
  /** The position of each variable in the heap, or -1 when it is not in it. */
  private at = new Int32Array(64);
  private size = 0;
  private bump = 1;

  /** Adds a new variable to the heap. */
  admit(v: number): void {
    if (v >= this.activity.length) {
      this.activity = grown(this.activity, new Float64Array(2 * this.activity.length));
      this.heap = grown(this.heap, new Int32Array(2 * this.heap.length));
      this.at = grown(this.at, new Int32Array(2 * this.at.length));
    }
    this.activity[v] = 0;
    this.at[v] = -1;
    this.insert(v);
  }

  insert(v: number): void {
    if ((this.at[v] ?? hole()) >= 0) return;
    this.heap[this.size] = v;
    this.at[v] = this.size;
    this.up(this.size++);
  }

  /** Removes and returns the variable with the highest activity; -1 when the heap is empty. */
  pop(): number {
    if (this.size === 0) return -1;
    const top = this.heap[0] ?? hole();
    const last = this.heap[--this.size] ?? hole();
    this.at[top] = -1;
    if (this.size > 0) {
      this.heap[0] = last;
      this.at[last] = 0;
      this.down();
    }
    return top;
  }

  /** Raises the activity of a variable that took part in a conflict. */
  raise(v: number): void {
    this.activity[v] = (this.activity[v] ?? hole()) + this.bump;
    if ((this.activity[v] ?? hole()) > 1e100) {
      for (let i = 0; i < this.activity.length; i++) this.activity[i] = (this.activity[i] ?? hole()) * 1e-100;
      this.bump *= 1e-100;
    }
    const position = this.at[v] ?? hole();
    if (position >= 0) this.up(position);
  }

  /** Ends a conflict: earlier activity counts a little less from now on. */
  age(): void {
    this.bump /= decay;
  }

  private up(from: number): void {
    const { heap, at, activity } = this;
    const v = heap[from] ?? hole();
    const own = activity[v] ?? hole();
    let i = from;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      const above = heap[parent] ?? hole();
      if ((activity[above] ?? hole()) >= own) break;
      heap[i] = above;
      at[above] = i;
      i = parent;
    }
    heap[i] = v;
    at[v] = i;
  }

  private down(): void {
    const { heap, at, activity, size } = this;
    const v = heap[0] ?? hole();
    const own = activity[v] ?? hole();
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= size) break;
      const right = child + 1;
      if (
        right < size &&
        (activity[heap[right] ?? hole()] ?? hole()) > (activity[heap[child] ?? hole()] ?? hole())
      )
        child = right;
      const below = heap[child] ?? hole();
      if ((activity[below] ?? hole()) <= own) break;
      heap[i] = below;
      at[below] = i;
      i = child;
    }
    heap[i] = v;
    at[v] = i;
  }
}

/** Returns a larger array that begins with the old values. */
export function grown<T extends Uint8Array | Int32Array | Float64Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
