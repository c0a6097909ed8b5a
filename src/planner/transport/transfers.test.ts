// Transfers for placements made by hand: times, passengers and vehicles.
import { expect, test } from "vitest";
import { placement, visit as visitSchema } from "#domain";
import { transfersOf } from "./transfers.ts";

const site = (id: string, lon: number) => ({ id, name: id, leg: "leg", coordinates: { lat: 46.05, lon } });

/**
 * Two guests, a hotel, a factory seven kilometres away and a hall beside the hotel; one coach, no taxis, no walking.
 */
const visit = (vehicles: number) =>
  visitSchema.parse({
    entente: 1,
    id: "visit",
    title: "Visit",
    languages: ["en"],
    from: "2023-10-26",
    to: "2023-10-26",
    legs: [
      {
        id: "leg",
        title: "Ljubljana",
        zone: "Europe/Ljubljana",
        from: "2023-10-26",
        to: "2023-10-26",
        base: "hotel",
      },
    ],
    organisations: [{ id: "org", name: "Organisation", kind: "city" }],
    delegations: [
      {
        id: "guests",
        title: "Guests",
        side: "visiting",
        parties: [{ id: "party", title: "Party", organisation: "org" }],
      },
    ],
    people: ["one", "two"].map((id) => ({ id, party: "party", role: id, languages: ["en"] })),
    places: [site("hotel", 14.5), site("works", 14.6), site("hall", 14.52)],
    travel: { modes: [{ mode: "coach", kmPerHour: 30, needsVehicle: true }] },
    vehicles: Array.from({ length: vehicles }, (_, i) => ({
      id: `coach-${i}`,
      title: "Coach",
      mode: "coach",
      seats: 10,
    })),
    activities: ["tour", "talk", "late-tour"].map((id) => ({ id, kind: "meeting", title: id, minutes: 60 })),
  });

const placed = (activity: string, from: string, to: string, place: string, attendees: readonly string[]) =>
  placement.parse({
    activity,
    start: `2023-10-26T${from}Z`,
    end: `2023-10-26T${to}Z`,
    place,
    attendees,
    interpreters: [],
    pinned: false,
  });

const minute = (time: string) => Temporal.Instant.from(`2023-10-26T${time}Z`).epochMilliseconds / 60_000;

test("people with time before an item at the hotel go there at once", () => {
  const { transfers, impossible } = transfersOf(
    visit(1),
    [placed("tour", "08:00", "09:00", "works", ["one"]), placed("talk", "10:45", "11:45", "hotel", ["one"])],
    10,
  );
  expect(impossible).toEqual([]);
  expect(transfers.find((transfer) => transfer.before === "talk")?.start).toBe(minute("09:00"));
});

test("people arrive shortly before an item elsewhere", () => {
  const { transfers } = transfersOf(
    visit(1),
    [placed("tour", "08:00", "09:00", "works", ["one"]), placed("talk", "10:00", "11:00", "hall", ["one"])],
    10,
  );
  const way = transfers.find((transfer) => transfer.before === "talk");
  expect(way?.end).toBeLessThanOrEqual(minute("09:50"));
  expect(way?.end).toBeGreaterThan(minute("09:40"));
});

test("people who can wait leave the only coach to those who cannot", () => {
  const placements = [
    placed("tour", "08:00", "09:00", "works", ["one"]),
    // At nine the coach has to bring the other guest.
    placed("late-tour", "09:20", "09:50", "works", ["two"]),
    placed("talk", "10:45", "11:45", "hotel", ["one", "two"]),
  ];
  const { transfers, impossible } = transfersOf(visit(1), placements, 0);
  expect(impossible).toEqual([]);
  const back = transfers.filter((transfer) => transfer.before === "talk");
  expect(back.flatMap((transfer) => transfer.people).toSorted()).toEqual(["one", "two"]);
  expect(Math.max(...back.map((transfer) => transfer.end))).toBeLessThanOrEqual(minute("10:45"));
});

test("after the last item of several days nobody is driven for hours to a hotel that is no longer used", () => {
  const far = (kilometres: number, rest: object = {}) => {
    const one = visit(1);
    const lon = 14.5 + kilometres / 77.3;
    const away = {
      ...one,
      from: one.from.subtract({ days: 1 }),
      places: one.places.map((place) =>
        place.id === "works" ? { ...place, coordinates: { lat: 46.05, lon } } : place,
      ),
      ...rest,
    };
    const { transfers } = transfersOf(away, [placed("tour", "14:00", "15:00", "works", ["one"])], 0);
    return transfers.filter(({ before }) => before === null).length;
  };
  expect(far(100)).toBe(0);
  // People fetch luggage that is near, return from an excursion of one day, and return for a stated night.
  expect(far(5)).toBe(1);
  const { from, to } = visit(1);
  expect(far(100, { from })).toBe(1);
  expect(far(100, { nights: [{ from: to, place: "hotel" }] })).toBe(1);
});

test("a place without coordinates has no known route: this is reported, and nobody returns home from it", () => {
  const { places, ...rest } = visit(1);
  const lost = places.map((place) => (place.id === "works" ? { ...place, coordinates: undefined } : place));
  const { transfers, impossible } = transfersOf(
    { ...rest, places: lost },
    [placed("tour", "08:00", "09:00", "works", ["one"]), placed("talk", "16:00", "17:00", "hall", ["one"])],
    0,
  );
  expect(impossible.map(({ from, to }) => `${from} ${to}`)).toContain("works hall");
  expect(transfers.every(({ from, to }) => from !== "works" && to !== "works")).toBe(true);
});
