// The places that a line of a programme can name on its date.
import type { Named } from "./names.ts";
import type { Read } from "./roster.ts";

interface Around {
  readonly keepsUnread?: boolean;
  readonly places: readonly Named[];
  /** The places that this programme names first. */
  readonly newPlaces: readonly Read[];
  readonly legs: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  readonly legOfPlace: ReadonlyMap<string, string>;
}

/**
 * Returns the places that a line of a date can name. In a pasted agenda, a `Hotel` that it names first in one city is
 * not the hotel of the next; in a visit file, a place of another leg is an error that is reported.
 */
export function placesOn(
  { keepsUnread, places, newPlaces, legs, legOfPlace }: Around,
  date: Temporal.PlainDate,
) {
  if (!keepsUnread || newPlaces.length === 0) return places;
  const day = date.toString();
  const isNew = new Set(newPlaces.map(({ value }) => String(value.id)));
  return places.filter(({ id }) => {
    const leg = isNew.has(id) && legs.find((one) => one.id === legOfPlace.get(id));
    return !leg || (leg.from <= day && day <= leg.to);
  });
}
