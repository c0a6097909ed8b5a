// The independent check of stability: which two cities would both rather have each other. It shares no code with the
// procedure that forms the pairs.
import type { Preferences } from "./preferences.ts";

/** Why two cities that are not paired do not block a pairing. */
export type Obstacle =
  | { readonly kind: "not-accepted"; readonly by: number }
  | { readonly kind: "content"; readonly city: number; readonly with: readonly number[] }
  | { readonly kind: "no-places"; readonly city: number };

/**
 * Returns what keeps two cities from blocking a pairing: one does not accept the other, or all its places are taken by
 * partners that it ranks at least as high. Undefined: they block the pairing.
 */
export function obstacle(
  preferences: Preferences,
  atMost: readonly number[],
  partners: readonly ReadonlySet<number>[],
  a: number,
  b: number,
): Obstacle | undefined {
  for (const [city, other] of [
    [a, b],
    [b, a],
  ] as const)
    if (preferences[city]?.get(other) === undefined) return { kind: "not-accepted", by: city };
  for (const [city, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const rank = preferences[city]?.get(other) ?? Number.POSITIVE_INFINITY;
    const own = [...(partners[city] ?? [])];
    if (atMost[city] === 0) return { kind: "no-places", city };
    if (
      own.length >= (atMost[city] ?? 0) &&
      own.every((one) => (preferences[city]?.get(one) ?? Infinity) <= rank)
    )
      return { kind: "content", city, with: own };
  }
  return undefined;
}

/** The violations of a pairing: pairs that a city does not accept, too many partners, and blocking pairs. */
export interface StabilityFaults {
  readonly unacceptable: readonly (readonly [number, number])[];
  readonly overfull: readonly number[];
  readonly blocking: readonly (readonly [number, number])[];
}

/** Examines every pair of cities that accept each other. */
export function stabilityFaults(
  preferences: Preferences,
  atMost: readonly number[],
  pairs: readonly (readonly [number, number])[],
): StabilityFaults {
  const partners: Set<number>[] = preferences.map(() => new Set());
  const seen = pairs.map(([a, b]) => {
    partners[a]?.add(b);
    partners[b]?.add(a);
    return [a, b] as const;
  });
  const blocking: [number, number][] = [];
  for (const [a, ranks] of preferences.entries())
    for (const b of ranks.keys())
      if (a < b && !partners[a]?.has(b) && obstacle(preferences, atMost, partners, a, b) === undefined)
        blocking.push([a, b]);
  return {
    unacceptable: seen.filter(([a, b]) => !preferences[a]?.has(b) || !preferences[b]?.has(a)),
    overfull: [...partners.entries()].flatMap(([city, all]) =>
      all.size > (atMost[city] ?? 0) ? [city] : [],
    ),
    blocking,
  };
}
