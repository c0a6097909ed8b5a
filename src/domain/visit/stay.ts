// The stay of a visitor: from the arrival to the departure, as far as the visit states them.
import type { Activity, ActivityKind } from "./activity.ts";
import { minuteOf, presenceOf, windowsOf } from "./activity-facts.ts";
import type { PersonId } from "./ids.ts";
import { perVisit } from "./per-visit.ts";
import { type EpochMinute, intersectSpans, type Span } from "./time.ts";
import type { Visit } from "./visit.ts";
import { indexVisit } from "./visit-index.ts";

const rides: ReadonlySet<ActivityKind> = new Set(["flight", "transfer"]);

/**
 * Whether people join the visit with this activity: an arrival, or a flight or ride that begins at no place of the
 * visit.
 */
export const isArrival = ({ kind, places, endsAt }: Activity): boolean =>
  kind === "arrival" || (rides.has(kind) && places.length === 0 && endsAt !== undefined);

/** Whether people leave the visit with this activity: a departure, or a flight that ends at no place of the visit. */
export const isDeparture = ({ kind, places, endsAt }: Activity): boolean =>
  kind === "departure" || (kind === "flight" && places.length > 0 && endsAt === undefined);

/** The arrival and departure of a person; undefined if the visit does not state them. */
export interface Stay {
  readonly arrival: { readonly activity: Activity; readonly start: EpochMinute } | undefined;
  readonly departure: { readonly activity: Activity; readonly end: EpochMinute } | undefined;
}

const wholeStay: Stay = { arrival: undefined, departure: undefined };

/**
 * Returns the stay of a person: visitors arrive and depart by what they attend; hosts are at home. A flight counts only
 * if everything else that requires the person lies between arrival and departure: it may lead from one part of the
 * visit to the next.
 */
export const stayOf = perVisit((visit, id: PersonId): Stay => {
  const index = indexVisit(visit);
  const person = index.people.get(id);
  const side = person && index.delegationOfParty.get(person.party)?.side;
  if (side !== "visiting") return wholeStay;
  const own = requiredOf(visit).get(id) ?? [];
  const timed = own.flatMap((activity) => {
    const { fixed, status } = activity;
    if (!fixed || status === "cancelled" || status === "option") return [];
    const start = minuteOf(fixed, index.legOf(activity).zone);
    return [{ activity, start, end: windowsOf(visit, activity)[0]?.to ?? start }];
  });
  const isFirst = (start: EpochMinute) => own.every((other) => lastOf(visit, other) > start);
  const isLast = (end: EpochMinute) => own.every((other) => firstOf(visit, other) < end);
  const arrivals = timed.filter(
    ({ activity, start }) => isArrival(activity) && (activity.kind === "arrival" || isFirst(start)),
  );
  const departures = timed.filter(
    ({ activity, end }) => isDeparture(activity) && (activity.kind === "departure" || isLast(end)),
  );
  return {
    arrival: arrivals.toSorted((a, b) => a.start - b.start)[0],
    departure: departures.toSorted((a, b) => b.end - a.end)[0],
  };
});

const firstOf = (visit: Visit, activity: Activity): number => windowsOf(visit, activity)[0]?.from ?? 0;
const lastOf = (visit: Visit, activity: Activity): number => windowsOf(visit, activity).at(-1)?.to ?? 0;

const requiredOf = (visit: Visit): ReadonlyMap<PersonId, readonly Activity[]> =>
  knownRequired(visit, undefined);

/** The activities at which each person is required. */
const knownRequired = perVisit((visit, _: undefined): ReadonlyMap<PersonId, readonly Activity[]> => {
  const index = indexVisit(visit);
  const own = new Map<PersonId, Activity[]>();
  // Most large events have neither: their people need not be expanded.
  if (!visit.activities.some((activity) => isArrival(activity) || isDeparture(activity))) return own;
  for (const activity of visit.activities) {
    for (const id of new Set(activity.attend.required.flatMap((ref) => index.peopleOf(ref)))) {
      const list = own.get(id);
      if (list) list.push(activity);
      else own.set(id, [activity]);
    }
  }
  return own;
});

/**
 * Returns when a person is present, in epoch minutes: their own presence within that of the party, and within the
 * stay.
 */
export const presenceOfPerson = perVisit((visit, id: PersonId): readonly Span[] => {
  const index = indexVisit(visit);
  const person = index.people.get(id);
  const party = person && index.parties.get(person.party);
  const own = intersectSpans(presenceOf(visit, party?.present), presenceOf(visit, person?.present));
  const { arrival, departure } = stayOf(visit, id);
  if (!arrival && !departure) return own;
  const from = arrival?.start ?? Number.NEGATIVE_INFINITY;
  const to = departure?.end ?? Number.POSITIVE_INFINITY;
  // If the arrival is after the departure, there is no stay, and the check reports it.
  return from < to ? intersectSpans(own, [{ from, to }]) : own;
});
