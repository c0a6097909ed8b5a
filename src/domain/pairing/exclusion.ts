// Why two cities of a call cannot be paired: the first reason that applies, or none.
import { type City, levelsOf, type PairingCall } from "./call.ts";

export const exclusions = [
  "same-side",
  "must-not",
  "no-partners",
  "same-country",
  "no-language",
  "too-different",
  "no-topic",
] as const;
export type Exclusion = (typeof exclusions)[number];

/** Returns a pair as a key, whichever of the two is named first. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Returns the pairs of a list as keys. */
export const pairKeys = (pairs: PairingCall["must"]): ReadonlySet<string> =>
  new Set(pairs.map(([a, b]) => pairKey(a, b)));

/**
 * Returns a function that gives the reason why a pair of a call is excluded; undefined if the pair is possible. A pair
 * that is already agreed (`must`) is possible whatever the rules say.
 */
export function excluder(call: PairingCall): (a: City, b: City) => Exclusion | undefined {
  const must = pairKeys(call.must);
  const mustNot = pairKeys(call.mustNot);
  const { sameCountry, commonLanguage, topics, sizeFactor } = call.rules;
  const topicsOf = new Map(
    call.cities.map((city) => {
      const wants = levelsOf(city.wants);
      return [
        city.id,
        { wants: [...wants.keys()], any: new Set([...wants.keys(), ...levelsOf(city.offers).keys()]) },
      ];
    }),
  );
  const meets = (a: City, b: City): boolean => {
    const other = topicsOf.get(b.id)?.any;
    return other !== undefined && (topicsOf.get(a.id)?.wants ?? []).some((topic) => other.has(topic));
  };
  return (a, b) => {
    if (call.sides && a.side === b.side) return "same-side";
    // A large call has a hundred thousand pairs, and most calls need no keys for them.
    if (must.size > 0 && must.has(pairKey(a.id, b.id))) return undefined;
    if (mustNot.size > 0 && mustNot.has(pairKey(a.id, b.id))) return "must-not";
    if (a.partners.atMost === 0 || b.partners.atMost === 0) return "no-partners";
    if (sameCountry === "excluded" && a.country === b.country) return "same-country";
    if (commonLanguage === "required" && !a.languages.some((tag) => b.languages.includes(tag)))
      return "no-language";
    if (sizeFactor !== undefined && a.population !== undefined && b.population !== undefined) {
      const factor = Math.max(a.population, b.population) / Math.min(a.population, b.population);
      if (factor > sizeFactor) return "too-different";
    }
    return topics === "required" && !meets(a, b) && !meets(b, a) ? "no-topic" : undefined;
  };
}
