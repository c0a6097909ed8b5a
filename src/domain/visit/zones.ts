// The local times at which a placement begins and ends: their zones differ for an item that leads to another zone.
import type { Visit } from "./visit.ts";
import { indexVisit } from "./visit-index.ts";

/** Returns the zones of start and end of an activity that takes place at `place`. */
export function zonesOf(
  visit: Visit,
  activity: string,
  place: string | null,
): { readonly startZone: string; readonly endZone: string } {
  const index = indexVisit(visit);
  const found = index.activities.get(activity);
  const site = place === null ? undefined : index.sites.get(place);
  const usual = (found ? index.legOf(found) : visit.legs[0])?.zone ?? "UTC";
  const startZone = site ? index.legOfPlace(site.id).zone : usual;
  const endZone = found?.endsAt === undefined ? startZone : index.legOfPlace(found.endsAt).zone;
  return { startZone, endZone };
}
