// Lists of visits and news items, which several pages show.
import { html } from "hono/html";
import { dateInProse, dateRange, saySite } from "#text";
import { itemAddress, newsAddress, visitAddress } from "./addresses.ts";
import type { ShownNews, ShownVisit, SiteLook } from "./content.ts";
import type { Html } from "./frame.ts";
import { told, toldRow } from "./words.ts";

/** Returns the category and the date of an item. */
export const dateLine = ({ language }: SiteLook, { news, view }: ShownNews): Html =>
  html`<p class="meta"><a href="${newsAddress(language, view.category.slug)}">${view.category.name}</a> · <time datetime="${news.dated}">${dateInProse(Temporal.PlainDate.from(news.dated), language)}</time></p>`;

export const newsCards = (look: SiteLook, items: readonly ShownNews[]): Html =>
  items.length === 0
    ? html`<p class="soft">${saySite(look.language, "noNews")}</p>`
    : html`<ul class="cards">${items.map(
        (item) => html`<li>${dateLine(look, item)}
          <h3><a href="${itemAddress(look.language, item.visit.id)}">${item.view.title}</a></h3>
          <p class="soft clip">${item.view.summary}</p></li>`,
      )}</ul>`;

export const visitDates = ({ language }: SiteLook, { visit, view }: ShownVisit): Html =>
  html`${dateRange(Temporal.PlainDate.from(visit.from), Temporal.PlainDate.from(visit.to), language)} · ${toldRow(
    view.legs.map(({ title }) => title),
    " – ",
  )}`;

export const visitCards = (look: SiteLook, visits: readonly ShownVisit[]): Html =>
  visits.length === 0
    ? html`<p class="soft">${saySite(look.language, "noVisits")}</p>`
    : html`<ul class="cards">${visits.map(
        (shown) => html`<li><p class="meta">${visitDates(look, shown)}</p>
          <h3><a href="${visitAddress(look.language, shown.visit.id)}">${told(shown.view.title)}</a></h3></li>`,
      )}</ul>`;
