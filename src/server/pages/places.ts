// Places with their addresses.
import { html } from "hono/html";
import { textIn, type Visit } from "#domain";
import { type Language, sayWeb } from "#text";
import { type Html, page } from "./layout.ts";
import { visitNavigation, visitPath } from "./programme.ts";
import { wordsOf } from "./words.ts";

/** Returns the places of a visit by leg. */
export function placesPage(language: Language, path: string, visit: Visit): Html {
  const read = wordsOf(visit, language);
  const title = sayWeb(language, "places");
  return page(
    {
      language,
      path,
      title: `${title} · ${textIn(visit.title, language, visit.languages)}`,
      navigation: visitNavigation(language, visit, "places"),
    },
    html`<p class="above"><a href="${visitPath(visit)}">${read(visit.title)}</a></p>
      <h1>${title}</h1>
      ${visit.legs.map(
        (leg) =>
          html`<section><h2>${read(leg.title)}</h2><dl class="places">${visit.places
            .filter((place) => place.leg === leg.id)
            .map(
              (place) => html`<dt>${read(place.name)}</dt>
              <dd>${place.address ? read(place.address) : sayWeb(language, "noAddress")}${
                place.entry?.note ? html`<br />${read(place.entry.note)}` : ""
              }</dd>`,
            )}</dl></section>`,
      )}`,
  );
}
