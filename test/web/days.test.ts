// The days of a programme as columns: items on their local days, boxes that never overlap, transfers in the gaps.
import { describe, expect, test } from "vitest";
import { indexVisit, type PlaceId, type Programme, type Visit } from "#domain";
import { readVisit } from "#formats";
import { plan } from "#planner";
import { columnsOf, type DayColumn, hoursOf } from "../../src/web/days/columns.ts";
import { neighbourOf } from "../../src/web/days/neighbour.ts";
import { placingOf, type Scale } from "../../src/web/days/placing.ts";
import { smallProgramme } from "../fixtures/small-programme.ts";
import { smallVisit } from "../fixtures/small-visit.ts";

/** Returns a visit of two cities with a flight of the given minutes between them on 12 May. */
const between = (from: string, to: string, minutes: number, at = "21:00") => `
entente: 1
id: two-zones
title: Two zones
languages: [en]
from: 2026-05-11
to: 2026-05-14
legs:
  - { id: first, title: First, zone: ${from}, base: first-hotel, from: 2026-05-11, to: 2026-05-12 }
  - { id: second, title: Second, zone: ${to}, base: second-hotel, from: 2026-05-13, to: 2026-05-14 }
organisations: [{ id: guest-city, name: Guests, kind: city }]
delegations:
  - { id: guests, title: Guests, side: visiting, parties: [{ id: guest-party, title: Guests, organisation: guest-city }] }
people: [{ id: head, party: guest-party, role: Head of delegation, languages: [en] }]
places:
  - { id: first-hotel, name: First hotel, leg: first, coordinates: { lat: 50.84, lon: 4.36 } }
  - { id: airport, name: Airport, leg: first, coordinates: { lat: 50.9, lon: 4.48 } }
  - { id: second-hotel, name: Second hotel, leg: second, coordinates: { lat: 39.9, lon: 116.4 } }
activities:
  - { id: talks, kind: meeting, title: Talks, minutes: 60, fixed: 2026-05-12T10:00, places: [first-hotel], importance: required, attend: { required: [guests] } }
  - { id: flight, kind: flight, title: Flight, minutes: ${minutes}, fixed: 2026-05-12T${at}, places: [airport], endsAt: second-hotel, importance: required, attend: { required: [guests] } }
  - { id: welcome, kind: meeting, title: Welcome, minutes: 60, fixed: 2026-05-14T10:00, places: [second-hotel], importance: required, attend: { required: [guests] } }
`;

function planned(source: string): { visit: Visit; programme: Programme } {
  const read = readVisit(source, "visit.yaml");
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { visit } = read.value;
  const run = plan(visit, { seed: 1, iterations: 20 });
  for (let step = run.next(); ; step = run.next()) if (step.done) return { visit, programme: step.value };
}

const columns = (visit: Visit, programme: Programme, people?: ReadonlySet<string>): DayColumn[] =>
  columnsOf(
    visit,
    programme,
    (attendees) => people === undefined || attendees.some((person) => people.has(person)),
    (place) => indexVisit(visit).legOfPlace(place as PlaceId).zone,
  );
const told = (days: readonly DayColumn[]) =>
  days.map(({ date, pieces }) => [
    date.toString(),
    ...pieces.map(({ placement, from, to, continues }) => [placement.activity, from, to, continues]),
  ]);

describe("the columns", () => {
  test("an item that ends in another zone is on each of its days, by the clock of that day", () => {
    const { visit, programme } = planned(between("Europe/Brussels", "Asia/Shanghai", 600));
    expect(told(columns(visit, programme))).toEqual([
      ["2026-05-11"],
      ["2026-05-12", ["talks", 600, 660, false], ["flight", 1260, 1440, false]],
      ["2026-05-13", ["flight", 0, 780, true]],
      ["2026-05-14", ["welcome", 600, 660, false]],
    ]);
  });

  test("across the date line, an item may end on the day before it began", () => {
    const flightFrom = (at: string) => {
      const { visit, programme } = planned(between("Pacific/Auckland", "Pacific/Honolulu", 540, at));
      return told(columns(visit, programme)).flatMap(([date, ...pieces]) =>
        pieces.filter((piece) => piece[0] === "flight").map((piece) => [date, ...piece]),
      );
    };
    // Nine hours from 21:00 end at 08:00 on the same date, because the clock was put back during the flight.
    expect(flightFrom("21:00")).toEqual([["2026-05-12", "flight", 1260, 1440, false]]);
    expect(flightFrom("02:00")).toEqual([
      ["2026-05-11", "flight", 0, 780, true],
      ["2026-05-12", "flight", 120, 1440, false],
    ]);
  });

  test("a folded night is opened by a late dinner, but not by a journey", () => {
    const { visit, programme } = planned(between("Europe/Brussels", "Asia/Shanghai", 600));
    const kindOf = (id: string) => indexVisit(visit).activities.get(id)?.kind;
    expect(hoursOf(columns(visit, programme), kindOf)).toEqual({ from: 480, to: 1200 });
    expect(hoursOf(columns(visit, programme), () => "reception").from).toBe(480);
    expect(hoursOf(columns(visit, programme), () => "reception").to).toBe(1200);
  });

  test("the programme of one person leaves out what others attend", () => {
    const [person] = smallVisit().people;
    if (!person) throw new Error("the small visit has people");
    const own = columns(smallVisit(), smallProgramme(), new Set([person.id]));
    const all = columns(smallVisit(), smallProgramme());
    const count = (days: readonly DayColumn[]) => days.reduce((sum, { pieces }) => sum + pieces.length, 0);
    expect(count(own)).toBeGreaterThan(0);
    expect(count(own)).toBeLessThan(count(all));
  });
});

