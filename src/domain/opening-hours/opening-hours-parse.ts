// Reads opening hours in the notation of OpenStreetMap: the subset that venues use.
import { err, ok, type Result } from "#base/result.ts";
import type { Expectation } from "../validation/expectations.ts";

/** A calendar day. Without a year it recurs every year. */
export interface CalendarDay {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

/**
 * Dates from one day to another, both included. Either both have a year or neither has. The range may cross the turn
 * of the year.
 */
export interface DateRange {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/**
 * Days of the week, 1 Monday to 7 Sunday. `nth`: only the first (1), second (2), last (-1) ... of a month.
 */
export interface WeekdayRange {
  readonly from: number;
  readonly to: number;
  readonly nth: readonly number[];
}

/** Minutes after midnight; values beyond 1440 are on the next day. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

/** One rule: on which days, at which times, open or closed. */
export interface OpeningRule {
  /** Every date when empty. */
  readonly dates: readonly DateRange[];
  /** Every day when empty and `holidays` is "no". */
  readonly weekdays: readonly WeekdayRange[];
  /** Public holidays: ignored, counted like the weekdays named, or the only ones of these weekdays. */
  readonly holidays: "no" | "too" | "only";
  /** The whole day when empty. */
  readonly times: readonly TimeRange[];
  readonly open: boolean;
  /** Whether it adds to earlier rules instead of replacing them on the days that it names. */
  readonly additional: boolean;
  readonly comment: string | undefined;
}

/** The part of the text that is not understood, its position, and what was expected instead. */
export interface OpeningHoursProblem {
  readonly part: string;
  readonly at: number;
  readonly expected: Expectation;
}

type Kind = "always" | "comment" | "time" | "year" | "number" | "word" | "symbol" | "end";
interface Token {
  readonly kind: Kind;
  readonly text: string;
  readonly at: number;
}

const weekdayNames = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const sunWords = new Set(["sunrise", "sunset", "dawn", "dusk"]);
const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const tokenPattern =
  /\s*(?:(?<always>24\/7)|(?<comment>"[^"]*")|(?<time>\d{1,2}:\d{2})|(?<year>\d{4})|(?<number>\d{1,2})|(?<word>[A-Za-z]+)|(?<symbol>\|\||\S))/gu;

/** Reads `source` into its rules in their order, or reports the part that is not understood. */
export function parseOpeningHours(source: string): Result<readonly OpeningRule[], OpeningHoursProblem> {
  const reader = readerOf(source);
  const rules = readRules(reader);
  const problem = reader.problem();
  return problem ? err(problem) : ok(rules);
}

/** A position in the tokens that advances as they are read. The first error ends the reading. */
interface Reader {
  peek(ahead?: number): Token;
  take(): Token;
  /** Takes the next token when it is this word or symbol. */
  takes(text: string): boolean;
  /**
   * Reports that a token (by default the next one) is not understood. Afterwards, reading is at the end of the text.
   */
  refuse(expected: Expectation, token?: Token): void;
  problem(): OpeningHoursProblem | undefined;
}

function readerOf(source: string): Reader {
  const tokens: Token[] = [...source.matchAll(tokenPattern)].map((match) => {
    const [kind, text = ""] = Object.entries(match.groups ?? {}).find(([, part]) => part !== undefined) ?? [];
    const at = match.index + match[0].length - text.length;
    return { kind: kind as Kind, text: text === "–" ? "-" : text, at };
  });
  const end: Token = { kind: "end", text: "", at: source.length };
  let next = 0;
  let problem: OpeningHoursProblem | undefined;
  const peek = (ahead = 0): Token => (problem ? end : (tokens[next + ahead] ?? end));
  return {
    peek,
    take: () => {
      const token = peek();
      next++;
      return token;
    },
    takes: (text) => {
      if (peek().text !== text) return false;
      next++;
      return true;
    },
    refuse: (expected, token = peek()) => {
      problem ??= { part: token.text, at: token.at, expected };
    },
    problem: () => problem,
  };
}

function readRules(reader: Reader): OpeningRule[] {
  const rules: OpeningRule[] = [];
  let additional = false;
  for (;;) {
    rules.push(readRule(reader, additional));
    if (reader.peek().kind === "end") return rules;
    if (reader.takes(",")) additional = true;
    else if (reader.takes(";")) {
      additional = false;
      // A semicolon at the end separates nothing, but is common.
      if (reader.peek().kind === "end") return rules;
    } else reader.refuse(expectedInstead(reader.peek()));
  }
}

function readRule(reader: Reader, additional: boolean): OpeningRule {
  const start = reader.peek();
  const always = start.kind === "always";
  if (always) reader.take();
  const dates = always ? [] : readDates(reader);
  if (dates.length > 0) reader.takes(":");
  const { weekdays, holidays } = always ? { weekdays: [], holidays: "no" as const } : readWeekdays(reader);
  const times = always ? [] : readTimes(reader);
  const open = !(reader.takes("off") || reader.takes("closed"));
  if (open) reader.takes("open");
  const comment = reader.peek().kind === "comment" ? reader.take().text.slice(1, -1) : undefined;
  if (reader.peek() === start) reader.refuse(expectedInstead(start));
  return { dates, weekdays, holidays, times, open, additional, comment };
}

/** Suggests the probable meaning of a misplaced token. */
function expectedInstead({ kind, text }: Token): Expectation {
  if (text === "||") return "hours-fallback";
  if (text === "+") return "hours-open-end";
  if (text.startsWith('"')) return "hours-quote";
  if (text === "SH") return "hours-school";
  if (text === "unknown") return "hours-unknown";
  if (sunWords.has(text)) return "hours-sun";
  if (kind === "number" || kind === "time" || text === ".") return "hours-time";
  const lower = text.toLowerCase();
  if (monthNames.some((month) => lower.startsWith(month.toLowerCase()))) return "hours-date";
  if (weekdayNames.some((day) => lower.startsWith(day.toLowerCase()))) return "hours-day";
  return "hours-rule";
}

const isMonth = (token: Token): boolean => monthNames.includes(token.text);
const isWeekday = (token: Token): boolean => weekdayNames.includes(token.text) || token.text === "PH";

function readDates(reader: Reader): DateRange[] {
  const ranges: DateRange[] = [];
  let last: CalendarDay | undefined;
  for (;;) {
    const token = reader.peek();
    if (token.kind === "year" || isMonth(token)) {
      const naming = reader.peek(token.kind === "year" ? 2 : 1).kind;
      const read = readDateRange(reader);
      if (ranges[0] && (ranges[0].from.year === undefined) !== (read.from.year === undefined)) {
        reader.refuse("hours-year", token);
      }
      ranges.push(read);
      last = naming === "number" ? read.to : undefined;
    } else if (token.kind === "number" && last) {
      // `Dec 24,26`: a further day of the same month.
      const from = { ...last, day: readDay(reader, last.month) };
      ranges.push({ from, to: reader.takes("-") ? readLaterDay(reader, from) : from });
    } else return ranges;
    const following = reader.peek(1);
    if (
      reader.peek().text !== "," ||
      !(following.kind === "number" || following.kind === "year" || isMonth(following))
    )
      return ranges;
    reader.take();
  }
}

/** Reads one date, month or year, or a range of them. Refuses a range of years in descending order. */
function readDateRange(reader: Reader): DateRange {
  const start = reader.peek();
  const { from, to } = readEnds(reader);
  const backwards = from.year !== undefined && to.year !== undefined && inOrder(from) > inOrder(to);
  if (backwards) reader.refuse("hours-date", start);
  return { from, to };
}

const inOrder = (day: CalendarDay): number => (day.year ?? 0) * 10_000 + day.month * 100 + day.day;

function readEnds(reader: Reader): DateRange {
  const year = readYear(reader);
  if (year !== undefined && !isMonth(reader.peek())) {
    const last = reader.takes("-") ? readNeededYear(reader) : year;
    return { from: { year, month: 1, day: 1 }, to: { year: last, month: 12, day: 31 } };
  }
  const month = readMonth(reader);
  if (reader.peek().kind !== "number") {
    const last = reader.takes("-") ? readMonth(reader) : month;
    const lastYear = year === undefined ? undefined : year + (last < month ? 1 : 0);
    return { from: { year, month, day: 1 }, to: { year: lastYear, month: last, day: 31 } };
  }
  const from = { year, month, day: readDay(reader, month) };
  if (!reader.takes("-")) return { from, to: from };
  if (reader.peek().kind === "number") return { from, to: readLaterDay(reader, from) };
  const toYear = readYear(reader);
  if (toYear !== undefined && year === undefined) reader.refuse("hours-year");
  const toMonth = readMonth(reader);
  const to = { month: toMonth, day: readDay(reader, toMonth) };
  const turns = to.month < month || (to.month === month && to.day < from.day);
  return { from, to: { ...to, year: toYear ?? (year === undefined ? undefined : year + (turns ? 1 : 0)) } };
}

const readYear = (reader: Reader): number | undefined =>
  reader.peek().kind === "year" ? Number(reader.take().text) : undefined;

function readNeededYear(reader: Reader): number {
  const year = readYear(reader);
  if (year === undefined) reader.refuse("hours-date");
  return year ?? 0;
}

function readMonth(reader: Reader): number {
  if (!isMonth(reader.peek())) reader.refuse("hours-date");
  return monthNames.indexOf(reader.take().text) + 1;
}

/** The last day of a range within one month. */
function readLaterDay(reader: Reader, from: CalendarDay): CalendarDay {
  const token = reader.peek();
  const day = readDay(reader, from.month);
  if (day < from.day) reader.refuse("hours-date", token);
  return { ...from, day };
}

function readDay(reader: Reader, month: number): number {
  const token = reader.peek();
  const day = Number(token.text);
  if (token.kind !== "number" || day < 1 || day > (daysInMonth[month - 1] ?? 0)) reader.refuse("hours-date");
  reader.take();
  return day;
}

function readWeekdays(reader: Reader): Pick<OpeningRule, "weekdays" | "holidays"> {
  const weekdays: WeekdayRange[] = [];
  if (!isWeekday(reader.peek())) return { weekdays, holidays: "no" };
  let holidays: OpeningRule["holidays"] = "no";
  do {
    if (reader.takes("PH")) {
      holidays = "too";
      if (weekdays.length === 0 && isWeekday(reader.peek())) {
        // `PH Mo-Fr`: holidays that fall on these days.
        holidays = "only";
        weekdays.push(readWeekdayRange(reader));
      }
    } else weekdays.push(readWeekdayRange(reader));
  } while (isWeekday(reader.peek(1)) && reader.takes(","));
  return { weekdays, holidays };
}

function readWeekdayRange(reader: Reader): WeekdayRange {
  const from = readWeekday(reader);
  if (reader.takes("-")) return { from, to: readWeekday(reader), nth: [] };
  return { from, to: from, nth: reader.takes("[") ? readNth(reader) : [] };
}

function readWeekday(reader: Reader): number {
  const index = weekdayNames.indexOf(reader.peek().text);
  if (index < 0) reader.refuse("hours-day");
  reader.take();
  return index + 1;
}

function readNth(reader: Reader): number[] {
  const nth: number[] = [];
  do {
    const sign = reader.takes("-") ? -1 : 1;
    const number = Number(reader.peek().text);
    if (reader.peek().kind !== "number" || number < 1 || number > 5) reader.refuse("hours-nth");
    reader.take();
    nth.push(sign * number);
  } while (reader.takes(","));
  if (!reader.takes("]")) reader.refuse("hours-nth");
  return nth;
}

function readTimes(reader: Reader): TimeRange[] {
  const times: TimeRange[] = [];
  if (reader.peek().kind !== "time") return times;
  do {
    times.push(readTimeRange(reader));
  } while (reader.peek(1).kind === "time" && reader.takes(","));
  return times;
}

function readTimeRange(reader: Reader): TimeRange {
  const from = readTime(reader, 1439);
  if (reader.peek().text === "+") reader.refuse("hours-open-end");
  if (!reader.takes("-")) reader.refuse("hours-time");
  if (sunWords.has(reader.peek().text)) reader.refuse("hours-sun");
  const closing = reader.peek();
  const to = readTime(reader, 2880);
  if (to === from) reader.refuse("hours-same-time", closing);
  if (reader.peek().text === "+") reader.refuse("hours-open-end");
  return { from, to: to < from ? to + 1440 : to };
}

/**
 * Reads a time of day in minutes after midnight. Hours of the night before may be written as 24:00 to 48:00.
 */
function readTime(reader: Reader, most: number): number {
  const token = reader.peek();
  const [hours, minutes] = token.text.split(":").map(Number);
  const time = (hours ?? 0) * 60 + (minutes ?? 0);
  if (token.kind !== "time" || (minutes ?? 60) > 59 || time > most) reader.refuse("hours-time");
  reader.take();
  return time;
}
