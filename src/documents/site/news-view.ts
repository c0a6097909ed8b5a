// The news item in one language for the public site: paragraphs without the records that they rest on.
import { fingerprint } from "#base/fingerprint.ts";
import { anyLanguage, type Text } from "#domain";
import type { Language } from "#text";
import { bodyIn, type NewsItem, proseIn, settingIn } from "../report/news.ts";
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
    category: { slug: slugOf(item.category), name: settingIn(item.category, language) },
    body: bodyIn(item, language).map(({ heading, paragraphs }) => ({
      heading: heading?.in(language) ?? "",
      paragraphs: paragraphs.map((one) => proseIn(one, language)),
    })),
    publisher: item.publisher?.in(language),
    photos,
  };
}

/** Returns the part of an address that stands for a category: `news-from-china`, the same in all languages. */
export function slugOf(category: Text): string {
  const name = category.en ?? category[anyLanguage] ?? Object.values(category)[0] ?? "";
  const letters = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return letters === "" ? fingerprint(name).slice(0, 8) : letters;
}
