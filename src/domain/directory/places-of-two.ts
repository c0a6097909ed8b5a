// Where two organisations met, and where the practices are that one has seen at the other: each place once.
import type { Text } from "../visit/text.ts";
import type { DigestPlace, VisitDigest } from "./digest.ts";
import type { PracticeOfTwo } from "./practices-of-two.ts";

interface At {
  readonly visit: string;
  readonly id: string;
  readonly title: Text;
}

export interface PlaceOfTwo extends DigestPlace {
  /** Items of programmes, by their ids in their visits. */
  readonly meetings: readonly (At & { readonly date: string | null })[];
  readonly practices: readonly At[];
}

/** Two visits may put the same building a few metres apart: four decimals of a degree are about ten metres. */
const keyOf = ({ lat, lon }: DigestPlace): string => `${lat.toFixed(4)} ${lon.toFixed(4)}`;

/** Returns the places of a partnership, those with the most meetings first. `isOfBoth` says whether both met there. */
export function placesOfTwo(
  together: readonly VisitDigest[],
  isOfBoth: (digest: VisitDigest, organisations: readonly string[]) => boolean,
  practices: readonly PracticeOfTwo[],
): readonly PlaceOfTwo[] {
  const places = new Map<
    string,
    { place: DigestPlace; meetings: PlaceOfTwo["meetings"][number][]; practices: At[] }
  >();
  const at = (place: DigestPlace) => {
    const known = places.get(keyOf(place)) ?? { place, meetings: [], practices: [] };
    places.set(keyOf(place), known);
    return known;
  };
  const shared = new Set(
    practices.flatMap(({ sightings }) => sightings.map(({ visit, id }) => `${visit} ${id}`)),
  );
  for (const { visit, ...digest } of together) {
    for (const { place, activity, title, date, organisations } of digest.meetings)
      if (place && isOfBoth({ visit, ...digest }, organisations))
        at(place).meetings.push({ visit, id: activity, title, date });
    for (const { place, id, title } of digest.practices)
      if (place && shared.has(`${visit} ${id}`)) at(place).practices.push({ visit, id, title });
  }
  return [...places.values()]
    .map(({ place, ...here }) => ({ ...place, ...here }))
    .toSorted((a, b) => b.meetings.length - a.meetings.length);
}
