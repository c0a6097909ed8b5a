// Difficult times: days without a midnight, grids of zones that changed their offset, 24:00, hours that occur twice.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { agendaOf, wordingOf } from "#documents";
import { localTime, localTimeOf, openingOf, type PlaceId, type Visit } from "#domain";
import { readVisit } from "#formats";
import { recommend } from "#planner";
import { sayProblem } from "#text";
import { clockChangeOn } from "../../src/documents/agenda/clock.ts";
import { bareMeeting, bareVisit } from "../fixtures/bare-visit.ts";
import { entente, inFolder } from "../support/entente.ts";
import { problemsIn, programmeOf, startsIn, timeVisit } from "../support/times.ts";

const date = (text: string) => Temporal.PlainDate.from(text);
const notesOf = (visit: Visit, day: string): string[] => {
  const agenda = agendaOf(visit, programmeOf(visit), { kind: "everybody" }, "public");
  const at = agenda.days.findIndex((one) => one.date.toString() === day);
  const words = wordingOf(visit, { tag: "en", language: "en" });
  return agenda.days[at] ? words.dayNotes(agenda.days[at], agenda.days[at - 1]) : [];
};

test("a day without a midnight reports its clock change and has the right hours", () => {
  const visit = timeVisit("cairo-midnight");
  expect(notesOf(visit, "2026-04-24")).toContain(
    "The clocks go forward: 00:00 becomes 01:00. The day has 23 hours.",
  );
  const [open] = openingOf(visit, "hall" as PlaceId);
  expect(open && localTime.encode(localTimeOf(open.from, "Africa/Cairo"))).toBe("2026-04-22T00:00");
  expect(openingOf(visit, "hall" as PlaceId)).toHaveLength(1);
  expect(startsIn(programmeOf(visit), "Africa/Cairo")).toMatchObject({
    dinner: "2026-04-23T22:00",
    tour: expect.stringMatching(/^2026-04-25T/),
  });
});

test.each([
  ["Africa/Cairo", "2026-04-24", "00:00", "01:00", 23],
  ["Africa/Cairo", "2026-10-29", "00:00", "23:00", 25],
  ["Asia/Beirut", "2026-03-29", "00:00", "01:00", 23],
  ["Asia/Beirut", "2026-10-24", "00:00", "23:00", 25],
  ["America/Sao_Paulo", "2018-11-04", "00:00", "01:00", 23],
  ["America/Sao_Paulo", "2018-02-17", "00:00", "23:00", 25],
  ["Europe/Brussels", "2026-03-29", "02:00", "03:00", 23],
  ["Europe/Brussels", "2026-10-25", "03:00", "02:00", 25],
  ["Australia/Lord_Howe", "2026-04-05", "02:00", "01:30", 24.5],
  ["Australia/Lord_Howe", "2026-10-04", "02:00", "02:30", 23.5],
] as const)("%s on %s: %s becomes %s", (zone, day, before, after, dayHours) => {
  expect(clockChangeOn(date(day), zone)).toMatchObject({ before, after, dayHours });
  for (const days of [-1, 1]) expect(clockChangeOn(date(day).add({ days }), zone)).toBeUndefined();
});

test("a closure from midnight to midnight holds if the clock skips the first midnight", () => {
  const visit = timeVisit("cairo-midnight", [
    [
      '"opening": "Mo-Su 00:00-24:00"',
      '"closed": [{ "from": "2026-04-24T00:00", "to": "2026-04-24T24:00" }]',
    ],
    ['"fixed": "2026-04-24T10:00"', '"fixed": "2026-04-25T10:00"'],
  ]);
  const ends = openingOf(visit, "hall" as PlaceId).map(({ from, to }) =>
    [from, to].map((at) => localTime.encode(localTimeOf(at, "Africa/Cairo"))),
  );
  expect(ends[0]?.[1]).toBe("2026-04-24T01:00");
  expect(ends[1]?.[0]).toBe("2026-04-25T00:00");
});

test("starts lie on the grid of today's clock", () => {
  const programme = programmeOf(timeVisit("singapore-grid"));
  expect(programme.placements).toHaveLength(3);
  for (const start of Object.values(startsIn(programme, "Asia/Singapore"))) expect(start).toMatch(/:00$/);
});

test.each([
  ["Asia/Kathmandu", 60],
  ["Asia/Kolkata", 60],
  ["Africa/Monrovia", 15],
  ["Pacific/Apia", 60],
  ["America/Caracas", 60],
  ["Asia/Pyongyang", 30],
])("the grid in %s counts from the full hour", (zone, grid) => {
  const visit = timeVisit("singapore-grid", [
    ["Asia/Singapore", zone],
    ["grid: 60", `grid: ${grid}`],
  ]);
  const starts = Object.values(startsIn(programmeOf(visit), zone));
  expect(starts).toHaveLength(3);
  for (const start of starts) expect(Number(start.slice(14)) % grid).toBe(0);
});

test("if clocks change by half an hour, the grid follows the clock before and after the change", () => {
  const visit = timeVisit("singapore-grid", [
    ["Asia/Singapore", "Australia/Lord_Howe"],
    ["2026-05-11", "2026-04-04"],
    ["2026-05-12", "2026-04-05"],
    ['"id": "call-0"', '"id": "call-0", "when": [{ "days": ["2026-04-04"] }]'],
    ['"id": "call-1"', '"id": "call-1", "when": [{ "days": ["2026-04-05"] }]'],
  ]);
  const programme = programmeOf(visit);
  const starts = Object.values(startsIn(programme, "Australia/Lord_Howe"));
  expect(new Set(starts.map((start) => start.slice(0, 10))).size).toBe(2);
  for (const start of starts) expect(start).toMatch(/:00$/);
  const best = recommend(visit, programme, "call-2");
  expect(best.length).toBeGreaterThan(0);
  for (const { placement } of best)
    expect(localTime.encode(localTimeOf(placement.start, "Australia/Lord_Howe"))).toMatch(/:00/);
});

