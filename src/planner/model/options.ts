// Options: where and when an activity may start, as its places crossed with windows, opening hours and pins.
import {
  type Activity,
  indexVisit,
  intersectSpans,
  leadsOut,
  lengthOf,
  minuteOf,
  openFor,
  ownSeats,
  type PlaceId,
  perVisit,
  type Span,
  toMinute,
  type Visit,
  windowsOf,
} from "#domain";
import { nowhere, type Option } from "./model.ts";

/**
 * Returns the options of an activity, in its own windows or in others. Leaves out options without any start.
 */
export function compileOptions(
  visit: Visit,
  activity: Activity,
  siteIndex: ReadonlyMap<string, number>,
  windows = windowsOf(visit, activity),
): Option[] {
  const index = indexVisit(visit);
  const pin = index.pins.get(activity.id);
  const length = lengthOf(activity);
  const leg = index.legOf(activity);
  const legIndex = visit.legs.indexOf(leg);
  const endSite = activity.endsAt === undefined ? undefined : (siteIndex.get(activity.endsAt) ?? nowhere);
  const places: (PlaceId | undefined)[] = activity.places.length > 0 ? activity.places : [undefined];
  const grid = gridIn(visit, leg.zone);
  const pinned = pin?.start === undefined ? undefined : minuteOf(pin.start, leg.zone);
  return places.flatMap((place, rank): Option[] => {
    if (pin?.place !== undefined && place !== pin.place) return [];
    const site = place === undefined ? nowhere : (siteIndex.get(place) ?? nowhere);
    const spans = place === undefined ? windows : intersectSpans(windows, openFor(visit, activity, place));
    const starts = startsWithin(spans, length, activity.fixed ? undefined : grid).filter(
      (start) => pinned === undefined || (start.from <= pinned && pinned <= start.to),
    );
    if (starts.length === 0) return [];
    const kept = pinned === undefined ? starts : [{ from: pinned, to: pinned }];
    const seats = Math.min(ownSeats(visit, activity), seatsAt(visit, place));
    const pairs = Int32Array.from(kept.flatMap((start) => [start.from, start.to]));
    return [
      {
        site,
        endSite: endSite ?? (leadsOut(activity.kind) ? nowhere : site),
        leg: legIndex,
        rank,
        seats,
        starts: pairs,
      },
    ];
  });
}

/** Returns the seats of a room, otherwise of its place; otherwise no limit. */
export function seatsAt(visit: Visit, place: PlaceId | undefined): number {
  if (place === undefined) return Number.POSITIVE_INFINITY;
  const site = indexVisit(visit).sites.get(place);
  return site?.room?.seats ?? site?.place.seats ?? Number.POSITIVE_INFINITY;
}

/** A stretch of time over which grid points lie `offset` minutes after multiples of the step. */
interface GridStretch extends Span {
  readonly step: number;
  readonly offset: number;
}

/**
 * Returns the grid of the visit in the local time of a zone, as disjoint stretches with both ends included. The offset
 * from UTC shifts the grid. Where it changes by a part of the step, the grid differs before and after.
 */
const gridIn = perVisit((visit, zone: string): readonly GridStretch[] => {
  const step = visit.grid;
  const end = toMinute(visit.to.add({ days: 3 }).toZonedDateTime(zone).toInstant());
  const found: GridStretch[] = [];
  let moment: Temporal.ZonedDateTime | null = visit.from.subtract({ days: 3 }).toZonedDateTime(zone);
  for (let from = Number.NEGATIVE_INFINITY; moment && from < end; ) {
    const ahead = Math.round(moment.offsetNanoseconds / 60e9);
    const offset = ((-ahead % step) + step) % step;
    moment = moment.getTimeZoneTransition("next");
    const next = moment ? toMinute(moment.toInstant()) : Number.POSITIVE_INFINITY;
    const to = next < end ? next - 1 : Number.POSITIVE_INFINITY;
    const last = found.at(-1);
    if (last?.offset === offset) found[found.length - 1] = { ...last, to };
    else found.push({ from, to, step, offset });
    from = next;
  }
  return found;
});

/**
 * Returns starts such that `length` minutes fit into a span, both ends included, on the grid when there is
 * one.
 */
function startsWithin(
  spans: readonly Span[],
  length: number,
  grid: readonly GridStretch[] | undefined,
): Span[] {
  return spans.flatMap((span): Span[] => {
    const to = span.to - length;
    if (!grid) return span.from <= to ? [{ from: span.from, to }] : [];
    return grid.flatMap((part): Span[] => {
      const first = Math.ceil((Math.max(span.from, part.from) - part.offset) / part.step);
      const last = Math.floor((Math.min(to, part.to) - part.offset) / part.step);
      return first <= last
        ? [{ from: first * part.step + part.offset, to: last * part.step + part.offset }]
        : [];
    });
  });
}
