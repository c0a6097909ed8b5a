// A time scale: the position of a day between the first and the last year of a picture.

export interface TimeScale {
  /** Returns the position of a day: 0 at the left, 1 at the right. */
  at(day: string): number;
  /** First days of years, as many as fit without overlapping labels. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

const mostYears = 8;

/** Returns the scale that contains these days and today; undefined if there are no days. */
export function scaleOf(days: readonly string[], today: string): TimeScale | undefined {
  if (days.length === 0) return undefined;
  const all = [...days, today].sort();
  const [from, to] = [yearOf(all[0] ?? today), yearOf(all.at(-1) ?? today) + 1];
  const start = Temporal.PlainDate.from({ year: from, month: 1, day: 1 });
  const whole = start.until(Temporal.PlainDate.from({ year: to, month: 1, day: 1 })).days;
  const at = (day: string) => start.until(Temporal.PlainDate.from(day)).days / whole;
  const step = Math.ceil((to - from) / mostYears);
  const years = Array.from({ length: to - from }, (_, i) => from + i)
    .filter((year) => (year - from) % step === 0)
    .map((year) => ({ year, at: at(`${String(year).padStart(4, "0")}-01-01`) }));
  return { at, years };
}

const yearOf = (day: string): number => Temporal.PlainDate.from(day).year;
