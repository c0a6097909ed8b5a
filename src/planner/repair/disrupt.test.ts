// Disruptions change only the demands that they must.
import { expect, test } from "vitest";
import {
  disruptionProblem,
  indexVisit,
  type Placement,
  type Programme,
  presenceOfPerson,
  readDisruption,
  timeWindow,
  toInstant,
  toMinute,
  toZoned,
  type Visit,
  validateDocument,
  visitJson,
  windowsOf,
} from "#domain";
import { smallVisit } from "../../../test/fixtures/small-visit.ts";
import { plan, type RepairOutcome, repair } from "../index.ts";

function planned(visit: Visit): Programme {
  const run = plan(visit, { seed: 5, iterations: 100 });
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

function after(visit: Visit, programme: Programme, text: string, now?: number): RepairOutcome {
  const event = readDisruption(text);
  if (!event.ok) throw new Error(event.error.code);
  const run = repair(visit, programme, { disruptions: [event.value], seed: 1, work: 400, now });
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

const at = (programme: Programme | undefined, id: string): Placement | undefined =>
  programme?.placements.find((placement) => placement.activity === id);

const visit = smallVisit();
const programme = planned(visit);
const welcome = at(programme, "welcome");
if (!welcome) throw new Error("the fixture places it");

test("an ill person is excused from items of the delegation, and the welcome keeps its time", () => {
  const { repairs, forced } = after(
    visit,
    programme,
    "ill hangzhou-expert 2023-10-25T07:00/2023-10-25T22:00",
  );
  const first = repairs[0];
  expect(at(first?.programme, "welcome")?.start).toBe(welcome.start);
  expect(at(first?.programme, "welcome")?.attendees).not.toContain("hangzhou-expert");
  expect(at(first?.programme, "reception")?.attendees).toContain("hangzhou-expert");
  expect(forced).toContain("welcome");
  expect(first?.diff.people.map((person) => person.id)).toContain("hangzhou-expert");
  expect(first?.diff.items.every((item) => item.kind === "people")).toBe(true);
});

test("an activity for which an ill person is required by name moves", () => {
  const { repairs, forced } = after(visit, programme, "ill mayor 2023-10-25T10:30/2023-10-25T22:00");
  expect(forced).toContain("welcome");
  const moved = at(repairs[0]?.programme, "welcome");
  expect(moved?.start).toBeLessThan(welcome.start);
  expect(moved?.attendees).toContain("mayor");
  // Lunch needs the hosts, and one of them is not ill.
  expect(at(repairs[0]?.programme, "lunch")?.attendees).toContain("adviser");
  expect(at(repairs[0]?.programme, "lunch")?.attendees).not.toContain("mayor");
});

test("an ill person is no longer required as a member of a group, so that the visit remains readable", () => {
  const { visit: changed } = after(visit, programme, "ill mayor 2023-10-25T07:00/2023-10-25T22:00");
  const { attend } = indexVisit(changed).activities.get("lunch") ?? {};
  expect(attend).toMatchObject({ required: ["china", "adviser"], forbidden: ["mayor"] });
  expect(validateDocument({ visit: visitJson(changed), programme: null }).ok).toBe(true);
});

test("a session that runs over keeps its start and takes longer, even beyond the opening hours", () => {
  const { repairs } = after(visit, programme, "over reception 600");
  const reception = at(programme, "reception");
  expect(at(repairs[0]?.programme, "reception")).toMatchObject({
    start: reception?.start,
    end: (reception?.end ?? 0) + 600,
  });
});

test("a late fixed item moves by its delay; a late movable item begins then or later, if necessary outside its hours", () => {
  const briefing = at(programme, "briefing");
  const late = after(visit, programme, "late briefing 40").repairs[0]?.programme;
  expect(at(late, "briefing")?.start).toBe((briefing?.start ?? 0) + 40);
  const later = after(visit, programme, "late welcome 30").repairs[0]?.programme;
  expect(at(later, "welcome")?.start).toBe(welcome.start + 30);
  const reception = at(programme, "reception")?.start ?? 0;
  expect(
    at(after(visit, programme, "late reception 15").repairs[0]?.programme, "reception")?.start,
  ).toBeGreaterThanOrEqual(reception + 15);
});

test("an item with consecutive interpretation keeps its length when a delay fixes it", () => {
  const spokenTwice = {
    kind: "ceremony",
    minutes: 45,
    interpretation: { mode: "consecutive", provided: false },
  } as const;
  const interpreted: Visit = {
    ...visit,
    activities: visit.activities.map((one) => (one.id === "reception" ? { ...one, ...spokenTwice } : one)),
  };
  const stands = planned(interpreted);
  const later = after(interpreted, stands, "late reception 900").repairs[0]?.programme;
  const lengths = [stands, later].map((one) => {
    const reception = at(one, "reception");
    return (reception?.end ?? 0) - (reception?.start ?? 0);
  });
  expect(lengths).toEqual([90, 90]);
});

test("a late party is absent from the start of its next item", () => {
  const { visit: changed } = after(visit, programme, "late zhengzhou 45");
  const first = programme.placements.find((p) => p.attendees.includes("zhengzhou-head" as never));
  const start = first?.start ?? 0;
  const there = presenceOfPerson(changed, "zhengzhou-head" as never);
  expect(there.some((span) => span.from < start + 45 && start < span.to)).toBe(false);
  expect(there.some((span) => span.from === start + 45)).toBe(true);
});

test("withdrawing an activity removes its orders, pins and wishes, unless it has begun", () => {
  const { visit: changed, repairs } = after(visit, programme, "withdrawn welcome");
  expect(indexVisit(changed).activities.has("welcome")).toBe(false);
  expect(indexVisit(changed).activities.get("rog-visit")?.after).toEqual([]);
  expect(at(repairs[0]?.programme, "welcome")).toBeUndefined();
  const begun = after(visit, programme, "withdrawn welcome", welcome.start + 10);
  expect(at(begun.repairs[0]?.programme, "welcome")).toEqual(welcome);
});

test("a closed place and a lost interpreter affect only the time from now on", () => {
  const closed = after(visit, programme, "closed red-hall", welcome.start + 10);
  expect(at(closed.repairs[0]?.programme, "welcome")).toEqual(welcome);
  expect(at(closed.repairs[0]?.programme, "zhengzhou-talk")?.place).not.toBe("red-hall");
  const lost = after(visit, programme, "lost interpreter-zh", welcome.start + 10);
  expect(at(lost.repairs[0]?.programme, "welcome")?.interpreters).toEqual(welcome.interpreters);
  expect(
    lost.repairs[0]?.programme.placements.some((p) => p.start > welcome.start && p.interpreters.length > 0),
  ).toBe(false);
});

test("a leg is cut short for the rest of the day in question or, if no time is given, completely", () => {
  const minute = (time: string) =>
    Temporal.ZonedDateTime.from(`${time}[Europe/Ljubljana]`).epochMilliseconds / 60_000;
  const closures = (text: string, now?: number) => {
    const closed = after(visit, programme, text, now).visit.places.flatMap((place) => place.closed ?? []);
    expect(closed.length).toBeGreaterThan(1);
    return [...new Set(closed.map(({ from, to }) => [from, to].map((time) => time.at.toString()).join("/")))];
  };
  const whole = "2023-10-25T00:00:00/2023-10-27T00:00:00";
  expect(closures("short ljubljana")).toEqual([whole]);
  expect(closures("short ljubljana", minute("2023-10-20T12:00"))).toEqual([whole]);
  expect(closures("short ljubljana", minute("2023-10-25T12:00"))).toEqual([
    "2023-10-25T12:00:00/2023-10-26T00:00:00",
  ]);
  expect(closures("short ljubljana 2023-10-26T09:00")).toEqual(["2023-10-26T09:00:00/2023-10-27T00:00:00"]);
  expect(closures("short ljubljana 2023-10-26T09:00/2023-10-26T11:00")).toEqual([
    "2023-10-26T09:00:00/2023-10-26T11:00:00",
  ]);
});

test("a window of several days keeps its other days", () => {
  const between = { from: "2023-10-25T09:00", to: "2023-10-26T18:00" };
  const open: Visit = {
    ...visit,
    activities: visit.activities.map((one) =>
      one.id === "zhengzhou-talk" ? { ...one, places: [], when: [timeWindow.parse({ between })] } : one,
    ),
  };
  const placed = planned(open);
  const start = at(placed, "zhengzhou-talk")?.start ?? Number.NaN;
  const spans = (text: string, now?: number) => {
    const { visit: later } = after(open, placed, text, now);
    const talk = indexVisit(later).activities.get("zhengzhou-talk");
    return talk && windowsOf(later, talk);
  };
  const [whole] = windowsOf(open, indexVisit(open).activities.get("zhengzhou-talk") ?? expect.fail());
  expect(spans("late zhengzhou-talk 30")).toEqual([{ from: start + 30, to: whole?.to }]);
  const cut = spans("short ljubljana 2023-10-25T20:00/2023-10-25T22:00", start - 1);
  expect(cut).toEqual([
    { from: whole?.from, to: (whole?.from ?? 0) + 11 * 60 },
    { from: (whole?.from ?? 0) + 13 * 60, to: whole?.to },
  ]);
});

test("a session that ends early keeps its start and frees its attendees, even while it is held; impossible ends are refused", () => {
  const zone = "Europe/Ljubljana";
  const halfway = toZoned(toMinute(toInstant(welcome.start).add({ minutes: 20 })), zone);
  const clock = halfway.toPlainTime().toString({ smallestUnit: "minute" });
  for (const now of [undefined, welcome.start + 10])
    for (const text of [`ended welcome ${clock}`, `ended welcome ${halfway.toPlainDate()}T${clock}`]) {
      const [first] = after(visit, programme, text, now).repairs;
      const is = at(first?.programme, "welcome");
      expect([is?.start, is?.end], text).toEqual([welcome.start, welcome.start + 20]);
      for (const { activity, start } of programme.placements)
        if (start < welcome.start) expect(at(first?.programme, activity)?.start).toBe(start);
    }
  const problemOf = (text: string) => {
    const event = readDisruption(text);
    return event.ok ? disruptionProblem(visit, programme, event.value)?.code : event.error.code;
  };
  expect(problemOf(`ended welcome ${clock}`)).toBeUndefined();
  const start = toZoned(welcome.start, zone).toPlainTime().toString({ smallestUnit: "minute" });
  expect(problemOf(`ended welcome ${start}`)).toBe("event-ended");
  expect(problemOf("ended welcome 2023-10-25T23:50")).toBe("event-ended");
  expect(problemOf("ended welcom 10:30")).toBe("event-activity");
});
