// The sentences of the news item: each is filled from records, none says more than they do.

import { dateRange } from "./documents.ts";
import { type Language, localeOf, voice } from "./say.ts";

export const sayNews = voice("news");

export type NewsKey = Parameters<typeof sayNews>[1];

/** `From 22 to 29 October 2023` · `2023年10月22日至29日` · `22.–29. oktober 2023`. */
export function spanInProse(from: Temporal.PlainDate, to: Temporal.PlainDate, language: Language): string {
  if (language !== "en") return dateRange(from, to, language);
  const written = (date: Temporal.PlainDate, parts: Intl.DateTimeFormatOptions) =>
    date.toLocaleString("en-GB", { day: "numeric", ...parts });
  const end = written(to, { month: "long", year: "numeric" });
  if (from.equals(to)) return `On ${end}`;
  if (from.year !== to.year) return `From ${written(from, { month: "long", year: "numeric" })} to ${end}`;
  return `From ${from.month === to.month ? from.day : written(from, { month: "long" })} to ${end}`;
}

/** `Thursday 26 October` · `10月26日（星期四）` · `v četrtek, 26. oktobra`, within a visit whose year is known. */
export function dayInProse(date: Temporal.PlainDate, language: Language): string {
  const part = (options: Intl.DateTimeFormatOptions) => date.toLocaleString(localeOf(language), options);
  const weekday = part({ weekday: "long" });
  const day = part({ day: "numeric", month: "long" });
  if (language === "zh-Hans") return `${date.month}月${date.day}日（${weekday}）`;
  if (language === "de") return `${weekday}, dem ${day}`;
  // The day and its month stay on one line.
  return language === "sl" ? `${day} (${weekday})` : `${weekday} ${day.replace(" ", "\u00a0")}`;
}

/** `26 October 2023`, for dates that lie outside the visit: due dates, signatures, publication. */
export const dateInProse = (date: Temporal.PlainDate, language: Language): string =>
  dateRange(date, date, language);

/** Names in a row as a sentence holds them: `A, B and C` · `A、B和C` · `A, B in C`. */
export function inARow(names: readonly string[], language: Language): string {
  if (language === "en" && names.some((name) => name.includes(","))) {
    // Names with commas of their own: a further comma tells where one ends.
    return names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")}, and ${names.at(-1)}`;
  }
  if (language === "zh-Hans" && names.length > 1 && names.some((name) => /[与和及]/.test(name))) {
    return `${names.slice(0, -1).join("、")}以及${names.at(-1)}`;
  }
  return new Intl.ListFormat(localeOf(language), { type: "conjunction" }).format(names);
}

/** Sentences one after the other: Chinese needs no space between them. */
export const inProse = (sentences: readonly string[], language: Language): string =>
  sentences.join(language === "zh-Hans" ? "" : " ");

/** A finished sentence: a capital at its start, true apostrophes, a space between Chinese and Latin letters. */
export function polished(text: string, language: Language): string {
  const tidy = text.replace(/ {2,}/g, " ").trim();
  if (language === "zh-Hans") {
    return tidy
      .replace(/(\p{Script=Han})([A-Za-z])/gu, "$1 $2")
      .replace(/([A-Za-z])(\p{Script=Han})/gu, "$1 $2")
      .replace(/ (?=[，。、；：）])/g, "");
  }
  const [first = ""] = tidy;
  return (first.toUpperCase() + tidy.slice(first.length)).replace(/(\p{L})'(?=\p{L}|\s)/gu, "$1’");
}

/** Clauses in a row: in Chinese they are joined by a comma and 并, which a list of names is not. */
export const clausesInARow = (clauses: readonly string[], language: Language): string =>
  language === "zh-Hans" ? clauses.join("，并") : inARow(clauses, language);
