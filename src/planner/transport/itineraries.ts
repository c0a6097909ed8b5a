// Itineraries: who must get from where to where, and between which instants, combined where people travel
// together.
import { hole } from "#base/element-at.ts";
import {
  type ActivityId,
  bedOf,
  type EpochMinute,
  endPlaceOf,
  type InterpreterId,
  indexVisit,
  interpretersOf,
  isMovement,
  type Leg,
  type PersonId,
  type PlaceId,
  type Placement,
  type Routes,
  stayOf,
  toZoned,
  type Visit,
  type VisitIndex,
  wakingDate,
} from "#domain";

/** People who travel the same route between the same two items. */
export interface Itinerary {
  readonly from: PlaceId;
  readonly to: PlaceId;
  /** They can leave from this instant on. */
  readonly earliest: EpochMinute;
  /** The instant by which they must arrive; undefined if there is none (back to the hotel for the night). */
  readonly latest: EpochMinute | undefined;
  /** They leave as soon as they are free: people with time before an item at their hotel spend it there. */
  readonly atOnce: boolean;
  readonly people: readonly PersonId[];
  readonly interpreters: readonly InterpreterId[];
  readonly before: ActivityId | null;
}

interface Stop {
  readonly placement: Placement;
  readonly date: string;
  /** The date of the evening on which they next go to bed: after a night on the train, the date of that morning. */
  readonly evening: string;
  readonly leg: Leg;
  readonly from: PlaceId | null;
  readonly to: PlaceId | null;
  /** Whether these people come from a flight or transfer, so that they have luggage to drop. */
  readonly moved: boolean;
}

/**
 * Where people spend the time before an item: at the hotel, where they are if the item is at the hotel, or where they
 * are in any case.
 */
export type Wait = "at the hotel" | "for the hotel" | "where they are";

/** Returns the itineraries of everybody who attends or interprets, the largest groups first. */
export function itinerariesOf(
  visit: Visit,
  visitWays: Routes,
  placements: readonly Placement[],
  buffer: number,
  wait: Wait,
): Itinerary[] {
  const index = indexVisit(visit);
  const sorted = [...placements].sort((a, b) => a.start - b.start || a.end - b.end);
  const stops = new Map(sorted.map((placement) => [placement, stopOf(visit, index, placement)]));
  const placeOf = (id: PlaceId) => index.sites.get(id)?.place.id ?? id;
  const { groups, add } = travelGroups(placeOf);
  const walk = (own: readonly Placement[], bed: Bed, who: Who) => {
    const stay = "person" in who ? stayOf(visit, who.person) : undefined;
    const bedAfter = (stop: Stop) => bed(stop.evening, legAfter(index, stop));
    let at: PlaceId | null | undefined;
    let previous: Stop | undefined;
    let slept: PlaceId | undefined;
    const goToBed = (stop: Stop) => {
      slept = bedAfter(stop);
      // No transfer follows a departure.
      if (stop.placement.activity === stay?.departure?.activity.id) return;
      if (at && slept && hasLeft(visit, visitWays, stop, at, slept)) return;
      add(at, slept, goingBack(stop.placement.end), who);
    };
    for (const placement of own) {
      const stop = stops.get(placement);
      if (!stop) continue;
      if (previous?.evening !== stop.date) {
        if (previous) goToBed(previous);
        at = wakesUpAt(bed, stop, previous, slept);
        previous = undefined;
      }
      // No transfer leads to an arrival.
      if (stop.from && placement.activity !== stay?.arrival?.activity.id) {
        const planned = placement.start - entryOf(index, stop.from) - buffer;
        const about = aboutMinutes(index, placement);
        const leave = previous && leavingFrom(index, visitWays, previous, at, stop.from, { planned, about });
        const latest = planned + (leave?.isLate ? about : 0);
        let earliest = leave?.at ?? placement.start - 1440;
        const hotel = previous && bedAfter(previous);
        const mayGoHome = wait !== "where they are";
        if (
          mayGoHome &&
          previous &&
          hotel &&
          at &&
          goesHome(visitWays, previous, at, hotel, stop.from, latest)
        ) {
          const home = earliest + visitWays.quickest(at, hotel, earliest);
          const leave = latest - visitWays.quickest(hotel, stop.from, home);
          add(at, hotel, { ...goingBack(earliest), latest: leave }, who);
          earliest = home;
          at = hotel;
        }
        const atOnce = wait === "at the hotel" && previous !== undefined && hotel === placeOf(stop.from);
        add(at, stop.from, { earliest, latest, atOnce, before: placement.activity }, who);
      }
      if (stop.to || stop.moved) at = stop.to;
      previous = stop;
    }
    if (previous) goToBed(previous);
  };
  for (const [person, own] of timelinesOf(sorted, (placement) => placement.attendees)) {
    walk(own, (date, leg) => bedOf(visit, person, date, leg), { person });
  }
  for (const [interpreter, own] of timelinesOf(sorted, (placement) => interpretersOf(visit, placement))) {
    walk(own, (_, leg) => index.interpreters.get(interpreter)?.base ?? leg.base, { interpreter });
  }
  return largestFirst(visit, [...groups.values()]);
}

