// Movement: everybody can get from each item to the next, and the transfers say how.
import {
  distanceKm,
  drivingMinutes,
  endPlaceOf,
  type Finding,
  indexVisit,
  interpretersOf,
  isConfirmed,
  type PlaceId,
  type Placement,
  type Subject,
  type Transfer,
} from "#domain";
import { blocking, type CheckContext, placed, subjectOf } from "./context.ts";
import { wayMinutes } from "./days.ts";

/** After a longer gap people come from the hotel or from home. */
const sameDayMinutes = 360;

export function checkMovement(context: CheckContext): Finding[] {
  return [
    ...checkWays(context),
    ...context.programme.transfers.flatMap((t) => checkTransfer(context, t)),
    ...checkVehicles(context),
    ...checkStated(context),
  ];
}

function checkWays(context: CheckContext): Finding[] {
  const found: Finding[] = [];
  const rides = new Map<string, Transfer[]>();
  for (const transfer of context.programme.transfers) {
    for (const id of [
      ...transfer.people.map((p) => `person ${p}`),
      ...transfer.interpreters.map((i) => `interpreter ${i}`),
    ]) {
      const list = rides.get(id);
      if (list) list.push(transfer);
      else rides.set(id, [transfer]);
    }
  }
  for (const [key, own] of timelines(context)) {
    const [kind, id] = key.split(" ") as ["person" | "interpreter", string];
    let at: PlaceId | null = null;
    let previous: Placement | undefined;
    let since = 0;
    for (const placement of own) {
      if (previous && at !== null && placement.place !== null && !samePlace(context, at, placement.place)) {
        const needed = wayMinutes(context, at, placement.place, previous.end);
        const gap = placement.start - previous.end;
        const subjects: Subject[] = [
          { kind, id },
          { kind: "activity", id: previous.activity },
          { kind: "activity", id: placement.activity },
        ];
        if (needed > gap && isStep(context, previous, at, placement)) {
          // Nothing to say: see `shortStep`.
        } else if (needed > gap) {
          const facts = { gapMinutes: gap, neededMinutes: Number.isFinite(needed) ? needed : -1 };
          found.push(
            blocking(
              "travel",
              Number.isFinite(needed) ? "short" : "unreachable",
              Number.isFinite(needed) ? needed - gap : 1440,
              subjects,
              facts,
            ),
          );
        } else if (placement.start - since < sameDayMinutes) {
          const own = rides.get(key) ?? [];
          const end = placement.start;
          const from = previous.end;
          if (!own.some((ride) => ride.start >= from && ride.end <= end))
            found.push(blocking("transfer", "missing", 1, subjects, { startAt: placement.start }));
        }
      }
      const activity = context.index.activities.get(placement.activity);
      const site = activity ? endPlaceOf(activity, placement.place) : placement.place;
      if (site) {
        at = site;
        since = placement.end;
      }
      previous = placement;
    }
  }
  return found;
}

/**
 * Published programmes print one item after the other without the few steps between them. Between two confirmed items
 * this number of minutes is no conflict: our own choice, the step in which programmes are printed.
 */
const shortStep = 5;

function isStep(context: CheckContext, previous: Placement, from: PlaceId, next: Placement): boolean {
  if (next.place === null || next.start < previous.end) return false;
  const areAgreed = [previous, next].every((placement) => {
    const activity = context.index.activities.get(placement.activity);
    return activity !== undefined && isConfirmed(activity);
  });
  return areAgreed && context.ways().quickest(from, next.place, previous.end) <= shortStep;
}

/** No train is faster, in a straight line: what a transfer says of its own minutes is mistyped. */
const fastestKmPerHour = 330;

/** Transfers of the programme whose stated minutes cannot be, for the distance between their places. */
function checkStated(context: CheckContext): Finding[] {
  return [...placed(context)].flatMap(({ placement, activity }): Finding[] => {
    const from = placement.place === null ? undefined : context.index.sites.get(placement.place)?.place;
    const to = activity.endsAt === undefined ? undefined : context.index.sites.get(activity.endsAt)?.place;
    if (activity.kind !== "transfer" || !from?.coordinates || !to?.coordinates) return [];
    const km = distanceKm(from.coordinates, to.coordinates);
    const minutes = placement.end - placement.start;
    const least = Math.ceil((km / fastestKmPerHour) * 60);
    if (minutes >= least) return [];
    const subjects: Subject[] = [subjectOf(activity)];
    const facts = { km: Math.round(km), isMinutes: minutes, neededMinutes: Math.ceil(drivingMinutes(km)) };
    return [{ rule: "travel", variant: "stated", level: "warn", size: least - minutes, subjects, facts }];
  });
}

function timelines({ programme, visit }: CheckContext): Map<string, Placement[]> {
  const own = new Map<string, Placement[]>();
  for (const placement of [...programme.placements].sort((a, b) => a.start - b.start)) {
    const keys = [
      ...placement.attendees.map((id) => `person ${id}`),
      ...interpretersOf(visit, placement).map((id) => `interpreter ${id}`),
    ];
    for (const key of keys) {
      const list = own.get(key);
      if (list) list.push(placement);
      else own.set(key, [placement]);
    }
  }
  return own;
}

const samePlace = ({ visit }: CheckContext, a: PlaceId, b: PlaceId): boolean => {
  const { sites } = indexVisit(visit);
  return sites.get(a)?.place.id === sites.get(b)?.place.id;
};

function checkTransfer(context: CheckContext, transfer: Transfer): Finding[] {
  const subjects: Subject[] = [
    { kind: "place", id: transfer.from },
    { kind: "place", id: transfer.to },
  ];
  const way = context
    .ways()
    .options(transfer.from, transfer.to, transfer.start)
    .find((option) => option.mode === transfer.mode);
  const minutes = transfer.end - transfer.start;
  const facts = { mode: transfer.mode, startAt: transfer.start };
  if (!way) return [blocking("transfer", "no-way", 1, subjects, facts)];
  const found: Finding[] = [];
  if (minutes < way.minutes) {
    found.push(
      blocking("transfer", "short", way.minutes - minutes, subjects, {
        ...facts,
        isMinutes: minutes,
        neededMinutes: way.minutes,
      }),
    );
  }
  if (way.needsVehicle) {
    const seats = transfer.vehicles.reduce(
      (sum, id) => sum + (context.index.vehicles.get(id)?.seats ?? 0),
      0,
    );
    const travellers = transfer.people.length + transfer.interpreters.length;
    if (seats < travellers)
      found.push(
        blocking("vehicle", "seats", travellers - seats, subjects, {
          ...facts,
          count: travellers,
          limit: seats,
        }),
      );
  }
  return found;
}

function checkVehicles({ programme, visit }: CheckContext): Finding[] {
  return visit.vehicles.flatMap((vehicle) => {
    const tours = programme.transfers
      .filter((transfer) => transfer.vehicles.includes(vehicle.id))
      .sort((a, b) => a.start - b.start);
    return tours.flatMap((tour, i) => {
      const next = tours[i + 1];
      if (!next || next.start >= tour.end) return [];
      return [
        blocking("vehicle", "two-places", tour.end - next.start, [{ kind: "vehicle", id: vehicle.id }], {
          startAt: next.start,
        }),
      ];
    });
  });
}
