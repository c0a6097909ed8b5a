// Transfers: everybody's ways between placements, bundled into journeys with a mode and vehicles.
import {
  type ActivityId,
  baseOf,
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

/** From so many people on the visit's own vehicle comes before a hired car. */
const ownVehicleFrom = 5;

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
  /** A flight or transfer: afterwards people have luggage to drop. */
  readonly moved: boolean;
}

/** Works out all transfers of a list of placements. Deterministic; vehicles go to the earliest journey first. */
export function transfersOf(
  visit: Visit,
  placements: readonly Placement[],
  bufferMinutes: number,
): TransferPlan {
  const index = indexVisit(visit);
  const ways = waysOf(visit);
  const journeys = journeysOf(visit, index, ways, placements, bufferMinutes);
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
  visitWays: Ways,
  placements: readonly Placement[],
  buffer: number,
): Journey[] {
  const sorted = [...placements].sort((a, b) => a.start - b.start || a.end - b.end);
  const stops = new Map(sorted.map((placement) => [placement, stopOf(visit, index, placement)]));
  const groups = new Map<string, Group>();
  const placeOf = (id: PlaceId) => index.sites.get(id)?.place.id ?? id;
  const add = (from: PlaceId | null | undefined, to: PlaceId | null | undefined, when: When, who: Who) => {
    if (!from || !to || placeOf(from) === placeOf(to)) return;
    // Whoever goes the same way to be there at the same time goes together.
    const key = `${placeOf(from)} ${placeOf(to)} ${when.latest === undefined ? `from ${when.earliest}` : `by ${when.latest}`}`;
    const group = groups.get(key) ?? {
      from: placeOf(from),
      to: placeOf(to),
      ...when,
      people: [],
      interpreters: [],
    };
    groups.set(key, group);
    group.earliest = Math.max(group.earliest, when.earliest);
    if ("person" in who) group.people.push(who.person);
    else group.interpreters.push(who.interpreter);
  };
  const walk = (own: readonly Placement[], base: (leg: Leg) => PlaceId | undefined, who: Who) => {
    let at: PlaceId | null | undefined;
    let previous: Stop | undefined;
    for (const placement of own) {
      const stop = stops.get(placement);
      if (!stop) continue;
      if (previous?.date !== stop.date) {
        if (previous)
          add(
            at,
            base(legAfter(index, previous)),
            { earliest: previous.placement.end, latest: undefined, before: null },
            who,
          );
        at = base(stop.leg);
        previous = undefined;
      }
      if (stop.from) {
        const latest = placement.start - entryOf(index, stop.from) - buffer;
        let earliest = previous?.placement.end ?? placement.start - 1440;
        const hotel = previous && base(legAfter(index, previous));
        if (previous && hotel && at && goesHome(visitWays, previous, at, hotel, stop.from, latest)) {
          add(at, hotel, { earliest, latest: undefined, before: null }, who);
          earliest += visitWays.quickest(at, hotel, earliest);
          at = hotel;
        }
        add(at, stop.from, { earliest, latest, before: placement.activity }, who);
      }
      if (stop.to || stop.moved) at = stop.to;
      previous = stop;
    }
    if (previous)
      add(
        at,
        base(legAfter(index, previous)),
        { earliest: previous.placement.end, latest: undefined, before: null },
        who,
      );
  };
  for (const [person, own] of timelinesOf(sorted, (placement) => placement.attendees)) {
    walk(own, (leg) => baseOf(visit, person, leg), { person });
  }
  for (const [interpreter, own] of timelinesOf(sorted, (placement) => interpretersOf(visit, placement))) {
    walk(own, (leg) => index.interpreters.get(interpreter)?.base ?? leg.base, { interpreter });
  }
  const order = new Map(visit.people.map((person, i) => [person.id, i]));
  const size = (journey: Journey) => journey.people.length + journey.interpreters.length;
  // The visit's own vehicles go to the largest groups first.
  return [...groups.values()]
    .map((group) => ({
      ...group,
      people: group.people.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    }))
    .sort((a, b) => size(b) - size(a) || timeOf(a) - timeOf(b) || (a.from + a.to < b.from + b.to ? -1 : 1));
}

interface When {
  earliest: number;
  readonly latest: number | undefined;
  readonly before: ActivityId | null;
}

type Who = { readonly person: PersonId } | { readonly interpreter: InterpreterId };

type Group = When & {
  readonly from: PlaceId;
  readonly to: PlaceId;
  readonly people: PersonId[];
  readonly interpreters: InterpreterId[];
};

/** After a flight, and in a long gap, people go by the hotel: with luggage after half an hour there, else two hours. */
function goesHome(
  ways: Ways,
  previous: Stop,
  at: PlaceId,
  hotel: PlaceId,
  next: PlaceId,
  latest: number,
): boolean {
  const stay = previous.moved ? 30 : 120;
  const leave = previous.placement.end;
  const arrival = leave + ways.quickest(at, hotel, leave);
  return (
    ways.quickest(at, hotel, leave) > 0 && arrival + stay + ways.quickest(hotel, next, arrival) <= latest
  );
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
  const to = activity ? endPlaceOf(activity, placement.place) : placement.place;
  return {
    placement,
    date,
    leg,
    from: placement.place,
    to,
    moved: activity !== undefined && isMovement(activity.kind),
  };
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
  // Times that people can keep in mind: departures are on five minutes where there is room.
  const departure = (way: Way) =>
    journey.latest === undefined
      ? journey.earliest
      : Math.max(journey.earliest, Math.floor((journey.latest - way.minutes) / 5) * 5);
  // The time of day decides the times: ask for the ways at about the departure.
  const probe =
    journey.latest === undefined ? journey.earliest : Math.max(journey.earliest, journey.latest - 30);
  const inTime = ways.options(journey.from, journey.to, probe).filter((way) => {
    const start = departure(way);
    const real = ways.options(journey.from, journey.to, start).find((option) => option.mode === way.mode);
    return real !== undefined && (journey.latest === undefined || start + real.minutes <= journey.latest);
  });
  for (const way of inTime.sort(byComfortFor(seats))) {
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

/** A short walk first, then a vehicle of the visit for a group, then what is quickest; a coach is not for two. */
function byComfortFor(people: number): (a: Way, b: Way) => number {
  const rank = (way: Way) => {
    if (way.mode === "walk") return way.minutes <= pleasantWalk ? 0 : 3;
    if (way.needsVehicle) return people >= ownVehicleFrom ? 1 : 2.5;
    return 2;
  };
  return (a, b) => rank(a) - rank(b) || a.minutes - b.minutes;
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
