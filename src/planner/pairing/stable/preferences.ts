// The partners that each city of a call accepts, and their ranks.
import { rankGroups } from "#domain";
import type { PossiblePairs } from "../possible-pairs.ts";

/** For each city, the rank of every partner that it accepts: 0 is the best; equal ranks are ties. */
export type Preferences = readonly ReadonlyMap<number, number>[];

/**
 * Returns the preferences of a call. A city with a ranking accepts only the cities on its list. A city without one
 * accepts all possible partners and ranks them by what it gains; equal gains are ties.
 */
export function preferencesOf({ cities, open }: PossiblePairs): Preferences {
  const gains: Map<number, number>[] = cities.map(() => new Map());
  for (const { a, b, gainOfA, gainOfB } of open) {
    gains[a]?.set(b, gainOfA);
    gains[b]?.set(a, gainOfB);
  }
  const position = new Map<string, number>(cities.map(({ id }, at) => [id, at]));
  return cities.map(({ ranking }, city) => {
    const possible = gains[city] ?? new Map<number, number>();
    if (!ranking) {
      const levels = [...new Set(possible.values())].sort((x, y) => y - x);
      return new Map([...possible].map(([partner, gain]) => [partner, levels.indexOf(gain)]));
    }
    const listed = rankGroups(ranking).flatMap((group, rank) =>
      group.map((id): [number, number] => [position.get(id) ?? -1, rank]),
    );
    return new Map(listed.filter(([partner]) => possible.has(partner)));
  });
}

/** Whether some city ranks two partners equally that both accept it. */
export const hasTies = (preferences: Preferences): boolean =>
  preferences.some((ranks, city) => {
    const mutual = [...ranks].filter(([partner]) => preferences[partner]?.has(city));
    return new Set(mutual.map(([, rank]) => rank)).size < mutual.length;
  });
