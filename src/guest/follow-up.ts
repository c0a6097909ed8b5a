// What the page of a guest's follow-up is made from, and how it names bodies and frames its forms.
import { html } from "hono/html";
import { type indexVisit, type Text, textIn, toInstant, type Visit, type VisitRecord } from "#domain";
import { dateInProse, type Language, nameOf, sayGuest } from "#text";
import type { Html } from "./frame.ts";

/** What a guest sees of the record. */
export interface FollowUp {
  readonly record: VisitRecord;
  /** Ids of the commitments that the guest answers. */
  readonly answerable: ReadonlySet<string>;
  /** Activities whose minutes the guest is asked to sign. */
  readonly toSign: ReadonlySet<string>;
  /** By commitment, who changed it when, newest first. */
  readonly history: ReadonlyMap<string, readonly { readonly at: Temporal.Instant; readonly who: string }[]>;
  /** The path of the commitments as tasks, with the token of the link. */
  readonly tasks: string | undefined;
  readonly today: Temporal.PlainDate;
  /** The page of the guest's programme. */
  readonly home: "/me" | "/host";
}

export interface FollowUpContext extends FollowUp {
  readonly language: Language;
  readonly visit: Visit;
  readonly index: ReturnType<typeof indexVisit>;
}

export const readText = (
  { visit, language }: Pick<FollowUpContext, "visit" | "language">,
  text: Text,
): string => textIn(text, language, visit.languages);

/** The name of a person, a party or an organisation; its id where the visit has lost it. */
export function bodyName({ visit, language, index }: FollowUpContext, id: string): string {
  const person = index.people.get(id);
  if (person) return nameOf(visit, { kind: "person", id: person.id }, language);
  const party = index.parties.get(id);
  if (party) return nameOf(visit, { kind: "party", id: party.id }, language);
  const organisation = index.organisations.get(id);
  return organisation ? nameOf(visit, { kind: "organisation", id: organisation.id }, language) : id;
}

/** The day of an instant in words, in UTC: the hour does not matter here. */
export const dayOf = (minute: number, language: Language): string =>
  dateInProse(toInstant(minute).toZonedDateTimeISO("UTC").toPlainDate(), language);

/** Forms are sent by the script of the page; without one the page says so. */
export const formsFrame = (language: Language, forms: Html): Html =>
  html`<p class="said" role="status"></p>
    <noscript><p>${sayGuest(language, "needsScript")}</p></noscript>
    <div class="forms" hidden data-sending="${sayGuest(language, "sending")}" data-fault="${sayGuest(language, "notSent")}">${forms}</div>`;
