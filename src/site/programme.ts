// The public programme of a visit, day by day.
import { html } from "hono/html";
import { familyOf, type PublicDay, type PublicItem } from "#documents";
import { type Language, longDate, saySite, sayWeb } from "#text";
import type { Html } from "./frame.ts";
import { told, toldRow } from "./words.ts";

/** Returns the days with their items. */
export const programme = (language: Language, days: readonly PublicDay[]): Html =>
  days.length === 0
    ? html`<p class="soft">${saySite(language, "programmeSoon")}</p>`
    : html`${days.map(
        ({ date, legs, items }) => html`<section class="day" aria-labelledby="d${date}">
    <h3 id="d${date}">${longDate(Temporal.PlainDate.from(date), language)} <span class="where">${toldRow(legs, " – ")}</span></h3>
    <ol class="items">${items.map((item) => itemHtml(language, item))}</ol>
  </section>`,
      )}`;

function itemHtml(language: Language, item: PublicItem): Html {
  const { where, address, summary, hosts, note } = item;
  return html`<li class="item ${familyOf(item.kind)}"><span class="time">${item.time}</span><div class="what">
      <h4>${told(item.title)}</h4>
      <p class="kind">${sayWeb(language, `kind.${item.toldKind}`)}${note ? html` · ${note}` : ""}</p>
      ${where || address ? html`<p>${where ?? ""}${where && address ? html` · ` : ""}${address ? html`<span class="soft">${told(address)}</span>` : ""}</p>` : ""}
      ${summary ? html`<p>${told(summary)}</p>` : ""}
      ${hosts.length > 0 ? html`<p class="soft">${saySite(language, "hosts", { names: hosts.map(({ text }) => text).join(" · ") })}</p>` : ""}
    </div></li>`;
}
