// Parties, organisations and people who can be mentioned in a record, by all their names.
import { type Body, bodyOf, type Mentionable, type Text, type Visit, wordingsOfName } from "#domain";

/** Parties first, then organisations, then people: an `@` with a city's name means its party. */
export const mentionablesOf = (visit: Visit): readonly Mentionable[] => [
  ...visit.delegations.flatMap(({ parties }) =>
    parties.map(({ id, title }) => ({ kind: "party" as const, id, names: wordingsOfName(title) })),
  ),
  ...visit.organisations.map(({ id, name }) => ({
    kind: "organisation" as const,
    id,
    names: wordingsOfName(name),
  })),
  ...visit.people.map(({ id, name, role }) => ({
    kind: "person" as const,
    id,
    names: [...(name ? wordingsOfName(name) : []), ...wordingsOfName(role)],
  })),
];

/** Returns the name of a party, an organisation or a person by id; the id if the visit has lost it. */
export function bodyText(visit: Visit, id: string, read: (text: Text) => string): string {
  const found = bodyOf(visit, id);
  return found ? mentionText(visit, found, read) : id;
}

/** Returns a mentionable name in the reader's language. */
export function mentionText(visit: Visit, { kind, id }: Body, read: (text: Text) => string): string {
  if (kind === "party") {
    const party = visit.delegations.flatMap(({ parties }) => parties).find((one) => one.id === id);
    return party ? read(party.title) : id;
  }
  if (kind === "organisation") {
    const organisation = visit.organisations.find((one) => one.id === id);
    return organisation ? read(organisation.name) : id;
  }
  const person = visit.people.find((one) => one.id === id);
  return person ? read(person.name ?? person.role) : id;
}
