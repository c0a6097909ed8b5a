// Dates and times in the notation of each language.
import { type EpochMinute, toZoned } from "#domain";
import { type Language, localeOf } from "./languages.ts";
import { perLanguage } from "./per-language.ts";

/** `09:30`: 24-hour time in every language, as programmes are printed. */
export const clock = (minute: EpochMinute, zone: string): string =>
  toZoned(minute, zone).toPlainTime().toString({ smallestUnit: "minute" });

// Use noon UTC for a date: Intl accepts Temporal values only where Temporal is native.
const noon = (date: Temporal.PlainDate): number =>
  date.toZonedDateTime({ timeZone: "UTC", plainTime: "12:00" }).epochMilliseconds;

// Making a formatter takes longer than a thousand uses of it; a report of a large visit contains tens of thousands of
// dates.
const formatter = (options: Intl.DateTimeFormatOptions) =>
  perLanguage((language) => new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: "UTC" }));

const long = formatter({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const short = formatter({ weekday: "short", day: "numeric", month: "short" });
const weekday = formatter({ weekday: "short" });

const weekdayAlone = formatter({ weekday: "long" });

/** `Thursday` · `星期四` · `četrtek`. */
export const weekdayInFull = (date: Temporal.PlainDate, language: Language): string =>
  weekdayAlone(language).format(noon(date));

/** `Thursday, 26 October 2023` · `2023年10月26日星期四` · `četrtek, 26. oktober 2023` · `jeudi 26 octobre 2023`. */
export const longDate = (date: Temporal.PlainDate, language: Language): string =>
  firstOfMonth(long(language).format(noon(date)), language);

/** Returns a date as the heading of a day: it begins with a capital letter in every language. */
export function headDate(date: Temporal.PlainDate, language: Language): string {
  const [first = "", ...rest] = longDate(date, language);
  return first.toLocaleUpperCase(language) + rest.join("");
}

/** French says "1er octobre" and "2 octobre"; Intl writes the first of a month like any other day. */
export const firstOfMonth = (text: string, language: Language): string =>
  language === "fr" ? text.replace(/(?<!\d)1(?!\d)/, "1er") : text;

/** `Thu 26 Oct` · `10月26日周四` · `čet., 26. okt.`, for narrow places. */
export const shortDate = (date: Temporal.PlainDate, language: Language): string =>
  // By default, the short form in Chinese is numbers with a slash.
  language === "zh-Hans"
    ? `${date.month}月${date.day}日${weekday(language).format(noon(date))}`
    : firstOfMonth(short(language).format(noon(date)), language);

const range = formatter({ day: "numeric", month: "long", year: "numeric" });

/** `22–29 October 2023` · `2023年10月22日至29日`: the dates of a visit, where space is short. */
export const shortDates = (from: Temporal.PlainDate, to: Temporal.PlainDate, language: Language): string => {
  if (language !== "zh-Hans") return range(language).formatRange(noon(from), noon(to));
  // By default, a range in Chinese is numbers with slashes.
  const year = `${from.year}年`;
  const start = `${year}${from.month}月${from.day}日`;
  if (from.equals(to)) return start;
  if (from.year !== to.year) return `${start}至${to.year}年${to.month}月${to.day}日`;
  return `${start}至${from.month === to.month ? "" : `${to.month}月`}${to.day}日`;
};

const month = formatter({ month: "long", year: "numeric" });
const year = formatter({ year: "numeric" });

/** `2016` · `October 2019` · `4 November 2003`: an ISO year, month or date. */
export function partialDate(text: string, language: Language): string {
  const form = [year, month, range][text.split("-").length - 1] ?? range;
  const date = noon(Temporal.PlainDate.from(`${text}-01-01`.slice(0, 10)));
  return firstOfMonth(form(language).format(date), language);
}

/** `Thu` · `周四` · `čet.`, for the head of a day. */
export const weekdayName = (date: Temporal.PlainDate, language: Language): string =>
  weekday(language).format(noon(date));

/** `1 h 25 min`, with units that are the same in every language of the system. */
export function duration(minutes: number, language: Language): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const h = language === "zh-Hans" ? "小时" : " h";
  const m = language === "zh-Hans" ? "分钟" : " min";
  return [hours > 0 ? `${hours}${h}` : "", rest > 0 || hours === 0 ? `${rest}${m}` : ""]
    .filter(Boolean)
    .join(language === "zh-Hans" ? "" : " ");
}
