// The words on the picture of a public page: title, dates and publisher.
import type { PictureText } from "#documents";
import { dateInProse, dateRange, saySite } from "#text";
import { newsIn, type SiteLook, siteName, visitsIn } from "./content.ts";

/** Returns the words of a picture; undefined if the page is not public in the language. */
export function pictureText(
  { content, language }: SiteLook,
  visit: string,
  page: "visit" | "news",
): PictureText | undefined {
  const name = siteName({ content }, language);
  const [item] = newsIn(content, language).filter((one) => one.visit.id === visit);
  const [shown] = visitsIn(content, language).filter((one) => one.visit.id === visit);
  if (page === "news") {
    if (!item) return undefined;
    const date = dateInProse(Temporal.PlainDate.from(item.news.dated), language);
    const kicker = saySite(language, "dated", { category: item.view.category.name, date });
    return { language, title: item.view.title, kicker, name };
  }
  if (!shown) return undefined;
  const { from, to } = shown.visit;
  const kicker = dateRange(Temporal.PlainDate.from(from), Temporal.PlainDate.from(to), language);
  return { language, title: shown.view.title.text, kicker, name };
}
