// Assertions: a failure here is a bug in the program, never bad input.

/** Throws when `condition` does not hold. For invariants only; expected failures are values. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Invariant broken: ${message}`);
}

/** Returns `value`, or throws if it is missing although the program's own logic guarantees it. */
export function present<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`Invariant broken: missing ${what}`);
  return value;
}

/** Ends an exhaustive `switch`: the compiler rejects it as long as a case is not handled. */
export function assertNever(value: never): never {
  throw new Error(`Invariant broken: unexpected ${JSON.stringify(value)}`);
}
