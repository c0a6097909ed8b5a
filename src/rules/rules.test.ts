// The day rules, each tested on the few facts that matter to it.
import { expect, test } from "vitest";
import { dailyLoad } from "./daily-load.ts";
import { dayHours } from "./day-hours.ts";
import { flightRest } from "./flight-rest.ts";
import { interpreterDay } from "./interpreter-day.ts";
import { interpreterEarly } from "./interpreter-early.ts";
import { interpreterPause } from "./interpreter-pause.ts";
import { interpreterTeam, teamSize } from "./interpreter-team.ts";
import { lunch } from "./lunch.ts";
import { nightRest } from "./night-rest.ts";
import type { Day, DayItem } from "./rule.ts";

const at = (clock: string): number => {
  const [hour, minute] = clock.split(":").map(Number);
  return (hour ?? 0) * 60 + (minute ?? 0);
};

/** Parses `09:00-10:30 meeting`, with an optional `+15` for the transfer to the item. */
function item(line: string): DayItem {
  const [span, kind, way] = line.split(" ");
  const [from, to] = (span ?? "").split("-");
  return {
    start: at(from ?? ""),
    end: at(to ?? ""),
    origin: 0,
    kind: (kind ?? "meeting") as DayItem["kind"],
    substantive: kind !== "meal" && kind !== "reception",
    feeds: kind === "meal",
    isOpen: false,
    travelMinutes: Number(way ?? 0),
    interpreted: true,
  };
}

const day = (items: string[], rest: Partial<Day> = {}): Day => ({
  origin: 0,
  country: undefined,
  items: items.map(item),
  previousEnd: undefined,
  lastFlight: undefined,
  ...rest,
});

test.each([
  ["a free hour between two meetings", ["10:00-12:00 meeting", "13:00-15:00 meeting"], undefined],
  ["a gap that the way eats up", ["10:00-12:00 meeting", "13:00-15:00 meeting 20"], 20],
  ["work right through", ["10:00-12:30 meeting", "12:30-15:00 meeting"], 60],
  ["a day-long activity, which holds its own break", ["09:00-18:45 site-visit"], undefined],
  ["a coffee, which is no lunch", ["10:00-12:30 meeting", "12:30-12:45 meal", "12:45-16:00 meeting"], 60],
  ["a meal, however short", ["10:00-12:30 meeting", "12:30-13:00 meal", "13:00-16:00 meeting"], undefined],
  ["the window cut at its edges", ["09:00-12:10 meeting", "13:00-13:30 meeting"], undefined],
  [
    "free time on the programme",
    ["10:00-12:00 meeting", "12:00-13:00 free-time", "13:00-16:00 meeting"],
    undefined,
  ],
])("lunch: %s", (_, items, size) => {
  expect(lunch.excess(day(items), lunch.parameters.parse({}))?.size).toBe(size);
});

test("day hours: an early start and a late end are measured in minutes, flights may be at any hour", () => {
  const parameters = dayHours.parameters.parse({});
  expect(dayHours.excess(day(["07:00-08:00 meeting"]), parameters)).toMatchObject({
    variant: "early",
    size: 30,
  });
  expect(dayHours.excess(day(["21:00-23:30 meeting"]), parameters)).toMatchObject({
    variant: "late",
    size: 30,
    facts: { key: "latest" },
  });
  expect(dayHours.excess(day(["21:00-23:00 reception"]), parameters)).toBeUndefined();
  expect(dayHours.excess(day(["22:00-24:30 meal"]), parameters)?.facts.key).toBe("eveningLatest");
  expect(dayHours.excess(day(["22:00-24:30 meal"], { country: "ES" }), parameters)).toBeUndefined();
  expect(dayHours.excess(day(["05:00-06:30 flight"]), parameters)).toBeUndefined();
});

test("lunch: the window is the custom of the country unless the visit sets it", () => {
  const plaque = day(["10:00-13:30 meeting", "13:30-13:50 ceremony", "16:00-18:00 meeting"], {
    country: "ES",
  });
  expect(lunch.excess(plaque, lunch.parameters.parse({}))).toBeUndefined();
  expect(lunch.excess({ ...plaque, country: "SI" }, lunch.parameters.parse({}))?.size).toBe(20);
  expect(lunch.excess(plaque, lunch.parameters.parse({ to: "14:30" }))?.size).toBe(20);
});

test("daily load: consecutive talks at one place are one appointment", () => {
  const talks = day([
    "09:00-09:20 plenary",
    "09:20-09:40 plenary",
    "09:50-10:10 plenary",
    "11:00-12:00 meeting 10",
  ]);
  expect(dailyLoad.excess(talks, { minutes: 600, appointments: 1 })).toMatchObject({ facts: { count: 2 } });
});

