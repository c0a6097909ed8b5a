// The sentences of the news item. Each is filled from records and says no more than they do.

import { firstOfMonth } from "./dates.ts";
import { dateRange } from "./documents.ts";
import { catalogueOf, type Language, localeOf, voice } from "./say.ts";

export const sayNews = voice("news");

export type NewsKey = Parameters<typeof sayNews>[1];

/** Returns the template of a sentence, for code that asks which facts it uses. */
export const newsTemplate = (language: Language, key: NewsKey): string => catalogueOf(language).news[key];

/** `From 22 to 29 October 2023` · `2023年10月22日至29日` · `Od 22. do 29. oktobra 2023`. */
export function spanInProse(from: Temporal.PlainDate, to: Temporal.PlainDate, language: Language): string {
  if (language === "zh-Hans") return dateRange(from, to, language);
  const end = dateInSentence(to, language);
  const [on, since, until] = spans[language];
  if (from.equals(to)) return `${on}${end}`;
  if (from.add({ days: 1 }).equals(to) && from.month === to.month) return `${twoDays(from, language)}${end}`;
  const month = monthOf(from, language);
  const dot = language === "sl" || language === "de" ? "." : "";
  const day = firstOfMonth(String(from.day), language);
  const isSameMonth = from.year === to.year && from.month === to.month;
  const start =
    from.year !== to.year ? dateInSentence(from, language) : `${day}${dot}${isSameMonth ? "" : ` ${month}`}`;
  return `${since}${start}${until}${end}`;
}

/** `On 1 and ` before the second date. */
function twoDays(from: Temporal.PlainDate, language: Exclude<Language, "zh-Hans">): string {
  const day = String(from.day);
  return {
    en: `On ${day} and `,
    sl: `${day}. in `,
    fr: `Les ${firstOfMonth(day, language)} et `,
    de: `Am ${day}. und `,
  }[language];
}

const spans = {
  en: ["On ", "From ", " to "],
  sl: ["", "Od ", " do "],
  fr: ["Le ", "Du ", " au "],
  de: ["Am ", "Vom ", " bis zum "],
} as const;

/** Returns the month in the form after a day: Slovenian uses the genitive. */
const monthOf = (date: Temporal.PlainDate, language: Language): string =>
  catalogueOf(language).nouns.months.split(" ")[date.month - 1] ||
  date.toLocaleString(localeOf(language), { month: "long" });

/** `26 October 2023` · `26. oktobra 2023`: a date within a sentence. */
export const dateInSentence = (date: Temporal.PlainDate, language: Language): string =>
  language === "sl"
    ? `${date.day}. ${monthOf(date, language)} ${date.year}`
    : dateRange(date, date, language);

/** `Thursday 26 October` · `10月26日（星期四）` · `v četrtek, 26. oktobra,` within a visit whose year is clear. */
export function dayInProse(date: Temporal.PlainDate, language: Language): string {
  const part = (options: Intl.DateTimeFormatOptions) => date.toLocaleString(localeOf(language), options);
  const weekday = part({ weekday: "long" });
  const day = firstOfMonth(part({ day: "numeric", month: "long" }), language);
  if (language === "zh-Hans") return `${date.month}月${date.day}日（${weekday}）`;
  if (language === "de") return `${weekday}, dem ${day}`;
  if (language === "sl") {
    const accusative = catalogueOf("sl").nouns.weekdays.split(" ")[date.dayOfWeek - 1] ?? "";
    return `v ${accusative}, ${date.day}. ${monthOf(date, "sl")},`;
  }
  // The day and its month stay on one line.
  return `${weekday} ${day.replace(" ", "\u00a0")}`;
}

/** `26 October 2023`, for dates that lie outside the visit: due dates, signatures, publication. */
export const dateInProse = (date: Temporal.PlainDate, language: Language): string =>
  dateRange(date, date, language);

/** Returns the day of an instant in UTC, where hour and place do not matter. */
export const instantInProse = (at: Temporal.Instant, language: Language): string =>
  dateInProse(at.toZonedDateTimeISO("UTC").toPlainDate(), language);

/** Joins names in a sentence: `A, B and C` · `A、B和C` · `A, B in C`. */
export function inARow(names: readonly string[], language: Language): string {
  if (language !== "zh-Hans" && names.length > 1) {
    const [joins, other] = conjunctions[language];
    const isJoined = names.some((name) => name.includes(` ${joins} `));
    // Between names with commas or conjunctions, another conjunction, or a comma, separates them.
    const hasComma = language === "en" && names.slice(0, -1).some((name) => name.includes(","));
    if (isJoined || hasComma) return `${names.slice(0, -1).join(", ")}${other}${names.at(-1)}`;
  }
  if (language === "zh-Hans" && names.length > 1 && names.some((name) => /[与和及]/.test(name))) {
    return `${names.slice(0, -1).join("、")}以及${names.at(-1)}`;
  }
  return new Intl.ListFormat(localeOf(language), { type: "conjunction" }).format(names);
}

const conjunctions = {
  en: ["and", ", and "],
  sl: ["in", " ter "],
  fr: ["et", " ainsi que "],
  de: ["und", " sowie "],
} as const;

/** Joins sentences; Chinese needs no space between them. */
export const inProse = (sentences: readonly string[], language: Language): string =>
  sentences.join(language === "zh-Hans" ? "" : " ");

/** Finishes a sentence: initial capital, typographic apostrophes, a space between Chinese and Latin letters. */
export function polished(text: string, language: Language): string {
  // An apposition ends with a comma, which is not needed before another mark.
  const tidy = text
    .replace(/ {2,}/g, " ")
    .replace(/,(?=\s*[.,;:)])/g, "")
    .replace(/ +(?=[,.])/g, "")
    // A name may end with a full stop of its own.
    .replace(/(?<=\p{L}\.)\.(?=\s|$)/gu, "")
    .trim();
  if (language === "zh-Hans") {
    return tidy
      .replace(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, "")
      .replace(/(?<=\p{Script=Han})(?=\p{Script=Latin})|(?<=\p{Script=Latin})(?=\p{Script=Han})/gu, " ")
      .replace(/ (?=[，。、；：）])/g, "");
  }
  const [first = ""] = tidy;
  return (first.toUpperCase() + tidy.slice(first.length)).replace(/(\p{L})'(?=\p{L}|\s)/gu, "$1’");
}

/** Joins clauses: Chinese uses a comma and 并, unlike in a list of names. */
export const clausesInARow = (clauses: readonly string[], language: Language): string =>
  language === "zh-Hans"
    ? clauses.join("，并")
    : new Intl.ListFormat(localeOf(language), { type: "conjunction" }).format(clauses);
