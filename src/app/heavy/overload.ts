// Overload: why heavy work was not done although nothing is wrong with the request.

/**
 * busy-visit: too much work waits for this visit; busy: for all visits; too-slow: the time limit passed; gone: the
 * caller left.
 */
export type OverloadCode = "busy-visit" | "busy" | "too-slow" | "gone";

/**
 * Makes an overload error. It is thrown, not returned, because it may occur in every use case and none can handle it.
 */
export const overload = (code: OverloadCode): Error =>
  new Error(`heavy work was not done: ${code}`, { cause: { overload: code } });

/** Returns the code of an overload; undefined for every other error. */
export function overloadOf(error: unknown): OverloadCode | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  if (typeof cause !== "object" || cause === null || !("overload" in cause)) return undefined;
  return codes.find((code) => code === cause.overload);
}

const codes: readonly OverloadCode[] = ["busy-visit", "busy", "too-slow", "gone"];
