// The news item as a separate page: one language, self-contained, every sentence with its records.
import { indexVisit, textIn } from "#domain";
import { dateInProse, type Language, languageNames, sayNews } from "#text";
import { type Html, html } from "../planning-report/html.ts";
import type { Sentence } from "./fragment.ts";
import { bodyIn, type NewsItem, proseIn, saidIn, sentencesOf, settingIn } from "./news.ts";
import { type NewsPhoto, photoCaption } from "./news-photos.ts";
import { newsStyle } from "./news-style.ts";

/** Returns the file name of the page in a language. */
export const newsFile = (language: Language): string => `news.${language}.html`;

/** Returns the address at which a file of the news item is published, or only its name if the address is unknown. */
export const addressOf = (item: NewsItem, file: string): string => `${item.url ?? ""}${file}`;

/** Returns the news item in one language as HTML. */
export function newsHtml(item: NewsItem, language: Language, photos: readonly NewsPhoto[] = []): string {
  const [main, ...more] = photos.map((one) => figure(one, language));
  const title = item.title.in(language);
  const summary = proseIn(item.summary, language);
  const others = item.languages.filter((other) => other !== language);
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title>
<meta name="description" content="${summary}">
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${summary}">
<meta property="article:published_time" content="${item.published.toString()}">
<meta property="article:section" content="${settingIn(item.category, language)}">
${others.map((other) => html`<link rel="alternate" hreflang="${other}" href="${newsFile(other)}">\n`)}<link rel="alternate" type="application/atom+xml" href="news.atom">
<style>${{ html: newsStyle }}</style>
<script type="application/ld+json">${{ html: jsonLd(item, language, summary) }}</script>
</head>
<body>
${
  others.length === 0
    ? ""
    : html`<nav aria-label="${sayNews(language, "alsoIn")}">${others.map(
        (other) =>
          html`<a href="${newsFile(other)}" hreflang="${other}" lang="${other}">${languageNames[other]}</a>`,
      )}</nav>`
}
<main>
<article>
<p class="meta"><strong>${settingIn(item.category, language)}</strong> · <time datetime="${item.published.toString()}">${dateInProse(item.published, language)}</time></p>
<h1>${spans([item.title], language)}</h1>
<p class="summary">${spans(saidIn(item.summary, language), language)}</p>
${main ?? ""}${bodyIn(item, language).map(
  ({ heading, paragraphs }) =>
    html`${heading ? html`<h2>${spans([heading], language)}</h2>\n` : ""}${paragraphs.map(
      (paragraph) => html`<p>${spans(paragraph, language)}</p>\n`,
    )}`,
)}${more}</article>
</main>
${
  item.sources.length === 0
    ? ""
    : html`<footer>
<h2>${sayNews(language, "sources")}</h2>
<ul>${item.sources.map((source) => html`<li><a href="${source}">${source}</a></li>`)}</ul>
</footer>
`
}</body>
</html>
`.html;
}

/** Returns a photo within the page, so that the page needs no other file. */
const figure = ({ bytes, width, height, alt, credit }: NewsPhoto, language: Language): Html =>
  html`<figure><img src="data:image/jpeg;base64,${Buffer.from(bytes).toString("base64")}"${width && height ? html` width="${String(width)}" height="${String(height)}"` : ""} alt="${textIn(alt ?? {}, language)}"><figcaption>${photoCaption(alt, credit, language)}</figcaption></figure>
`;

/** Returns sentences with the records that support each. */
const spans = (sentences: readonly Sentence[], language: Language): Html[] =>
  sentences.map(
    (one, i) =>
      html`${i > 0 && language !== "zh-Hans" ? " " : ""}<span data-refs="${one.refs
        .map(({ kind, id }) => `${kind}:${id}`)
        .join(" ")}">${one.in(language)}</span>`,
  );

/** Returns the data for search engines, which claims no more than the sentences do. */
function jsonLd(item: NewsItem, language: Language, summary: string): string {
  const refs = sentencesOf(item).flatMap((one) => one.refs);
  const named = (kind: "organisation" | "leg") => [
    ...new Set(refs.filter((one) => one.kind === kind).map((one) => one.id)),
  ];
  const { organisations, legs } = indexVisit(item.visit);
  const value = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: item.title.in(language),
    description: summary,
    articleSection: settingIn(item.category, language),
    datePublished: item.published.toString(),
    inLanguage: language,
    ...(item.url ? { url: addressOf(item, newsFile(language)) } : {}),
    ...(item.publisher ? { publisher: { "@type": "Organization", name: item.publisher.in(language) } } : {}),
    contentLocation: named("leg").flatMap((id) => {
      const leg = legs.get(id);
      return leg ? [{ "@type": "Place", name: textIn(leg.title, language) }] : [];
    }),
    mentions: named("organisation").flatMap((id) => {
      const found = organisations.get(id);
      if (!found) return [];
      const { name, url } = found;
      return [{ "@type": "Organization", name: textIn(name, language), ...(url ? { url } : {}) }];
    }),
    ...(item.sources.length > 0 ? { isBasedOn: item.sources } : {}),
  };
  // A script element has no escapes, so no text in it may close the element.
  return JSON.stringify(value, undefined, 1).replaceAll("<", "\\u003c");
}
