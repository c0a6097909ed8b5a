// A news item as a public page.
import { html } from "hono/html";
import { colon, type Language, saySite } from "#text";
import { itemAddress, photoAddress, pictureAddress, visitAddress } from "./addresses.ts";
import { dateLine } from "./cards.ts";
import { languagesOf, newsIn, type ShownNews, type SiteLook, visitsIn } from "./content.ts";
import { type Html, picture, type SharedPicture, sitePage, titlePicture } from "./frame.ts";
import { newsData } from "./linked-data.ts";
import { newsFigure, newsFigures } from "./photos.ts";
import { told } from "./words.ts";

/** Returns the news item of a visit; undefined if there is none in the language. */
export function itemPage(look: SiteLook, visit: string): Html | undefined {
  const { content, language } = look;
  const item = newsIn(content, language).find((one) => one.visit.id === visit);
  if (!item) return undefined;
  const { view, news } = item;
  const [main, ...others] = view.photos;
  const of = visitsIn(content, language).find((one) => one.visit.id === visit);
  return sitePage(
    look,
    {
      title: view.title,
      description: view.summary,
      addresses: new Map(
        languagesOf(news.views).map((other): [Language, string] => [other, itemAddress(other, visit)]),
      ),
      current: undefined,
      category: view.category.slug,
      type: "article",
      head: html`<meta property="article:published_time" content="${new Date(news.since.first * 60_000).toISOString()}" />
    <meta property="article:section" content="${view.category.name}" />
    ${picture(look, sharedPicture(look, item))}${newsData(look, item, of)}`,
    },
    html`<article class="item-text">
      ${dateLine(look, item)}
      <h1>${view.title}</h1>
      <p class="lead">${view.summary}</p>
      ${main ? newsFigure(look, visit, main) : ""}
      ${view.body.map(
        ({ heading, paragraphs }) =>
          html`${heading === "" ? "" : html`<h2>${heading}</h2>`}${paragraphs.map((one) => html`<p>${one}</p>`)}`,
      )}
      ${newsFigures(look, visit, others)}
    </article>
    ${
      of
        ? html`<p><a href="${visitAddress(language, visit)}">${saySite(language, "aboutVisit")}${colon(language)}${told(of.view.title)}</a></p>`
        : ""
    }
    ${
      news.sources.length === 0
        ? ""
        : html`<section aria-labelledby="sources"><h2 id="sources">${saySite(language, "sources")}</h2>
      <ul class="plain">${news.sources.map((source) => html`<li><a href="${source}" rel="nofollow">${source}</a></li>`)}</ul></section>`
    }`,
  );
}

/** Returns the picture that other sites show beside a link: the main photo or, without one, the title. */
const sharedPicture = ({ language }: SiteLook, { visit: { id }, view }: ShownNews): SharedPicture => {
  const [main] = view.photos;
  return main
    ? { ...main, address: photoAddress(id, main.id), type: "image/jpeg", alt: main.alt.text }
    : titlePicture(view.title, pictureAddress(language, id, "news"));
};