test("daily load: meals and transfers do not count, and minutes are reported before appointments", () => {
  const parameters = { minutes: 120, appointments: 2 };
  expect(dailyLoad.excess(day(["09:00-11:00 meeting", "12:00-14:00 meal"]), parameters)).toBeUndefined();
  expect(dailyLoad.excess(day(["09:00-11:30 meeting"]), parameters)).toMatchObject({
    variant: "minutes",
    size: 30,
  });
  const three = day(["09:00-09:10 meeting", "10:00-10:10 meeting", "11:00-11:10 meeting"]);
  expect(dailyLoad.excess(three, parameters)).toMatchObject({ variant: "appointments", size: 1 });
});

test("night rest: counted from the end of the day before to the first item, even if that is a transfer or a flight", () => {
  expect(
    nightRest.excess(day(["08:00-09:00 meeting"], { previousEnd: -60 }), { minutes: 600 }),
  ).toMatchObject({ size: 60 });
  expect(
    nightRest.excess(day(["05:00-06:00 transfer"], { previousEnd: -10 }), { minutes: 480 }),
  ).toMatchObject({ size: 170, facts: { restMinutes: 310 } });
  // A person who travelled through the night had none. Another rule covers the rest after the flight.
  expect(
    nightRest.excess(day(["18:00-19:00 meeting"], { previousEnd: 780 }), { minutes: 480 }),
  ).toBeUndefined();
});

test("flight rest: for ten hours after a long flight only light items are allowed, a short flight does not count", () => {
  const parameters = flightRest.parameters.parse({});
  const landed = { lastFlight: { end: 0, minutes: 660 } };
  expect(flightRest.excess(day(["08:00-09:00 meeting"], landed), parameters)).toMatchObject({ size: 120 });
  expect(flightRest.excess(day(["08:00-09:00 meal"], landed), parameters)).toBeUndefined();
  expect(
    flightRest.excess(day(["08:00-09:00 meeting"], { lastFlight: { end: 0, minutes: 95 } }), parameters),
  ).toBeUndefined();
});

test("interpreters: a pause restarts the count, and the total of the day is limited", () => {
  const parameters = { runMinutes: 120, pauseMinutes: 15 };
  expect(
    interpreterPause.excess(day(["09:00-10:30 meeting", "10:35-11:30 meeting"]), parameters),
  ).toMatchObject({ size: 25 });
  expect(
    interpreterPause.excess(day(["09:00-10:30 meeting", "10:45-11:40 meeting"]), parameters),
  ).toBeUndefined();
  expect(
    interpreterDay.excess(day(["09:00-12:00 meeting", "14:00-18:30 meeting"]), { minutes: 420 }),
  ).toMatchObject({ size: 30 });
});

test("interpreters early: half an hour between arrival and start, except at the same place and in the morning", () => {
  const parameters = interpreterEarly.parameters.parse({});
  const late = (...items: string[]) => interpreterEarly.excess(day(items), parameters);
  expect(late("09:00-10:00 meeting", "10:35-11:00 meeting 20")).toMatchObject({
    variant: "late",
    size: 15,
    facts: { earlyMinutes: 15, neededMinutes: 30 },
  });
  expect(late("09:00-10:00 meeting", "10:50-11:00 meeting 20")).toBeUndefined();
  expect(late("09:00-10:00 meeting", "10:00-11:00 meeting")).toBeUndefined();
  expect(late("09:00-10:00 meeting 40")).toBeUndefined();
  const along = { ...item("10:20-11:00 meal 20"), interpreted: false };
  expect(
    interpreterEarly.excess({ ...day([]), items: [item("09:00-10:00 meeting"), along] }, parameters),
  ).toBe(undefined);
});

test("interpreter teams follow the published table", () => {
  const figures = interpreterTeam.parameters.parse({});
  expect([40, 41, 240, 241, 360, 480].map((minutes) => teamSize("simultaneous", minutes, figures))).toEqual([
    1, 2, 2, 3, 3, 4,
  ]);
  expect([60, 240, 360].map((minutes) => teamSize("consecutive", minutes, figures))).toEqual([1, 1, 2]);
});

test("with the pack, three languages in a booth need six interpreters, consecutive work needs fewer", () => {
  const canada = interpreterTeam.parameters.parse({ threeLanguages: 6 });
  expect(teamSize("simultaneous", 60, canada, 1)).toBe(2);
  expect(teamSize("simultaneous", 60, canada, 2)).toBe(3);
  expect(teamSize("consecutive", 60, canada, 2)).toBe(1);
});
