// Where and when an activity may start: its places crossed with windows, opening hours and pins.
import {
  type Activity,
  indexVisit,
  intersectSpans,
  lengthOf,
  minuteOf,
  openingOf,
  type PlaceId,
  perVisit,
  type Span,
  toZoned,
  type Visit,
  windowsOf,
} from "#domain";
import { nowhere, type Option } from "./model.ts";

/** The options of an activity, in its own windows or in others; those without any start are left out. */
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
  const pinned = pin?.start === undefined ? undefined : minuteOf(pin.start, leg.zone);
  return places.flatMap((place, rank): Option[] => {
    if (pin?.place !== undefined && place !== pin.place) return [];
    const site = place === undefined ? nowhere : (siteIndex.get(place) ?? nowhere);
    const spans = place === undefined ? windows : intersectSpans(windows, openingOf(visit, place));
    const starts = startsWithin(spans, length, activity.fixed ? undefined : gridIn(visit, leg.zone)).filter(
      (start) => pinned === undefined || (start.from <= pinned && pinned <= start.to),
    );
    if (starts.length === 0) return [];
    const kept = pinned === undefined ? starts : [{ from: pinned, to: pinned }];
    const seats = Math.min(activity.seats ?? Number.POSITIVE_INFINITY, seatsAt(visit, place));
    const pairs = Int32Array.from(kept.flatMap((start) => [start.from, start.to]));
    return [
      {
        site,
        endSite: endSite ?? (activity.kind === "flight" ? nowhere : site),
        leg: legIndex,
        rank,
        seats,
        starts: pairs,
      },
    ];
  });
}

/** Seats of a room, else of its place, else no limit. */
export function seatsAt(visit: Visit, place: PlaceId | undefined): number {
  if (place === undefined) return Number.POSITIVE_INFINITY;
  const site = indexVisit(visit).sites.get(place);
  return site?.room?.seats ?? site?.place.seats ?? Number.POSITIVE_INFINITY;
}

interface Grid {
  readonly step: number;
  readonly offset: number;
}

/** The grid in a zone: a quarter-hour offset of the zone shifts it, whole hours do not. */
const gridIn = perVisit((visit, zone: string): Grid => {
  const minuteOffset = toZoned(0, zone).offsetNanoseconds / 60_000_000_000;
  return { step: visit.grid, offset: ((-minuteOffset % visit.grid) + visit.grid) % visit.grid };
});

/** Starts such that `length` minutes fit into a span; both ends included; on the grid when there is one. */
function startsWithin(spans: readonly Span[], length: number, grid: Grid | undefined): Span[] {
  return spans.flatMap((span): Span[] => {
    let from = span.from;
    let to = span.to - length;
    if (grid) {
      from = Math.ceil((from - grid.offset) / grid.step) * grid.step + grid.offset;
      to = Math.floor((to - grid.offset) / grid.step) * grid.step + grid.offset;
    }
    return from <= to ? [{ from, to }] : [];
  });
}