/** Returns the minutes by which people may miss the start of an item, if that is approximate: our own choice. */
const aboutMinutes = (index: VisitIndex, { activity }: Placement): number =>
  index.activities.get(activity)?.approximate === true ? 5 : 0;

/**
 * Returns when people leave an item, before its estimated end if they otherwise come too late to the next one, and
 * whether they come too late even so.
 */
function leavingFrom(
  index: VisitIndex,
  ways: Routes,
  { placement }: Stop,
  from: PlaceId | null | undefined,
  to: PlaceId,
  { planned, about }: { readonly planned: number; readonly about: number },
): { readonly at: number; readonly isLate: boolean } {
  const { start, end } = placement;
  const isOpen = index.activities.get(placement.activity)?.openEnd === true;
  const way = from && (isOpen || about > 0) ? ways.quickest(from, to, start) : 0;
  if (way === 0 || !Number.isFinite(way)) return { at: end, isLate: false };
  const at = isOpen ? Math.max(start, Math.min(end, planned - way)) : end;
  const isLate = at + way > planned;
  // A minute later, so that the transfer is printed below the item.
  return { at: isLate ? Math.min(end, at + 1) : at, isLate };
}

/** Collects who travels from where to where: people with the same route and the same time travel together. */
function travelGroups(placeOf: (id: PlaceId) => PlaceId) {
  const groups = new Map<string, Group>();
  const add = (from: PlaceId | null | undefined, to: PlaceId | null | undefined, when: When, who: Who) => {
    if (!from || !to || placeOf(from) === placeOf(to)) return;
    const time = when.latest === undefined || when.atOnce ? `from ${when.earliest}` : `by ${when.latest}`;
    const key = `${placeOf(from)} ${placeOf(to)} ${time} ${when.before ?? ""}`;
    const group = groups.get(key) ?? {
      from: placeOf(from),
      to: placeOf(to),
      ...when,
      people: [],
      interpreters: [],
    };
    groups.set(key, group);
    group.earliest = Math.max(group.earliest, when.earliest);
    // Those who go on from the hotel earlier than the others need a quicker way there.
    if (when.latest !== undefined) group.latest = Math.min(group.latest ?? when.latest, when.latest);
    if ("person" in who) group.people.push(who.person);
    else group.interpreters.push(who.interpreter);
  };
  return { groups, add };
}

/** Returns groups in the order in which they get the visit's own vehicles, with their people in the visit's order. */
function largestFirst(visit: Visit, groups: readonly Group[]): Itinerary[] {
  const order = new Map(visit.people.map((person, i) => [person.id, i]));
  const size = (itinerary: Itinerary) => itinerary.people.length + itinerary.interpreters.length;
  return groups
    .map((group) => ({
      ...group,
      people: group.people.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    }))
    .sort((a, b) => size(b) - size(a) || timeOf(a) - timeOf(b) || (a.from + a.to < b.from + b.to ? -1 : 1));
}

/** Returns where somebody sleeps on the evening of a date, on a leg. */
type Bed = (date: string, leg: Leg) => PlaceId | undefined;

/**
 * Returns where a day begins: where people spent the night. A change of hotel is therefore a transfer. A day or more
 * without an item is spent on the leg of the next item.
 */
