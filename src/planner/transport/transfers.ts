// Transfers: itineraries with a mode and vehicles, deterministic for a list of placements.
import { hole } from "#base/element-at.ts";
import {
  emptyRunMinutes,
  indexVisit,
  onFootTogether,
  outOf,
  type PlaceId,
  type Placement,
  type Route,
  type Routes,
  ridersOf,
  routesOf,
  type Span,
  type Transfer,
  type Vehicle,
  type VehicleId,
  type Visit,
  type VisitIndex,
} from "#domain";
import { type Itinerary, itinerariesOf, type Wait } from "./itineraries.ts";

/** The longest walk asked of a delegation while a vehicle is available. */
const comfortableWalk = 15;

/** From this number of people on, a vehicle of the visit is preferred to a hired car. */
const ownVehicleFrom = 5;

/** The transfers of a programme, and the itineraries for which no vehicle or mode was available in time. */
export interface TransferPlan {
  readonly transfers: readonly Transfer[];
  readonly impossible: readonly Itinerary[];
}

/**
 * Computes all transfers of a list of placements. Deterministic. The largest groups get vehicles first.
 * People who could wait never take a coach needed by those who cannot.
 */
export function transfersOf(
  visit: Visit,
  placements: readonly Placement[],
  bufferMinutes: number,
): TransferPlan {
  const waits: readonly Wait[] = ["at the hotel", "for the hotel", "where they are"];
  let best: TransferPlan | undefined;
  for (const wait of waits) {
    // Who does not go home helps only those who come too late to the hotel.
    if (wait === "where they are" && best && !best.impossible.some(isWayHome)) break;
    const itineraries = itinerariesOf(visit, routesOf(visit), placements, bufferMinutes, wait);
    const found = arrangeAll(visit, placements, itineraries);
    if (!best || found.impossible.length < best.impossible.length) best = found;
    if (best.impossible.length === 0) break;
  }
  return best ?? hole();
}

const isWayHome = ({ before, latest }: Itinerary): boolean => before === null && latest !== undefined;

function arrangeAll(
  visit: Visit,
  placements: readonly Placement[],
  itineraries: readonly Itinerary[],
): TransferPlan {
  const index = indexVisit(visit);
  const ways = routesOf(visit);
  const fleet = visit.vehicles.map(
    (vehicle): Assigned => ({
      vehicle,
      out: outOf(visit, vehicle),
      busy: [...toursOf(visit, placements, vehicle.id)],
    }),
  );
  const transfers: Transfer[] = [];
  const impossible: Itinerary[] = [];
  for (const itinerary of itineraries) {
    const transfer = arrange(itinerary, ways, fleet, index, placements, transfers.length + 1);
    if (transfer) transfers.push(transfer);
    else impossible.push(itinerary);
  }
  transfers.sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
  return { transfers: transfers.map((transfer, i) => ({ ...transfer, id: `t${i + 1}` })), impossible };
}

/** A tour of a vehicle, where it begins and where it ends. */
interface Tour {
  readonly start: number;
  readonly end: number;
  readonly from: PlaceId;
  readonly at: PlaceId;
}

interface Assigned {
  readonly vehicle: Vehicle;
  /** The periods in which the vehicle cannot be used. */
  readonly out: readonly Span[];
  readonly busy: Tour[];
}

/** Returns the transfers of the programme that name a vehicle, which is then not free for others. */
function toursOf(visit: Visit, placements: readonly Placement[], vehicle: VehicleId): Tour[] {
  const { activities } = indexVisit(visit);
  return placements.flatMap(({ activity: id, start, end, place }): Tour[] => {
    const activity = activities.get(id);
    const at = activity?.endsAt ?? place;
    return activity?.vehicles?.includes(vehicle) && at ? [{ start, end, from: place ?? at, at }] : [];
  });
}

