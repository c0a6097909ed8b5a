// Properties of reasons: an activity that cannot take place even alone has a reason that names a demand.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Programme, type Visit, visit as visitSchema } from "#domain";
import { languages, sayFinding, sayUnplaced } from "#text";
import { bareMeeting, bareVisit } from "../../../test/fixtures/bare-visit.ts";
import { plan, preflight } from "../index.ts";

const day = (n: number): string => Temporal.PlainDate.from("2026-05-12").add({ days: n }).toString();
const clockTime = (hour: number): string => `${String(hour % 24).padStart(2, "0")}:00`;
const local = (date: number, hour: number): string => `${day(date)}T${clockTime(hour)}`;
const hour = fc.integer({ min: 0, max: 23 });
const date = fc.integer({ min: 0, max: 3 });
/** From a minute to a week, with values around one day, where errors at the ends of days would show. */
const minutes = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 400 }) },
  fc.integer({ min: 1430, max: 1450 }),
  fc.integer({ min: 1441, max: 3000 }),
  fc.integer({ min: 3000, max: 10_080 }),
);
/** Applies a restriction to one visit in five, so that most visits allow something. */
const seldom = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
const unlikely = seldom(fc.constant(true)).map((one) => one === true);
const presence = seldom(fc.record({ from: date, fromHour: hour, hours: fc.integer({ min: 1, max: 60 }) }));

const later = (from: number, fromHour: number, hours: number): string =>
  Temporal.PlainDateTime.from(local(from, fromHour)).add({ hours }).toString({ smallestUnit: "minute" });

const present = (there: { from: number; fromHour: number; hours: number } | null) =>
  there
    ? {
        present: [
          { from: local(there.from, there.fromHour), to: later(there.from, there.fromHour, there.hours) },
        ],
      }
    : {};

const opening = seldom(
  fc.constantFrom("Mo-Su 09:00-17:00", "Mo-Fr 08:00-12:00,13:00-18:00", "Sa,Su 10:00-16:00", "off"),
);

/**
 * One activity that is too long, too early, too large or asks for too much in one of many respects, or an
 * ordinary one.
 */
const visits = fc
  .record({
    days: fc.integer({ min: 1, max: 4 }),
    minutes,
    required: fc.boolean(),
    kind: fc.constantFrom("meeting", "plenary", "meal", "free-time", "flight", "site-visit"),
    time: fc.oneof(
      fc.record({ fixed: date, at: hour }),
      fc.record({ on: date, from: hour, to: hour }),
      fc.record({ between: date, at: hour, hours: fc.integer({ min: 1, max: 100 }) }),
      { weight: 3, arbitrary: fc.constant({}) },
    ),
    opening,
    roomOpening: opening,
    closed: unlikely,
    seats: seldom(fc.integer({ min: 1, max: 3 })),
    atLeast: seldom(fc.integer({ min: 1, max: 4 })),
    minimumGroup: seldom(fc.integer({ min: 1, max: 6 })),
    party: presence,
    person: presence,
    interpreter: presence,
    accompanied: unlikely,
    languages: unlikely,
    pinned: seldom(fc.record({ on: date, at: hour })),
    places: fc.boolean(),
    zone: fc.constantFrom("Europe/Ljubljana", "Asia/Kathmandu", "Pacific/Apia"),
  })
  .map((raw) => {
    const last = day(raw.days - 1);
    const { time } = raw;
    const within = (n: number) => n % raw.days;
    const when =
      "fixed" in time
        ? { fixed: local(within(time.fixed), time.at) }
        : "between" in time
          ? {
              when: [
                {
                  between: {
                    from: local(within(time.between), time.at),
                    to: later(within(time.between), time.at, time.hours),
                  },
                },
              ],
            }
          : "on" in time
            ? { when: [{ days: [day(within(time.on))], from: clockTime(time.from), to: clockTime(time.to) }] }
            : {};
    const bare = bareVisit(day(0), {});
    return visitSchema.parse({
      ...bare,
      to: last,
      legs: bare.legs.map((leg) => ({ ...leg, to: last, zone: raw.zone })),
      delegations: bare.delegations.map((delegation) => ({
        ...delegation,
        parties: [
          { id: "party", title: "Party", organisation: "org", ...present(raw.party) },
          { id: "second", title: "Second", organisation: "org" },
        ],
      })),
      people: [
        { id: "one", party: "party", role: "First", languages: ["en"], ...present(raw.person) },
        { id: "two", party: "second", role: "Second", languages: [raw.languages ? "zh" : "en"] },
        { id: "three", party: "second", role: "Third", languages: ["en"] },
      ],
      interpreters: [{ id: "helper", role: "Helper", pairs: [["zh", "en"]], ...present(raw.interpreter) }],
      places: [
        {
          id: "hall",
          name: "Hall",
          leg: "leg",
          ...(raw.opening === null ? {} : { opening: raw.opening }),
          ...(raw.closed ? { closed: [{ from: local(0, 0), to: local(within(1), 12) }] } : {}),
          rooms: [
            {
              id: "room",
              name: "Room",
              ...(raw.roomOpening === null ? {} : { opening: raw.roomOpening }),
              ...(raw.seats === null ? {} : { seats: raw.seats }),
            },
          ],
        },
      ],
      activities: [
        bareMeeting("only", {
          kind: raw.kind,
          minutes: raw.minutes,
          importance: raw.required ? "required" : "wished",
          ...when,
          ...(raw.places ? { places: ["room"] } : {}),
          ...(raw.languages ? { languages: ["en"] } : {}),
          ...(raw.accompanied ? { accompanied: ["helper"] } : {}),
          ...(raw.minimumGroup === null ? {} : { minimumGroup: raw.minimumGroup }),
          attend: {
            required: raw.atLeast === null ? ["guests"] : ["party"],
            ...(raw.atLeast === null ? {} : { quorum: [{ of: ["second"], atLeast: raw.atLeast }] }),
          },
        }),
      ],
      pins: raw.pinned ? [{ activity: "only", start: local(within(raw.pinned.on), raw.pinned.at) }] : [],
    });
  });

function planned(visit: Visit): Programme {
  const run = plan(visit, { seed: 1, iterations: 2 });
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

test("an impossible activity has a reason that names what prevents it", () => {
  let impossible = 0;
  fc.assert(
    fc.property(visits, (visit) => {
      const programme = planned(visit);
      expect(programme.placements.length + programme.unplaced.length).toBe(1);
      for (const one of programme.unplaced) {
        impossible++;
        expect(one.proof).toBe("alone");
        expect(one.clash).not.toEqual([]);
        expect(preflight(visit).map(({ rule }) => rule)).toContain("preflight");
        for (const language of languages) {
          const { demands } = sayUnplaced(language, one, visit);
          for (const demand of demands) expect(demand).not.toMatch(/^\s*$|undefined|null|\(\)|^[:：]/);
        }
      }
      for (const finding of preflight(visit)) {
        if (finding.variant === "impossible") expect(finding.clash).not.toEqual([]);
        for (const language of languages)
          expect(sayFinding(language, finding, visit)).not.toMatch(/[:：]\s*[.。]/);
      }
    }),
    { numRuns: 400 },
  );
  // The random visits make both cases frequent.
  expect(impossible).toBeGreaterThan(80);
  expect(impossible).toBeLessThan(360);
});
