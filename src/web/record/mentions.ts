// The names of the people and bodies in a record, in the reader's language.
import { type Body, bodyOf, type Text, type Visit } from "#domain";

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
