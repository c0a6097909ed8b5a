// Meeting-scheduling sets as a constraint program for MiniZinc. A mixed-integer program of them has too many rows.
import { grainsOf, type Instance } from "../meetings/instance.ts";
import { judgeSet } from "../meetings/judge.ts";
import type { Comparison } from "./answer.ts";
import { runMiniZinc } from "./minizinc.ts";

/** Returns a set with its solver. */
export function compareMeetings(set: Instance): Comparison {
  return {
    gecode: (limits) => {
      const { variables, status } = runMiniZinc("meetings.mzn", dataOf(set), limits);
      const { start, room } = variables ?? {};
      const grains = grainsOf(set);
      const assignments = start?.map((at, m) => {
        const grain = grains[at];
        const name = set.rooms[(room?.[m] ?? 0) - 1]?.name;
        return grain && name !== undefined ? { ...grain, room: name } : undefined;
      });
      const verdict = assignments && judgeSet(set, assignments);
      const problems = verdict && [
        ...verdict.problems,
        ...(verdict.hard > 0 ? [`hard ${verdict.hard}`] : []),
      ];
      return {
        status,
        bound: null,
        judgement: verdict && { objective: verdict.medium, problems: problems ?? [] },
      };
    },
  };
}

function dataOf(set: Instance): object {
  const { grainMinutes, rooms, persons, meetings } = set;
  const grains = grainsOf(set);
  const lengths = meetings.map((meeting) => Math.ceil(meeting.minutes / grainMinutes));
  // A meeting stays on one day from its start to its last grain.
  const starts = lengths.map((length) =>
    grains.flatMap(({ day }, g) => (grains[g + length - 1]?.day === day ? [g] : [])),
  );
  const pairs = meetings.flatMap((one, m) =>
    meetings.slice(0, m).flatMap((other, n) => {
      const shared = [...one.required, ...one.preferred].filter(
        (name) =>
          (other.required.includes(name) || other.preferred.includes(name)) &&
          !(one.required.includes(name) && other.required.includes(name)),
      ).length;
      return shared > 0 ? [{ m, n, shared }] : [];
    }),
  );
  return {
    nMeetings: meetings.length,
    nGrains: grains.length,
    nRooms: rooms.length,
    nPeople: persons.length,
    length: lengths,
    starts: starts.map((list) => ({ set: list })),
    rooms: meetings.map(({ required, preferred }) => ({
      set: rooms.flatMap(({ capacity }, r) =>
        capacity >= required.length + preferred.length ? [r + 1] : [],
      ),
    })),
    requiredIn: persons.map((name) => ({
      set: meetings.flatMap(({ required }, m) => (required.includes(name) ? [m + 1] : [])),
    })),
    nPairs: pairs.length,
    one: pairs.map(({ m }) => m + 1),
    other: pairs.map(({ n }) => n + 1),
    shared: pairs.map(({ shared }) => shared),
  };
}
