// Practices of public visits as a list.
import { html } from "hono/html";
import type { PublicPractice } from "#documents";
import { saySite } from "#text";
import { visitAddress } from "./addresses.ts";
import { type ShownVisit, type SiteLook, visitsIn } from "./content.ts";
import type { Html } from "./frame.ts";
import { told } from "./words.ts";

export interface ShownPractice {
  readonly practice: PublicPractice;
  readonly shown: ShownVisit;
}

/** The address of a practice within its page. */
export const practiceId = ({ practice, shown }: ShownPractice): string =>
  `practice-${shown.visit.id}-${practice.id}`;

/** Returns a list of practices, with or without the visit on which each was seen. */
export const practiceList = (
  { language }: SiteLook,
  all: readonly ShownPractice[],
  { showsVisit }: { readonly showsVisit: boolean },
): Html => {
  const line = (key: "owner" | "topic" | "place" | "seen", of: PublicPractice["owner"]) =>
    of ? html`<p class="soft">${saySite(language, key, { name: of.text })}</p>` : "";
  return html`<ol class="cards practices">${all.map(
    ({ practice, shown }) => html`<li id="${practiceId({ practice, shown })}">
      <h3>${told(practice.title)}</h3>
      ${practice.evidence ? html`<p>${told(practice.evidence)}</p>` : ""}
      ${line("owner", practice.owner)}${line("topic", practice.topic)}${practice.where ? line(practice.where.is, practice.where.name) : ""}
      ${showsVisit ? html`<p><a href="${visitAddress(language, shown.visit.id)}">${saySite(language, "seenOn", { visit: shown.view.title.text })}</a></p>` : ""}
    </li>`,
  )}</ol>`;
};

/** Returns the practices of a language. */
export const practicesIn = ({ content, language }: SiteLook): ShownPractice[] =>
  visitsIn(content, language).flatMap((shown) =>
    shown.view.practices.map((practice) => ({ practice, shown })),
  );
