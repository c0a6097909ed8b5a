// Titles of days in agendas: `Monday, 23 October`, `Day 2 – 24 May 2018: Ljubljana`, `第二天（10月24日）`, `Thursday`.
import { weekdays } from "../calendar-words.ts";
import { clockAt } from "../clock.ts";
import { dateAt } from "../date.ts";

/** The dates of a visit. */
export interface Dates {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** Whether a date is a day of the visit. */
export const isIn = ({ from, to }: Dates, date: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(from, date) <= 0 && Temporal.PlainDate.compare(date, to) <= 0;

/** The dates of a visit whose last day is not yet known: a day of the week means one of the next sixty days. */
export const datesFrom = (from: Temporal.PlainDate): Dates => ({ from, to: from.add({ days: 60 }) });

export interface DayTitle {
  readonly date: Temporal.PlainDate;
  /** The weekday in the text, if it is not that of the date; Monday is 1. */
  readonly wrongWeekday: number | undefined;
  /** The other date that the same digits could mean. */
  readonly other: Temporal.PlainDate | undefined;
  /** The rest of the line. */
  readonly rest: string;
}

const numberWords = "one two three four five six seven eight nine ten".split(" ");
const chineseNumbers = "一二三四五六七八九十";
const nthDay =
  /^(?:(?:day|tag|jour(?:née)?|d[ií]a|giorno|dzień|dan)\s+(?<n>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)|(?<m>\d{1,2})\.\s*(?:tag|dan|dzień)|第(?<z>\d{1,2}|[一二三四五六七八九十])[日天])(?![\p{L}\d])/iu;
const between = /^[\s:：,，;–—|(（/-]+/u;
const marks = /^[\s#*_>=|•·-]+/u;

/** Whether a text contains a time of day. If the rest of a title does, it is an item. The year of a date is none. */
export function hasClock(text: string): boolean {
  const dates = [...text.matchAll(/(?<![\d\p{L}])[\d\p{L}]/gu)].flatMap(({ index }) => {
    const found = dateAt(text, index);
    return found ? [{ from: index, to: index + found.length }] : [];
  });
  return [...text.matchAll(/(?<![\d\p{L}.:])\d/gu)].some(
    ({ index }) =>
      !dates.some(({ from, to }) => from <= index && index < to) && clockAt(text, index)?.bare === false,
  );
}

/**
 * Reads a line as the title of a day; undefined if it is not one. `now`: the previous day, for weekdays without a date.
 */
export function dayTitleOf(
  line: string,
  dates: Dates,
  now: Temporal.PlainDate | undefined,
): DayTitle | undefined {
  const text = line.replace(marks, "").replace(/[\s*_|=]+$/u, "");
  if (text === "" || text.length > 120) return undefined;
  const nth = nthDay.exec(text);
  if (nth) {
    const rest = text.slice(nth[0].length).replace(between, "");
    const found = datedAt(rest, dates);
    if (found) return found;
    const date = dates.from.add({ days: numberOf(nth.groups ?? {}) - 1 });
    return { date, wrongWeekday: undefined, other: undefined, rest: tidy(rest) };
  }
  return (
    datedAt(text, dates) ??
    dayAndMonth(text, dates) ??
    weekdayAndMonth(text, dates) ??
    severalDays(text, dates) ??
    datedWithin(text, dates) ??
    numberedDay(text, dates, now) ??
    namedDay(text, dates, now)
  );
}

/** `23/10`: a line that is only the day and the month of a day of the visit. */
function dayAndMonth(text: string, dates: Dates): DayTitle | undefined {
  const [, day, month] = /^(\d{1,2})\s*\/\s*(\d{1,2})$/u.exec(text) ?? [];
  const [date] = datesAt(Number(day), Number(month), dates);
  return date && { date, wrongWeekday: undefined, other: undefined, rest: "" };
}

/** Returns the days of the visit with a number and a month. */
const datesAt = (day: number, month: number, dates: Dates): readonly Temporal.PlainDate[] =>
  [...new Set([dates.from.year, dates.to.year])].flatMap((year) => {
    const date = day > 0 && month > 0 ? Temporal.PlainDate.from({ year, month, day }) : undefined;
    return date?.day === day && date.month === month && isIn(dates, date) ? [date] : [];
  });

const weekdayAndDigits =
  /^(?<name>\p{L}+)\.?,?\s+(?<a>\d{1,2})\s?[/.]\s?(?<b>\d{1,2})\.?(?=\s*$|\s*[:：–—|-]\s)/iu;

/** `Fri 10/27`, `Freitag 27.10`: the day and the month in the order that gives this weekday, else the usual one. */
function weekdayAndMonth(text: string, dates: Dates): DayTitle | undefined {
  const found = weekdayAndDigits.exec(text);
  const weekday = weekdays.get((found?.groups?.name ?? "").toLowerCase());
  if (!found || weekday === undefined) return undefined;
  const [a, b] = [Number(found.groups?.a), Number(found.groups?.b)];
  const possible = [...datesAt(a, b, dates), ...datesAt(b, a, dates)];
  const date = possible.find(({ dayOfWeek }) => dayOfWeek === weekday) ?? possible[0];
  if (!date) return undefined;
  const wrongWeekday = date.dayOfWeek === weekday ? undefined : weekday;
  return { date, wrongWeekday, other: undefined, rest: tidy(text.slice(found[0].length)) };
}

const weekdayAndNumber =
  /^(?<name>\p{L}+)\.?,?\s+(?<day>\d{1,2})(?:st|nd|rd|th|er|\.)?(?=\s*$|\s*[:：–—|-]\s)/iu;

/** `VENDREDI 13`: the next such day from the previous one on, if it has this weekday. */
function numberedDay(
  text: string,
  { from, to }: Dates,
  now: Temporal.PlainDate | undefined,
): DayTitle | undefined {
  const found = weekdayAndNumber.exec(text);
  const weekday = weekdays.get((found?.groups?.name ?? "").toLowerCase());
  if (!found || weekday === undefined) return undefined;
  for (let date = now ?? from; Temporal.PlainDate.compare(date, to) <= 0; date = date.add({ days: 1 })) {
    if (date.day !== Number(found.groups?.day) || date.dayOfWeek !== weekday) continue;
    return { date, wrongWeekday: undefined, other: undefined, rest: tidy(text.slice(found[0].length)) };
  }
  return undefined;
}

const firstOfDays =
  /^(?:\p{L}+\.?,?\s+)?(?<day>\d{1,2})\.?\s*(?:[-–—/&+]|to|and|bis|und|au|et|a|e|y|do|in)\s*(?=[\p{L}\d])/iu;

/** `Saturday 16 – Sunday 17 February`: returns the first day. The line itself states how long they last. */
function severalDays(text: string, { from }: Dates): DayTitle | undefined {
  const first = firstOfDays.exec(text);
  const last = first && dateAt(text, first[0].length, from.year);
  const day = Number(first?.groups?.day);
  if (!last || day < 1 || day >= last.date.day || hasClock(text)) return undefined;
  return { date: last.date.with({ day }), wrongWeekday: undefined, other: undefined, rest: text };
}

function numberOf({ n, m, z }: Readonly<Record<string, string | undefined>>): number {
  const said = (n ?? m ?? z ?? "").toLowerCase();
  const word = numberWords.indexOf(said) + 1 || chineseNumbers.indexOf(said) + 1;
  return /^\d/.test(said) ? Number(said) : word;
}

const tidy = (rest: string): string =>
  rest
    .replace(between, "")
    .replace(/^[)）\]]+\s*/u, "")
    .replace(/[\s:：,)）]+$/u, "");

/** Reads a line that begins with a date and continues only after a sign. */
function datedAt(text: string, { from }: Dates): DayTitle | undefined {
  const found = dateAt(text, 0, from.year);
  if (!found) return undefined;
  const behind = text.slice(found.length);
  const isClear =
    behind === "" ||
    /^\s*[:：,，;–—|()（）/-]/u.test(behind) ||
    found.weekday !== undefined ||
    hasClock(behind);
  const hasYear = /\d{4}/.test(text.slice(0, found.length));
  if (!(isClear || hasYear) || /^\p{L}/u.test(behind)) return undefined;
  const rest = tidy(behind);
  const last = dateAt(rest, 0, from.year);
  // `Tuesday, 9 June – Wednesday, 10 June`: the first day. The line itself states how long they last.
  const isRange = last?.length === rest.length && Temporal.PlainDate.compare(found.date, last.date) < 0;
  return titled(found, isRange ? text : rest);
}

const titled = (found: NonNullable<ReturnType<typeof dateAt>>, rest: string): DayTitle => ({
  date: found.date,
  wrongWeekday:
    found.weekday !== undefined && found.weekday !== found.date.dayOfWeek ? found.weekday : undefined,
  other: found.other,
  rest,
});

const mostWordsBefore = 5;

/** `Programme of Thursday, 26 October 2023`: reads the date of a day of the visit at the end of a short line. */
function datedWithin(text: string, dates: Dates): DayTitle | undefined {
  if (text.length > 80) return undefined;
  for (const { index } of [...text.matchAll(/(?<=[\s,(（])[\p{L}\d]/gu)].slice(0, mostWordsBefore)) {
    const found = dateAt(text, index, dates.from.year);
    if (!found || !/^[\s.:：)）]*$/u.test(text.slice(index + found.length))) continue;
    if (isIn(dates, found.date) && !hasClock(text.slice(0, index)))
      return titled(found, tidy(text.slice(0, index).replace(/[\s,(（:：–—-]+$/u, "")));
  }
  return undefined;
}

const wholeName = /^(?<name>[\p{L}]+(?:-feira)?)(?<behind>.*)$/u;

/** `Thursday`, alone or before a sign: returns the next such day of the visit. */
function namedDay(
  text: string,
  { from, to }: Dates,
  now: Temporal.PlainDate | undefined,
): DayTitle | undefined {
  const match = wholeName.exec(text);
  const name = match?.groups?.name ?? "";
  const behind = match?.groups?.behind ?? "";
  const weekday = weekdays.get(name.toLowerCase());
  const isFull = name.length > 4 || /\p{Script=Han}/u.test(name);
  if (weekday === undefined || !isFull || !/^\s*(?:$|[:：–—|(（-]|,\s)/u.test(behind)) return undefined;
  const first = now ?? from;
  for (let date = first; Temporal.PlainDate.compare(date, to) <= 0; date = date.add({ days: 1 }))
    if (date.dayOfWeek === weekday)
      return { date, wrongWeekday: undefined, other: undefined, rest: tidy(behind) };
  return undefined;
}
