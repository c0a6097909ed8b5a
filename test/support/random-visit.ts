// Random visits for properties. Every kind of demand occurs, and the visits are small enough for many runs.
import fc from "fast-check";
import { type Visit, visit as visitSchema } from "#domain";

/** The size of a random visit. */
export interface VisitSize {
  readonly activities: number;
  readonly parties: number;
  readonly days: number;
}

const pick = <T>(items: readonly T[], n: number): T => items[n % items.length] as T;

/** Random visits that the reader would accept: parsed by the schema, all references valid. */
export function randomVisit(size: VisitSize = { activities: 9, parties: 3, days: 3 }): fc.Arbitrary<Visit> {
  const activity = fc.record({
    kind: fc.nat(),
    minutes: fc.integer({ min: 1, max: 24 }).map((n) => n * 5),
    required: fc.boolean(),
    weight: fc.integer({ min: 1, max: 30 }),
    fixed: fc.option(fc.record({ day: fc.nat(), hour: fc.integer({ min: 8, max: 18 }) }), { freq: 5 }),
    window: fc.option(
      fc.record({
        day: fc.nat(),
        from: fc.integer({ min: 8, max: 15 }),
        hours: fc.integer({ min: 1, max: 6 }),
      }),
    ),
    places: fc.array(fc.nat(), { maxLength: 3 }),
    requiredParties: fc.array(fc.nat(), { maxLength: 2 }),
    wishedParties: fc.array(fc.nat(), { maxLength: 2 }),
    forbidden: fc.option(fc.nat(), { freq: 6 }),
    quorum: fc.option(fc.integer({ min: 1, max: 2 }), { freq: 5 }),
    after: fc.option(
      fc.record({
        other: fc.nat(),
        lag: fc.nat({ max: 3 }),
        sameDay: fc.boolean(),
        rightAfter: fc.boolean(),
      }),
      { freq: 4 },
    ),
    seats: fc.option(fc.integer({ min: 1, max: 8 }), { freq: 5 }),
    minimumGroup: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 5 }),
    languages: fc.option(fc.nat(), { freq: 3 }),
  });
  return fc
    .record({
      people: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: size.parties + 1 }),
      days: fc.integer({ min: 1, max: size.days }),
      activities: fc.array(activity, { minLength: 1, maxLength: size.activities }),
      places: fc.array(
        fc.record({
          dLat: fc.nat({ max: 60 }),
          dLon: fc.nat({ max: 60 }),
          opening: fc.nat(),
          parallel: fc.option(fc.integer({ min: 1, max: 2 })),
          room: fc.boolean(),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      interpreters: fc.nat({ max: 2 }),
      vehicle: fc.boolean(),
      wishes: fc.array(
        fc.record({
          party: fc.nat(),
          activity: fc.nat(),
          avoid: fc.boolean(),
          weight: fc.integer({ min: 1, max: 20 }),
        }),
        { maxLength: 4 },
      ),
      rush: fc.boolean(),
      grid: fc.constantFrom(5, 15),
    })
    .map((raw) => visitSchema.parse(toFile(raw)));
}

const date = (day: number, days: number): string =>
  Temporal.PlainDate.from("2023-10-27")
    .add({ days: day % days })
    .toString();
const hour = (n: number): string => `${String(n).padStart(2, "0")}:00`;

