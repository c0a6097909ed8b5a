// The geometry of the board: true lengths of days, collapsed nights, shared blocks, and where the arrow keys lead.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { datesBetween, type Programme, type Visit } from "#domain";
import { readVisit } from "#formats";
import { plan } from "#planner";
import { neighbour } from "../../src/web/board/focus.ts";
import { laneKinds, lanesOf } from "../../src/web/board/lanes.ts";
import { layoutOf } from "../../src/web/board/layout.ts";
import { stretchesOf } from "../../src/web/board/move.ts";
import { isTileSeen, tileStep, tilesOf } from "../../src/web/board/tiles.ts";
import { axisOf, clockOf, fittingScale, instantOn, ticksOf } from "../../src/web/visit/axis.ts";
import { smallVisit } from "../fixtures/small-visit.ts";

const sample = (): Visit => {
  const file = join(import.meta.dirname, "../../examples/brussels-ljubljana-2023/visit.yaml");
  const read = readVisit(readFileSync(file), file);
  if (!read.ok) throw new Error("the sample reads");
  return read.value.visit;
};
const planned = (visit: Visit): Programme => {
  const run = plan(visit, { seed: 1, iterations: 60 });
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
};

describe("the axis", () => {
  test("draws 25 hours on the day on which the clocks go back, and distinguishes the hour that occurs twice", () => {
    const visit = sample();
    const axis = axisOf(visit, undefined, { scale: 1, foldNights: false });
    expect(axis.days.map((day) => day.hours)).toEqual([24, 24, 24, 24, 24, 24, 24, 25]);
    const last = axis.days.at(-1);
    if (!last) throw new Error("there are days");
    expect(last.width).toBe(25 * 60);
    const [first, second] = [last.from + 120, last.from + 180].map((minute) =>
      clockOf(minute, "Europe/Ljubljana"),
    );
    expect([first, second]).toEqual(["02:00 +02:00", "02:00 +01:00"]);
  });

  test("converts minutes to pixels and back, with and without folded nights", () => {
    const visit = sample();
    for (const foldNights of [true, false]) {
      const axis = axisOf(visit, undefined, { scale: 1, foldNights });
      for (const day of axis.days) {
        for (const hour of [9, 12, 15, 18]) {
          const minute = day.from + hour * 60;
          expect(axis.minuteAt(axis.x(minute))).toBe(minute);
        }
      }
      expect(axis.days.reduce((sum, day) => sum + day.width, 0)).toBeCloseTo(axis.width);
    }
  });

  test("fits the whole visit on request", () => {
    const visit = sample();
    const scale = fittingScale(visit, undefined, 1200);
    expect(axisOf(visit, undefined, { scale, foldNights: true }).width).toBeCloseTo(1200);
  });

  test("shows the clocks of both zones on a day of travel between them", () => {
    const visit = smallVisit();
    const [leg] = visit.legs;
    if (!leg) throw new Error("there is a leg");
    const two = { ...visit, legs: [leg, { ...leg, id: "beijing" as never, zone: "Asia/Shanghai" }] };
    const axis = axisOf(two, undefined, { scale: 1, foldNights: true });
    const [day] = axis.days;
    if (!day) throw new Error("there is a day");
    expect(ticksOf(axis, day)[1]?.clocks.length).toBe(2);
  });
});

test("the morning of a day that a leg in the east cuts short is that of its own clocks", () => {
  const visit = smallVisit();
  const [leg] = visit.legs;
  if (!leg) throw new Error("there is a leg");
  const to = visit.from.add({ days: 1 });
  const east = { ...leg, id: "beijing" as never, zone: "Asia/Shanghai", from: to, to };
  const two: Visit = { ...visit, to, legs: [{ ...leg, to: visit.from }, east] };
  const days = axisOf(two, undefined, { scale: 1, foldNights: true }).days;
  const clocks = days.map((day) => clockOf(instantOn(day, 8 * 60), day.legs[0]?.zone ?? "UTC"));
  expect(clocks).toEqual(["08:00", "08:00"]);
  // A day in the west that begins in the evening of the one before is not shorter.
  const back: Visit = {
    ...two,
    legs: [
      { ...east, from: visit.from, to: visit.from },
      { ...leg, from: to, to },
    ],
  };
  const [first, second] = axisOf(back, undefined, { scale: 1, foldNights: true }).days;
  if (!first || !second) throw new Error("there are two days");
  expect(first.hours + second.hours).toBe(54);
  expect(clockOf(instantOn(second, 8 * 60), leg.zone)).toBe("08:00");
});

describe("the ruler", () => {
  /** The width of a digit in the small type of the ruler, in pixels; narrower than it is drawn. */
  const characterWidth = 5.5;

  test("never writes one label over another, neither for an hour that occurs twice nor for the clocks of two zones", () => {
    const visit = sample();
    const [leg] = visit.legs;
    if (!leg) throw new Error("there is a leg");
    const two = { ...visit, legs: [leg, { ...leg, id: "beijing" as never, zone: "Asia/Shanghai" }] };
    for (const shown of [visit, two]) {
      for (const scale of [0.1, 0.6, 2, 8]) {
        const axis = axisOf(shown, undefined, { scale, foldNights: false });
        for (const day of axis.days) {
          const ticks = ticksOf(axis, day);
          ticks.forEach((tick, i) => {
            const next = ticks[i + 1];
            const label = tick.clocks.join(" / ");
            if (next) expect(next.x - tick.x, label).toBeGreaterThan(label.length * characterWidth);
          });
        }
      }
    }
  });
});

