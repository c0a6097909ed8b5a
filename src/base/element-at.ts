// Reads from a list at an index that is known to be valid.

/**
 * Returns the element at an index. The caller knows that there is one: the index comes from the same list, or from
 * another list of equal length. Inner loops of the planner do not call it: all callers share one read, which a
 * JavaScript engine cannot specialise for one kind of list. In these loops it cost a tenth of the processor time.
 */
export const elementAt = <T>(list: ArrayLike<T>, index: number): T => list[index] as T;
