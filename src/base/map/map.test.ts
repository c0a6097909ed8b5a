// What the map draws: cells without losses, merged marks, names that do not overlap.
import fc from "fast-check";
import { expect, test } from "vitest";
import { cellsIn, type Point, packed, unpacked } from "./cell.ts";
import { type Frame, gathered, withoutOverlap } from "./places-on-map.ts";

const thousandths = (most: number) => fc.integer({ min: -most, max: most }).map((value) => value / 1000);

test("a line is read from a cell as it was written, to a thousandth of a degree", () => {
  const point = fc.tuple(thousandths(180_000), thousandths(90_000));
  fc.assert(
    fc.property(fc.array(point), (line) => {
      expect(unpacked(packed(line as Point[]))).toEqual(line.map((one) => one.map((value) => value + 0)));
    }),
  );
});

test("cells are named by their south-western corner, and a map of half the world needs none", () => {
  const ljubljana = { west: 14.3, south: 45.9, east: 15.2, north: 46.2 };
  expect(cellsIn(ljubljana)).toEqual(["2_9", "3_9"]);
  expect(cellsIn({ west: -90, south: -60, east: 90, north: 60 })).toEqual([]);
});

test("marks that would overlap are merged, and every mark is in one group", () => {
  const spot = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 300 }) });
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 40 }), (spots) => {
      const groups = gathered(spots, 28);
      const all = groups.flatMap(({ first, others }) => [first, ...others]);
      expect(new Set(all)).toEqual(new Set(spots));
      expect(all.length).toBe(spots.length);
      const firsts = groups.map(({ first }) => first);
      for (const [index, one] of firsts.entries())
        for (const other of firsts.slice(index + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(28);
    }),
  );
});

test("a name that would cover a mark or an earlier name is left out", () => {
  const frame = (x: number): Frame => ({ x, y: 0, width: 40, height: 16 });
  expect(withoutOverlap([frame(0), frame(50), frame(60), frame(100)], [frame(-30)])).toEqual([
    frame(50),
    frame(100),
  ]);
  expect(withoutOverlap([frame(0), frame(50), frame(100)], [], 2)).toHaveLength(2);
});
