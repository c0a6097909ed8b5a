// Parties, organisations and people of a visit as options of a field.
import type { Text, Visit } from "#domain";
import type { Option } from "./entry-fields.tsx";

type Read = (text: Text) => string;

export const partyOptions = (visit: Visit, read: Read): Option[] =>
  visit.delegations.flatMap(({ parties }) =>
    parties.map(({ id, title }) => ({ value: id, text: read(title) })),
  );

export const organisationOptions = (visit: Visit, read: Read): Option[] =>
  visit.organisations.map(({ id, name }) => ({ value: id, text: read(name) }));

/** Returns people by name and function; those of one party, if given. */
export const personOptions = (visit: Visit, read: Read, party?: string): Option[] =>
  visit.people
    .filter((one) => party === undefined || one.party === party)
    .map(({ id, name, role }) => ({ value: id, text: name ? `${read(name)} (${read(role)})` : read(role) }));

/** Returns who can undertake something: parties, and organisations without one. `party:ID` or `organisation:ID`. */
export function ownerOptions(visit: Visit, read: Read): Option[] {
  const withParty = new Set(
    visit.delegations.flatMap(({ parties }) => parties.map(({ organisation }) => String(organisation))),
  );
  return [
    ...partyOptions(visit, read).map(({ value, text }) => ({ value: `party:${value}`, text })),
    ...organisationOptions(visit, read)
      .filter(({ value }) => !withParty.has(value))
      .map(({ value, text }) => ({ value: `organisation:${value}`, text })),
  ];
}
