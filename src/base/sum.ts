// Sums of numbers.

/** The sum; 0 of none. */
export function sumOf(numbers: Iterable<number>): number {
  let sum = 0;
  for (const one of numbers) sum += one;
  return sum;
}
