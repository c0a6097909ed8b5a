// Small meeting sets, and the least cost of a timetable of each, found by complete enumeration.
import fc from "fast-check";
import { grainsOf, type Instance } from "../../bench/meetings/instance.ts";
import { type Assignment, judgeSet } from "../../bench/meetings/judge.ts";

const persons = ["a", "b", "c", "d"];
/** Grains of the day. */
export const grains = 5;

/** A few meetings of four people in one short day, with or without lunch in it, and two rooms. */
export const smallInstance: fc.Arbitrary<Instance> = fc
  .record({
    drafts: fc.array(
      fc.record({
        grains: fc.integer({ min: 1, max: 3 }),
        asked: fc.tuple(...persons.map(() => fc.constantFrom("required", "preferred", "no", "no"))),
      }),
      { minLength: 2, maxLength: 4 },
    ),
    lunchAfter: fc.option(fc.integer({ min: 1, max: grains - 1 })),
  })
  .map(({ drafts, lunchAfter }) => ({
    name: "small",
    kind: "meetingscheduling" as const,
    weights: {
      "Room conflict": 1,
      "Don't go in overtime": 1,
      "Required attendance conflict": 1,
      "Required room capacity": 1,
      "Start and end on same day": 1,
      "Required and preferred attendance conflict": 1,
      "Preferred attendance conflict": 1,
      "Do all meetings as soon as possible": 1,
      "One TimeGrain break between two consecutive meetings": 1,
      "Overlapping meetings": 1,
      "Assign larger rooms first": 1,
      "Room stability": 1,
    },
    days: [
      lunchAfter === null
        ? { day: "1", start: 480, end: 480 + 15 * grains, lunchStart: 480 + 15 * grains }
        : { day: "1", start: 480, end: 540 + 15 * grains, lunchStart: 480 + 15 * lunchAfter },
    ],
    grainMinutes: 15,
    rooms: [
      { name: "1", capacity: 4 },
      { name: "2", capacity: 2 },
    ],
    persons,
    meetings: drafts.map((draft, m) => {
      const who = (kind: string) => persons.filter((_, p) => draft.asked[p] === kind);
      // At least one person must attend.
      const required = who("required").length > 0 ? who("required") : [persons[m] as string];
      return {
        topic: String(m),
        minutes: 15 * draft.grains,
        required,
        preferred: who("preferred").filter((name) => !required.includes(name)),
      };
    }),
  }));

/**
 * Returns the least medium score without hard violations over all starts and rooms; undefined if there is
 * none.
 */
export function leastMedium(instance: Instance): number | undefined {
  let least: number | undefined;
  const all = grainsOf(instance);
  const taken: Assignment[] = [];
  const extend = (): void => {
    const { hard, medium } = judgeSet(instance, taken);
    if (hard > 0 || (least !== undefined && medium >= least)) return;
    const meeting = instance.meetings[taken.length];
    if (!meeting) {
      least = medium;
      return;
    }
    for (const grain of all)
      for (const { name } of instance.rooms) {
        taken.push({ ...grain, room: name });
        extend();
        taken.pop();
      }
  };
  extend();
  return least;
}
