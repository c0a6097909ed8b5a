// A call as a pairing problem: the pairs that are possible, what each city gains from them, and what is already agreed.
import { hole } from "#base/element-at.ts";
import { type City, excluder, type PairingCall, pairKey, pairKeys } from "#domain";
import { gainer, pointsOf } from "./gains.ts";
import type { PairingProblem } from "./problem.ts";

/** A possible pair of cities by their positions in the call, `a < b`, and what each gains. */
export interface PossiblePair {
  readonly a: number;
  readonly b: number;
  readonly gainOfA: number;
  readonly gainOfB: number;
}

export interface PossiblePairs {
  readonly cities: readonly City[];
  /** The pairs that are not yet agreed; the pairs of the problem have the same positions. */
  readonly open: readonly PossiblePair[];
  readonly agreed: readonly PossiblePair[];
  /** The limits less the places that agreed pairs take. */
  readonly problem: PairingProblem;
}

/** Finds the possible pairs of a call. `without` leaves out one further pair; `withPair` treats one as agreed. */
export function possiblePairs(
  call: PairingCall,
  change: { readonly without?: string; readonly withPair?: string } = {},
): PossiblePairs {
  const { cities } = call;
  const excluded = excluder(call);
  const gains = gainer(call);
  const must = pairKeys(call.must);
  const open: PossiblePair[] = [];
  const agreed: PossiblePair[] = [];
  for (const [a, first] of cities.entries())
    for (let b = a + 1; b < cities.length; b++) {
      const second = cities[b] ?? hole();
      if (excluded(first, second) !== undefined) continue;
      const key = pairKey(first.id, second.id);
      if (key === change.without) continue;
      const gainOfA = pointsOf(gains(first, second));
      const gainOfB = pointsOf(gains(second, first));
      (must.has(key) || key === change.withPair ? agreed : open).push({ a, b, gainOfA, gainOfB });
    }
  const taken = cities.map((_, city) => agreed.filter(({ a, b }) => a === city || b === city).length);
  const atMost = cities.map(({ partners }, city) => Math.max(0, partners.atMost - (taken[city] ?? 0)));
  const atLeast = cities.map(({ partners }, city) =>
    Math.min(atMost[city] ?? 0, Math.max(0, partners.atLeast - (taken[city] ?? 0))),
  );
  const pairs = open.map(({ a, b, gainOfA, gainOfB }) => ({ a, b, weight: gainOfA + gainOfB }));
  const greatest = pairs.reduce((most, { weight }) => Math.max(most, weight), 0);
  const minimum = 1 + greatest * atMost.reduce((sum, count) => sum + count, 0);
  const first = call.sides?.[0].id;
  const isFirst = first === undefined ? undefined : cities.map(({ side }) => side === first);
  return { cities, open, agreed, problem: { atLeast, atMost, pairs, minimum, isFirst } };
}
