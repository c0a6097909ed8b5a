// Demands that are impossible before any search, as an officer might enter them by mistake. Preflight names each,
// and finds nothing in a visit without one.
import { expect, test } from "vitest";
import { type Finding, type Visit, visit as visitSchema } from "#domain";
import { sayFinding } from "#text";
import { bareVisit, bareMeeting as meeting } from "../../../test/fixtures/bare-visit.ts";
import { preflight } from "./index.ts";

const day = "2026-05-12";
const visitOf = (rest: Record<string, unknown>): Visit => visitSchema.parse(bareVisit(day, rest));

/** A meeting whose fixed time is not yet agreed. */
const movable = (id: string, rest: Record<string, unknown>) =>
  meeting(id, { status: "provisional", ...rest });

/** Returns the only finding of preflight. */
function theOnly(visit: Visit): Finding & { sentence: string } {
  const [found, ...others] = preflight(visit);
  if (!found || others.length > 0)
    throw new Error(`one finding expected, not ${others.length + (found ? 1 : 0)}`);
  expect(found.level).toBe("block");
  return { ...found, sentence: sayFinding("en", found, visit) };
}

const idsOf = (finding: Finding, kind: string) =>
  finding.subjects.filter((subject) => subject.kind === kind).map((subject) => subject.id);

const demandsOf = (finding: Finding) => (finding.clash ?? []).map((demand) => demand.demand);

test("a feasible day has no finding", () => {
  expect(preflight(visitOf({ activities: [meeting("a"), meeting("b")] }))).toEqual([]);
});

test("if a person's meetings need more hours than there are, the person, the meetings and the hours are named", () => {
  const morning = { when: [{ from: "09:00", to: "12:00" }] };
  const found = theOnly(visitOf({ activities: ["a", "b", "c", "d"].map((id) => meeting(id, morning)) }));
  expect(found.variant).toBe("overload");
  expect(idsOf(found, "person")).toEqual(["one"]);
  expect(idsOf(found, "activity")).toEqual(["a", "b", "c", "d"]);
  expect(found.facts).toMatchObject({ neededMinutes: 240, thereMinutes: 180 });
  expect(found.sentence).toContain("The only one");
});

test("if a rule makes a congress of two days or more impossible, the rule is named", () => {
  for (const minutes of [1440, 1740, 10_080]) {
    const found = theOnly(
      visitOf({
        packs: ["working-days"],
        activities: [meeting("a", { minutes, status: "provisional", fixed: `${day}T09:00` })],
      }),
    );
    expect(found.variant).toBe("impossible");
    expect(demandsOf(found)).not.toEqual([]);
    expect(found.sentence).not.toMatch(/:\s*\./);
  }
  const longerThanTheVisit = theOnly(
    visitOf({ activities: [meeting("a", { minutes: 10_080, kind: "free-time" })] }),
  );
  expect(demandsOf(longerThanTheVisit)).toEqual(["duration"]);
});

test("a window shorter than the meeting is named with the meeting's length", () => {
  const found = theOnly(visitOf({ activities: [meeting("a", { when: [{ from: "09:00", to: "09:45" }] })] }));
  expect(found.variant).toBe("impossible");
  expect(demandsOf(found)).toContain("time-window");
  expect(found.facts).toMatchObject({ lengthMinutes: 60 });
  expect(idsOf(found, "activity")).toEqual(["a"]);
});

test("a place that is never open is named", () => {
  const found = theOnly(
    visitOf({
      places: [{ id: "hall", name: "Hall", leg: "leg", opening: "off" }],
      activities: [meeting("a", { places: ["hall"] })],
    }),
  );
  expect(found.variant).toBe("impossible");
  expect(demandsOf(found)).toContain("opening-hours");
  expect(found.sentence).toContain("Hall");
});

const interpretedMeeting = (pairs: readonly (readonly [string, string])[]) =>
  visitOf({
    people: [{ id: "one", party: "party", role: "The only one", languages: ["zh"] }],
    interpreters: pairs.map((pair, i) => ({ id: `i${i}`, role: "Interpreter", pairs: [pair] })),
    activities: [meeting("a", { languages: ["en"], interpretation: { mode: "consecutive" } })],
  });

test("without an interpreter for two languages, both are named, and a suitable interpreter resolves the finding", () => {
  const found = theOnly(interpretedMeeting([["sl", "en"]]));
  expect(found.variant).toBe("no-interpreter");
  const { from, to } = found.facts;
  expect([from, to].toSorted()).toEqual(["en", "zh"]);
  expect(found.sentence).toContain("Chinese");
  expect(preflight(interpretedMeeting([["zh", "en"]]))).toEqual([]);
});

test("more people than seats in any allowed place", () => {
  const found = theOnly(
    visitOf({
      people: ["one", "two", "three"].map((id) => ({ id, party: "party", role: id, languages: ["en"] })),
      places: [{ id: "den", name: "Den", leg: "leg", seats: 2 }],
      activities: [meeting("a", { places: ["den"] })],
    }),
  );
  expect(found.variant).toBe("too-many");
  expect(found.facts).toMatchObject({ count: 3, limit: 2 });
});

test("two fixed meetings of one person at the same time", () => {
  const found = theOnly(
    visitOf({
      activities: [movable("a", { fixed: `${day}T10:00` }), movable("b", { fixed: `${day}T10:30` })],
    }),
  );
  expect(found.variant).toBe("fixed-overlap");
  expect(idsOf(found, "activity")).toEqual(["a", "b"]);
});

test("two fixed meetings whose places lie further apart than the time between them", () => {
  const found = theOnly(
    visitOf({
      places: [
        { id: "here", name: "Here", leg: "leg" },
        { id: "there", name: "There", leg: "leg" },
      ],
      travel: { times: [{ from: "here", to: "there", mode: "coach", minutes: 90 }] },
      activities: [
        movable("a", { fixed: `${day}T10:00`, places: ["here"] }),
        movable("b", { fixed: `${day}T11:30`, places: ["there"] }),
      ],
    }),
  );
  expect(found.variant).toBe("fixed-unreachable");
});
