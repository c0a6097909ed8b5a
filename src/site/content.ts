// What the pages of the public site are made of: the public visits, and how the reader opens them.
import type { PublicVisit, Told, VisitView } from "#documents";
import { type NewsCategory, type Text, textIn } from "#domain";
import { isLanguage, type Language, languages, saySite } from "#text";
import type { MapGround } from "./map/ground.ts";
import type { MapView } from "./map/view.ts";

export interface SiteContent {
  readonly name: Text | undefined;
  readonly about: Text | undefined;
  /** The names of the categories of the site. */
  readonly categories: readonly NewsCategory[];
  readonly visits: readonly PublicVisit[];
}

export interface SiteLook {
  readonly content: SiteContent;
  readonly language: Language;
  /** `https://entente.example`, without a final slash. */
  readonly origin: string;
  /** Whether the page is a preview for organisers. */
  readonly preview?: boolean;
  /** Draws the background of a map; undefined: there is no map data. */
  readonly ground: (view: MapView) => Promise<MapGround | undefined>;
}

/** Returns the public name of the organisation. */
export const siteName = ({ content: { name } }: Pick<SiteLook, "content">, language: Language): string =>
  name ? textIn(name, language) : saySite(language, "title");

/** The languages in which something is public; all, if nothing is. */
export function siteLanguages({ visits }: SiteContent): readonly Language[] {
  const spoken = new Set(
    visits.flatMap(({ page, news }) => [
      ...Object.keys(page?.views ?? {}),
      ...Object.keys(news?.views ?? {}),
    ]),
  );
  const found = languages.filter((language) => spoken.has(language));
  return found.length > 0 ? found : languages;
}

/** The languages of the views of a page. */
export const languagesOf = (views: Readonly<Partial<Record<Language, object>>>): readonly Language[] =>
  Object.keys(views).filter(isLanguage);

type Page = NonNullable<PublicVisit["page"]>;
type News = NonNullable<PublicVisit["news"]>;

export interface ShownVisit {
  readonly visit: PublicVisit;
  readonly view: VisitView;
  readonly since: Page["since"];
}

/** Returns the visits that have a page in a language, the latest first. */
export const visitsIn = ({ visits }: SiteContent, language: Language): ShownVisit[] =>
  visits
    .flatMap((visit): ShownVisit[] => {
      const view = visit.page?.views[language];
      return visit.page && view ? [{ visit, view, since: visit.page.since }] : [];
    })
    .toSorted((a, b) => (a.visit.from < b.visit.from ? 1 : a.visit.from > b.visit.from ? -1 : 0));

export interface ShownNews {
  readonly visit: PublicVisit;
  readonly news: News;
  readonly view: NonNullable<News["views"]["en"]>;
}

/** Returns the news items in a language, the latest first; those of one category, if it is given. */
export const newsIn = (
  { visits, categories }: SiteContent,
  language: Language,
  category?: string,
): ShownNews[] =>
  visits
    .flatMap((visit): ShownNews[] => {
      const view = visit.news?.views[language];
      const isAsked = category === undefined || view?.category.slug === category;
      if (!visit.news || !view || !isAsked) return [];
      const named = categories.find(({ id }) => id === view.category.slug);
      const shown = named
        ? { ...view, category: { slug: named.id, name: textIn(named.name, language) } }
        : view;
      return [{ visit, news: visit.news, view: shown }];
    })
    .toSorted((a, b) =>
      a.news.dated === b.news.dated
        ? b.news.since.first - a.news.since.first
        : a.news.dated < b.news.dated
          ? 1
          : -1,
    );

/** Returns the categories of the news in a language, each once: in the order of the site, then as they come. */
export function categoriesIn(content: SiteContent, language: Language): { slug: string; name: string }[] {
  const found = new Map(newsIn(content, language).map(({ view }) => [view.category.slug, view.category]));
  const named = content.categories.flatMap(({ id }) => found.get(id) ?? []);
  return [...new Set([...named, ...found.values()])];
}

/** Returns a text without its language, for places that cannot state one. */
export const plain = ({ text }: Told): string => text;
