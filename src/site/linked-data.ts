// Data for search engines (schema.org): a visit as an event with its parts, a news item, the organisation.
import { raw } from "hono/html";
import type { PublicItem, PublicPhoto } from "#documents";
import type { EpochMinute } from "#domain";
import { homeAddress, itemAddress, photoAddress, pictureAddress, visitAddress } from "./addresses.ts";
import { type ShownNews, type ShownVisit, type SiteLook, siteName } from "./content.ts";
import { type Html, html } from "./frame.ts";

const iso = (minute: EpochMinute): string => new Date(minute * 60_000).toISOString();

/** Returns data as an element of the head, which a browser does not run. */
function linkedData(value: object): Html {
  // A script element has no escapes, so no text in it may close the element.
  const text = JSON.stringify({ "@context": "https://schema.org", ...value }).replaceAll("<", "\\u003c");
  return html`<script type="application/ld+json">${raw(text)}</script>`;
}

const publisherOf = (look: SiteLook) => ({
  "@type": "Organization",
  name: siteName(look, look.language),
  url: look.origin + homeAddress(look.language),
});

export const organisationData = (look: SiteLook): Html => linkedData(publisherOf(look));

/** Returns the visit as an event whose parts are the items of its programme. */
export function visitData(look: SiteLook, { visit, view }: ShownVisit): Html {
  const { language, origin } = look;
  const places = view.legs.map(({ title, country }) => ({
    "@type": "Place",
    name: title.text,
    address: {
      "@type": "PostalAddress",
      addressLocality: title.text,
      ...(country ? { addressCountry: country } : {}),
    },
  }));
  return linkedData({
    "@type": "Event",
    name: view.title.text,
    ...(view.subtitle ? { description: view.subtitle.text } : {}),
    startDate: visit.from,
    endDate: visit.to,
    eventStatus: "https://schema.org/EventScheduled",
    eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    inLanguage: language,
    url: `${origin}${visitAddress(language, visit.id)}`,
    image: `${origin}${pictureAddress(language, visit.id)}`,
    location: places,
    organizer: publisherOf(look),
    subEvent: view.days.flatMap(({ items }) => items.map(partOf)),
  });
}

const partOf = (item: PublicItem) => ({
  "@type": "Event",
  name: item.title.text,
  startDate: item.start,
  ...(item.end ? { endDate: item.end } : {}),
  eventStatus: `https://schema.org/Event${item.cancelled ? "Cancelled" : "Scheduled"}`,
  ...(item.where
    ? {
        location: {
          "@type": "Place",
          name: item.where,
          ...(item.address ? { address: item.address.text } : {}),
        },
      }
    : {}),
  ...(item.hosts.length > 0
    ? { organizer: item.hosts.map(({ text }) => ({ "@type": "Organization", name: text })) }
    : {}),
});

/** Returns the news item. `of`: the page of its visit, if that is public. */
export function newsData(look: SiteLook, { visit, news, view }: ShownNews, of: ShownVisit | undefined): Html {
  const { language, origin } = look;
  const publisher = view.publisher ? { "@type": "Organization", name: view.publisher } : publisherOf(look);
  return linkedData({
    "@type": "NewsArticle",
    headline: view.title,
    description: view.summary,
    articleSection: view.category.name,
    datePublished: iso(news.since.first),
    dateModified: iso(news.since.at),
    inLanguage: language,
    url: `${origin}${itemAddress(language, visit.id)}`,
    image:
      view.photos.length > 0
        ? view.photos.map((photo) => imageOf(`${origin}${photoAddress(visit.id, photo.id)}`, photo))
        : `${origin}${pictureAddress(language, visit.id, "news")}`,
    author: publisher,
    publisher,
    ...(of
      ? {
          about: {
            "@type": "Event",
            name: of.view.title.text,
            startDate: visit.from,
            endDate: visit.to,
            url: `${origin}${visitAddress(language, visit.id)}`,
          },
        }
      : {}),
    ...(news.sources.length > 0 ? { isBasedOn: news.sources } : {}),
  });
}

const imageOf = (url: string, { alt, credit, width, height }: PublicPhoto) => ({
  "@type": "ImageObject",
  url,
  contentUrl: url,
  encodingFormat: "image/jpeg",
  width,
  height,
  caption: alt.text,
  ...(credit ? { creditText: credit } : {}),
});
