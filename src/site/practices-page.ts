// The practices of all public visits as a list.
import { html } from "hono/html";
import type { PublicPractice } from "#documents";
import { saySite } from "#text";
import { practicesAddress, visitAddress } from "./addresses.ts";
import { type ShownVisit, type SiteLook, siteLanguages, siteName, visitsIn } from "./content.ts";
import { type Html, sitePage } from "./frame.ts";
import { told } from "./words.ts";

export interface ShownPractice {
  readonly practice: PublicPractice;
  readonly shown: ShownVisit;
}

/** Returns a list of practices, with or without the visit on which each was seen. */
export const practiceList = (
  { language }: SiteLook,
  all: readonly ShownPractice[],
  { showsVisit }: { readonly showsVisit: boolean },
): Html => {
  const line = (key: "owner" | "topic" | "place", of: PublicPractice["owner"]) =>
    of ? html`<p class="soft">${saySite(language, key, { name: of.text })}</p>` : "";
  return html`<ol class="cards practices">${all.map(
    ({ practice, shown }) => html`<li id="practice-${shown.visit.id}-${practice.id}">
      <h3>${told(practice.title)}</h3>
      ${practice.evidence ? html`<p>${told(practice.evidence)}</p>` : ""}
      ${line("owner", practice.owner)}${line("topic", practice.topic)}${line("place", practice.place)}
      ${showsVisit ? html`<p><a href="${visitAddress(language, shown.visit.id)}">${saySite(language, "seenOn", { visit: shown.view.title.text })}</a></p>` : ""}
    </li>`,
  )}</ol>`;
};

/** Returns the practices of a language. */
export const practicesIn = ({ content, language }: SiteLook): ShownPractice[] =>
  visitsIn(content, language).flatMap((shown) =>
    shown.view.practices.map((practice) => ({ practice, shown })),
  );

/** Returns the page of all practices. */
export function practicesPage(look: SiteLook): Html {
  const { content, language } = look;
  const all = practicesIn(look);
  const title = saySite(language, "practices");
  return sitePage(
    look,
    {
      title,
      description: `${title} · ${siteName(look, language)}`,
      addresses: new Map(siteLanguages(content).map((other) => [other, practicesAddress(other)])),
      current: "practices",
    },
    html`<h1>${title}</h1>
      ${
        all.length === 0
          ? html`<p class="soft">${saySite(language, "noPractices")}</p>`
          : practiceList(look, all, { showsVisit: true })
      }`,
  );
}
