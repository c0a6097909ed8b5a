// The fairness of a pairing: how much of its best possible result each city gets, and which city is worst off.
import type { CityId } from "#domain";
import type { PossiblePair, PossiblePairs } from "./possible-pairs.ts";

/** The result for one city. */
export interface CityShare {
  readonly city: CityId;
  readonly points: number;
  /** The points of its best possible partners, as many as it has places: its result if it alone could choose. */
  readonly best: number;
  /** `points` of `best`, from 0 to 1; undefined if no partner is possible. */
  readonly share: number | undefined;
}

export interface PairingFairness {
  /** In ascending order of share: two pairings are compared by this list, the worst-off city first (leximin). */
  readonly shares: readonly CityShare[];
  readonly median: number | undefined;
  /** The points by which cities fall short of their best: the maximum and the mean. */
  readonly greatestRegret: number;
  readonly meanRegret: number;
}

/** Measures a pairing. Cities without a possible partner have no share, and are last in the list. */
export function fairnessOf(possible: PossiblePairs, chosen: readonly PossiblePair[]): PairingFairness {
  const gains: number[][] = possible.cities.map(() => []);
  const points = possible.cities.map(() => 0);
  const each = (pairs: readonly PossiblePair[], add: (city: number, gain: number) => void): void => {
    for (const { a, b, gainOfA, gainOfB } of pairs) {
      add(a, gainOfA);
      add(b, gainOfB);
    }
  };
  each([...possible.open, ...possible.agreed], (city, gain) => gains[city]?.push(gain));
  each(chosen, (city, gain) => {
    points[city] = (points[city] ?? 0) + gain;
  });
  const shares = possible.cities.map(({ id, partners }, city): CityShare => {
    const best = (gains[city] ?? [])
      .sort((x, y) => y - x)
      .slice(0, partners.atMost)
      .reduce((sum, gain) => sum + gain, 0);
    const got = points[city] ?? 0;
    return { city: id, points: got, best, share: best === 0 ? undefined : got / best };
  });
  const known = shares.flatMap(({ share }) => share ?? []).sort((x, y) => x - y);
  const regrets = shares
    .filter(({ share }) => share !== undefined)
    .map(({ best, points: got }) => best - got);
  return {
    shares: shares.toSorted((x, y) => (x.share ?? 2) - (y.share ?? 2)),
    median:
      known.length === 0
        ? undefined
        : ((known[(known.length - 1) >> 1] ?? 0) + (known[known.length >> 1] ?? 0)) / 2,
    greatestRegret: regrets.reduce((most, regret) => Math.max(most, regret), 0),
    meanRegret: regrets.length === 0 ? 0 : regrets.reduce((sum, regret) => sum + regret, 0) / regrets.length,
  };
}

/** Compares two pairings of the same call by leximin: negative if the first is fairer to those worst off. */
export function compareFairness(a: PairingFairness, b: PairingFairness): number {
  for (const [at, one] of a.shares.entries()) {
    const other = b.shares[at];
    const difference = (other?.share ?? 2) - (one.share ?? 2);
    if (Math.abs(difference) > 1e-12) return difference;
  }
  return 0;
}
