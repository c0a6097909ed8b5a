// The news of a language, or of one category in it, for feed readers: Atom (RFC 4287), RSS 2.0 and JSON Feed 1.1.
import { type NewsView, permanentId, xmlText as xml } from "#documents";
import type { EpochMinute } from "#domain";
import type { Language } from "#text";
import { feedAddress, itemAddress, newsAddress } from "./addresses.ts";
import { categoriesIn, newsIn, type ShownNews, type SiteLook, siteName } from "./content.ts";
import {
  type FeedPhoto,
  feedPhotos,
  photoInText,
  photosInAtom,
  photosInJson,
  photosInRss,
} from "./feed-photos.ts";

export const feedFormats = ["atom", "rss", "json"] as const;
export type FeedFormat = (typeof feedFormats)[number];

export const feedTypes: Readonly<Record<FeedFormat, string>> = {
  atom: "application/atom+xml",
  rss: "application/rss+xml",
  json: "application/feed+json",
};

/** The number of items in a feed; older ones are on the pages. */
const mostItems = 50;

interface Feed {
  readonly title: string;
  readonly language: Language;
  readonly home: string;
  readonly own: string;
  readonly author: string;
  readonly id: string;
  readonly items: readonly Item[];
}

interface Item {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly category: NewsView["category"];
  readonly author: string;
  readonly published: Date;
  readonly updated: Date;
  readonly photos: readonly FeedPhoto[];
}

/** Returns a feed; undefined if there is no such category in the language. */
export function feed(look: SiteLook, format: FeedFormat, category?: string): string | undefined {
  const { content, language, origin } = look;
  const found = categoriesIn(content, language).find(({ slug }) => slug === category);
  if (category !== undefined && !found) return undefined;
  const name = siteName(look, language);
  const made: Feed = {
    title: found ? `${found.name} · ${name}` : name,
    language,
    home: `${origin}${newsAddress(language, category)}`,
    own: `${origin}${feedAddress(language, format, category)}`,
    author: name,
    id: permanentId(`site ${language} ${category ?? ""}`),
    items: newsIn(content, language, category)
      .slice(0, mostItems)
      .map((item) => itemOf(look, item, name)),
  };
  return { atom, rss, json }[format](made);
}

const dateOf = (minute: EpochMinute): Date => new Date(minute * 60_000);

function itemOf(look: SiteLook, { visit, news, view }: ShownNews, name: string): Item {
  const { language, origin } = look;
  const paragraphs = view.body.flatMap(({ heading, paragraphs }) => [
    ...(heading === "" ? [] : [`<h2>${xml(heading)}</h2>`]),
    ...paragraphs.map((one) => `<p>${xml(one)}</p>`),
  ]);
  const [main, ...others] = feedPhotos(look, visit.id, view.photos);
  return {
    id: permanentId(`${visit.id} ${language}`),
    url: `${origin}${itemAddress(language, visit.id)}`,
    title: view.title,
    summary: view.summary,
    html: [
      `<p>${xml(view.summary)}</p>`,
      ...(main ? [photoInText(main)] : []),
      ...paragraphs,
      ...others.map(photoInText),
    ].join("\n"),
    category: view.category,
    author: view.publisher ?? name,
    published: dateOf(news.since.first),
    updated: dateOf(news.since.at),
    photos: main ? [main, ...others] : [],
  };
}

/** Returns when the newest text became public. */
const updatedOf = ({ items }: Feed): Date =>
  new Date(Math.max(0, ...items.map(({ updated }) => updated.getTime())));

const atom = (feed: Feed): string => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="${feed.language}">
<id>${feed.id}</id>
<title>${xml(feed.title)}</title>
<updated>${updatedOf(feed).toISOString()}</updated>
<link rel="self" type="${feedTypes.atom}" href="${xml(feed.own)}"/>
<link rel="alternate" type="text/html" hreflang="${feed.language}" href="${xml(feed.home)}"/>
<author><name>${xml(feed.author)}</name></author>
${feed.items
  .map(
    (item) => `<entry>
<id>${item.id}</id>
<title>${xml(item.title)}</title>
<published>${item.published.toISOString()}</published>
<updated>${item.updated.toISOString()}</updated>
<author><name>${xml(item.author)}</name></author>
<category term="${xml(item.category.slug)}" label="${xml(item.category.name)}"/>
<link rel="alternate" type="text/html" hreflang="${feed.language}" href="${xml(item.url)}"/>
<summary>${xml(item.summary)}</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
${item.html}
</div></content>
${photosInAtom(item.photos)}</entry>
`,
  )
  .join("")}</feed>
`;

const rss = (feed: Feed): string => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>${xml(feed.title)}</title>
<link>${xml(feed.home)}</link>
<description>${xml(feed.title)}</description>
<language>${feed.language}</language>
<lastBuildDate>${updatedOf(feed).toUTCString()}</lastBuildDate>
<atom:link rel="self" type="${feedTypes.rss}" href="${xml(feed.own)}"/>
${feed.items
  .map(
    (item) => `<item>
<title>${xml(item.title)}</title>
<link>${xml(item.url)}</link>
<guid isPermaLink="false">${item.id}</guid>
<pubDate>${item.published.toUTCString()}</pubDate>
<dc:creator>${xml(item.author)}</dc:creator>
<category>${xml(item.category.name)}</category>
<description>${xml(item.summary)}</description>
<content:encoded>${xml(item.html)}</content:encoded>
${photosInRss(item.photos)}</item>
`,
  )
  .join("")}</channel>
</rss>
`;

const json = (feed: Feed): string =>
  `${JSON.stringify(
    {
      version: "https://jsonfeed.org/version/1.1",
      title: feed.title,
      home_page_url: feed.home,
      feed_url: feed.own,
      language: feed.language,
      authors: [{ name: feed.author }],
      items: feed.items.map((item) => ({
        id: item.id,
        url: item.url,
        title: item.title,
        summary: item.summary,
        content_html: item.html,
        date_published: item.published.toISOString(),
        date_modified: item.updated.toISOString(),
        tags: [item.category.name],
        authors: [{ name: item.author }],
        language: feed.language,
        ...photosInJson(item.photos),
      })),
    },
    undefined,
    1,
  )}\n`;
