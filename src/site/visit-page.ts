// The public page of a visit.
import { html } from "hono/html";
import { type Language, saySite } from "#text";
import { itemAddress, pictureAddress, visitAddress } from "./addresses.ts";
import { visitDates } from "./cards.ts";
import { languagesOf, newsIn, type SiteLook, visitsIn } from "./content.ts";
import { embedLines } from "./embed.ts";
import { type Html, picture, sitePage, titlePicture } from "./frame.ts";
import { visitData } from "./linked-data.ts";
import { practiceMap } from "./map/figure.ts";
import { photoFigures } from "./photos.ts";
import { practiceList } from "./practices.ts";
import { programme } from "./programme.ts";
import { told, toldRow } from "./words.ts";

/** Returns the page of a visit; undefined if it is not public in the language. */
export async function visitPage(look: SiteLook, id: string): Promise<Html | undefined> {
  const { content, language } = look;
  const shown = visitsIn(content, language).find(({ visit }) => visit.id === id);
  if (!shown) return undefined;
  const { view, visit } = shown;
  const practices = view.practices.map((practice) => ({ practice, shown }));
  const item = newsIn(content, language).find((one) => one.visit.id === id);
  return sitePage(
    look,
    {
      title: view.title.text,
      description:
        [view.subtitle, ...view.purpose].flatMap((one) => one?.text ?? []).join(" · ") || view.title.text,
      addresses: new Map(
        languagesOf(visit.page?.views ?? {}).map((other): [Language, string] => [
          other,
          visitAddress(other, id),
        ]),
      ),
      current: undefined,
      head: html`${picture(look, titlePicture(view.title.text, pictureAddress(language, id)))}${visitData(look, shown)}`,
    },
    html`<p class="meta">${visitDates(look, shown)}</p>
    <h1>${told(view.title)}</h1>
    ${view.subtitle ? html`<p class="lead">${told(view.subtitle)}</p>` : ""}
    ${view.purpose.length > 0 ? html`<ul class="bullets">${view.purpose.map((one) => html`<li>${told(one)}</li>`)}</ul>` : ""}
    ${
      item
        ? html`<p class="callout"><span class="soft">${saySite(language, "newsOfVisit")}</span><br /><a href="${itemAddress(language, id)}">${item.view.title}</a></p>`
        : ""
    }
    ${photoFigures(look, id, view.photos)}
    <section aria-labelledby="delegations"><h2 id="delegations">${saySite(language, "delegations")}</h2>
      <dl class="parties">${view.delegations.map(
        ({ title, parties }) => html`<dt>${told(title)}</dt><dd>${toldRow(parties, " · ")}</dd>`,
      )}</dl></section>
    <section aria-labelledby="programme"><h2 id="programme">${saySite(language, "programme")}</h2>
      ${programme(language, view.days)}
      ${view.days.length > 0 && !look.preview ? embedLines(look, shown) : ""}</section>
    ${
      view.practices.length > 0
        ? html`<section aria-labelledby="practices"><h2 id="practices">${saySite(language, "practices")}</h2>
      ${await practiceMap(look, practices)}
      ${practiceList(look, practices, { showsVisit: false })}</section>`
        : ""
    }`,
  );
}
