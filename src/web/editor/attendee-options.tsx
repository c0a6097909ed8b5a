// Everybody who can be invited: by name, and as options of a choice in protocol order.
import { attendeeOf, indexVisit, type Visit } from "#domain";
import { useRead } from "../widgets/reader.tsx";

interface Props {
  readonly visit: Visit;
  /** Ids that are not offered. */
  readonly without: readonly string[];
}

/** Delegations, their parties, and people. */
export function AttendeeOptions({ visit, without }: Props) {
  const nameOf = useAttendeeName(visit);
  return visit.delegations.map((delegation) => (
    <optgroup key={delegation.id} label={nameOf(delegation.id)}>
      {[
        { id: attendeeOf(delegation.id), name: nameOf(delegation.id) },
        ...delegation.parties.flatMap((party) => [
          { id: attendeeOf(party.id), name: `– ${nameOf(party.id)}` },
          ...visit.people
            .filter((person) => person.party === party.id)
            .map((person) => ({ id: attendeeOf(person.id), name: `– – ${nameOf(person.id)}` })),
        ]),
      ]
        .filter((one) => !without.includes(one.id))
        .map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
    </optgroup>
  ));
}

/** Only people, by party. */
export function PersonOptions({ visit, without }: Props) {
  const nameOf = useAttendeeName(visit);
  return visit.delegations
    .flatMap((delegation) => delegation.parties)
    .map((party) => (
      <optgroup key={party.id} label={nameOf(party.id)}>
        {visit.people
          .filter((person) => person.party === party.id && !without.includes(person.id))
          .map((person) => (
            <option key={person.id} value={person.id}>
              {nameOf(person.id)}
            </option>
          ))}
      </optgroup>
    ));
}

/** Returns the name of a delegation, a party or a person: a person by name, or by role if the name is not public. */
export function useAttendeeName(visit: Visit): (id: string) => string {
  const read = useRead();
  const { delegations, parties, people } = indexVisit(visit);
  return (id) => {
    const person = people.get(id);
    return read(delegations.get(id)?.title ?? parties.get(id)?.title ?? person?.name ?? person?.role);
  };
}
