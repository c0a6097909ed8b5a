// The news item in one language for the public site: paragraphs without their records.
import { categoryIdOf } from "#domain";
import type { Language } from "#text";
import { bodyIn, type NewsItem, proseIn, settingIn } from "../news/news.ts";
import type { NewsView, PublicPhoto } from "./public-visit.ts";

/** Returns the item in a language; undefined if the language has no words for its title. */
export function newsViewOf(
  item: NewsItem,
  photos: readonly PublicPhoto[],
  language: Language,
): NewsView | undefined {
  const title = item.title.in(language);
  if (title === "") return undefined;
  return {
    title,
    summary: proseIn(item.summary, language),
    category: {
      slug: item.categoryId ?? categoryIdOf(item.category),
      name: settingIn(item.category, language),
    },
    body: bodyIn(item, language).map(({ heading, paragraphs }) => ({
      heading: heading?.in(language) ?? "",
      paragraphs: paragraphs.map((one) => proseIn(one, language)),
    })),
    publisher: item.publisher?.in(language),
    photos,
  };
}
