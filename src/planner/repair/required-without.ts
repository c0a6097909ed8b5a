// Required attendance when some people need not attend: their groups are replaced by the remaining members.
import { type AttendeeId, attendeeOf, indexVisit, type PersonId, type Visit } from "#domain";

/**
 * Returns the required attendees without the people in `free`: a delegation by its other parties, a party by its
 * other people.
 */
export function requiredWithout(
  visit: Visit,
  required: readonly AttendeeId[],
  free: ReadonlySet<PersonId>,
): AttendeeId[] {
  const index = indexVisit(visit);
  const rest = (id: AttendeeId): AttendeeId[] => {
    const people = index.peopleOf(id);
    const left = people.filter((person) => !free.has(person));
    if (left.length === people.length) return [id];
    if (left.length === 0) return [];
    const parties = index.delegations.get(id)?.parties.map((party) => attendeeOf(party.id));
    return parties ? parties.flatMap(rest) : left.map(attendeeOf);
  };
  return [...new Set(required.flatMap(rest))];
}
