// Beds in the model: where the people of an agent spend the night, for the cost of the evening and morning transfers.
import { datesBetween, nightOf, type PersonId, type PlaceId, type Visit } from "#domain";
import { type Agent, nowhere } from "./model.ts";

/** Marks a day without a stated night: the hotel of the leg applies. */
const unstated = -2;

/** Returns the dates of the model's days: one before the visit to two after it. */
export const datesOfModel = (visit: Visit): Temporal.PlainDate[] =>
  datesBetween(visit.from.subtract({ days: 1 }), visit.to.add({ days: 2 }));

/** Returns the site of each night that the visit states for a person, by day; undefined if it states none. */
export function bedsOf(
  visit: Visit,
  id: PersonId,
  site: (place: PlaceId | undefined) => number,
): Int32Array | undefined {
  if (!visit.nights?.length) return undefined;
  const nights = datesOfModel(visit).map((date) => nightOf(visit, id, date.toString()));
  if (nights.every((night) => night === undefined)) return undefined;
  return Int32Array.from(nights, (night) => (night ? site(night.place) : unstated));
}

/** Returns the site where an agent sleeps on the evening of a day that is spent on a leg, or `nowhere`. */
export function bedSite({ beds, base }: Pick<Agent, "beds" | "base">, leg: number, day: number): number {
  const stated = beds?.[day] ?? unstated;
  return stated === unstated ? (base[leg] ?? nowhere) : stated;
}
