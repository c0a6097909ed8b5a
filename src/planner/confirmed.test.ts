// Confirmed activities take place as agreed, and every conflict is a finding beside them.
import { expect, test } from "vitest";
import { type Finding, type Programme, type Visit, visit as visitSchema } from "#domain";
import { bareVisit, bareMeeting as meeting } from "../../test/fixtures/bare-visit.ts";
import { check, plan, preflight } from "./index.ts";

const day = "2026-05-12";
const hall = { id: "hall", name: "Hall", leg: "leg", coordinates: { lat: 46.05, lon: 14.5 } };
const castle = { id: "castle", name: "Castle", leg: "leg", coordinates: { lat: 46.25, lon: 14.9 } };
const visitOf = (rest: Record<string, unknown>): Visit =>
  visitSchema.parse(bareVisit(day, { places: [hall, castle], ...rest }));
const at = (time: string, rest: Record<string, unknown> = {}) => ({
  fixed: `${day}T${time}`,
  status: "confirmed",
  ...rest,
});

function planned(visit: Visit): Programme {
  const search = plan(visit, { seed: 1, iterations: 50 });
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
}

const timesOf = (programme: Programme) =>
  programme.placements.map(
    ({ activity, start }) =>
      `${activity} ${Temporal.Instant.fromEpochMilliseconds(start * 60_000)
        .toZonedDateTimeISO("Europe/Ljubljana")
        .toPlainTime()
        .toString({ smallestUnit: "minute" })}`,
  );
const about = (findings: readonly Finding[], ...ids: string[]) =>
  findings.filter(({ subjects }) => ids.every((id) => subjects.some((subject) => subject.id === id)));
const blocking = (findings: readonly Finding[]) => findings.filter(({ level }) => level === "block");

test("two confirmed meetings at the same time both keep it, and the finding names both and the person", () => {
  const visit = visitOf({
    activities: [
      meeting("a", at("10:00", { places: ["hall"] })),
      meeting("b", at("10:30", { places: ["hall"] })),
    ],
  });
  const programme = planned(visit);
  expect(timesOf(programme)).toEqual(["a 10:00", "b 10:30"]);
  expect(programme.placements.map(({ attendees }) => attendees)).toEqual([["one"], ["one"]]);
  expect(programme.unplaced).toEqual([]);
  const [conflict] = about(programme.findings, "a", "b", "one");
  expect(conflict).toMatchObject({ level: "block-release", confirmed: true });
  expect(blocking(programme.findings)).toEqual([]);
  expect(programme.findings).toEqual(check(visit, programme));
  expect(about(preflight(visit), "a", "b", "one")).toHaveLength(1);
});

test("a confirmed visit keeps its time if the place is closed or too far away to reach", () => {
  const visit = visitOf({
    places: [{ ...hall, opening: "Mo 09:00-12:00" }, castle],
    activities: [
      meeting("a", at("10:00", { places: ["hall"] })),
      meeting("b", at("11:05", { places: ["castle"] })),
    ],
  });
  const programme = planned(visit);
  expect(timesOf(programme)).toEqual(["a 10:00", "b 11:05"]);
  expect(programme.findings.some(({ rule, confirmed }) => rule === "opening-hours" && confirmed)).toBe(true);
  expect(about(programme.findings, "a", "b").map(({ rule }) => rule)).toContain("travel");
  expect(blocking(programme.findings)).toEqual([]);
});

test("an item between two confirmed ones that are too far apart is not the cause, and keeps its place", () => {
  const visit = visitOf({
    activities: [
      meeting("a", at("10:00", { places: ["hall"] })),
      meeting("b", at("11:15", { places: ["castle"] })),
      meeting("talk", { minutes: 10, places: ["hall"], when: [{ days: [day], from: "11:00", to: "11:15" }] }),
      meeting("late", { minutes: 10, places: ["hall"], when: [{ days: [day], from: "12:15", to: "12:30" }] }),
    ],
  });
  const programme = planned(visit);
  // Nobody is back from the castle, an hour away, at 12:15.
  expect(timesOf(programme)).toEqual(["a 10:00", "talk 11:00", "b 11:15"]);
  expect(about(programme.findings, "talk")).toEqual([]);
  expect(about(programme.findings, "a", "b").map(({ rule }) => rule)).toEqual(["travel"]);
  expect(about(preflight(visit), "a", "b").map(({ rule }) => rule)).toEqual(["travel"]);
});

test.each<[string, readonly unknown[], readonly string[], readonly string[] | undefined]>([
  [
    "a movable item that follows one directly",
    [meeting("a", at("10:00")), meeting("b", { after: [{ activity: "a", rightAfter: true }] })],
    ["a 10:00", "b 11:00"],
    undefined,
  ],
  [
    "one that has to follow directly where another confirmed item follows",
    [
      meeting("a", at("10:00")),
      meeting("c", at("11:00")),
      meeting("b", { after: [{ activity: "a", rightAfter: true }] }),
    ],
    ["a 10:00", "c 11:00"],
    ["a", "c"],
  ],
  [
    "one between two of them for which there is too little time",
    [
      meeting("a", at("10:00")),
      meeting("c", at("11:30", { after: [{ activity: "b", rightAfter: true }] })),
      meeting("b", { after: [{ activity: "a", rightAfter: true }] }),
    ],
    ["a 10:00", "c 11:30"],
    ["a", "c"],
  ],
  [
    "one that must come before, but may take place only later",
    [
      meeting("a", at("09:00", { after: [{ activity: "b" }] })),
      meeting("b", { when: [{ from: "11:00", to: "13:00" }] }),
    ],
    ["a 09:00"],
    ["a"],
  ],
])("an order with confirmed items moves or leaves out the other one: %s", (_, activities, times, causes) => {
  const visit = visitOf({ activities });
  const programme = planned(visit);
  expect(timesOf(programme)).toEqual(times);
  expect(blocking(check(visit, programme)).map(({ rule }) => rule)).toEqual(
    causes ? ["activity-missing"] : [],
  );
  const [left] = programme.unplaced;
  expect(left?.activity).toBe(causes && "b");
  const named = left?.clash.flatMap(({ subjects }) => subjects.map(({ id }) => id)) ?? [];
  expect(named).toEqual(expect.arrayContaining([...(causes ?? [])]));
});

