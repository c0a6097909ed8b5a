// Opening hours in the reader's words: `Mon–Fri 09:00–17:00; Sun, public holidays closed`.
import type { Place } from "#domain";
import { type Language, sayPlaces, weekdayName } from "#text";

type Hours = NonNullable<Place["opening"]>;
type Rule = Hours["rules"][number];

/** Returns opening hours in words; those with dates, comments or days of a month in the notation of OpenStreetMap. */
export function hoursInWords({ source, rules }: Hours, language: Language): string {
  const isPlain = (rule: Rule) =>
    rule.dates.length === 0 &&
    rule.comment === undefined &&
    rule.weekdays.every(({ nth }) => nth.length === 0);
  if (!rules.every(isPlain)) return source;
  const comma = language === "zh-Hans" ? "、" : ", ";
  const said = rules.map((rule) => {
    const days = [
      ...(rule.holidays === "only" ? [] : rule.weekdays).map(({ from, to }) =>
        range(from, to, (day) => dayName(day, language)),
      ),
      ...(rule.holidays === "no" ? [] : [sayPlaces(language, "hours.holidays")]),
    ];
    const times = rule.times.map(({ from, to }) => range(from, to, clock));
    const when = [days.join(comma), times.join(comma)].filter(Boolean).join(" ");
    if (!rule.open) return [when, sayPlaces(language, "hours.closed")].filter(Boolean).join(" ");
    return times.length > 0 ? when : [when, sayPlaces(language, "hours.always")].filter(Boolean).join(" ");
  });
  return said.join(language === "zh-Hans" ? "；" : "; ");
}

const range = (from: number, to: number, name: (one: number) => string): string =>
  from === to ? name(from) : `${name(from)}–${name(to)}`;

/** A Monday. */
const monday = Temporal.PlainDate.from("2024-01-01");
const dayName = (day: number, language: Language): string =>
  weekdayName(monday.add({ days: day - 1 }), language);

/** Hours after midnight are shown on the clock of the next day. */
const clock = (minutes: number): string => {
  const shown = minutes > 1440 ? minutes - 1440 : minutes;
  return [Math.floor(shown / 60), shown % 60].map((part) => String(part).padStart(2, "0")).join(":");
};
