// The sum of numbers.

/** Returns the sum; 0 for an empty list. */
export function sumOf(numbers: Iterable<number>): number {
  let sum = 0;
  for (const one of numbers) sum += one;
  return sum;
}
