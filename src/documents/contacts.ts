// The contacts of a visit in documents: their purpose, the person, and how to reach them.
import type { Visit } from "#domain";
import { labelled } from "#text";
import type { Wording } from "./agenda/wording.ts";

/** One contact, with each part once per language of the document. */
export interface PrintedContact {
  readonly title: readonly string[];
  /** The title with the colon of its language, for a line that continues with the rest. */
  readonly label: readonly string[];
  /** Name and role of the contact; only the role if the name is not public; null if there is no person. */
  readonly person: readonly string[] | null;
  readonly details: readonly string[];
}

/** Returns the contacts in the order of the visit. */
export const contactsOf = (visit: Visit, words: readonly Wording[]): PrintedContact[] =>
  visit.contacts.map(({ title, person, details }) => ({
    title: words.map((w) => w.text(title)),
    label: words.map((w) => labelled(w.tongue.language, w.text(title), "")),
    person: person ? words.map((w) => w.person(person)) : null,
    details: words.map((w) => w.text(details)),
  }));
