// Headcount: how many people a list stands for if a party or delegation is larger than its listed members.
import type { Activity } from "./activity.ts";
import type { PersonId, VehicleId } from "./ids.ts";
import { perVisit } from "./per-visit.ts";
import type { Visit } from "./visit.ts";
import { indexVisit } from "./visit-index.ts";

interface Group {
  readonly people: readonly PersonId[];
  /** The number of its people who are not listed. */
  readonly more: number;
}

/** Parties, and delegations apart from their parties, that have more people than are listed. */
const largerGroups = perVisit((visit, _: undefined): readonly Group[] => {
  const index = indexVisit(visit);
  return visit.delegations.flatMap((delegation) => {
    const parties = delegation.parties.map(({ id, size }): Group => {
      const people = index.peopleOf(id);
      return { people, more: Math.max(0, (size ?? 0) - people.length) };
    });
    const people = index.peopleOf(delegation.id);
    const counted = parties.reduce((sum, { more }) => sum + more, people.length);
    const whole: Group = { people, more: Math.max(0, (delegation.size ?? 0) - counted) };
    return [...parties, whole].filter(({ people: listed, more }) => more > 0 && listed.length > 0);
  });
});

/**
 * Returns how many people a list stands for. People who are not listed attend where all listed members of their party
 * or delegation attend.
 */
export function headCount(visit: Visit, people: readonly PersonId[]): number {
  const groups = largerGroups(visit, undefined);
  if (groups.length === 0) return people.length;
  const there = new Set(people);
  return groups.reduce(
    (sum, group) => (group.people.every((id) => there.has(id)) ? sum + group.more : sum),
    people.length,
  );
}

/** Returns how many people an activity has, including those whom `participants` counts without a name. */
export const headsAt = (visit: Visit, activity: Activity, people: readonly PersonId[]): number =>
  Math.max(headCount(visit, people), people.length === 0 ? 0 : (activity.participants ?? 0));

/** The people in the vehicles that a transfer names, and the seats of these vehicles; undefined if it names none. */
export interface Ride {
  readonly seats: number;
  /** People of the transfer who travel separately. */
  readonly apart: number;
  /** Interpreters who travel with them. */
  readonly along: number;
}

export function rideOf(visit: Visit, { vehicles, separately, accompanied }: Activity): Ride | undefined {
  if (!vehicles) return undefined;
  const index = indexVisit(visit);
  const own = [...new Set((separately ?? []).flatMap((id) => index.peopleOf(id)))];
  return { seats: seatsIn(visit, vehicles), apart: headCount(visit, own), along: accompanied.length };
}

/** Returns the most people that an activity allows by its own seats and those of its vehicles, wherever it is. */
export function ownSeats(visit: Visit, activity: Activity): number {
  const ride = rideOf(visit, activity);
  const limit = activity.seats ?? Number.POSITIVE_INFINITY;
  return ride ? Math.min(limit, Math.max(0, ride.seats + ride.apart - ride.along)) : limit;
}

/** Returns the total number of seats in some vehicles. */
export const seatsIn = (visit: Visit, vehicles: readonly VehicleId[]): number =>
  vehicles.reduce((sum, id) => sum + (indexVisit(visit).vehicles.get(id)?.seats ?? 0), 0);
