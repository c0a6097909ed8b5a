// Vehicles: each makes one tour at a time while it is available, and has time to drive to the next tour.
import {
  type ActivityId,
  emptyRunMinutes,
  type Finding,
  outOf,
  type PlaceId,
  type Subject,
  type Vehicle,
} from "#domain";
import { blocking, type CheckContext } from "./context.ts";

/** A transfer, or an item that names the vehicle. */
interface Tour {
  readonly start: number;
  readonly end: number;
  readonly from: PlaceId | null;
  readonly to: PlaceId | null;
  /** The item that names the vehicle; none for a transfer. */
  readonly activity?: ActivityId;
}

const itemOf = ({ activity }: Tour): Subject[] =>
  activity === undefined ? [] : [{ kind: "activity", id: activity }];

export function checkVehicles(context: CheckContext): Finding[] {
  return context.visit.vehicles.flatMap((vehicle) => {
    const tours = toursOf(context, vehicle);
    return [
      ...whileOut(context, vehicle, tours),
      ...tours.flatMap((tour, i) => tooLate(context, vehicle, tour, tours[i + 1])),
    ];
  });
}

function toursOf({ programme, index }: CheckContext, { id }: Vehicle): Tour[] {
  const named = programme.placements.flatMap(({ activity, start, end, place }): Tour[] => {
    const found = index.activities.get(activity);
    if (!found?.vehicles?.includes(id)) return [];
    return [{ start, end, from: place ?? found.endsAt ?? null, to: found.endsAt ?? place, activity }];
  });
  const driven = programme.transfers.filter(({ vehicles }) => vehicles.includes(id));
  return [...driven.map(({ start, end, from, to }): Tour => ({ start, end, from, to })), ...named].sort(
    (a, b) => a.start - b.start,
  );
}

function whileOut({ visit }: CheckContext, vehicle: Vehicle, tours: readonly Tour[]): Finding[] {
  const out = outOf(visit, vehicle);
  return tours
    .filter(({ start, end }) => out.some((span) => span.from < end && start < span.to))
    .map(
      (tour): Finding => ({
        rule: "vehicle",
        variant: "out",
        level: "warn",
        size: tour.end - tour.start,
        subjects: [{ kind: "vehicle", id: vehicle.id }, ...itemOf(tour)],
        facts: { startAt: tour.start },
      }),
    );
}

/**
 * Simultaneous tours lead to a blocking finding. An empty run that takes too long leads to a warning, because its
 * minutes are an estimate.
 */
function tooLate(context: CheckContext, vehicle: Vehicle, tour: Tour, next: Tour | undefined): Finding[] {
  if (!next) return [];
  const subjects: Subject[] = [{ kind: "vehicle", id: vehicle.id }];
  if (next.start < tour.end)
    return [
      blocking(
        "vehicle",
        "two-places",
        tour.end - next.start,
        [...subjects, ...itemOf(next), ...itemOf(tour)],
        {
          startAt: next.start,
        },
      ),
    ];
  if (tour.to === null || next.from === null) return [];
  const run = { from: tour.to, to: next.from, departure: tour.end };
  const neededMinutes = emptyRunMinutes(context.visit, context.ways(), vehicle, run);
  const gapMinutes = next.start - tour.end;
  if (neededMinutes <= gapMinutes) return [];
  return [
    {
      rule: "vehicle",
      variant: "far",
      level: "warn",
      size: neededMinutes - gapMinutes,
      subjects: [
        ...subjects,
        { kind: "place", id: run.from },
        { kind: "place", id: run.to },
        ...itemOf(next),
      ],
      facts: { startAt: next.start, gapMinutes, neededMinutes },
    },
  ];
}
