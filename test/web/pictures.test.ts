// The data behind the charts: load by day, the route of a day, highlighted limits.
import { describe, expect, test } from "vitest";
import { loadOfInterpreters, loadOfPeople } from "../../src/web/insights/load.ts";
import { lineOf, stopsOf } from "../../src/web/insights/route.ts";
import { figureOf } from "../../src/web/visit/rule-settings.ts";
import { smallProgramme } from "../fixtures/small-programme.ts";
import { smallVisit } from "../fixtures/small-visit.ts";

const visit = smallVisit();
const programme = smallProgramme();

test("load counts the programme of each day in protocol order, without meals and transfers", () => {
  const load = loadOfPeople(visit, programme);
  expect(load.rows.map((row) => row.id)).toEqual(visit.people.map((person) => person.id));
  expect(load.rows[0]).toEqual({ id: "zhengzhou-head", minutes: [60 + 30, 90], all: 180 });
  expect(load.rows.find((row) => row.id === "mayor")?.minutes).toEqual([60, 90]);
});

test("the load of interpreters is the time that they interpret", () =>
  expect(loadOfInterpreters(visit, programme).rows).toEqual([
    { id: "interpreter-zh", minutes: [120, 90], all: 210 },
  ]));

describe("the route of a day", () => {
  const day = Temporal.PlainDate.from("2023-10-25");
  const stops = stopsOf(visit, programme, "hangzhou-head", day);

  test("leads through the items of the person, with the transfer to each", () => {
    expect(stops.map((stop) => stop.item.activity)).toEqual(["welcome", "lunch", "rog-visit", "briefing"]);
    expect(stops.map((stop) => stop.transfer?.id)).toEqual(["t1", undefined, "t3", "t4"]);
  });

  test("starts at the hotel and never repeats a point", () => {
    const line = lineOf(visit, stops);
    expect(line[0]).toEqual([14.5045, 46.053]);
    expect(line).toHaveLength(5);
    expect(line.at(-1)).toEqual(line[0]);
  });

  test("is empty for a person without items on the day", () =>
    expect(stopsOf(visit, programme, "adviser", Temporal.PlainDate.from("2023-10-26"))).toEqual([]));
});

test("a limit is the visit's setting or the default, and absent if the rule is off", () => {
  const withRule = (rule: object) => ({ ...visit, rules: [{ rule: "daily-load", ...rule }] });
  expect(figureOf(visit, "daily-load", "minutes")).toBe(600);
  expect(figureOf(withRule({ parameters: { minutes: 300 } }), "daily-load", "minutes")).toBe(300);
  expect(figureOf(withRule({ level: "off" }), "daily-load", "minutes")).toBeUndefined();
});
