// A confirmed item keeps its time in spite of a disruption. Its conflict is reported, and changes that resolve it are
// offered.
import { expect, test } from "vitest";
import { type Disruption, type Programme, readDisruption, type Visit, visit as visitSchema } from "#domain";
import { bareVisit, bareMeeting as meeting } from "../../../test/fixtures/bare-visit.ts";
import { check, explain, plan, type Repair, recommender, recoveriesOf, relaxed, repair } from "../index.ts";

const day = "2026-05-12";
const at = (time: string, rest: Record<string, unknown> = {}) => ({ fixed: `${day}T${time}`, ...rest });
const base = {
  places: [
    { id: "airport", name: "Airport", leg: "leg", coordinates: { lat: 46.22, lon: 14.45 } },
    { id: "hall", name: "Hall", leg: "leg", coordinates: { lat: 46.05, lon: 14.5 }, seats: 40 },
    { id: "museum", name: "Museum", leg: "leg", coordinates: { lat: 46.06, lon: 14.5 } },
  ],
  people: [
    { id: "head", party: "party", role: "Head", head: true, languages: ["zh"] },
    { id: "expert", party: "party", role: "Expert", languages: ["zh"] },
    { id: "mayor", party: "host-party", role: "Mayor", head: true, languages: ["sl"] },
  ],
  delegations: [
    {
      id: "guests",
      title: "Guests",
      side: "visiting",
      parties: [{ id: "party", title: "Party", organisation: "org" }],
    },
    {
      id: "hosts",
      title: "Hosts",
      side: "host",
      parties: [{ id: "host-party", title: "City", organisation: "org" }],
    },
  ],
  interpreters: [{ id: "interpreter", role: "Interpreter", pairs: [["zh", "sl"]] }],
  vehicles: [{ id: "coach", title: "Coach", mode: "coach", seats: 20, leg: "leg" }],
  travel: { modes: [{ mode: "coach", kmPerHour: 40, needsVehicle: true }] },
  activities: [
    meeting("flight", at("08:00", { kind: "flight", minutes: 90, endsAt: "airport" })),
    meeting("tour", { places: ["museum"], importance: "wished", attend: { required: ["guests"] } }),
    meeting(
      "dinner",
      at("12:00", {
        kind: "meal",
        minutes: 90,
        places: ["hall"],
        attend: { required: ["guests", "mayor"] },
        languages: ["zh", "sl"],
        interpretation: { mode: "consecutive", between: [["zh", "sl"]], lengthens: 1 },
      }),
    ),
  ],
};
const visit: Visit = visitSchema.parse(bareVisit(day, base));

