// Relaxations by example: each kind of demand changes as protocol officers would change it.
import { expect, test } from "vitest";
import { type Activity, activity as activitySchema, type Programme, type Visit } from "#domain";
import { smallVisit } from "../../../../test/fixtures/small-visit.ts";
import { check, explain, plan, relaxed } from "../../index.ts";

/** The small visit with other activities only. */
const visitOf = (activities: readonly object[], more: Partial<Visit> = {}): Visit => ({
  ...smallVisit(),
  activities: activities.map((a) => activitySchema.parse({ title: "Talk", kind: "bilateral", ...a })),
  wishes: [],
  pins: [],
  ...more,
});

function planned(visit: Visit): Programme {
  const run = plan(visit, { seed: 1, iterations: 60 });
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

/** Returns the relaxations of the only activity without a time. */
function offered(visit: Visit) {
  const programme = planned(visit);
  const [missing] = programme.unplaced;
  if (!missing || programme.unplaced.length !== 1)
    throw new Error(`${programme.unplaced.length} are missing`);
  const explanation = explain(visit, programme, missing.activity);
  if (explanation?.kind !== "unplaced") throw new Error("it is not placed");
  return { programme, missing: missing.activity, ...explanation };
}

const changes = (visit: Visit) => offered(visit).relaxations.map(({ change }) => change);
const talk = (id: string, more: Partial<Record<keyof Activity, unknown>> = {}) => ({
  id,
  minutes: 60,
  places: ["red-hall"],
  interpretation: { between: [] },
  attend: { required: ["zhengzhou", "mayor"] },
  ...more,
});

test("if two activities are fixed at one time, one moves or is left out, or a person is excused from it", () => {
  const visit = visitOf([
    talk("first", { fixed: "2023-10-25T10:00", weight: 3 }),
    talk("second", {
      fixed: "2023-10-25T10:00",
      weight: 2,
      places: ["hotel"],
      attend: { required: ["zhengzhou", "adviser"], wished: ["hangzhou"] },
    }),
  ]);
  const { relaxations, missing } = offered(visit);
  expect(missing).toBe("second");
  expect(relaxations.map(({ change, price }) => [change.kind, change.kind === "time" ? 0 : price])).toEqual(
    expect.arrayContaining([
      ["withdrawal", 8],
      ["time", 0],
    ]),
  );
  const excused = relaxations.filter(({ change }) => change.kind === "attendance");
  expect(excused.map(({ change }) => change)).toContainEqual({
    kind: "attendance",
    activity: "second",
    who: ["zhengzhou"],
  });
  for (const { before, after, change } of relaxations)
    if (change.kind === "withdrawal") expect(after.wishesUnmet - before.wishesUnmet).toBe(1);
});

test("a host is not left alone: invited guests still come", () => {
  const visit = visitOf([
    talk("first", { fixed: "2023-10-25T10:00", importance: "required" }),
    talk("second", {
      fixed: "2023-10-25T10:00",
      places: ["hotel"],
      attend: { required: ["zhengzhou", "adviser"] },
    }),
  ]);
  expect(changes(visit)).not.toContainEqual({ kind: "attendance", activity: "second", who: ["zhengzhou"] });
});

test("hours that are slightly too short are extended by exactly the missing time", () => {
  const visit = visitOf([
    talk("long", { minutes: 90, when: [{ days: ["2023-10-25"], from: "10:00", to: "11:10" }] }),
  ]);
  const { relaxations } = offered(visit);
  expect(relaxations[0]).toMatchObject({ price: 2, change: { kind: "time", minutes: 20, otherDay: false } });
  expect(relaxations.map(({ change }) => change.kind)).toContain("shorter");
});

test("a place opens for longer, or another place is used", () => {
  const visit = visitOf([
    talk("late", { when: [{ days: ["2023-10-25"], from: "17:20", to: "18:40" }], places: ["city-hall"] }),
  ]);
  const found = changes(visit);
  expect(found).toContainEqual(
    expect.objectContaining({ kind: "opening", place: "city-hall", minutes: 20, closedDay: false }),
  );
  expect(found.map(({ kind }) => kind)).toContain("place");
});

test("one seat more, one person fewer, or a larger room", () => {
  const visit = visitOf([talk("crowded", { seats: 2 })]);
  const { relaxations } = offered(visit);
  expect(relaxations[0]).toMatchObject({
    price: 3,
    change: { kind: "seats", place: undefined, seats: 3, more: 1 },
  });
});

test("another interpreter is proposed if the only one is busy", () => {
  const interpretation = { between: [["zh-Hans", "en"]] };
  const visit = visitOf([
    talk("first", { fixed: "2023-10-25T10:00", importance: "required", interpretation, languages: ["en"] }),
    talk("second", {
      fixed: "2023-10-25T10:00",
      interpretation,
      languages: ["en"],
      places: ["hotel"],
      attend: { required: ["hangzhou", "adviser"] },
    }),
  ]);
  const { relaxations, programme, missing } = offered(visit);
  const more = relaxations.find(({ change }) => change.kind === "interpreters");
  expect(more).toMatchObject({ price: 20, change: { count: 1, between: ["zh-Hans", "en"] } });
  const after = more && relaxed(visit, programme, more, () => ({ en: "Further interpreter" }));
  expect(after?.visit.interpreters.at(-1)).toMatchObject({ role: { en: "Further interpreter" } });
  expect(after?.programme.placements.map((placement) => placement.activity)).toContain(missing);
});

test("a rule is relaxed only if its level allows an exception", () => {
  const early = [talk("early", { places: [], when: [{ days: ["2023-10-25"], from: "06:00", to: "07:00" }] })];
  const level = (level: "block" | "block-release"): Partial<Visit> => ({
    rules: [{ rule: "day-hours", level }],
  });
  expect(changes(visitOf(early, level("block-release")))).toContainEqual({ kind: "rule", rule: "day-hours" });
  expect(changes(visitOf(early, level("block")))).not.toContainEqual({ kind: "rule", rule: "day-hours" });
});

test("if others can make room, no relaxation is offered", () => {
  const visit = visitOf([
    talk("first", { when: [{ days: ["2023-10-25"], from: "09:00", to: "11:00" }] }),
    talk("second", { when: [{ days: ["2023-10-25"], from: "09:00", to: "10:00" }] }),
  ]);
  const programme = planned(visit);
  const first = programme.placements.find((placement) => placement.activity === "first");
  if (!first) throw new Error("it is placed");
  // Placed by hand at a time when it blocks the other.
  const start = programme.placements.reduce((least, { start }) => Math.min(least, start), first.start);
  const byHand = { ...programme, placements: [{ ...first, start, end: start + 60 }] };
  const explanation = explain(visit, byHand, "second" as Activity["id"]);
  expect(explanation).toMatchObject({ kind: "unplaced", relaxations: [] });
  if (explanation?.kind !== "unplaced" || !explanation.rearranged) throw new Error("it fits");
  const after = relaxed(visit, byHand, { change: undefined, placements: explanation.rearranged }).programme;
  expect(after.placements.map((placement) => placement.activity).sort()).toEqual(["first", "second"]);
  expect(check(visit, after).filter((finding) => finding.level === "block")).toEqual([]);
});

/** Zhengzhou is present for one hour, in which a guest and the host of the talk are each invited elsewhere. */
function doublyBound(): Visit {
  const at = (time: string) => ({ at: Temporal.PlainDateTime.from(`2023-10-25T${time}`), offset: undefined });
  const fixed = "2023-10-25T10:00";
  const visit = visitOf([
    talk("with-adviser", { fixed, attend: { required: ["hangzhou-head", "adviser"] }, weight: 12 }),
    talk("with-mayor", {
      fixed,
      places: ["hotel"],
      attend: { required: ["hangzhou-expert", "mayor"] },
      weight: 13,
    }),
    talk("short", {
      places: ["hotel"],
      when: [{ days: ["2023-10-25"], from: "10:00", to: "11:00" }],
      attend: { required: ["zhengzhou", "hangzhou-head", "mayor"] },
      weight: 1,
    }),
  ]);
  const present = [{ from: at("10:00"), to: at("11:00") }];
  return {
    ...visit,
    people: visit.people.map((person) => (person.party === "zhengzhou" ? { ...person, present } : person)),
  };
}

test("if no single change suffices, two are offered together, and both are needed", () => {
  const visit = doublyBound();
  const { relaxations, programme, missing } = offered(visit);
  expect(missing).toBe("short");
  expect(relaxations.length).toBeGreaterThan(0);
  expect(relaxations.map(({ price }) => price)).toEqual(
    relaxations.map(({ price }) => price).sort((a, b) => a - b),
  );
  for (const relaxation of relaxations) {
    const { change, also } = relaxation;
    expect(also).toBeDefined();
    const stands = (way: Parameters<typeof relaxed>[2]) => {
      const after = relaxed(visit, programme, way);
      return { after, breaks: check(after.visit, after.programme).filter(({ level }) => level === "block") };
    };
    const both = stands(relaxation);
    expect(both.breaks).toEqual([]);
    expect(both.after.programme.placements.map(({ activity }) => activity)).toContain(missing);
    for (const alone of [change, also]) {
      const without = stands({ change: alone, placements: relaxation.placements });
      expect(without.breaks).not.toEqual([]);
    }
  }
});
