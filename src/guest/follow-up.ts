// The data of a guest's follow-up page, names of bodies on it, and the frame of its forms.
import { html } from "hono/html";
import { bodyOf, type indexVisit, type Text, textIn, type Visit, type VisitRecord } from "#domain";
import { type Language, nameOf, sayGuest } from "#text";
import type { Html } from "./frame.ts";

/** What a guest sees of the record. */
export interface FollowUp {
  readonly record: VisitRecord;
  /** Ids of the commitments that the guest may reply to. */
  readonly answerable: ReadonlySet<string>;
  /** Activities whose minutes the guest is asked to sign. */
  readonly toSign: ReadonlySet<string>;
  /** By commitment, who changed it and when, newest first. */
  readonly history: ReadonlyMap<string, readonly { readonly at: Temporal.Instant; readonly who: string }[]>;
  /** The path of the commitments as tasks, with the token of the link. */
  readonly tasks: string | undefined;
  readonly today: Temporal.PlainDate;
  /** The path of the page with the guest's programme. */
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

/** Returns the name of a person, a party or an organisation; its id if the visit has lost it. */
export function bodyName({ visit, language }: FollowUpContext, id: string): string {
  const found = bodyOf(visit, id);
  return found ? nameOf(visit, found, language) : id;
}

/**
 * Returns a frame around forms, which the script of the page sends. Without the script, the page says that forms cannot
 * be sent.
 */
export const formsFrame = (language: Language, forms: Html): Html =>
  html`<p class="said" role="status"></p>
    <noscript><p>${sayGuest(language, "needsScript")}</p></noscript>
    <div class="forms" hidden data-sending="${sayGuest(language, "sending")}" data-fault="${sayGuest(language, "notSent")}">${forms}</div>`;
