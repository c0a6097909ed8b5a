// Names of legs: if a visit has only one leg with the same name as the visit, the name is not printed.
import type { Leg, Visit } from "#domain";

/** Whether a leg is named like its visit, as in a short file without `where`. */
export const isUntitled = ({ legs, title }: Visit, leg: Leg): boolean =>
  legs.length === 1 && Object.keys(leg.title).every((tag) => leg.title[tag] === title[tag]);

/** Returns the legs whose names say more than the title of the visit. */
export const titledLegs = (visit: Visit, legs: readonly Leg[]): readonly Leg[] =>
  legs.filter((leg) => !isUntitled(visit, leg));
