import { describe, expect, test } from "vitest";
import { toZoned } from "../visit/time.ts";
import { openingHours, openSpans } from "./opening-hours.ts";

const zone = "Europe/Ljubljana";
const day = (value: string) => Temporal.PlainDate.from(value);

/** Returns opening times between two dates, as `10-26T09:00/17:00`. */
function open(source: string, from: string, to: string, holidays: readonly string[] = []): string[] {
  return openSpans(openingHours.parse(source), day(from), day(to), zone, holidays.map(day)).map((span) => {
    const start = toZoned(span.from, zone);
    const end = toZoned(span.to, zone);
    const sameDay = start.toPlainDate().equals(end.toPlainDate());
    return `${start.toPlainDateTime().toString().slice(5, 16)}/${end
      .toPlainDateTime()
      .toString()
      .slice(sameDay ? 11 : 5, 16)}`;
  });
}

function refusal(source: string): string {
  const read = openingHours.safeParse(source);
  if (read.success) return "read";
  const [issue] = read.error.issues;
  return issue?.code === "custom" ? `${issue.params?.part} @${issue.params?.at}: ${issue.message}` : "other";
}

describe("opening hours", () => {
  test("weekdays, Saturday and closed holidays", () => {
    const source = "Mo-Fr 09:00-17:00,18:00-20:00; Sa 10:00-14:00; Su,PH off";
    expect(open(source, "2023-10-27", "2023-10-31", ["2023-10-31"])).toEqual([
      "10-27T09:00/17:00",
      "10-27T18:00/20:00",
      "10-28T10:00/14:00",
      "10-30T09:00/17:00",
      "10-30T18:00/20:00",
    ]);
  });

  test("a later rule replaces an earlier one on the days that it names", () => {
    expect(open("Mo-Su 09:00-17:00; Tu 12:00-14:00", "2023-10-23", "2023-10-25")).toEqual([
      "10-23T09:00/17:00",
      "10-24T12:00/14:00",
      "10-25T09:00/17:00",
    ]);
  });

  test("a comma adds opening times", () => {
    expect(open("Mo-Fr 09:00-12:00, We 14:00-16:00", "2023-10-25", "2023-10-25")).toEqual([
      "10-25T09:00/12:00",
      "10-25T14:00/16:00",
    ]);
  });

  test("off with times closes a break", () => {
    expect(open("Mo-Fr 09:00-17:00; We 12:00-13:00 off", "2023-10-25", "2023-10-25")).toEqual([
      "10-25T09:00/12:00",
      "10-25T13:00/17:00",
    ]);
  });

  test("hours past midnight belong to the day they begin on", () => {
    expect(open("Mo-Th 18:00-01:00; Fr,Sa 18:00-03:00", "2023-10-26", "2023-10-27")).toEqual([
      "10-26T00:00/01:00",
      "10-26T18:00/10-27T01:00",
      "10-27T18:00/10-28T00:00",
    ]);
    expect(open("20:00-26:00", "2023-10-26", "2023-10-26")).toEqual([
      "10-26T00:00/02:00",
      "10-26T20:00/10-27T00:00",
    ]);
  });

  test("an off day closes the night before as well", () => {
    expect(open("Fr 18:00-02:00; Sa off", "2023-10-27", "2023-10-28")).toEqual(["10-27T18:00/10-28T00:00"]);
  });

  test("dates, months, years and ranges over the turn of the year", () => {
    const source = "Apr-Oct 10:00-18:00; Nov-Mar 10:00-16:00; 2023 Oct 26 off; Dec 24,31 off";
    expect(open(source, "2023-10-25", "2023-10-27")).toEqual(["10-25T10:00/18:00", "10-27T10:00/18:00"]);
    expect(open(source, "2024-10-26", "2024-10-26")).toEqual(["10-26T10:00/18:00"]);
    expect(open(source, "2023-12-30", "2024-01-01")).toEqual(["12-30T10:00/16:00", "01-01T10:00/16:00"]);
    expect(open("2023 Dec 30-Jan 2 10:00-11:00", "2024-01-02", "2024-01-03")).toEqual(["01-02T10:00/11:00"]);
    expect(open("Oct 22-Oct 29: Th 10:00-11:00", "2023-10-20", "2023-11-03")).toEqual(["10-26T10:00/11:00"]);
    expect(open("2022-2023 Su 10:00-11:00", "2023-12-31", "2024-01-07")).toEqual(["12-31T10:00/11:00"]);
  });

  test("the first and the last Sunday of a month", () => {
    expect(open("Su[1],Su[-1] 10:00-11:00", "2023-10-01", "2023-10-31")).toEqual([
      "10-01T10:00/11:00",
      "10-29T10:00/11:00",
    ]);
  });

  test("only holidays, and holidays on some weekdays", () => {
    const holidays = ["2023-10-31", "2023-11-01"];
    expect(open("PH 10:00-11:00", "2023-10-30", "2023-11-02", holidays)).toEqual([
      "10-31T10:00/11:00",
      "11-01T10:00/11:00",
    ]);
    expect(open("PH We 10:00-11:00", "2023-10-25", "2023-11-02", holidays)).toEqual(["11-01T10:00/11:00"]);
  });

  test("always, never and by appointment", () => {
    expect(open("24/7", "2023-10-26", "2023-10-26")).toEqual(["10-26T00:00/10-27T00:00"]);
    expect(open("closed", "2023-10-26", "2023-10-26")).toEqual([]);
    expect(open('Th 09:00-12:00 "by appointment"; Fr open', "2023-10-26", "2023-10-26")).toEqual([
      "10-26T09:00/12:00",
    ]);
  });

  test("the night in which summer time ends is 25 hours long", () => {
    const spans = (source: string) =>
      openSpans(openingHours.parse(source), day("2023-10-29"), day("2023-10-29"), zone, []).map(
        (s) => s.to - s.from,
      );
    expect(spans("24/7")).toEqual([25 * 60]);
    expect(spans("Su 01:00-04:00")).toEqual([4 * 60]);
    expect(spans("Sa 22:00-04:00")).toEqual([5 * 60]);
    expect(open("Su 09:00-17:00", "2023-10-29", "2023-10-29")).toEqual(["10-29T09:00/17:00"]);
  });
});

