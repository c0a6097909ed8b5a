// The route of one person through a day: stops in order of time, each with its place and the transfer to it.
import {
  type Coordinates,
  endPlaceOf,
  indexVisit,
  type PlaceId,
  type Placement,
  type Programme,
  type Transfer,
  toZoned,
  type Visit,
} from "#domain";
import { zoneOfPlacement } from "../visit/describe.ts";

export interface Stop {
  readonly item: Placement;
  /** The zone of the place. */
  readonly zone: string;
  /** Undefined for items without a place, and for places that are not on the map. */
  readonly at: Coordinates | undefined;
  /** The end of the stop, if it is elsewhere: for walks and flights. */
  readonly endsAt: Coordinates | undefined;
  readonly transfer: Transfer | undefined;
}

/** Returns what a person does on a date, in the local time of the places. */
export function stopsOf(
  visit: Visit,
  programme: Programme,
  person: string,
  date: Temporal.PlainDate,
): Stop[] {
  const index = indexVisit(visit);
  const where = (id: PlaceId | null) => (id === null ? undefined : index.sites.get(id)?.place.coordinates);
  return programme.placements
    .filter((item) => item.attendees.some((id) => id === person))
    .map((item) => ({ item, zone: zoneOfPlacement(visit, item.activity, item.place) }))
    .filter(({ item, zone }) => toZoned(item.start, zone).toPlainDate().equals(date))
    .sort((a, b) => a.item.start - b.item.start)
    .map(({ item, zone }) => {
      const end = index.activities.get(item.activity)?.endsAt;
      const found = index.activities.get(item.activity);
      return {
        item,
        zone,
        at: where(item.place),
        endsAt: end && found ? where(endPlaceOf(found, item.place)) : undefined,
        transfer: programme.transfers.find(
          (candidate) => candidate.before === item.activity && candidate.people.some((id) => id === person),
        ),
      };
    });
}

/** Returns the line through the stops, as degrees east and north; from the hotel if a transfer begins there. */
export function lineOf(visit: Visit, stops: readonly Stop[]): (readonly [number, number])[] {
  const index = indexVisit(visit);
  const points: (Coordinates | undefined)[] = stops.flatMap((stop) => [
    stop.transfer && index.sites.get(stop.transfer.from)?.place.coordinates,
    stop.at,
    stop.endsAt,
  ]);
  const line = points.flatMap((point) => (point ? [[point.lon, point.lat] as const] : []));
  return line.filter(([lon, lat], i) => i === 0 || lon !== line[i - 1]?.[0] || lat !== line[i - 1]?.[1]);
}