test("a small room, an order, a missing interpreter and a quorum do not move a confirmed activity", () => {
  const visit = visitOf({
    places: [{ ...hall, seats: 1, parallel: 1 }, castle],
    people: ["one", "two"].map((id) => ({ id, party: "party", role: id, languages: ["en"] })),
    activities: [
      meeting("a", at("10:00", { places: ["hall"], after: [{ activity: "b" }], languages: ["sl"] })),
      meeting("b", at("12:00", { places: ["hall"], minimumGroup: 5 })),
    ],
  });
  const programme = planned(visit);
  expect(timesOf(programme)).toEqual(["a 10:00", "b 12:00"]);
  expect(programme.placements.map(({ attendees }) => attendees.length)).toEqual([2, 2]);
  expect(blocking(programme.findings)).toEqual([]);
  const rules = new Set(programme.findings.filter(({ confirmed }) => confirmed).map(({ rule }) => rule));
  expect([...rules].sort()).toEqual(["group-size", "interpreter", "precedence", "seats"]);
});

test("movable activities avoid confirmed ones, even the part of a confirmed one that a person misses", () => {
  const visit = visitOf({
    legs: [
      {
        id: "leg",
        title: "Ljubljana",
        zone: "Europe/Ljubljana",
        from: day,
        to: day,
        hours: { from: "10:00", to: "13:00" },
      },
    ],
    activities: [
      meeting("a", at("10:00")),
      meeting("b", at("10:30", { minutes: 90 })),
      meeting("movable", { importance: "wished", minutes: 60 }),
    ],
  });
  expect(timesOf(planned(visit))).toEqual(["a 10:00", "b 10:30", "movable 12:00"]);
});

test("in a conflict only confirmed meetings keep their time, and a provisional one is left out with a reason", () => {
  const visit = visitOf({
    activities: [meeting("a", at("10:00")), meeting("b", at("10:30", { status: "provisional" }))],
  });
  const programme = planned(visit);
  expect(timesOf(programme)).toEqual(["a 10:00"]);
  expect(programme.unplaced.map(({ activity }) => activity)).toEqual(["b"]);
});

test("a quorum does not include a person who could then not reach the next confirmed item", () => {
  const people = ["one", "two", "three"].map((id) => ({ id, party: "party", role: id, languages: ["en"] }));
  const visit = visitOf({
    people,
    activities: [
      // The first two people of the list are required an hour away right afterwards.
      meeting(
        "panel",
        at("10:00", { places: ["hall"], attend: { quorum: [{ of: ["one", "two", "three"], atLeast: 1 }] } }),
      ),
      meeting("castle-a", at("11:05", { places: ["castle"], attend: { required: ["one"] } })),
      meeting("castle-b", at("11:05", { places: ["castle"], attend: { required: ["two"] } })),
    ],
  });
  const programme = planned(visit);
  expect(timesOf(programme)).toEqual(["panel 10:00", "castle-a 11:05", "castle-b 11:05"]);
  const who = new Map(programme.placements.map(({ activity, attendees }) => [activity as string, attendees]));
  expect(who.get("panel")).toEqual(["three"]);
  expect(programme.findings.filter(({ level }) => level !== "warn")).toEqual([]);
  expect(preflight(visit)).toEqual([]);
});

test("if nobody of a quorum can come, the confirmed item keeps its time and has a finding", () => {
  const visit = visitOf({
    activities: [
      meeting("panel", at("10:00", { places: ["hall"], attend: { quorum: [{ of: ["one"], atLeast: 1 }] } })),
      meeting("castle", at("10:30", { places: ["castle"] })),
    ],
  });
  const programme = planned(visit);
  expect(timesOf(programme)).toEqual(["panel 10:00", "castle 10:30"]);
  expect(about(programme.findings, "panel").some(({ level }) => level !== "warn")).toBe(true);
  expect(blocking(programme.findings)).toEqual([]);
});

test("an option only fills a gap, and a cancelled activity is neither planned nor missing", () => {
  const visit = visitOf({
    legs: [
      {
        id: "leg",
        title: "Ljubljana",
        zone: "Europe/Ljubljana",
        from: day,
        to: day,
        hours: { from: "10:00", to: "11:00" },
      },
    ],
    activities: [
      meeting("spare", { status: "option" }),
      meeting("real", { importance: "wished", weight: 2 }),
      meeting("off", { status: "cancelled" }),
    ],
  });
  const programme = planned(visit);
  expect(timesOf(programme)).toEqual(["real 10:00"]);
  expect(programme.unplaced.map(({ activity }) => activity)).toEqual(["spare"]);
  expect(blocking(programme.findings)).toEqual([]);
  expect(preflight(visit).filter(({ level }) => level === "block")).toEqual([]);
});