describe("the boxes", () => {
  const day = (columnWidth: number): Scale => ({ from: 480, to: 1260, perMinute: 1, columnWidth });
  const boxesIn = (scale: Scale) =>
    columns(smallVisit(), smallProgramme()).map(({ pieces, ways }) => placingOf(pieces, ways, scale));

  test("no box covers another, in a wide column and in a narrow one", () => {
    let compared = 0;
    for (const width of [900, 140]) {
      for (const { boxes } of boxesIn(day(width))) {
        const rects = boxes.map((box) => ({
          ...box,
          left: box.kind === "tile" ? box.left : 0,
          width: box.kind === "tile" ? box.width : 1,
        }));
        for (const a of rects)
          for (const b of rects) {
            if (a.key >= b.key) continue;
            compared++;
            const beside = a.left + a.width <= b.left + 0.001 || b.left + b.width <= a.left + 0.001;
            const apart = a.top + a.height <= b.top + 1 || b.top + b.height <= a.top + 1;
            expect(beside || apart, `${a.key} ${b.key}`).toBe(true);
          }
      }
    }
    expect(compared).toBeGreaterThan(5);
  });

  test("every item has a box or a line, or is counted as hidden", () => {
    for (const width of [900, 140])
      for (const [i, { boxes }] of boxesIn(day(width)).entries()) {
        const shown = boxes.reduce((sum, box) => sum + (box.kind === "tile" ? 1 : box.pieces.length), 0);
        expect(shown).toBe(columns(smallVisit(), smallProgramme())[i]?.pieces.length);
      }
  });

  test("simultaneous items are side by side in a wide column and grouped in a narrow one", () => {
    const [first] = columns(smallVisit(), smallProgramme()).flatMap(({ pieces }) => pieces);
    if (!first) throw new Error("the small programme has items");
    const other = {
      ...first,
      placement: { ...first.placement, activity: "other" as typeof first.placement.activity },
    };
    const wide = placingOf([first, other], [], day(900)).boxes;
    expect(wide.map((box) => box.kind === "tile" && [box.left, box.width])).toEqual([
      [0, 0.5],
      [0.5, 0.5],
    ]);
    const narrow = placingOf([first, other], [], day(140)).boxes;
    expect(narrow.map((box) => box.kind === "card" && box.pieces.length)).toEqual([2]);
  });

  test("transfers are drawn only in the gaps", () => {
    let drawn = 0;
    for (const { boxes, connectors } of boxesIn(day(140)))
      for (const { top, height } of connectors) {
        drawn++;
        for (const box of boxes)
          expect(top + height <= box.top + 1 || top >= box.top + box.height - 1).toBe(true);
      }
    expect(drawn).toBeGreaterThan(0);
  });
});

test("arrow keys lead through the items of a day, and to about the same hour of the next day", () => {
  const days = columns(smallVisit(), smallProgramme());
  const all = days.flatMap(({ pieces }) => pieces.map(({ placement }) => placement.activity as string));
  const [first, second] = all;
  if (!first || !second) throw new Error("the small programme has items");
  expect(neighbourOf(days, first, "ArrowDown")).toBe(second);
  expect(neighbourOf(days, second, "ArrowUp")).toBe(first);
  expect(neighbourOf(days, first, "ArrowUp")).toBeUndefined();
  expect(neighbourOf(days, "not there", "ArrowDown")).toBe(first);
});