function planned(of: Visit): Programme {
  const run = plan(of, { seed: 1, iterations: 60 });
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

const programme = planned(visit);
const events = (...texts: readonly string[]): Disruption[] =>
  texts.map((text) => {
    const read = readDisruption(text);
    if (!read.ok) throw new Error(read.error.code);
    return read.value;
  });

function repaired(of: Visit, disruptions: readonly Disruption[]) {
  const run = repair(of, programme, { disruptions, seed: 1, work: 800 });
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

const startOf = (one: Programme, id: string): number | undefined =>
  one.placements.find(({ activity }) => activity === id)?.start;
const noon = startOf(programme, "dinner");
const without = (change: Partial<typeof base>): Visit =>
  visitSchema.parse(bareVisit(day, { ...base, ...change }));
const shortDay = {
  legs: [
    {
      id: "leg",
      title: "L",
      zone: "Europe/Ljubljana",
      from: day,
      to: day,
      hours: { from: "09:00", to: "11:00" },
    },
  ],
};

const cases: readonly (readonly [string, Visit, readonly Disruption[], string])[] = [
  ["a late flight", visit, events("late flight 180"), "two-places overlap"],
  ["a flight too late to get there", visit, events("late flight 140"), "travel short"],
  ["an item that runs over", visit, events("over flight 200"), "two-places overlap"],
  ["a late party", visit, events("late party 480"), "presence away"],
  ["a host who is ill", visit, events(`ill mayor ${day}T07:00/${day}T22:00`), "presence away"],
  ["a guest who is ill", visit, events(`ill head ${day}T07:00/${day}T22:00`), ""],
  [
    "an interpreter who is missing",
    visit,
    events(`lost interpreter ${day}T07:00/${day}T22:00`),
    "interpreter",
  ],
  ["a closed place", visit, events(`closed hall ${day}T07:00/${day}T22:00`), "opening-hours"],
  ["a broken vehicle", visit, events(`broken coach ${day}T07:00/${day}T22:00`), ""],
  ["a storm", visit, events(`short leg ${day}T11:30`), "opening-hours"],
  ["a vehicle that is gone", without({ vehicles: [] }), [], ""],
  ["a day cut short", visitSchema.parse(bareVisit(day, { ...base, ...shortDay })), [], ""],
];

test.each(cases)("%s: the confirmed dinner keeps its time", (_, disrupted, disruptions, said) => {
  const { repairs, visit: changed } = repaired(disrupted, disruptions);
  expect(repairs.length).toBeGreaterThan(0);
  for (const { programme: after, conflicts } of repairs) {
    expect(startOf(after, "dinner")).toBe(noon);
    expect(after.unplaced.map(({ activity }) => activity)).not.toContain("dinner");
    // The guests of the host are still expected, so that the office sees whom to inform.
    expect(after.placements.find(({ activity }) => activity === "dinner")?.attendees).toContain("mayor");
    const told = conflicts.find(({ activity }) => activity === "dinner");
    const rules = (told?.reasons ?? []).map(({ finding }) => `${finding.rule} ${finding.variant}`);
    if (said !== "") expect(rules.some((rule) => rule.startsWith(said.split(" ")[0] ?? ""))).toBe(true);
    // Every conflict is reported: what the check finds about the dinner appears as its conflict.
    const about = check(changed, after).filter(
      ({ level, subjects }) => level !== "warn" && subjects.some(({ id }) => id === "dinner"),
    );
    expect(told !== undefined).toBe(about.length > 0);
    // Neither an explanation nor a recommendation, for it or for another item, removes its time.
    expect(explain(changed, after, "dinner" as never)?.kind).toBe("placed");
    expect(recommender(changed, after).best("tour").length).toBeGreaterThanOrEqual(0);
  }
});

const waysFor = (disruptions: readonly Disruption[]) => {
  const outcome = repaired(visit, disruptions);
  const [first] = outcome.repairs;
  if (!first) throw new Error("at least one repair");
  const found = recoveriesOf(visit, programme, first as Repair, { disruptions });
  const of = found.find(({ why, activity }) => why === "conflict" && activity === "dinner");
  return { outcome, first, ways: of?.outcome.relaxations ?? [] };
};

test.each([
  ["late flight 180", "time"],
  [`ill mayor ${day}T07:00/${day}T22:00`, "attendance"],
  [`lost interpreter ${day}T12:30/${day}T22:00`, "interpreters"],
  [`closed hall ${day}T13:15/${day}T22:00`, "shorter"],
])("after “%s”, a priced change of the dinner's %s is offered that resolves the conflict", (text, kind) => {
  const { outcome, first, ways } = waysFor(events(text));
  expect(ways.map(({ change }) => change.kind)).toContain(kind);
  for (const way of ways) {
    expect(way.price).toBeGreaterThan(0);
    const made = relaxed(outcome.visit, first.programme, way);
    expect(startOf(made.programme, "dinner")).toBeDefined();
    const about = check(made.visit, made.programme).filter(
      ({ level, subjects }) => level !== "warn" && subjects.some(({ id }) => id === "dinner"),
    );
    expect(about).toEqual([]);
  }
});

test("a broken vehicle is used only before and after its breakdown", () => {
  const until = Temporal.ZonedDateTime.from(`${day}T11:00[Europe/Ljubljana]`).epochMilliseconds / 60_000;
  const { repairs } = repaired(visit, events(`broken coach ${day}T11:00`));
  const used = (one: Programme | undefined) =>
    (one?.transfers ?? []).filter(({ vehicles }) => vehicles.some((id) => id === "coach"));
  expect(used(programme).some(({ end }) => end > until)).toBe(true);
  expect(used(repairs[0]?.programme).every(({ end }) => end <= until)).toBe(true);
  const changed = repairs[0]?.transfers.filter(({ before }) => before?.vehicles.some((id) => id === "coach"));
  expect(changed?.length).toBe(used(programme).filter(({ end }) => end > until).length);
});

test("on a day cut short by a storm, movable items come before it, and the hotel and the airport stay open", () => {
  const { repairs, visit: changed } = repaired(visit, events(`short leg ${day}T11:45`));
  const tour = repairs[0]?.programme.placements.find(({ activity }) => activity === "tour");
  const storm = Temporal.ZonedDateTime.from(`${day}T11:45[Europe/Ljubljana]`).epochMilliseconds / 60_000;
  expect(tour === undefined || tour.end <= storm).toBe(true);
  expect(changed.places.filter(({ closed }) => closed).map(({ id }) => id)).toEqual(["hall", "museum"]);
});
