// What a city gains from a partner, in points, by reason.
import { type City, levelsOf, type PairingCall, type PairingTopicId, rankGroups } from "#domain";

/** One reason why a city gains from a partner. */
export type GainReason =
  | { readonly kind: "wanted" | "shared"; readonly topic: PairingTopicId; readonly points: number }
  | { readonly kind: "size" | "language"; readonly points: number }
  | { readonly kind: "preference"; readonly place: number; readonly points: number };

/** From this ratio on, two cities gain nothing from their sizes. */
const farthestFactor = 10;

interface Profile {
  readonly offers: ReadonlyMap<PairingTopicId, number>;
  readonly wants: ReadonlyMap<PairingTopicId, number>;
  /** The rank of each partner, from 0, and the number of ranks. */
  readonly places: ReadonlyMap<string, number>;
  readonly groups: number;
}

/** Returns what the first city gains from the second. Points are whole numbers; reasons without points are left out. */
export function gainer(call: PairingCall): (city: City, partner: City) => readonly GainReason[] {
  const profiles = new Map(call.cities.map((city) => [city.id, profileOf(city)]));
  const { points } = call;
  return (city, partner) => {
    const [own, other] = [profiles.get(city.id), profiles.get(partner.id)];
    if (!own || !other) return [];
    const reasons: GainReason[] = [];
    const add = (reason: GainReason): void => {
      if (reason.points > 0) reasons.push(reason);
    };
    for (const [topic, level] of own.wants) {
      const offered = other.offers.get(topic);
      if (offered !== undefined) add({ kind: "wanted", topic, points: points.wanted * level * offered });
      if (other.wants.has(topic)) add({ kind: "shared", topic, points: points.shared });
    }
    add({ kind: "size", points: Math.round(points.size * likeness(city, partner)) });
    if (city.languages.some((tag) => partner.languages.includes(tag)))
      add({ kind: "language", points: points.language });
    const place = own.places.get(partner.id);
    if (place !== undefined) {
      const share = (own.groups - place) / own.groups;
      add({ kind: "preference", place, points: Math.round(points.preference * share) });
    }
    return reasons;
  };
}

function profileOf({ offers, wants, ranking = [] }: City): Profile {
  const groups = rankGroups(ranking);
  return {
    offers: levelsOf(offers),
    wants: levelsOf(wants),
    places: new Map(groups.flatMap((group, place) => group.map((id): [string, number] => [id, place]))),
    groups: groups.length,
  };
}

/** 1 for cities of equal size, 0 from the largest ratio on; 0 if a size is not known. */
function likeness(a: City, b: City): number {
  if (a.population === undefined || b.population === undefined) return 0;
  const factor = Math.max(a.population, b.population) / Math.min(a.population, b.population);
  return Math.max(0, 1 - Math.log(factor) / Math.log(farthestFactor));
}

/** Returns the sum of the points of some reasons. */
export const pointsOf = (reasons: readonly GainReason[]): number =>
  reasons.reduce((sum, { points }) => sum + points, 0);