/** Returns parties with this number of people each; the last is the host. */
function peopleOf(people: readonly number[]) {
  const last = people.length - 1;
  return {
    organisations: people.map((_, i) => ({
      id: `org-${i}`,
      name: `Organisation ${i}`,
      kind: "city",
    })),
    delegations: [
      {
        id: "guests",
        title: "Guests",
        side: "visiting",
        parties: people.slice(0, last).map((_, i) => ({
          id: `party-${i}`,
          title: `Party ${i}`,
          organisation: `org-${i}`,
        })),
      },
      {
        id: "hosts",
        title: "Hosts",
        side: "host",
        parties: [{ id: `party-${last}`, title: "Host", organisation: `org-${last}` }],
      },
    ],
    people: people.flatMap((count, party) =>
      Array.from({ length: count }, (_, i) => ({
        id: `person-${party}-${i}`,
        party: `party-${party}`,
        role: `Member ${i} of ${party}`,
        languages: party === last ? ["en"] : i === 0 ? ["zh", "en"] : ["zh"],
      })),
    ),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: the arbitrary's inferred record is wider than a name for it would help
function toFile(raw: any): unknown {
  const partyId = (n: number) => `party-${n % raw.people.length}`;
  const placeId = (n: number) => `place-${n % raw.places.length}`;
  const openings = ["24/7", "Mo-Su 09:00-17:00", "Mo-Fr 08:00-12:00,13:00-18:00", "Sa,Su 10:00-16:00"];
  return {
    entente: 1,
    id: "random",
    title: "Random visit",
    languages: ["en"],
    from: date(0, raw.days),
    to: date(raw.days - 1, raw.days),
    grid: raw.grid,
    legs: [
      {
        id: "leg",
        title: "Ljubljana",
        zone: "Europe/Ljubljana",
        from: date(0, raw.days),
        to: date(raw.days - 1, raw.days),
        base: "place-0",
      },
    ],
    ...peopleOf(raw.people),
    places: raw.places.map(
      (
        place: { dLat: number; dLon: number; opening: number; parallel: number | null; room: boolean },
        i: number,
      ) => ({
        id: `place-${i}`,
        name: `Place ${i}`,
        leg: "leg",
        coordinates: { lat: 46.05 + place.dLat / 1000, lon: 14.5 + place.dLon / 1000 },
        opening: pick(openings, place.opening),
        ...(place.parallel === null ? {} : { parallel: place.parallel }),
        ...(place.room ? { rooms: [{ id: `room-${i}`, name: `Room ${i}`, seats: 6 }] } : {}),
      }),
    ),
    packs: ["working-days"],
    travel: {
      modes: [
        { mode: "walk", kmPerHour: 4.5, atMostMinutes: 25 },
        { mode: "coach", kmPerHour: 25, fixedMinutes: 5, needsVehicle: true },
        { mode: "public", kmPerHour: 14, fixedMinutes: 8 },
      ],
      rushHours: raw.rush ? [{ from: "07:30", to: "09:30", factor: 1.5, modes: ["coach", "public"] }] : [],
    },
    interpreters: Array.from({ length: raw.interpreters }, (_, i) => ({
      id: `interpreter-${i}`,
      role: `Interpreter ${i}`,
      pairs: [["zh", "en"]],
    })),
    vehicles: raw.vehicle ? [{ id: "coach", title: "Coach", mode: "coach", seats: 5 }] : [],
    activities: raw.activities.map((a: ReturnType<typeof Object>, i: number) =>
      activityOf(raw, a as never, i, { partyId, placeId }),
    ),
    wishes: raw.wishes.map(
      (wish: { party: number; activity: number; avoid: boolean; weight: number }, i: number) => ({
        id: `wish-${i}`,
        of: partyId(wish.party),
        wants: wish.avoid ? "avoid" : "attend",
        target: { activity: `activity-${wish.activity % raw.activities.length}` },
        weight: wish.weight,
      }),
    ),
  };
}

interface RawActivity {
  kind: number;
  minutes: number;
  required: boolean;
  weight: number;
  fixed: { day: number; hour: number } | null;
  window: { day: number; from: number; hours: number } | null;
  places: number[];
  requiredParties: number[];
  wishedParties: number[];
  forbidden: number | null;
  quorum: number | null;
  after: { other: number; lag: number; sameDay: boolean; rightAfter: boolean } | null;
  seats: number | null;
  minimumGroup: number | null;
  languages: number | null;
}

const kinds = ["meeting", "site-visit", "workshop", "meal", "free-time", "bilateral", "reception"] as const;

function activityOf(
  raw: { days: number; people: number[] },
  a: RawActivity,
  i: number,
  names: { partyId: (n: number) => string; placeId: (n: number) => string },
): unknown {
  const { fixed, window, quorum, after, seats, minimumGroup, languages, forbidden } = a;
  return {
    id: `activity-${i}`,
    kind: pick(kinds, a.kind),
    title: `Activity ${i}`,
    minutes: a.minutes,
    importance: a.required ? "required" : "wished",
    weight: a.weight,
    leg: "leg",
    places: [...new Set(a.places.map(names.placeId))],
    // Without a status, required activities with a fixed time would be confirmed and take place in spite of conflicts.
    ...(fixed ? { status: "provisional", fixed: `${date(fixed.day, raw.days)}T${hour(fixed.hour)}` } : {}),
    ...(window && !fixed
      ? {
          when: [
            {
              days: [date(window.day, raw.days)],
              from: hour(window.from),
              to: hour(window.from + window.hours),
            },
          ],
        }
      : {}),
    ...(seats ? { seats } : {}),
    ...(minimumGroup ? { minimumGroup } : {}),
    ...(languages === null ? {} : { languages: [pick(["en", "zh"], languages)] }),
    attend: {
      required: [...new Set(a.requiredParties.map(names.partyId))],
      wished: [...new Set(a.wishedParties.map(names.partyId))],
      ...(forbidden === null ? {} : { forbidden: [`person-${forbidden % raw.people.length}-0`] }),
      ...(quorum === null
        ? {}
        : { quorum: [{ of: raw.people.map((_, p) => names.partyId(p)), atLeast: quorum }] }),
    },
    ...(after && after.other % Math.max(1, i) < i
      ? {
          after: [
            {
              activity: `activity-${after.other % Math.max(1, i)}`,
              atLeast: after.lag * 15,
              sameDay: after.sameDay,
              rightAfter: after.rightAfter,
            },
          ],
        }
      : {}),
  };
}
