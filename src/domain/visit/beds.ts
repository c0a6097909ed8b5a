// Beds: where everybody sleeps on a date, as the nights of the visit state it, otherwise at the hotel of the party or
// the leg.
import { baseOf } from "./activity-facts.ts";
import type { PersonId, PlaceId } from "./ids.ts";
import { perVisit } from "./per-visit.ts";
import type { Leg } from "./place.ts";
import { datesBetween, type EpochMinute, toZoned } from "./time.ts";
import type { Night, Visit } from "./visit.ts";
import { indexVisit } from "./visit-index.ts";

/** The people of a night: those it names, otherwise all visitors. */
export function sleepersOf(visit: Visit, { of }: Night): readonly PersonId[] {
  const index = indexVisit(visit);
  const visitors = visit.delegations.filter(({ side }) => side === "visiting").map(({ id }) => id);
  return [...new Set((of ?? visitors).flatMap((id) => index.peopleOf(id)))];
}

/** Returns the dates on whose evenings a night begins. */
export const datesOf = ({ from, to }: Night): Temporal.PlainDate[] => datesBetween(from, to ?? from);

/**
 * Returns the night that the visit states for a person on a date. A night that names people overrides one for all
 * visitors.
 */
export const nightOf = (visit: Visit, id: PersonId, date: string): Night | undefined =>
  nightsByPerson(visit, undefined).get(`${id} ${date}`);

const nightsByPerson = perVisit((visit, _: undefined): ReadonlyMap<string, Night> => {
  const found = new Map<string, Night>();
  const nights = visit.nights ?? [];
  for (const night of [...nights.filter(({ of }) => of), ...nights.filter(({ of }) => !of)]) {
    for (const date of datesOf(night)) {
      for (const id of sleepersOf(visit, night)) {
        const key = `${id} ${date}`;
        if (!found.has(key)) found.set(key, night);
      }
    }
  }
  return found;
});

/**
 * Returns where a person sleeps on the evening of a date that is spent on a leg; undefined if the visit does not state
 * it, or describes it in words: on the train, with friends.
 */
export function bedOf(visit: Visit, id: PersonId, date: string, leg: Leg): PlaceId | undefined {
  const night = nightOf(visit, id, date);
  return night ? night.place : baseOf(visit, id, leg);
}

/** People who arrive after this hour have slept on the way. */
const nightEnds = 3;

/**
 * Returns the date on which people wake up after a ride that began on `date`: the date of arrival if they spent the
 * night on the way.
 */
export function wakingDate(ride: { readonly end: EpochMinute }, date: string, zone: string): string {
  const arrived = toZoned(ride.end, zone);
  const day = arrived.toPlainDate().toString();
  return day > date && arrived.hour >= nightEnds ? day : date;
}
