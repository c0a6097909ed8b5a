// Empty runs: a vehicle drives to the place where it is needed next, even between cities between which guests do not
// drive.
import { drivingMinutes } from "./driving.ts";
import type { PlaceId } from "./ids.ts";
import type { Vehicle } from "./resource.ts";
import { distanceKm, type Routes } from "./routes.ts";
import type { EpochMinute } from "./time.ts";
import type { Visit } from "./visit.ts";
import { indexVisit } from "./visit-index.ts";

/** Returns the minutes that an empty vehicle takes; 0 where the distance is not known. */
export function emptyRunMinutes(
  visit: Visit,
  ways: Routes,
  { mode }: Pick<Vehicle, "mode">,
  { from, to, departure }: { readonly from: PlaceId; readonly to: PlaceId; readonly departure: EpochMinute },
): number {
  const options = ways.options(from, to, departure);
  const way = options.find((one) => one.mode === mode) ?? options.find((one) => one.mode !== "walk");
  if (way) return way.minutes;
  const { sites } = indexVisit(visit);
  const [a, b] = [from, to].map((id) => sites.get(id)?.place.coordinates);
  return a && b ? Math.ceil(drivingMinutes(distanceKm(a, b))) : 0;
}
