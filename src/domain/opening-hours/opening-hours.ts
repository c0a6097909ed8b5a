// Opening hours in the notation of OpenStreetMap (the subset that venues use): when a place is open.
import { z } from "zod";
import { expects } from "../validation/expectations.ts";
import {
  atTimeOfDay,
  datesBetween,
  intersectSpans,
  mergeSpans,
  type Span,
  startOfDay,
  subtractSpans,
} from "../visit/time.ts";
import {
  type DateRange,
  type OpeningRule,
  parseOpeningHours,
  type WeekdayRange,
} from "./opening-hours-parse.ts";

/** Parsed opening hours. The source text is kept for display. */
export interface OpeningHours {
  readonly source: string;
  readonly rules: readonly OpeningRule[];
}

/** Opening hours such as `Mo-Fr 09:00-17:00; Sa 10:00-14:00; Su,PH off`. */
export const openingHours = z
  .codec(
    z.string().min(1).max(500),
    z.custom<OpeningHours>((value) => typeof value === "object" && value !== null),
    {
      decode: (source, context): OpeningHours => {
        const rules = parseOpeningHours(source);
        if (rules.ok) return { source, rules: rules.value };
        const { part, at, expected } = rules.error;
        const message = expects(expected);
        context.issues.push({ code: "custom", message, params: { part, at }, input: source });
        return z.NEVER;
      },
      encode: (hours) => hours.source,
    },
  )
  .describe("Opening hours as in OpenStreetMap: Mo-Fr 09:00-17:00,18:00-20:00; Sa 10:00-14:00; Su,PH off");

/**
 * Returns when a place is open between two dates (both included): sorted, disjoint spans in epoch minutes, cut
 * at the first and last midnight.
 *
 * A rule replaces earlier ones on the days that it names, unless a comma made it an addition. Hours past midnight
 * belong to the day on which they begin, so a rule for the next day does not affect them. `off` closes the times that
 * it names, even for hours that began the day before. Hours that OpenStreetMap calls unknown because of
 * a comment ("by appointment") count as open: a delegation comes by appointment.
 */
export function openSpans(
  hours: OpeningHours,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  zone: string,
  holidays: readonly Temporal.PlainDate[],
): Span[] {
  // Hours may be written up to 48:00, so hours that begin two days earlier can extend into the first day.
  const dates = datesBetween(from.subtract({ days: 2 }), to);
  const isHoliday = new Set(holidays.map(String));
  const opened = new Map<string, Span[]>();
  for (const rule of hours.rules) {
    const closed: Span[] = [];
    for (const date of dates) {
      const key = date.toString();
      if (!applies(rule, date, isHoliday.has(key))) continue;
      const times = rule.times.length > 0 ? rule.times : [{ from: 0, to: 1440 }];
      const spans = times.map((time) => ({
        from: atTimeOfDay(date, time.from, zone),
        to: atTimeOfDay(date, time.to, zone),
      }));
      if (!rule.open) closed.push(...spans);
      else opened.set(key, rule.additional ? [...(opened.get(key) ?? []), ...spans] : spans);
    }
    if (closed.length === 0) continue;
    const holes = mergeSpans(closed);
    for (const [key, spans] of opened) opened.set(key, subtractSpans(mergeSpans(spans), holes));
  }
  const asked = [{ from: startOfDay(from, zone), to: startOfDay(to.add({ days: 1 }), zone) }];
  return intersectSpans(mergeSpans([...opened.values()].flat()), asked);
}

function applies(rule: OpeningRule, date: Temporal.PlainDate, isHoliday: boolean): boolean {
  if (rule.dates.length > 0 && !rule.dates.some((range) => holdsDate(range, date))) return false;
  const onWeekday = rule.weekdays.some((range) => holdsWeekday(range, date));
  if (rule.holidays === "too") return isHoliday || onWeekday;
  if (rule.holidays === "only") return isHoliday && onWeekday;
  return rule.weekdays.length === 0 || onWeekday;
}

function holdsDate({ from, to }: DateRange, date: Temporal.PlainDate): boolean {
  const inYear = (month: number, day: number) => month * 100 + day;
  const first = inYear(from.month, from.day);
  const last = inYear(to.month, to.day);
  const day = inYear(date.month, date.day);
  if (from.year !== undefined && to.year !== undefined) {
    const whole = date.year * 10_000 + day;
    return from.year * 10_000 + first <= whole && whole <= to.year * 10_000 + last;
  }
  return first <= last ? first <= day && day <= last : day >= first || day <= last;
}

function holdsWeekday({ from, to, nth }: WeekdayRange, date: Temporal.PlainDate): boolean {
  const day = date.dayOfWeek;
  if (!(from <= to ? from <= day && day <= to : day >= from || day <= to)) return false;
  const fromStart = Math.ceil(date.day / 7);
  const fromEnd = -Math.ceil((date.daysInMonth - date.day + 1) / 7);
  return nth.length === 0 || nth.includes(fromStart) || nth.includes(fromEnd);
}
