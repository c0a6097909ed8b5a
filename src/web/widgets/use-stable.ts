// One function for the lifetime of a component, so that memoised children are not drawn again for a new one.
import { useCallback, useLayoutEffect, useRef } from "react";

/** Returns a function that does what `work` of the latest drawing does. It is meant for events, not for drawing. */
export function useStable<Values extends unknown[], Result>(
  work: (...values: Values) => Result,
): (...values: Values) => Result {
  const latest = useRef(work);
  useLayoutEffect(() => {
    latest.current = work;
  });
  return useCallback((...values) => latest.current(...values), []);
}
