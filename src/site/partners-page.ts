// The organisations of all public visits: those that came, and those that hosted something public.
import { html } from "hono/html";
import type { PublicPartner } from "#documents";
import { type Language, localeOf, saySite } from "#text";
import { partnersAddress, visitAddress } from "./addresses.ts";
import { type ShownVisit, type SiteLook, siteLanguages, siteName, visitsIn } from "./content.ts";
import { type Html, sitePage } from "./frame.ts";
import { told } from "./words.ts";

interface Partner {
  readonly partner: PublicPartner;
  readonly visits: readonly ShownVisit[];
}

/** Merges partners with the same name and country, and returns all in alphabetical order. */
function partnersIn({ content, language }: SiteLook): Partner[] {
  const found = visitsIn(content, language).flatMap((shown) =>
    shown.view.partners.map((partner) => ({ partner, shown })),
  );
  const groups = Map.groupBy(found, ({ partner }) => `${partner.country ?? ""} ${partner.name.text}`);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      const url = group.find(({ partner }) => partner.url)?.partner.url;
      return first ? [{ partner: { ...first.partner, url }, visits: group.map(({ shown }) => shown) }] : [];
    })
    .toSorted((a, b) => a.partner.name.text.localeCompare(b.partner.name.text, localeOf(language)));
}

const countryName = (code: string, language: Language): string =>
  new Intl.DisplayNames([localeOf(language)], { type: "region" }).of(code) ?? code;

/** Returns the page of partners, by country. */
export function partnersPage(look: SiteLook): Html {
  const { content, language } = look;
  const title = saySite(language, "partners");
  const groups = Map.groupBy(partnersIn(look), ({ partner }) => partner.country ?? "");
  const countries = [...groups].toSorted(([a], [b]) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1));
  return sitePage(
    look,
    {
      title,
      description: `${title} · ${siteName(look, language)}`,
      addresses: new Map(siteLanguages(content).map((other) => [other, partnersAddress(other)])),
      current: "partners",
    },
    html`<h1>${title}</h1>
      ${countries.map(
        ([
          code,
          partners,
        ]) => html`<section>${code === "" ? "" : html`<h2>${countryName(code, language)}</h2>`}
        <ul class="cards two">${partners.map(
          ({ partner, visits }) => html`<li>
          <h3>${partner.url ? html`<a href="${partner.url}" rel="nofollow">${told(partner.name)}</a>` : told(partner.name)}</h3>
          ${visits.map(({ visit, view }) => html`<p><a href="${visitAddress(language, visit.id)}">${told(view.title)}</a></p>`)}
        </li>`,
        )}</ul></section>`,
      )}`,
  );
}
