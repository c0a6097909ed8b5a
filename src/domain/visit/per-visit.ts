// Caches what is computed from a visit and one of its parts. In a visit with a hundred thousand activities, the same
// results are needed very often.
import type { Visit } from "./visit.ts";

/**
 * Returns `make` with a cache: the same object for the same visit and key, for as long as the visit is in
 * use.
 */
export function perVisit<Key, Value>(
  make: (visit: Visit, key: Key) => Value,
): (visit: Visit, key: Key) => Value {
  const byVisit = new WeakMap<Visit, Map<Key, Value>>();
  return (visit, key) => {
    let known = byVisit.get(visit);
    if (!known) {
      known = new Map();
      byVisit.set(visit, known);
    }
    let value = known.get(key);
    if (value === undefined && !known.has(key)) {
      value = make(visit, key);
      known.set(key, value);
    }
    return value as Value;
  };
}
