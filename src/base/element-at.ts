// Reads from lists at an index that is known to be valid. A hole is a bug and throws; it never becomes a NaN.

/**
 * Throws. Inner loops write `list[index] ?? hole()` in place of `elementAt(list, index)`: all callers of a function
 * share one read, which a JavaScript engine cannot specialise for one kind of list.
 */
export const hole = (): never => {
  throw new RangeError("A list has no element at an index that should be valid.");
};

/** Returns the element at an index. The caller knows that there is one, such as in a list of equal length. */
export function elementAt<T>(list: ArrayLike<T>, index: number): NonNullable<T> {
  const element = list[index];
  if (element === undefined || element === null)
    throw new RangeError(`A list of ${list.length} has no element at index ${index}.`);
  return element;
}

/** Adds to the integer at an index. */
export function addAt(list: Int32Array, index: number, change: number): void {
  list[index] = (list[index] ?? hole()) + change;
}
