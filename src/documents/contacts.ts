// The contacts of a visit as documents print them: what for, who answers, how to reach them.
import type { Visit } from "#domain";
import type { Wording } from "./agenda/wording.ts";

/** One contact; each part once per language of the document. */
export interface PrintedContact {
  readonly title: readonly string[];
  /** Name and role of the contact, only the role where the name is not public, null where there is no person. */
  readonly person: readonly string[] | null;
  readonly details: readonly string[];
}

/** The contacts in the order of the visit. */
export const contactsOf = (visit: Visit, words: readonly Wording[]): PrintedContact[] =>
  visit.contacts.map(({ title, person, details }) => ({
    title: words.map((w) => w.text(title)),
    person: person ? words.map((w) => w.person(person)) : null,
    details: words.map((w) => w.text(details)),
  }));
