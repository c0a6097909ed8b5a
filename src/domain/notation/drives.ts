// Driving times between places that a file names, to estimate lengths that the file does not give.
import { isMapping } from "../validation/raw.ts";
import { drivingMinutes } from "../visit/driving.ts";
import { distanceKm } from "../visit/routes.ts";

type Raw = Readonly<Record<string, unknown>>;

/** Returns the minutes by car between two places; undefined where the coordinates of one are not known. */
export function driveBetween(places: readonly Raw[], from: unknown, to: unknown): number | undefined {
  const [start, end] = [from, to].map((id) => coordinatesOf(places.find((place) => place.id === id)));
  return start && end ? drivingMinutes(distanceKm(start, end)) : undefined;
}

function coordinatesOf(place: Raw | undefined) {
  const found = place?.coordinates;
  if (!isMapping(found) || typeof found.lat !== "number" || typeof found.lon !== "number") return undefined;
  return { lat: found.lat, lon: found.lon };
}
