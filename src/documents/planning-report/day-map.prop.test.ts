// Maps of any set of places: marks and labels stay in the picture and apart from one another.
import fc from "fast-check";
import { expect, test } from "vitest";
import { smallProgramme } from "../../../test/fixtures/small-programme.ts";
import { smallVisit } from "../../../test/fixtures/small-visit.ts";
import { agendaOf } from "../agenda/agenda.ts";
import { labelsOf, mapHeight, mapsOf, mapWidth } from "./day-map.ts";

const nearby = fc.record({
  lat: fc.double({ min: -0.02, max: 0.02, noNaN: true }),
  lon: fc.double({ min: -0.03, max: 0.03, noNaN: true }),
});
const anywhere = fc.record({
  lat: fc.double({ min: -0.4, max: 0.4, noNaN: true }),
  lon: fc.double({ min: -0.4, max: 0.4, noNaN: true }),
});
const spot = fc.oneof(
  { weight: 4, arbitrary: nearby },
  { weight: 1, arbitrary: anywhere },
  { weight: 1, arbitrary: fc.constant({ lat: 0, lon: 0 }) },
);

test("labels of any places cover neither one another nor the edge", () => {
  const seen = { marks: 0, pairs: 0 };
  fc.assert(
    fc.property(fc.tuple(spot, spot, spot, spot), (spots) => {
      const visit = smallVisit();
      const places = visit.places.map((place, i) => {
        const at = spots[i] ?? { lat: 0, lon: 0 };
        return { ...place, coordinates: { lat: 46 + at.lat, lon: 14.5 + at.lon } };
      });
      const moved = { ...visit, places };
      for (const day of agendaOf(moved, smallProgramme(), { kind: "everybody" }, "internal").days) {
        for (const map of mapsOf(moved, day)) {
          for (const mark of map.marks) {
            seen.marks++;
            expect(mark.x).toBeGreaterThanOrEqual(0);
            expect(mark.x).toBeLessThanOrEqual(mapWidth);
            expect(mark.y).toBeGreaterThanOrEqual(0);
            expect(mark.y).toBeLessThanOrEqual(mapHeight);
          }
          const labels = labelsOf(map, (mark) => mark.place.id).filter((label) => label !== undefined);
          for (const [i, a] of labels.entries()) {
            expect(a.x).toBeGreaterThanOrEqual(0);
            expect(a.x + a.width).toBeLessThanOrEqual(mapWidth);
            for (const b of labels.slice(i + 1)) {
              const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || Math.abs(a.y - b.y) >= 12;
              seen.pairs++;
              expect(apart, `${a.text} and ${b.text}`).toBe(true);
            }
          }
        }
      }
    }),
    { numRuns: 60 },
  );
  expect(seen.marks).toBeGreaterThan(60);
  expect(seen.pairs).toBeGreaterThan(60);
});

test("a place far out of town is shown on the edge with its distance and does not shrink the town", () => {
  const visit = smallVisit();
  const places = visit.places.map((place) =>
    place.id === "center-rog" ? { ...place, coordinates: { lat: 46.22, lon: 14.46 } } : place,
  );
  const moved = { ...visit, places };
  const [day] = agendaOf(moved, smallProgramme(), { kind: "everybody" }, "internal").days;
  const [map] = day ? mapsOf(moved, day) : [];
  const far = map?.marks.find((mark) => mark.place.id === "center-rog");
  expect(far?.farKm).toBe(19);
  const town = map?.marks.filter((mark) => mark !== far).map((mark) => mark.x) ?? [];
  expect(Math.max(...town) - Math.min(...town)).toBeGreaterThan(100);
});
