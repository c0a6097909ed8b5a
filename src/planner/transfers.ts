// Transfers: everybody's ways between placements, bundled into journeys with a mode and vehicles.
import {
  type ActivityId,
  baseOf,
  type EpochMinute,
  type InterpreterId,
  indexVisit,
  interpretersOf,
  isMovement,
  type Leg,
  type PersonId,
  type PlaceId,
  type Placement,
  type Transfer,
  toZoned,
  type Vehicle,
  type VehicleId,
  type Visit,
  type VisitIndex,
  type Way,
  type Ways,
  waysOf,
} from "#domain";

/** A longer walk than this is not what a delegation is asked to do while a vehicle stands by. */
const pleasantWalk = 15;

/** The transfers of a programme, and the journeys for which no mode and vehicle was free in time. */
export interface TransferPlan {
  readonly transfers: readonly Transfer[];
  readonly impossible: readonly Journey[];
}

/** People who go the same way between the same two things. */
export interface Journey {
  readonly from: PlaceId;
  readonly to: PlaceId;
  /** They are free to leave from this instant on. */
  readonly earliest: EpochMinute;
  /** They have to be there by then; undefined: no hurry (back to the hotel). */
  readonly latest: EpochMinute | undefined;
  readonly people: readonly PersonId[];
  readonly interpreters: readonly InterpreterId[];
  readonly before: ActivityId | null;
}

interface Stop {
  readonly placement: Placement;
  readonly date: string;
  readonly leg: Leg;
  readonly from: PlaceId | null;
  readonly to: PlaceId | null;
}

/** Works out all transfers of a list of placements. Deterministic; vehicles go to the earliest journey first. */
export function transfersOf(
  visit: Visit,
  placements: readonly Placement[],
  bufferMinutes: number,
): TransferPlan {
  const index = indexVisit(visit);
  const ways = waysOf(visit);
  const journeys = journeysOf(visit, index, placements, bufferMinutes);
  const fleet = visit.vehicles.map((vehicle): Assigned => ({ vehicle, busy: [] }));
  const transfers: Transfer[] = [];
  const impossible: Journey[] = [];
  for (const journey of journeys) {
    const transfer = arrange(journey, ways, fleet, index, transfers.length + 1);
    if (transfer) transfers.push(transfer);
    else impossible.push(journey);
  }
  transfers.sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
  return { transfers: transfers.map((transfer, i) => ({ ...transfer, id: `t${i + 1}` })), impossible };
}

function journeysOf(
  visit: Visit,
  index: VisitIndex,
  placements: readonly Placement[],
  buffer: number,
): Journey[] {
  const sorted = [...placements].sort((a, b) => a.start - b.start || a.end - b.end);
  const stops = new Map(sorted.map((placement) => [placement, stopOf(visit, index, placement)]));
  const groups = new Map<string, { journey: Journey; people: PersonId[]; interpreters: InterpreterId[] }>();
  const add = (
    from: PlaceId | null | undefined,
    to: PlaceId | null | undefined,
    earliest: number,
    latest: number | undefined,
    before: ActivityId | null,
    who: { person?: PersonId; interpreter?: InterpreterId },
  ) => {
    if (!from || !to || index.sites.get(from)?.place.id === index.sites.get(to)?.place.id) return;
    const key = `${from} ${to} ${latest === undefined ? `after ${earliest}` : `before ${before} ${earliest}`}`;
    let group = groups.get(key);
    if (!group) {
      group = {
        journey: { from, to, earliest, latest, people: [], interpreters: [], before },
        people: [],
        interpreters: [],
      };
      groups.set(key, group);
    }
    if (who.person) group.people.push(who.person);
    if (who.interpreter) group.interpreters.push(who.interpreter);
  };
  const walk = (
    own: readonly Placement[],
    base: (leg: Leg) => PlaceId | undefined,
    who: { person?: PersonId; interpreter?: InterpreterId },
  ) => {
    let at: PlaceId | null | undefined;
    let previous: Stop | undefined;
    for (const placement of own) {
      const stop = stops.get(placement);
      if (!stop) continue;
      if (previous?.date !== stop.date) {
        if (previous) add(at, base(legAfter(index, previous)), previous.placement.end, undefined, null, who);
        at = base(stop.leg);
        previous = undefined;
      }
      if (stop.from) {
        const latest = placement.start - entryOf(index, stop.from) - buffer;
        add(
          at,
          stop.from,
          previous?.placement.end ?? placement.start - 1440,
          latest,
          placement.activity,
          who,
        );
        at = stop.to;
      }
      previous = stop;
    }
    if (previous) add(at, base(legAfter(index, previous)), previous.placement.end, undefined, null, who);
  };
  for (const [person, own] of timelinesOf(sorted, (placement) => placement.attendees)) {
    walk(own, (leg) => baseOf(visit, person, leg), { person });
  }
  for (const [interpreter, own] of timelinesOf(sorted, (placement) => interpretersOf(visit, placement))) {
    walk(own, (leg) => index.interpreters.get(interpreter)?.base ?? leg.base, { interpreter });
  }
  const order = new Map(visit.people.map((person, i) => [person.id, i]));
  return [...groups.values()]
    .map(({ journey, people, interpreters }) => ({
      ...journey,
      people: people.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
      interpreters,
    }))
    .sort((a, b) => timeOf(a) - timeOf(b) || (a.from + a.to < b.from + b.to ? -1 : 1));
}

