// The list of public pages for search engines (sitemaps.org), with the languages of each, and what robots may read.
import { xmlText as xml } from "#documents";
import type { Language } from "#text";
import {
  homeAddress,
  itemAddress,
  newsAddress,
  partnersAddress,
  practicesAddress,
  siteRoot,
  visitAddress,
} from "./addresses.ts";
import { languagesOf, type SiteContent, siteLanguages } from "./content.ts";

interface Entry {
  readonly languages: readonly Language[];
  readonly address: (language: Language) => string;
  /** Epoch minutes of the last change, if it is known. */
  readonly at?: number;
}

const entriesOf = (content: SiteContent): Entry[] => [
  ...[homeAddress, newsAddress, practicesAddress, partnersAddress].map((address) => ({
    languages: siteLanguages(content),
    address: (language: Language) => address(language),
  })),
  ...content.visits.flatMap(({ id, page, news }): Entry[] => [
    ...(page
      ? [{ languages: languagesOf(page.views), address: (one: Language) => visitAddress(one, id) }]
      : []),
    ...(news
      ? [
          {
            languages: languagesOf(news.views),
            address: (one: Language) => itemAddress(one, id),
            at: news.since.at,
          },
        ]
      : []),
  ]),
];

export const sitemap = (
  content: SiteContent,
  origin: string,
): string => `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entriesOf(content)
  .flatMap((entry) => entry.languages.map((language) => urlOf(entry, language, origin)))
  .join("")}</urlset>
`;

const urlOf = ({ languages, address, at }: Entry, language: Language, origin: string): string => `<url>
<loc>${xml(origin + address(language))}</loc>
${at === undefined ? "" : `<lastmod>${new Date(at * 60_000).toISOString()}</lastmod>\n`}${languages
  .map(
    (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${xml(origin + address(other))}"/>\n`,
  )
  .join("")}</url>
`;

/** Robots read the public site, and nothing else of this server. */
export const robots = (origin: string): string => `User-agent: *
Allow: ${siteRoot}
Disallow: /
Sitemap: ${origin}${siteRoot}/sitemap.xml
`;
