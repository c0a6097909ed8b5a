// Sites and the travel between them as matrices.
import { hole } from "#base/element-at.ts";
import { routesOf, type Visit } from "#domain";
import type { RulesInForce } from "#rules";
import { type SiteModel, unreachable } from "./model.ts";

export interface TravelModel {
  readonly sites: readonly SiteModel[];
  readonly siteIndex: ReadonlyMap<string, number>;
  readonly bands: readonly Int32Array[];
  readonly slowest: Int32Array;
  readonly bare: Int32Array;
  readonly bandStarts: readonly number[];
}

/** Places and rooms in the order of the visit, with travel, entry and buffer minutes between any two. */
export function compileTravel(visit: Visit, rules: RulesInForce): TravelModel {
  const ways = routesOf(visit);
  const sites: SiteModel[] = [];
  const siteIndex = new Map<string, number>();
  const ids: string[] = [];
  const entries: number[] = [];
  for (const place of visit.places) {
    const at = sites.length;
    for (const [usage, roomDefault] of [
      [place, Number.POSITIVE_INFINITY] as const,
      ...place.rooms.map((room) => [room, 1] as const),
    ]) {
      siteIndex.set(usage.id, sites.length);
      ids.push(usage.id);
      entries.push(place.entry?.minutes ?? 0);
      const parallel = usage.parallel ?? roomDefault;
      const seats = usage.seats ?? Number.POSITIVE_INFINITY;
      sites.push({
        id: usage.id,
        place: at,
        parallel,
        seats,
        limited: Number.isFinite(parallel) || Number.isFinite(seats),
        exceeded: false,
      });
    }
  }
  const n = sites.length;
  const placeIds = visit.places.map((place) => place.id);
  const placeOf = new Map(visit.places.map((place, i) => [siteIndex.get(place.id) ?? 0, i]));
  const placeAt = Int32Array.from(sites, ({ place }) => placeOf.get(place) ?? 0);
  const bands = ways.bandStarts.map((_, band) => {
    const between = placeIds.map((from) =>
      Float64Array.from(placeIds, (to) => ways.quickestInBand(from, to, band)),
    );
    const matrix = new Int32Array(n * n);
    for (let i = 0; i < n; i++) {
      const from = placeAt[i] ?? hole();
      const minutesFrom = between[from] ?? hole();
      for (let j = 0; j < n; j++) {
        const to = placeAt[j] ?? hole();
        if (from === to) continue;
        const minutes = minutesFrom[to] ?? hole();
        matrix[i * n + j] = Number.isFinite(minutes)
          ? minutes + (entries[j] ?? 0) + rules.travelBufferMinutes
          : unreachable;
      }
    }
    return matrix;
  });
  const first = bands[0] ?? new Int32Array(0);
  const slowest = first.slice();
  for (const band of bands)
    for (let at = 0; at < slowest.length; at++)
      slowest[at] = Math.max(slowest[at] ?? hole(), band[at] ?? hole());
  const bare = first.map((minutes, at) =>
    minutes === 0 || minutes === unreachable
      ? 0
      : minutes - (entries[at % n] ?? 0) - rules.travelBufferMinutes,
  );
  return { sites, siteIndex, bands, slowest, bare, bandStarts: ways.bandStarts };
}
