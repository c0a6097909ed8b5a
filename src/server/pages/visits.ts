// The list of visits.
import { html } from "hono/html";
import type { Visit } from "#domain";
import { dateRange, type Language, sayWeb } from "#text";
import { type Html, page } from "./layout.ts";
import { wordsOf } from "./words.ts";

/** Returns every visit with its dates and places. */
export function visitsPage(language: Language, path: string, visits: readonly Visit[]): Html {
  const title = sayWeb(language, "visits");
  return page(
    { language, path, title },
    html`<h1>${title}</h1>
      ${visits.length === 0 ? html`<p>${sayWeb(language, "noVisits")}</p>` : ""}
      <ul class="cards">${visits.map(
        (visit) => html`<li>
          <a href="/visits/${visit.id}">${wordsOf(visit, language)(visit.title)}</a>
          <p>${dateRange(visit.from, visit.to, language)} · ${visit.legs.map((leg, i) => html`${i > 0 ? " – " : ""}${wordsOf(visit, language)(leg.title)}`)}</p>
        </li>`,
      )}</ul>`,
  );
}
