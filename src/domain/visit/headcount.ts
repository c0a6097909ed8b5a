// Headcount: the number of people that a list stands for if a party or delegation is larger than its listed members.
import type { Activity } from "./activity.ts";
import { presenceOf } from "./activity-facts.ts";
import type { ActivityId, PersonId, VehicleId } from "./ids.ts";
import { perVisit } from "./per-visit.ts";
import type { Vehicle } from "./resource.ts";
import type { Text } from "./text.ts";
import type { Span } from "./time.ts";
import type { Visit } from "./visit.ts";
import { indexVisit } from "./visit-index.ts";

interface Group {
  readonly people: readonly PersonId[];
  /** The number of its people who are not listed. */
  readonly more: number;
  /** One listed person stands for the whole group: the person has the name of the group. */
  readonly hasStandIn: boolean;
}

/** Parties, and delegations apart from their parties, that have more people than are listed. */
const largerGroups = perVisit((visit, _: undefined): readonly Group[] => {
  const index = indexVisit(visit);
  const groupOf = (people: readonly PersonId[], title: Text, more: number): Group => {
    const role = people.length === 1 ? index.people.get(people[0] ?? "")?.role : undefined;
    return { people, more: Math.max(0, more), hasStandIn: role !== undefined && isSameText(role, title) };
  };
  return visit.delegations.flatMap((delegation) => {
    const parties = delegation.parties.map(({ id, size, title }): Group => {
      const people = index.peopleOf(id);
      return groupOf(people, title, (size ?? 0) - people.length);
    });
    const people = index.peopleOf(delegation.id);
    const counted = parties.reduce((sum, { more }) => sum + more, people.length);
    const whole = groupOf(people, delegation.title, (delegation.size ?? 0) - counted);
    return [...parties, whole].filter(({ people: listed, more }) => more > 0 && listed.length > 0);
  });
});

const isSameText = (one: Text, other: Text): boolean =>
  Object.values(one).some((wording) => Object.values(other).includes(wording));

/** Returns everybody whom an activity invites: people, parties and delegations, as listed. */
const askedBy = ({ attend }: Activity): readonly string[] => [
  ...attend.required,
  ...attend.wished,
  ...attend.quorum.flatMap(({ of }) => of),
];

/**
 * Returns how many people a list stands for. People who are not listed attend if all listed members of their party
 * or delegation attend, unless `activity` invites these members only by name.
 */
export function headCount(visit: Visit, people: readonly PersonId[], activity?: Activity): number {
  const groups = largerGroups(visit, undefined);
  if (groups.length === 0) return people.length;
  const there = new Set(people);
  const asked = activity && askedBy(activity);
  const index = indexVisit(visit);
  const isAsked = ({ people: listed, hasStandIn }: Group): boolean =>
    !asked ||
    hasStandIn ||
    asked.some((id) => listed.some((one) => one !== id && index.peopleOf(id).includes(one)));
  return groups.reduce(
    (sum, group) => (isAsked(group) && group.people.every((id) => there.has(id)) ? sum + group.more : sum),
    people.length,
  );
}

/** Returns how many people an activity has, including those whom `participants` counts without a name. */
export const headsAt = (visit: Visit, activity: Activity, people: readonly PersonId[]): number =>
  Math.max(headCount(visit, people, activity), people.length === 0 ? 0 : (activity.participants ?? 0));

/** A transfer or a part of one: who rides when, and to which item; null: back to where they sleep. */
interface Riding {
  readonly people: readonly PersonId[];
  readonly before?: ActivityId | null | undefined;
  readonly start: number;
}

/** An activity of a programme with the people who attend it. */
interface Attended {
  readonly activity: ActivityId;
  readonly end: number;
  readonly attendees: readonly PersonId[];
}

/**
 * Returns how many people ride in a transfer: those who attend the item that it leads to. On a ride back, those who
 * attended the item that it comes from: people without a name stayed away from an item to which only others were asked.
 */
export function ridersOf(
  visit: Visit,
  { people, before, start }: Riding,
  attended: readonly Attended[],
): number {
  const { activities } = indexVisit(visit);
  if (before) return headCount(visit, people, activities.get(before));
  const groups = largerGroups(visit, undefined);
  if (groups.length === 0) return people.length;
  const aboard = new Set(people);
  return groups.reduce((sum, { people: listed, more, hasStandIn }) => {
    if (!listed.every((id) => aboard.has(id))) return sum;
    const last = new Set(listed.map((id) => lastBefore(start, id, attended)));
    const [only] = last;
    const activity = only === undefined ? undefined : activities.get(only);
    const isWhole =
      last.size === 1 && activity && (hasStandIn || headCount(visit, listed, activity) > listed.length);
    return isWhole ? sum + more : sum;
  }, people.length);
}

/** Returns the item that somebody attended last before an instant. */
function lastBefore(start: number, id: PersonId, attended: readonly Attended[]): ActivityId | undefined {
  let last: Attended | undefined;
  for (const one of attended) {
    if (one.end > start || !one.attendees.includes(id)) continue;
    if (!last || one.end > last.end) last = one;
  }
  return last?.activity;
}

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

/** Returns how many people an activity can take at most, by its own seats and those of its vehicles, at any place. */
export function ownSeats(visit: Visit, activity: Activity): number {
  const ride = rideOf(visit, activity);
  const limit = activity.seats ?? Number.POSITIVE_INFINITY;
  return ride ? Math.min(limit, Math.max(0, ride.seats + ride.apart - ride.along)) : limit;
}

/** Returns the periods in which a vehicle cannot be used. */
export const outOf = (visit: Visit, { out }: Vehicle): readonly Span[] => (out ? presenceOf(visit, out) : []);

/** Returns the total number of seats in some vehicles. */
export const seatsIn = (visit: Visit, vehicles: readonly VehicleId[]): number =>
  vehicles.reduce((sum, id) => sum + (indexVisit(visit).vehicles.get(id)?.seats ?? 0), 0);