describe("opening hours that are not understood", () => {
  test.each([
    ["Mon-Fr 09:00-17:00", "Mon @0: hours-day"],
    ["Mo-Fr 9-17", "9 @6: hours-time"],
    ["Mo-Fr 9.00-17.00", "9 @6: hours-time"],
    ["Mo-Fr 09:00-25:99", "25:99 @12: hours-time"],
    ["Mo 09:00", " @8: hours-time"],
    ["Mo 09:00+", "+ @8: hours-open-end"],
    ["09:00-sunset", "sunset @6: hours-sun"],
    ["Mo-Fr 10:00-10:00", "10:00 @12: hours-same-time"],
    ["Mo-Fr 09:00-17:00; SH off", "SH @19: hours-school"],
    ["Oct 32 off", "32 @4: hours-date"],
    ["Oct 29-22 off", "22 @7: hours-date"],
    ["2024-2023 off", "2024 @0: hours-date"],
    ["2023 Oct 26,Nov 2 off", "Nov @12: hours-year"],
    ["Su[9] off", "9 @3: hours-nth"],
    ["Mo unknown", "unknown @3: hours-unknown"],
    ["Mo 09:00-12:00 || off", "|| @15: hours-fallback"],
    ['Mo 09:00-12:00 "by', '" @15: hours-quote'],
    ["Mo;;Tu", "; @3: hours-rule"],
    ["every day", "every @0: hours-rule"],
  ])("%s", (source, said) => {
    expect(refusal(source)).toBe(said);
  });
});
