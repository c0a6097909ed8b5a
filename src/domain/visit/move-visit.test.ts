// Moving a visit: moving it back restores the same visit, nothing else changes, and local hours stay the
// same.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { smallProgramme } from "../../../test/fixtures/small-programme.ts";
import { smallVisit } from "../../../test/fixtures/small-visit.ts";
import { travellingVisit } from "../../../test/fixtures/travelling-visit.ts";
import { randomVisit } from "../../../test/support/random-visit.ts";
import {
  localTime,
  movedProgramme,
  movedVisit,
  movingParts,
  toZoned,
  type Visit,
  validateVisit,
  visitEdits,
  visitJson,
} from "../index.ts";

const days = fc.integer({ min: -800, max: 800 });
/**
 * A random visit in which somebody arrives late, and one activity is pinned and has a window over two days.
 */
const visits = randomVisit().map((visit): Visit => {
  const stay = (hour: number) => ({ at: visit.from.toPlainDateTime({ hour }), offset: undefined });
  const [first, ...others] = visit.activities;
  const between = { from: stay(9), to: { at: visit.to.toPlainDateTime({ hour: 21 }), offset: undefined } };
  return {
    ...visit,
    people: visit.people.map((one, i) =>
      i === 0 ? { ...one, present: [{ from: stay(8), to: stay(20) }] } : one,
    ),
    activities: first ? [{ ...first, fixed: undefined, when: [{ between }] }, ...others] : [],
    pins: first ? [{ activity: first.id, start: stay(10) }] : [],
  };
});

describe("a visit moved by some days", () => {
  test("and back again is the same visit", () => {
    fc.assert(
      fc.property(visits, days, (visit, by) => {
        expect(visitJson(movedVisit(movedVisit(visit, by), -by))).toEqual(visitJson(visit));
      }),
    );
  });

  test("is a valid visit that differs only in its dates, each by the same number of days", () => {
    fc.assert(
      fc.property(visits, days, (visit, by) => {
        const moved = movedVisit(visit, by);
        expect(validateVisit(visitJson(moved)).ok).toBe(validateVisit(visitJson(visit)).ok);
        for (const { path } of visitEdits(visitJson(visit), visit, moved))
          expect(path.join("/")).toMatch(
            /^visit\/(from|to|legs\/[^/]+\/(from|to)|(people|activities|pins)\/[^/]+\/(present|fixed|when|start))$/,
          );
        const later = (text: string) =>
          text.replace(/\d{4}-\d\d-\d\d/g, (date) =>
            Temporal.PlainDate.from(date).add({ days: by }).toString(),
          );
        const parts = ({ from, to, legs, people, activities, pins }: ReturnType<typeof visitJson>) =>
          JSON.stringify([
            from,
            to,
            people,
            activities,
            pins,
            (legs as { from: string }[]).map((leg) => leg.from),
          ]);
        expect(parts(visitJson(moved))).toBe(later(parts(visitJson(visit))));
      }),
    );
  });
});

test("opening hours, closures, holidays and approvals stay as they are", () => {
  const visit = travellingVisit();
  const moved = movedVisit(visit, 7);
  expect(moved.places).toBe(visit.places);
  expect(moved.skeleton).toBe(visit.skeleton);
  expect(moved.legs.map((leg) => leg.holidays)).toEqual(visit.legs.map((leg) => leg.holidays));
});

/** The night walk of the travelling visit begins in the hour that occurs twice on 29 October 2023. */
const nightWalk = (visit: Visit): string | undefined => {
  const { fixed } = visit.activities[0] ?? {};
  return fixed && localTime.encode(fixed);
};

test("across the end of summer time, local times stay the same", () => {
  const visit = travellingVisit();
  expect(nightWalk(visit)).toBe("2023-10-29T02:30+02:00");
  const week = movedVisit(visit, 7);
  expect(nightWalk(week)).toBe("2023-11-05T02:30");
  expect(nightWalk(movedVisit(week, -7))).toBe("2023-10-29T02:30+02:00");
  expect(nightWalk(movedVisit(visit, 364))).toBe("2024-10-27T02:30+02:00");
  expect(validateVisit(visitJson(week)).ok).toBe(true);
});

test("a time that the new date does not have is refused, not changed", () => {
  const spring = movedVisit(travellingVisit(), 154);
  expect(nightWalk(spring)).toBe("2024-03-31T02:30");
  const read = validateVisit(visitJson(spring));
  expect(read.ok ? [] : read.error.map(({ code }) => code)).toContain("time-skipped");
});

test("the items of a programme begin at the same hours, and last as long", () => {
  const visit = smallVisit();
  const programme = smallProgramme();
  const moved = movedProgramme(visit, programme, 7);
  const clock = (minute: number) => toZoned(minute, "Europe/Ljubljana").toPlainTime().toString();
  expect(moved.placements.length).toBeGreaterThan(0);
  for (const [i, { start, end }] of moved.placements.entries()) {
    const before = programme.placements[i];
    expect(clock(start)).toBe(clock(before?.start ?? 0));
    expect(end - start).toBe((before?.end ?? 0) - (before?.start ?? 0));
    expect(start - (before?.start ?? 0)).toBe((7 * 24 + 1) * 60);
  }
  const back = movedProgramme(movedVisit(visit, 7), moved, -7);
  expect(back).toEqual(programme);
});

test("the parts that would move are counted beforehand", () => {
  expect(movingParts(smallVisit())).toEqual({ legs: 1, activities: 4, stays: 0, pins: 0 });
});