function wakesUpAt(
  bed: Bed,
  stop: Stop,
  previous: Stop | undefined,
  slept: PlaceId | undefined,
): PlaceId | undefined {
  const eve = Temporal.PlainDate.from(stop.date).subtract({ days: 1 }).toString();
  const carried = previous?.evening === eve ? slept : undefined;
  return carried ?? bed(eve, stop.leg);
}

interface When {
  earliest: number;
  latest: number | undefined;
  readonly atOnce: boolean;
  readonly before: ActivityId | null;
}

const goingBack = (earliest: number): When => ({ earliest, latest: undefined, atOnce: true, before: null });

type Who = { readonly person: PersonId } | { readonly interpreter: InterpreterId };

type Group = When & {
  readonly from: PlaceId;
  readonly to: PlaceId;
  readonly people: PersonId[];
  readonly interpreters: InterpreterId[];
};

/**
 * People go via the hotel after a flight and in a long gap: with luggage if half an hour remains there, otherwise
 * two hours.
 */
function goesHome(
  ways: Routes,
  previous: Stop,
  at: PlaceId,
  hotel: PlaceId,
  next: PlaceId,
  latest: number,
): boolean {
  const stay = previous.moved ? 30 : 120;
  const leave = previous.placement.end;
  const home = ways.quickest(at, hotel, leave);
  const arrival = leave + home;
  // No route leads home from a place whose coordinates are not known.
  return home > 0 && Number.isFinite(home) && arrival + stay + ways.quickest(hotel, next, arrival) <= latest;
}

/** The longest ride, in minutes, that leads back to the hotel on the last day: our own choice. */
const lastRideMinutes = 60;

/**
 * Whether people have left the hotel for good: it is far away, the visit of several days ends with this day, and no
 * further night is stated. A short ride back fetches the luggage.
 */
function hasLeft(visit: Visit, ways: Routes, stop: Stop, at: PlaceId, hotel: PlaceId): boolean {
  const last = visit.to.toString();
  if (stop.evening < last || visit.from.equals(visit.to)) return false;
  const isStated = visit.nights?.some(({ from, to }) => (to ?? from).toString() >= last) ?? false;
  return !isStated && ways.quickest(at, hotel, stop.placement.end) > lastRideMinutes;
}

/** Returns the time for which an itinerary occupies a vehicle: shortly before its end, or from its start. */
export const timeOf = ({ atOnce, earliest, latest }: Itinerary): number =>
  atOnce ? earliest : (latest ?? earliest);

function timelinesOf<Id>(
  sorted: readonly Placement[],
  who: (placement: Placement) => readonly Id[],
): Map<Id, Placement[]> {
  const timelines = new Map<Id, Placement[]>();
  for (const placement of sorted) {
    for (const id of who(placement)) {
      const own = timelines.get(id);
      if (own) own.push(placement);
      else timelines.set(id, [placement]);
    }
  }
  return timelines;
}

function stopOf(visit: Visit, index: VisitIndex, placement: Placement): Stop {
  const activity = index.activities.get(placement.activity);
  const leg = placement.place
    ? index.legOfPlace(placement.place)
    : activity
      ? index.legOf(activity)
      : (visit.legs[0] ?? hole());
  const date = toZoned(placement.start, leg.zone).toPlainDate().toString();
  const to = activity ? endPlaceOf(activity, placement.place) : placement.place;
  const moved = activity !== undefined && isMovement(activity.kind);
  const there = to ? index.legOfPlace(to).zone : leg.zone;
  return {
    placement,
    date,
    evening: moved ? wakingDate(placement, date, there) : date,
    leg,
    from: placement.place,
    to,
    moved,
  };
}

/** After a flight or ride, people sleep where it ends. */
function legAfter(index: VisitIndex, stop: Stop): Leg {
  const activity = index.activities.get(stop.placement.activity);
  return stop.to && activity && isMovement(activity.kind) ? index.legOfPlace(stop.to) : stop.leg;
}

const entryOf = (index: VisitIndex, place: PlaceId | null): number =>
  place === null ? 0 : (index.sites.get(place)?.place.entry?.minutes ?? 0);
