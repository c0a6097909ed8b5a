// The meeting-scheduling sets: rooms, required and preferred attendees. Objective: attendance conflicts in grains.
import type { Programme } from "#domain";
import type { Case, Family, PlanningProblem } from "../family.ts";
import { grainsOf, type Instance, readInstance } from "./instance.ts";
import { type Assignment, judgeSet } from "./judge.ts";
import { grainsPerDay, midnight, visitOf } from "./visit.ts";

export const meetings: Family = {
  name: "meetings",
  seconds: 30,
  ending: ".json",
  cases: ({ instances }) =>
    instances.map(
      ({ name, file }): Case => ({
        instance: name,
        facts: {},
        bestKnown: null,
        load: () => problemOf(readInstance(file)),
      }),
    ),
};

function problemOf(instance: Instance): PlanningProblem {
  return {
    visit: visitOf(instance),
    claim: (objective, bounds) => ({
      objective: objective.requiredUnplaced > 0 ? null : objective.wishesUnmet / instance.grainMinutes,
      bound: (bounds.wishesUnmet ?? 0) / instance.grainMinutes,
      infeasible: (bounds.requiredUnplaced ?? 0) > 0,
    }),
    judge: (programme) => {
      const { hard, medium, problems } = judgeSet(instance, assignmentsIn(instance, programme));
      const isWhole = programme.placements.length === instance.meetings.length;
      return {
        objective: isWhole ? medium : null,
        problems: [
          ...(isWhole ? problems : []),
          ...(hard > 0 ? [`hard ${hard}`] : []),
          ...(medium === 0 && isWhole && absences(instance, programme) > 0
            ? ["somebody free is missing"]
            : []),
          ...overlaps(instance, programme),
        ],
      };
    },
    facts: (programme) => {
      const { hard, medium, soft } = judgeSet(instance, assignmentsIn(instance, programme));
      return { hard, medium, soft, absent: absences(instance, programme) };
    },
  };
}

/**
 * Returns the start of each meeting in the terms of the set: the name of the room, and the day and time of the grain.
 */
function assignmentsIn(instance: Instance, programme: Programme): (Assignment | undefined)[] {
  const grains = grainsOf(instance);
  const lengths = grainsPerDay(instance);
  const placements = new Map<string, Programme["placements"][number]>(
    programme.placements.map((placement) => [placement.activity, placement]),
  );
  return instance.meetings.map((_, m) => {
    const placement = placements.get(`m${m}`);
    if (!placement) return undefined;
    const day = Math.floor((placement.start - midnight) / 1440);
    const minute = placement.start - midnight - day * 1440 - (instance.days[day]?.start ?? 0);
    const before = lengths.slice(0, day).reduce((sum, length) => sum + length, 0);
    const grain = grains[before + minute / instance.grainMinutes];
    const room = instance.rooms[Number(placement.place?.slice(1))];
    return grain && room && { ...grain, room: room.name };
  });
}

/** Counts the preferred people who miss part of a meeting, over all meetings. */
function absences(instance: Instance, programme: Programme): number {
  let absent = 0;
  for (const placement of programme.placements) {
    const there = new Set<string>(placement.attendees);
    for (const name of instance.meetings[Number(placement.activity.slice(1))]?.preferred ?? [])
      if (!there.has(`p${instance.persons.indexOf(name)}`)) absent++;
  }
  return absent;
}

/** Returns people who are in two meetings at once, or who miss a meeting that requires them. */
function overlaps(instance: Instance, programme: Programme): string[] {
  const problems: string[] = [];
  for (const placement of programme.placements) {
    const there = new Set<string>(placement.attendees);
    for (const name of instance.meetings[Number(placement.activity.slice(1))]?.required ?? [])
      if (!there.has(`p${instance.persons.indexOf(name)}`))
        problems.push(`${placement.activity}: ${name} is missing`);
    for (const other of programme.placements)
      if (other.start > placement.start && other.start < placement.end)
        for (const id of other.attendees)
          if (there.has(id)) problems.push(`${id} is in ${placement.activity} and ${other.activity} at once`);
  }
  return problems;
}
