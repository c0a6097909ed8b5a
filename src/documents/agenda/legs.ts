// Names of legs: a visit's only leg has no name of its own to print where it is called like the visit.
import type { Leg, Visit } from "#domain";

/** Whether a leg is called like its visit: a short file without `where` names it so. */
export const isUntitled = ({ legs, title }: Visit, leg: Leg): boolean =>
  legs.length === 1 && Object.keys(leg.title).every((tag) => leg.title[tag] === title[tag]);

/** The legs whose names say more than the title of the visit. */
export const titledLegs = (visit: Visit, legs: readonly Leg[]): readonly Leg[] =>
  legs.filter((leg) => !isUntitled(visit, leg));
