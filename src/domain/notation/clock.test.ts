// Times and dates as programmes and people write them.
import { expect, test } from "vitest";
import { clockText, readClock } from "./clock.ts";
import { readDate } from "./date.ts";

test.each([
  ["09:30", "09:30"],
  ["9:30", "09:30"],
  ["10.00", "10:00"],
  ["9h30", "09:30"],
  ["9 h 30", "09:30"],
  ["9h", "09:00"],
  ["15h00", "15:00"],
  ["9 Uhr 30", "09:30"],
  ["9.30 Uhr", "09:30"],
  ["10 Uhr", "10:00"],
  ["8.30 pm", "20:30"],
  ["8:30 p.m.", "20:30"],
  ["8 PM", "20:00"],
  ["12.15 am", "00:15"],
  ["12 noon", "12:00"],
  ["noon", "12:00"],
  ["midnight", "24:00"],
  ["12 midnight", "24:00"],
  ["Mitternacht", "24:00"],
  ["24:00", "24:00"],
  ["00:00", "00:00"],
  ["0700", "07:00"],
  ["1730 hrs", "17:30"],
  ["17:30h", "17:30"],
  ["20:15:00", "20:15"],
  ["9：30", "09:30"],
  ["上午9:30", "09:30"],
  ["下午3点", "15:00"],
  ["晚上7点半", "19:30"],
  ["9时05分", "09:05"],
  ["18.30 ure", "18:30"],
])("%s is %s", (typed, time) => {
  const minutes = readClock(typed);
  expect(minutes === undefined ? undefined : clockText(minutes)).toBe(time);
});

test.each(["25:00", "9:60", "13 pm", "0 am", "16", "9.5", "1.2.3", "24:30", "10:00 Talks", "9 people"])(
  "%s is not a time of day",
  (typed) => {
    expect(readClock(typed)).toBeUndefined();
  },
);

test.each([
  ["2005-04-27", "2005-04-27"],
  ["2005-4-7", "2005-04-07"],
  ["27.04.2005", "2005-04-27"],
  ["27. 4. 2005", "2005-04-27"],
  ["27.4.05", "2005-04-27"],
  ["27/04/2005", "2005-04-27"],
  ["27 April 2005", "2005-04-27"],
  ["27th of April, 2005", "2005-04-27"],
  ["April 27, 2005", "2005-04-27"],
  ["Wednesday, 27 April 2005", "2005-04-27"],
  ["Mittwoch, den 27. April 2005", "2005-04-27"],
  ["mercredi 27 avril 2005", "2005-04-27"],
  ["1er avril 2005", "2005-04-01"],
  ["27 de abril de 2005", "2005-04-27"],
  ["27 aprile 2005", "2005-04-27"],
  ["27 kwietnia 2005", "2005-04-27"],
  ["27. aprila 2005", "2005-04-27"],
  ["2005年4月27日（星期三）", "2005-04-27"],
])("%s is %s", (typed, date) => {
  expect(readDate(typed)?.date.toString()).toBe(date);
});

test("a date has the weekday written with it, and the other date that it can mean", () => {
  expect(readDate("Thursday 27 April 2005")?.weekday).toBe(4);
  expect(readDate("2005年4月27日星期三")?.weekday).toBe(3);
  expect(readDate("27 April 2005")?.weekday).toBeUndefined();
  expect(readDate("04/05/2005")).toMatchObject({ weekday: undefined });
  expect(readDate("04/05/2005")?.other?.toString()).toBe("2005-04-05");
  expect(readDate("04/05/2005")?.date.toString()).toBe("2005-05-04");
  expect(readDate("04/27/2005")?.date.toString()).toBe("2005-04-27");
  expect(readDate("04/04/2005")?.other).toBeUndefined();
});

test.each(["30 February 2005", "31.04.2005", "27 Smarch 2005", "27 April", "2005", "next Wednesday"])(
  "%s is not a date",
  (typed) => {
    expect(readDate(typed)).toBeUndefined();
  },
);

test("a date without a year belongs to the year of the visit", () => {
  expect(readDate("Thursday 9 August", 2007)?.date.toString()).toBe("2007-08-09");
});
