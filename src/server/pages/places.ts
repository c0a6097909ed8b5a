// Places with their addresses.
import { html } from "hono/html";
import type { VisitOnDisplay } from "#app";
import { agendaOf } from "#documents";
import { textIn } from "#domain";
import { type Language, sayWeb } from "#text";
import { type Html, page } from "./layout.ts";
import { visitNavigation, visitPath } from "./programme.ts";
import { wordsOf } from "./words.ts";

/** Returns the places of the public items of a programme: where people sleep and meet in private is not public. */
function publicPlaces({ visit, programme }: VisitOnDisplay): ReadonlySet<string> {
  if (!programme) return new Set();
  const { days } = agendaOf(visit, programme, { kind: "everybody" }, "public");
  return new Set(
    days
      .flatMap(({ items }) => items)
      .flatMap((item) => (item.kind === "activity" ? [item.site, item.endSite] : []))
      .flatMap((site) => site?.place.id ?? []),
  );
}

/** Returns the public places of a visit by leg. How one enters a place is for those who go there. */
export function placesPage(language: Language, path: string, shown: VisitOnDisplay): Html {
  const { visit } = shown;
  const listed = publicPlaces(shown);
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
            .filter((place) => place.leg === leg.id && listed.has(place.id))
            .map(
              (place) => html`<dt>${read(place.name)}</dt>
              <dd>${place.address ? read(place.address) : sayWeb(language, "noAddress")}</dd>`,
            )}</dl></section>`,
      )}`,
  );
}
