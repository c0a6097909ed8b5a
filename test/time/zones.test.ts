// Several zones in one visit: every item is on its local day, a flight also on the day of its arrival, in the same
// notation everywhere.
import pc from "picocolors";
import { expect, test } from "vitest";
import { agendaOf, timeRange } from "#documents";
import type { PersonId } from "#domain";
import { check } from "#planner";
import { programmeLines } from "../../src/cli/programme-lines.ts";
import { freeTimeOf } from "../../src/documents/booklet/printed-items.ts";
import { axisOf } from "../../src/web/visit/axis.ts";
import { programmeOf, timeVisit } from "../support/times.ts";

const colours = pc.createColors(false);

test("a flight is listed on the days of its departure and of its arrival", () => {
  const visit = timeVisit("brussels-to-beijing");
  const programme = programmeOf(visit);
  const agenda = agendaOf(visit, programme, { kind: "person", id: "head" as PersonId }, "personal");
  const days = Object.fromEntries(
    agenda.days.map((day) => [
      day.date.toString(),
      day.items.flatMap((item) =>
        item.kind === "activity" ? [`${item.activity.id} ${timeRange(item)}`] : [],
      ),
    ]),
  );
  expect(days).toMatchObject({
    "2026-05-12": ["talks 10:00–11:00", "reception 18:30–19:30", "flight 21:00–13:00 (+1)"],
    "2026-05-13": ["flight 21:00 (−1)–13:00"],
    "2026-05-14": ["welcome 10:00–11:00"],
  });
  const lines = programmeLines(visit, programme, "en", colours);
  const wednesday = lines.findIndex((line) => line.startsWith("Wednesday, 13 May 2026"));
  expect(lines.find((line) => line.includes("21:00–13:00 (+1)  Flight"))).toBeDefined();
  expect(lines[wednesday + 1]).toContain("21:00 (−1)–13:00  Flight");
});

test("over the date line, neither a flight that arrives before it departs nor a night is free time", () => {
  const visit = timeVisit("date-line");
  const programme = programmeOf(visit);
  const agenda = agendaOf(visit, programme, { kind: "person", id: "p1" as PersonId }, "personal");
  const days = agenda.days.map((day) =>
    day.items.flatMap((item) =>
      item.kind === "transfer"
        ? []
        : [`${item.kind === "free" ? "free" : item.activity.id} ${timeRange(item)}`],
    ),
  );
  expect(days).toEqual([
    ["m1 10:00–11:00", "f1 10:00 (+1)–20:50"],
    ["f1 10:00–20:50 (−1)", "m2 10:00–11:00"],
    ["f2 10:00–13:00 (+1)"],
    ["f2 10:00 (−1)–13:00"],
    ["m3 10:00–11:00"],
  ]);
  const free = freeTimeOf(visit, programme);
  expect(agenda.days.flatMap(({ date }) => free(date))).toEqual([]);
});

test.each([
  ["at ten", "10:00", []],
  ["at six", "06:00", ["early 90"]],
  ["at a quarter past eleven at night", "23:15", ["late 75"]],
])("over the date line, the hours of a date are those of the item's own place: %s", (_, time, expected) => {
  const visit = timeVisit("date-line", [
    [
      "title: Honolulu meeting, minutes: 60, fixed: 2027-05-13T10:00",
      `title: Honolulu meeting, minutes: 60, fixed: 2027-05-13T${time}`,
    ],
  ]);
  const hours = check(visit, programmeOf(visit)).filter(({ rule }) => rule === "day-hours");
  expect(hours.map(({ variant, size }) => `${variant} ${size}`)).toEqual(expected);
});

test("the timeline shows every item on the local day on which it begins, even before a flight to the east", () => {
  const visit = timeVisit("brussels-to-beijing");
  const programme = programmeOf(visit);
  const { days } = axisOf(visit, programme, { scale: 1, foldNights: true });
  const shown = days.map(({ date, from, to }) => [
    date.toString(),
    ...programme.placements
      .filter(({ start }) => from <= start && start < to)
      .map(({ activity }) => String(activity)),
  ]);
  expect(shown).toEqual([
    ["2026-05-11"],
    ["2026-05-12", "talks", "reception", "flight"],
    ["2026-05-13"],
    ["2026-05-14", "welcome"],
  ]);
  expect(days.map(({ hours }) => hours)).toEqual([24, 24, 18, 24]);
});

test.each([
  // By the local dates, a flight across the date line may arrive before it departs. A long flight is listed on every
  // day that it takes.
  ["Pacific/Apia", "Pacific/Honolulu", 330, "21:00–03:30", ["2026-05-12"]],
  ["Asia/Tokyo", "Pacific/Honolulu", 420, "21:00–09:00", ["2026-05-12"]],
  ["Pacific/Honolulu", "Pacific/Apia", 330, "21:00–01:30 (+2)", ["2026-05-12", "2026-05-13", "2026-05-14"]],
  ["Europe/Brussels", "Asia/Kathmandu", 600, "21:00–10:45 (+1)", ["2026-05-12", "2026-05-13"]],
  ["Europe/Brussels", "Europe/Brussels", 660, "21:00–08:00 (+1)", ["2026-05-12", "2026-05-13"]],
  [
    "Europe/Brussels",
    "Pacific/Auckland",
    1620,
    "21:00–10:00 (+2)",
    ["2026-05-12", "2026-05-13", "2026-05-14"],
  ],
])("from %s to %s", (from, to, minutes, written, dates) => {
  const visit = timeVisit("brussels-to-beijing", [
    ["Europe/Brussels", from],
    ["Asia/Shanghai", to],
    ['"minutes": 600', `"minutes": ${minutes}`],
  ]);
  const agenda = agendaOf(visit, programmeOf(visit), { kind: "everybody" }, "public");
  const listed = agenda.days.flatMap((day) =>
    day.items.filter((item) => item.kind === "activity" && item.activity.id === "flight"),
  );
  expect(listed.map((item) => item.on.toString())).toEqual(dates);
  expect(listed[0] && timeRange(listed[0])).toBe(written);
});
