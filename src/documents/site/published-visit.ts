// The public content of a visit: made from the published versions, without anything that has since become less public.
import {
  type PhotoFile,
  type Programme,
  type PublicPage,
  type PublicText,
  stillPublicRecord,
  stillPublicVisit,
  type Visit,
  type VisitRecord,
} from "#domain";
import { type Language, spokenBy } from "#text";
import { publishedItemOf } from "../news/news-edited.ts";
import { newsViewOf } from "./news-view.ts";
import { photosOfNews } from "./public-photos.ts";
import type { PublicVisit } from "./public-visit.ts";
import { tellerOf } from "./told.ts";
import { visitViewOf } from "./visit-view.ts";

/** A visit and its record at the versions that were published. */
export interface PublishedText {
  readonly since: PublicText;
  readonly visit: Visit;
  readonly record: VisitRecord;
}

export interface Published {
  readonly id: string;
  readonly languages: readonly string[] | undefined;
  readonly page: (PublishedText & { readonly programme: Programme | undefined }) | undefined;
  readonly news: PublishedText | undefined;
  readonly gone: readonly PublicPage[];
  /** The photos whose bytes are stored. */
  readonly photos: readonly PhotoFile[];
  /** The present visit and record. Content that is no longer public in them is not shown. */
  readonly newest: { readonly visit: Visit; readonly record: VisitRecord };
}

/** Returns what the public site shows of a visit. */
export function publishedVisit(published: Published): PublicVisit {
  const { id, languages: chosen, page, news, gone, newest, photos } = published;
  const { visit } = newest;
  const spoken = (tags: readonly string[]): Language[] => [
    ...new Set(tags.flatMap((tag) => spokenBy(tag) ?? [])),
  ];
  const inEach = <View>(tags: readonly string[], view: (language: Language) => View | undefined) =>
    Object.fromEntries(
      spoken(chosen ?? tags).flatMap((language) => {
        const made = view(language);
        return made ? [[language, made]] : [];
      }),
    ) as Partial<Record<Language, View>>;
  const shown = page && {
    visit: stillPublicVisit(page.visit, visit),
    record: stillPublicRecord(page.record, newest.record),
  };
  const text = news && {
    visit: stillPublicVisit(news.visit, visit),
    record: stillPublicRecord(news.record, newest.record),
  };
  const item = text && publishedItemOf(text.visit, text.record);
  return {
    id,
    from: (shown ?? newest).visit.from.toString(),
    to: (shown ?? newest).visit.to.toString(),
    page:
      page && shown
        ? {
            since: page.since,
            views: inEach(shown.visit.languages, (language) =>
              visitViewOf({ ...shown, programme: page.programme, photos }, language),
            ),
          }
        : undefined,
    news:
      news && item && text
        ? {
            since: news.since,
            dated: item.published.toString(),
            sources: item.sources,
            views: inEach(item.languages, (language) =>
              newsViewOf(item, photosOfNews(text.record, photos, tellerOf(text.visit, language)), language),
            ),
          }
        : undefined,
    gone,
  };
}