function arrange(
  itinerary: Itinerary,
  ways: Routes,
  fleet: readonly Assigned[],
  index: VisitIndex,
  placements: readonly Placement[],
  number: number,
): Transfer | undefined {
  const riding = { ...itinerary, start: itinerary.earliest };
  const seats = ridersOf(index.visit, riding, placements) + itinerary.interpreters.length;
  const onFoot = onFootTogether(index.visit, itinerary.people);
  // Rounds departures to five minutes if the time allows it, because such times are easier to remember.
  const departure = (way: Route) =>
    itinerary.latest === undefined || itinerary.atOnce
      ? itinerary.earliest
      : Math.max(itinerary.earliest, Math.floor((itinerary.latest - way.minutes) / 5) * 5);
  // Travel times depend on the time of day, so look them up at about the departure.
  const probe =
    itinerary.latest === undefined || itinerary.atOnce
      ? itinerary.earliest
      : Math.max(itinerary.earliest, itinerary.latest - 30);
  const inTime = ways.options(itinerary.from, itinerary.to, probe).filter((way) => {
    const start = departure(way);
    const real = ways.options(itinerary.from, itinerary.to, start).find((option) => option.mode === way.mode);
    return real !== undefined && (itinerary.latest === undefined || start + real.minutes <= itinerary.latest);
  });
  for (const way of inTime.sort(byComfortFor(seats, onFoot))) {
    const start = departure(way);
    const minutes =
      ways.options(itinerary.from, itinerary.to, start).find((option) => option.mode === way.mode)?.minutes ??
      way.minutes;
    const end = start + minutes;
    const vehicles = way.needsVehicle
      ? takeVehicles(fleet, way, itinerary, seats, start, end, ways, index)
      : [];
    if (!vehicles) continue;
    return {
      id: `t${number}`,
      start,
      end,
      from: itinerary.from,
      to: itinerary.to,
      mode: way.mode,
      vehicles,
      people: [...itinerary.people],
      interpreters: [...itinerary.interpreters],
      before: itinerary.before,
    };
  }
  return undefined;
}

/**
 * Prefers a short walk, then a vehicle of the visit for a group, then the quickest mode. A coach is not used for
 * two people.
 */
function byComfortFor(people: number, onFoot: number): (a: Route, b: Route) => number {
  const rank = (way: Route) => {
    // A longer walk than somebody among them can be asked to make: used only if nothing else arrives in time.
    if (way.mode === "walk" && way.minutes > onFoot) return 4;
    if (way.mode === "walk") return way.minutes <= comfortableWalk ? 0 : 3;
    if (way.needsVehicle) return people >= ownVehicleFrom ? 1 : 2.5;
    return 2;
  };
  return (a, b) => rank(a) - rank(b) || a.minutes - b.minutes;
}

/** Returns vehicles with enough seats that can arrive in time, or undefined. */
function takeVehicles(
  fleet: readonly Assigned[],
  way: Route,
  itinerary: Itinerary,
  seats: number,
  start: number,
  end: number,
  ways: Routes,
  index: VisitIndex,
): VehicleId[] | undefined {
  const leg = index.legOfPlace(itinerary.from).id;
  const free = fleet.filter(({ vehicle, busy, out }) => {
    if (out.some((span) => span.from < end && start < span.to)) return false;
    if (vehicle.mode !== way.mode || (vehicle.leg !== undefined && vehicle.leg !== leg)) return false;
    const run = (from: PlaceId, to: PlaceId, departure: number) =>
      emptyRunMinutes(index.visit, ways, vehicle, { from, to, departure });
    return busy.every((tour) => {
      if (tour.end <= start) return tour.end + run(tour.at, itinerary.from, tour.end) <= start;
      return end + run(itinerary.to, tour.from, end) <= tour.start;
    });
  });
  // The smallest single vehicle that takes everybody; otherwise the largest ones until everybody has a seat.
  const single = free
    .filter(({ vehicle }) => vehicle.seats >= seats)
    .sort((a, b) => a.vehicle.seats - b.vehicle.seats)[0];
  const chosen: Assigned[] = [];
  if (single) chosen.push(single);
  else {
    let left = seats;
    for (const assigned of [...free].sort((a, b) => b.vehicle.seats - a.vehicle.seats)) {
      if (left <= 0) break;
      chosen.push(assigned);
      left -= assigned.vehicle.seats;
    }
    if (left > 0) return undefined;
  }
  for (const assigned of chosen) assigned.busy.push({ start, end, from: itinerary.from, at: itinerary.to });
  return chosen.map(({ vehicle }) => vehicle.id);
}
