import fc from "fast-check";
import OsmReader from "opening_hours";
import { afterAll, beforeAll, expect, test } from "vitest";
import { toInstant } from "../visit/time.ts";
import { openingHours, openSpans } from "./opening-hours.ts";

// The independent reader supports only the time zone of the process, and has its own list of holidays of a country.
const slovenia = { lat: 46.05, lon: 14.51, address: { country_code: "si", state: "" } };
const holidays = ["2023-10-31", "2023-11-01", "2023-12-25", "2023-12-26", "2024-01-01", "2024-01-02"].map(
  (d) => Temporal.PlainDate.from(d),
);
const zoneBefore = process.env.TZ;
beforeAll(() => {
  process.env.TZ = "UTC";
});
afterAll(() => {
  if (zoneBefore === undefined) delete process.env.TZ;
  else process.env.TZ = zoneBefore;
});

const weekday = fc.constantFrom("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
const month = fc.constantFrom("Jan", "Feb", "Mar", "Apr", "Sep", "Oct", "Nov", "Dec");
const dayOfMonth = fc.integer({ min: 1, max: 28 });
const clock = fc
  .integer({ min: 0, max: 95 })
  .map((q) => `${String(Math.floor(q / 4)).padStart(2, "0")}:${String((q % 4) * 15).padStart(2, "0")}`);

const days = fc
  .array(
    fc.oneof(
      weekday,
      fc
        .tuple(weekday, weekday)
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => `${a}-${b}`),
      fc.tuple(weekday, fc.constantFrom(1, 2, 4, -1)).map(([a, n]) => `${a}[${n}]`),
      fc.constant("PH"),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((list) => list.join(","));
const dates = fc.oneof(
  month,
  fc
    .tuple(month, month)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => `${a}-${b}`),
  fc.tuple(month, dayOfMonth).map(([m, d]) => `${m} ${d}`),
  fc
    .tuple(month, dayOfMonth, dayOfMonth)
    .filter(([, a, b]) => a < b)
    .map(([m, a, b]) => `${m} ${a}-${b}`),
  fc
    .tuple(month, dayOfMonth, month, dayOfMonth)
    .filter(([a, , b]) => a !== b)
    .map(([a, x, b, y]) => `${a} ${x}-${b} ${y}`),
  fc.tuple(fc.constantFrom(2023, 2024), month, dayOfMonth).map(([y, m, d]) => `${y} ${m} ${d}`),
);
const selector = fc.oneof(
  days,
  dates,
  fc.tuple(dates, days).map(([a, b]) => `${a} ${b}`),
);
const times = (overnight: boolean) =>
  fc
    .array(
      fc
        .tuple(clock, clock)
        .filter(([a, b]) => (overnight ? a !== b : a < b))
        .map(([a, b]) => `${a}-${b}`),
      { minLength: 1, maxLength: 2 },
    )
    .map((list) => list.join(","));
const rule = (overnight: boolean) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.tuple(selector, times(overnight)).map(([s, t]) => `${s} ${t}`) },
    { weight: 1, arbitrary: selector.map((s) => `${s} off`) },
    { weight: 1, arbitrary: fc.tuple(selector, times(overnight)).map(([s, t]) => `${s} ${t} off`) },
    { weight: 1, arbitrary: selector.map((s) => `${s} open`) },
  );
const weekStart = fc
  .integer({ min: 0, max: 20 })
  .map((n) => Temporal.PlainDate.from("2023-10-01").add({ days: n * 5 }));

/**
 * Several rules within single days, or additions only, so that hours past midnight do not meet a later rule.
 */
const expression = fc.oneof(
  fc.array(rule(false), { minLength: 1, maxLength: 4 }).map((list) => list.join("; ")),
  fc.tuple(selector, times(true)).map(([s, t]) => `${s} ${t}`),
  fc
    .array(
      fc.tuple(days, times(true)).map(([s, t]) => `${s} ${t}`),
      { minLength: 2, maxLength: 3 },
    )
    .map((list) => list.join(", ")),
  times(true),
  fc.constantFrom("24/7", "open", "off", "24/7; PH off"),
);

test("opening hours agree with an independent reader of the notation", () => {
  fc.assert(
    fc.property(expression, weekStart, (source, from) => {
      const to = from.add({ days: 7 });
      const ours = openSpans(openingHours.parse(source), from, to.subtract({ days: 1 }), "UTC", holidays).map(
        (span) => `${toInstant(span.from)}/${toInstant(span.to)}`,
      );
      const reader = new OsmReader(source, slovenia, {
        mode: 0,
        locale: "en",
        tag_key: "opening_hours",
        map_value: false,
        warnings_severity: 4,
      });
      const spans = reader
        .getOpenIntervals(new Date(`${from}T00:00Z`), new Date(`${to}T00:00Z`))
        .map(([start, end]) => ({ start: start.getTime(), end: end.getTime() }));
      expect(ours).toEqual(joined(spans));
    }),
    { numRuns: 1000 },
  );
});

test("the reader of opening hours throws for no text", () => {
  const pieces = fc.constantFrom(
    "Mo",
    "-",
    ",",
    ";",
    " ",
    "09:00",
    "24:00",
    "PH",
    "off",
    "Oct",
    "2023",
    "1",
    "[",
    "]",
    '"',
    "24/7",
    "||",
    "+",
    ":",
    "é",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((list) => list.join("")),
      ),
      (source) => {
        const read = openingHours.safeParse(source);
        if (read.success) openSpans(read.data, holidays[0] ?? fail(), holidays[1] ?? fail(), "UTC", holidays);
      },
    ),
    { numRuns: 2000 },
  );
});

const fail = (): never => expect.unreachable("two holidays are listed above");

/** The reader also splits its intervals where comments change. Joins intervals that touch. */
function joined(spans: readonly { start: number; end: number }[]): string[] {
  const list: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = list.at(-1);
    if (last && last.end === span.start) last.end = span.end;
    else list.push({ ...span });
  }
  const iso = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms).toString();
  return list.map((span) => `${iso(span.start)}/${iso(span.end)}`);
}