const timeOf = (journey: Journey): number => journey.latest ?? journey.earliest;

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
      : (visit.legs[0] as Leg);
  const date = toZoned(placement.start, leg.zone).toPlainDate().toString();
  return { placement, date, leg, from: placement.place, to: activity?.endsAt ?? placement.place };
}

/** After a movement people sleep where it ends. */
function legAfter(index: VisitIndex, stop: Stop): Leg {
  const activity = index.activities.get(stop.placement.activity);
  return stop.to && activity && isMovement(activity.kind) ? index.legOfPlace(stop.to) : stop.leg;
}

const entryOf = (index: VisitIndex, place: PlaceId | null): number =>
  place === null ? 0 : (index.sites.get(place)?.place.entry?.minutes ?? 0);

interface Assigned {
  readonly vehicle: Vehicle;
  readonly busy: { readonly start: number; readonly end: number; readonly at: PlaceId }[];
}

function arrange(
  journey: Journey,
  ways: Ways,
  fleet: readonly Assigned[],
  index: VisitIndex,
  number: number,
): Transfer | undefined {
  const seats = journey.people.length + journey.interpreters.length;
  const departure = (way: Way) =>
    journey.latest === undefined
      ? journey.earliest
      : Math.max(journey.earliest, journey.latest - way.minutes);
  // The time of day decides the times: ask for the ways at about the departure.
  const probe =
    journey.latest === undefined ? journey.earliest : Math.max(journey.earliest, journey.latest - 30);
  const inTime = ways.options(journey.from, journey.to, probe).filter((way) => {
    const start = departure(way);
    const real = ways.options(journey.from, journey.to, start).find((option) => option.mode === way.mode);
    return real !== undefined && (journey.latest === undefined || start + real.minutes <= journey.latest);
  });
  for (const way of inTime.sort(byComfort)) {
    const start = departure(way);
    const minutes =
      ways.options(journey.from, journey.to, start).find((option) => option.mode === way.mode)?.minutes ??
      way.minutes;
    const end = start + minutes;
    const vehicles = way.needsVehicle
      ? takeVehicles(fleet, way, journey, seats, start, end, ways, index)
      : [];
    if (!vehicles) continue;
    return {
      id: `t${number}`,
      start,
      end,
      from: journey.from,
      to: journey.to,
      mode: way.mode,
      vehicles,
      people: [...journey.people],
      interpreters: [...journey.interpreters],
      before: journey.before,
    };
  }
  return undefined;
}

/** A short walk first, then the visit's own vehicles, then the quickest. */
function byComfort(a: Way, b: Way): number {
  const rank = (way: Way) =>
    way.mode === "walk" ? (way.minutes <= pleasantWalk ? 0 : 3) : way.needsVehicle ? 1 : 2;
  return rank(a) - rank(b) || a.minutes - b.minutes;
}

/** Vehicles with enough seats that can be there in time, or undefined. */
function takeVehicles(
  fleet: readonly Assigned[],
  way: Way,
  journey: Journey,
  seats: number,
  start: number,
  end: number,
  ways: Ways,
  index: VisitIndex,
): VehicleId[] | undefined {
  const leg = index.legOfPlace(journey.from).id;
  const free = fleet.filter(({ vehicle, busy }) => {
    if (vehicle.mode !== way.mode || (vehicle.leg !== undefined && vehicle.leg !== leg)) return false;
    return busy.every((tour) => {
      if (tour.end <= start) return tour.end + emptyRun(ways, tour.at, journey.from, tour.end) <= start;
      return end + emptyRun(ways, journey.to, journey.from, end) <= tour.start;
    });
  });
  // The smallest single vehicle that takes all; else the largest ones until all have a seat.
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
  for (const assigned of chosen) assigned.busy.push({ start, end, at: journey.to });
  return chosen.map(({ vehicle }) => vehicle.id);
}

/** An empty vehicle drives like any other. */
function emptyRun(ways: Ways, from: PlaceId, to: PlaceId, departure: number): number {
  const minutes = ways.options(from, to, departure).find((way) => way.mode !== "walk")?.minutes;
  return minutes ?? 0;
}
