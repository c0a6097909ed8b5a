// Generates calls for pairing of a given size from a seed: each city offers and wants some of the topics.
import { seededRandom } from "#base/random.ts";
import { type PairingCall, pairingCall } from "#domain";

export interface CallSize {
  readonly cities: number;
  readonly topics: number;
  readonly sides: boolean;
  readonly aim: "total" | "stable";
  /** The maximum number of partners of a city. */
  readonly partners: number;
}

/**
 * Generates a call. Each city offers five topics, wants five and ranks ten partners. The same size and seed give the
 * same call.
 */
export function drawCall({ cities, topics, sides, aim, partners }: CallSize, seed: number): PairingCall {
  const random = seededRandom(seed);
  const some = (count: number, of: number): number[] => {
    const drawn = new Set<number>();
    while (drawn.size < Math.min(count, of)) drawn.add(random.below(of));
    return [...drawn];
  };
  const countries = sides ? undefined : 30;
  return pairingCall.parse({
    entente: 1,
    title: "Drawn call",
    ...(sides
      ? {
          sides: [
            { id: "s0", name: "First" },
            { id: "s1", name: "Second" },
          ],
        }
      : {}),
    aim,
    topics: Array.from({ length: topics }, (_, i) => ({ id: `t${i}`, title: `Topic ${i}` })),
    cities: Array.from({ length: cities }, (_, i) => {
      const own = i % 2;
      const partner = () => (sides ? 2 * random.below(cities / 2) + (1 - own) : random.below(cities));
      const ranking = [...new Set(Array.from({ length: 10 }, partner))].filter((other) => other !== i);
      const entry = (topic: number) => ({ topic: `t${topic}`, level: 1 + random.below(3) });
      return {
        id: `c${i}`,
        name: `City ${i}`,
        ...(sides ? { side: `s${own}` } : {}),
        country: countryOf(countries === undefined ? own : random.below(countries)),
        population: 50_000 + random.below(2_000_000),
        languages: random.below(4) === 0 ? ["en", "fr"] : ["en"],
        partners: { atLeast: partners > 1 ? 1 : 0, atMost: partners },
        offers: some(5, topics).map(entry),
        wants: some(5, topics).map(entry),
        // Every fourth city gives no ranking.
        ...(random.below(4) === 0 ? {} : { ranking: ranking.map((other) => `c${other}`) }),
      };
    }),
  });
}

const countryOf = (n: number): string => String.fromCharCode(65 + Math.floor(n / 26), 65 + (n % 26));
