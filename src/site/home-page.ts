// The home page of the public site, and the list of its news.
import { html } from "hono/html";
import { textIn } from "#domain";
import { colon, type Language, saySite } from "#text";
import { feedAddress, homeAddress, newsAddress } from "./addresses.ts";
import { newsCards, visitCards } from "./cards.ts";
import { categoriesIn, newsIn, type SiteLook, siteLanguages, siteName, visitsIn } from "./content.ts";
import { feedFormats, feedTypes } from "./feeds.ts";
import { type Html, sitePage } from "./frame.ts";
import { organisationData } from "./linked-data.ts";

const feedNames = { atom: "Atom", rss: "RSS", json: "JSON Feed" } as const;

/** The number of news items on the home page. */
const latest = 5;

const inEach = (languages: readonly Language[], address: (language: Language) => string) =>
  new Map(languages.map((language) => [language, address(language)]));

/** Returns the home page: who publishes, the latest news, the visits. */
export function homePage(look: SiteLook): Html {
  const { content, language } = look;
  const about = content.about ? textIn(content.about, language) : "";
  const news = newsIn(content, language);
  return sitePage(
    look,
    {
      title: siteName(look, language),
      description: about,
      addresses: inEach(siteLanguages(content), homeAddress),
      current: "home",
      head: organisationData(look),
    },
    html`<h1>${siteName(look, language)}</h1>
      ${about === "" ? "" : html`<p class="lead">${about}</p>`}
      <section aria-labelledby="news"><h2 id="news">${saySite(language, "news")}</h2>
        ${newsCards(look, news.slice(0, latest))}
        ${news.length > latest ? html`<p><a href="${newsAddress(language)}">${saySite(language, "allNews")}</a></p>` : ""}
      </section>
      <section aria-labelledby="visits"><h2 id="visits">${saySite(language, "visits")}</h2>
        ${visitCards(look, visitsIn(content, language))}
      </section>`,
  );
}

/** Returns the news, or those of one category; undefined if there is no such category in the language. */
export function newsPage(look: SiteLook, category?: string): Html | undefined {
  const { content, language } = look;
  const categories = categoriesIn(content, language);
  const found = categories.find(({ slug }) => slug === category);
  if (category !== undefined && !found) return undefined;
  const spoken = siteLanguages(content).filter(
    (other) => category === undefined || categoriesIn(content, other).some(({ slug }) => slug === category),
  );
  const title = found?.name ?? saySite(language, "news");
  return sitePage(
    look,
    {
      title,
      description: `${title} · ${siteName(look, language)}`,
      addresses: inEach(spoken, (other) => newsAddress(other, category)),
      current: "news",
      category,
    },
    html`<h1>${title}</h1>
      ${
        categories.length > 1 || category !== undefined
          ? html`<nav class="choices" aria-label="${saySite(language, "news")}"><ul>
        <li><a href="${newsAddress(language)}" ${category === undefined ? html`aria-current="page"` : ""}>${saySite(language, "allNews")}</a></li>
        ${categories.map(
          ({ slug, name }) =>
            html`<li><a href="${newsAddress(language, slug)}" ${slug === category ? html`aria-current="page"` : ""}>${name}</a></li>`,
        )}</ul></nav>`
          : ""
      }
      ${newsCards(look, newsIn(content, language, category))}
      <p class="feeds">${saySite(language, "feeds")}${colon(language)}${feedFormats.map(
        (format, i) =>
          html`${i > 0 ? " · " : ""}<a href="${feedAddress(language, format, category)}" type="${feedTypes[format]}">${feedNames[format]}</a>`,
      )}</p>`,
  );
}
