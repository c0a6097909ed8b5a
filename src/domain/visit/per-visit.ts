// What follows from a visit and one of its parts alone, worked out once: a visit with a hundred thousand activities asks often.
import type { Visit } from "./visit.ts";

/** `make` with a memory: the same object for the same visit and key, for as long as somebody holds the visit. */
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
