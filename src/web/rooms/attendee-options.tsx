// Everybody who can be asked to come, as options of a choice: delegations, their parties, and people in protocol order.
import type { Visit } from "#domain";
import { useRead } from "../shell/reader.tsx";

interface Props {
  readonly visit: Visit;
  /** Ids that are not offered. */
  readonly without: readonly string[];
}

export function AttendeeOptions({ visit, without }: Props) {
  const read = useRead();
  return visit.delegations.map((delegation) => (
    <optgroup key={delegation.id} label={read(delegation.title)}>
      {[
        { id: delegation.id as string, name: read(delegation.title) },
        ...delegation.parties.flatMap((party) => [
          { id: party.id as string, name: `– ${read(party.title)}` },
          ...visit.people
            .filter((person) => person.party === party.id)
            .map((person) => ({ id: person.id as string, name: `– – ${read(person.name ?? person.role)}` })),
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
