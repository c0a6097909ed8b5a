// Texts of the booklet, the personal programmes, the calendars and the day-by-day list.

import { baseLanguage } from "#domain";
import { firstOfMonth, longDate } from "./dates.ts";
import { catalogueOf, type Language, localeOf, voice } from "./say.ts";

export const sayDocument = voice("documents");

/** Returns all fixed texts of the documents in a language, for code that needs their characters in advance. */
export function documentWords(language: Language): string {
  const dates = Array.from({ length: 12 }, (_, month) =>
    longDate(new Temporal.PlainDate(2024, month + 1, month + 1), language),
  );
  return [...Object.values(catalogueOf(language).documents), ...dates].join(" ");
}

/** Joins names; with a semicolon if a name contains a comma, as in "Mayor, City of Ljubljana". */
export function listed(names: readonly string[], language: Language): string {
  if (language === "zh-Hans") return names.join(names.some((name) => name.includes("，")) ? "；" : "、");
  return names.join(names.some((name) => name.includes(",")) ? "; " : ", ");
}

const namesOfLanguages = new Map<Language, Intl.DisplayNames>();

/** Returns the name of a spoken language in `language`; `zh-Hans` is "Chinese" when spoken. */
export function spokenLanguage(tag: string, language: Language): string {
  const base = baseLanguage(tag);
  let names = namesOfLanguages.get(language);
  if (!names) {
    names = new Intl.DisplayNames(language, { type: "language" });
    namesOfLanguages.set(language, names);
  }
  return names.of(base) ?? base;
}

/** `22–29 October 2023` · `2023年10月22日至29日` · `22.–29. oktober 2023`. */
export function dateRange(from: Temporal.PlainDate, to: Temporal.PlainDate, language: Language): string {
  const sameMonth = from.year === to.year && from.month === to.month;
  if (language === "zh-Hans") {
    const end = sameMonth
      ? `${to.day}日`
      : `${from.year === to.year ? "" : `${to.year}年`}${to.month}月${to.day}日`;
    const start = `${from.year}年${from.month}月${from.day}日`;
    return from.equals(to) ? start : `${start}至${end}`;
  }
  const locale = localeOf(language);
  const whole = (date: Temporal.PlainDate) =>
    firstOfMonth(date.toLocaleString(locale, { day: "numeric", month: "long", year: "numeric" }), language);
  if (from.equals(to)) return whole(to);
  if (language === "fr") {
    const start = sameMonth ? firstOfMonth(String(from.day), language) : whole(from);
    return `du ${start} au ${whole(to)}`;
  }
  const dot = language === "sl" || language === "de" ? "." : "";
  return sameMonth ? `${from.day}${dot}–${whole(to)}` : `${whole(from)} – ${whole(to)}`;
}

/** Reports to the office a text that its PDFs cannot show completely: `𒀀 (U+12000)`. */
export const sayUnprintable = (
  language: Language,
  { text, characters }: { readonly text: string; readonly characters: readonly string[] },
): string =>
  sayDocument(language, "unprintable", {
    text,
    characters: listed(
      characters.map(
        (char) => `${char} (U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")})`,
      ),
      language,
    ),
  });