describe("the layout", () => {
  const visit = sample();
  const programme = planned(visit);
  const axis = axisOf(visit, programme, { scale: 1, foldNights: true });

  test.each(laneKinds)("by %s shows every activity of every lane, without overlapping blocks", (by) => {
    const lanes = lanesOf(visit, programme, by);
    const { blocks, lanes: boxes } = layoutOf(lanes, axis, 40);
    lanes.forEach((lane, l) => {
      for (const placement of lane.placements) {
        const own = blocks.filter(
          (block) => block.placement === placement && block.lanes[0] <= l && l <= block.lanes[1],
        );
        expect(own.length).toBe(1);
      }
    });
    for (const a of blocks) {
      for (const b of blocks) {
        if (a === b || a.placement.end <= b.placement.start || b.placement.end <= a.placement.start) continue;
        expect(a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true);
      }
    }
    expect(boxes.map((box) => box.lane.id)).toEqual(lanes.map((lane) => lane.id));
  });

  test("lists parties and people in protocol order", () => {
    expect(lanesOf(visit, programme, "person").map((lane) => lane.id)).toEqual(
      visit.people.map((person) => person.id),
    );
  });

  test("reaches every activity by the arrow keys, one after the other in time", () => {
    const { blocks } = layoutOf(lanesOf(visit, programme, "party"), axis, 40);
    const seen: string[] = [];
    let at = blocks.find((block) => block.lead);
    while (at) {
      seen.push(at.placement.activity);
      at = neighbour(blocks, at.placement.activity, "ArrowRight");
    }
    expect(new Set(seen)).toEqual(new Set(programme.placements.map((placement) => placement.activity)));
    expect(datesBetween(visit.from, visit.to).length).toBe(axis.days.length);
  });
});

describe("the tiles", () => {
  const visit = sample();
  const programme = planned(visit);
  const axis = axisOf(visit, programme, { scale: 2, foldNights: true });
  const screen = { width: 1200, height: 800 };
  const windowAt = (x: number, y: number) => ({
    left: x,
    right: x + screen.width,
    top: y,
    bottom: y + screen.height,
  });

  test.each(laneKinds)(
    "by %s hold every block and transfer once, and everything on the screen is drawn",
    (by) => {
      const layout = layoutOf(lanesOf(visit, programme, by), axis, 40);
      const tiles = tilesOf(layout);
      const keys = (boxes: readonly { readonly key: string }[]) => boxes.map((box) => box.key).sort();
      expect(keys(tiles.flatMap((tile) => tile.blocks))).toEqual(keys(layout.blocks));
      expect(keys(tiles.flatMap((tile) => tile.transfers))).toEqual(keys(layout.transfers));
      for (let x = 0; x < axis.width; x += 500) {
        for (let y = 0; y < layout.height; y += 500) {
          const seen = windowAt(x, y);
          const drawn = new Set(tiles.filter(isTileSeen(x, seen)).flatMap((tile) => tile.blocks));
          const touching = layout.blocks.filter(
            (box) =>
              box.x <= seen.right &&
              box.x + box.width >= seen.left &&
              box.y <= seen.bottom &&
              box.y + box.height >= seen.top,
          );
          for (const block of touching) expect(drawn.has(block), block.key).toBe(true);
        }
      }
    },
  );

  test("are drawn a few at a time in either direction", () => {
    const [some] = layoutOf(lanesOf(visit, programme, "party"), axis, 40).blocks;
    if (!some) throw new Error("there are blocks");
    const spots = Array.from({ length: 100 }, (_, i) => i * 40);
    const blocks = spots.flatMap((x) =>
      spots.map((y) => ({ ...some, key: `${x} ${y}`, x, y, width: 36, height: 36 })),
    );
    const tiles = tilesOf({ lanes: [], transfers: [], blocks, height: 4000 });
    const drawnAt = (x: number, y: number) => new Set(tiles.filter(isTileSeen(x, windowAt(x, y))));
    for (const [dx, dy] of [
      [tileStep, 0],
      [0, tileStep],
    ] as const) {
      for (let i = 1; i <= 40; i++) {
        const before = drawnAt((i - 1) * dx, (i - 1) * dy);
        const fresh = [...drawnAt(i * dx, i * dy)].filter((tile) => !before.has(tile));
        expect(fresh.length).toBeLessThan(before.size / 12);
      }
    }
  });
});

test("consecutive starts of the same kind form one range, and forbidden starts separate ranges", () => {
  const worth = planned(smallVisit()).objective;
  const worse = { ...worth, idle: worth.idle + 10 };
  const mark = (start: number, objective?: typeof worth) => ({ start, objective, rules: [] });
  const marks = [
    mark(0, worth),
    mark(15, worth),
    mark(30, worse),
    mark(45, worse),
    mark(60),
    mark(75, worse),
    mark(105, worse),
  ];
  expect(stretchesOf(marks, 15, worth)).toEqual([
    { from: 0, to: 30, cost: "same" },
    { from: 30, to: 60, cost: "worse" },
    { from: 75, to: 90, cost: "worse" },
    { from: 105, to: 120, cost: "worse" },
  ]);
});