const day = "2026-06-10";
const yaml = (rest: Record<string, unknown>) => JSON.stringify(bareVisit(day, rest));
const leg = (rest: Record<string, unknown>) => ({
  legs: [{ id: "leg", title: "Ljubljana", zone: "Europe/Ljubljana", from: day, to: day, ...rest }],
});

test("hours of every kind may end at midnight, written as 24:00 or 00:00", () => {
  for (const to of ["24:00", "00:00"]) {
    expect(problemsIn(yaml(leg({ hours: { from: "09:00", to } })))).toEqual([]);
    expect(
      problemsIn(yaml({ activities: [bareMeeting("talk", { when: [{ from: "20:00", to }] })] })),
    ).toEqual([]);
    const rushHours = [{ from: "22:00", to, factor: 2, modes: ["car"] }];
    expect(problemsIn(yaml({ travel: { rushHours } }))).toEqual([]);
  }
  const closed = [{ from: `${day}T12:00`, to: `${day}T24:00` }];
  expect(problemsIn(yaml({ places: [{ id: "hall", name: "Hall", leg: "leg", closed }] }))).toEqual([]);
  const when = [{ between: { from: `${day}T12:00`, to: `${day}T24:00` } }];
  expect(problemsIn(yaml({ activities: [bareMeeting("talk", { when })] }))).toEqual([]);
  expect(problemsIn(yaml({ rules: [{ rule: "day-hours", parameters: { latest: "24:00" } }] }))).toEqual([]);
  // A day begins at 00:00, and nothing can start at its end.
  expect(problemsIn(yaml({ activities: [bareMeeting("talk", { fixed: `${day}T24:00` })] }))).toEqual([
    "wrong-format",
  ]);
  expect(problemsIn(yaml(leg({ hours: { from: "24:00", to: "24:00" } })))).not.toEqual([]);
});

test("a message states what a zone skips: an hour, or the day that Samoa left out", () => {
  const said = (zone: string, date: string, fixed: string) => {
    const read = readVisit(
      JSON.stringify(
        bareVisit(date, {
          legs: [{ id: "leg", title: "Leg", zone, from: date, to: date }],
          activities: [bareMeeting("talk", { fixed })],
        }),
      ),
      "visit.yaml",
    );
    return read.ok ? "" : read.error.map((one) => sayProblem("en", one)).join("\n");
  };
  const skipped = said("Pacific/Apia", "2011-12-30", "2011-12-30T09:00");
  expect(skipped).toContain(
    "the calendar skips the whole day of 2011-12-30T09:00: the zone changed sides of the date line. Write a time that exists, such as 2011-12-29T09:00 or 2011-12-31T09:00.",
  );
  expect(said("Australia/Lord_Howe", "2027-10-03", "2027-10-03T02:15")).toContain(
    "the clock skips 2027-10-03T02:15: summer time starts. Write a time that exists, such as 2027-10-03T01:45 or 2027-10-03T02:45.",
  );
  expect(said("Antarctica/Troll", "2027-03-28", "2027-03-28T01:30")).toContain(
    "such as 2027-03-27T23:30 or 2027-03-28T03:30.",
  );
  expect(said("Australia/Lord_Howe", "2027-04-04", "2027-04-04T01:45")).toContain(
    "Write 2027-04-04T01:45+11:00 for the first time or 2027-04-04T01:45+10:30 for the second.",
  );
});

test("time zones are stored as the time zone database spells them", () => {
  const visit = timeVisit("singapore-grid", [["Asia/Singapore", "asia/SINGAPORE"]]);
  expect(visit.legs[0]?.zone).toBe("Asia/Singapore");
  expect(problemsIn(yaml(leg({ zone: "Europe/Brusels" })))).toEqual(["wrong-format"]);
});

test("a repair asks which hour is meant if the clock shows it twice or skips it", async () => {
  await inFolder(async (folder) => {
    const file = join(folder, "visit.yaml");
    const out = join(folder, "out");
    await writeFile(
      file,
      JSON.stringify(
        bareVisit("2026-10-25", { activities: [bareMeeting("talk", { fixed: "2026-10-25T10:00" })] }),
      ),
    );
    await entente(["plan", file, "--out", out, "--iterations", "0"]);
    const from = ["--from", join(out, "programme.json")];
    const asked = await entente([
      "repair",
      file,
      ...from,
      "--event",
      "late talk 10",
      "--now",
      "2026-10-25T02:30",
    ]);
    expect(asked.code).toBe(1);
    expect(asked.err).toContain(
      "2026-10-25T02:30+02:00 for the first time or 2026-10-25T02:30+01:00 for the second",
    );
    const settled = await entente([
      "repair",
      file,
      ...from,
      "--event",
      "late talk 10",
      "--now",
      "2026-10-25T02:30+01:00",
    ]);
    expect(settled.code).toBe(0);
    const event = await entente([
      "repair",
      file,
      ...from,
      "--event",
      "ill one 2026-10-25T02:30/2026-10-25T04:00",
    ]);
    expect(event.code).toBe(1);
    expect(event.err).toContain("2026-10-25T02:30+02:00 for the first time");
  });
});
