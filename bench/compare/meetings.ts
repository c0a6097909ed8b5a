// Meeting-scheduling sets as a constraint program for MiniZinc. A mixed-integer program of them has too many rows.
import type { Instance } from "../meetings/instance.ts";
import { scoreOf } from "../meetings/score.ts";
import type { Comparison } from "./answer.ts";
import { runMiniZinc } from "./minizinc.ts";

/** A set and its solver. */
export function compareMeetings(set: Instance): Comparison {
  return {
    gecode: (limits) => {
      const { variables, status } = runMiniZinc("meetings.mzn", dataOf(set), limits);
      const { start, room } = variables ?? {};
      const slots = start?.map((grain, m) => ({ grain, room: (room?.[m] ?? 0) - 1 }));
      const score = slots && scoreOf(set, slots);
      const problems = score && score.hard > 0 ? [`hard ${score.hard}`] : [];
      return { status, bound: null, judgement: score && { objective: score.medium, problems } };
    },
  };
}

function dataOf({ days, grainMinutes, rooms, persons, meetings }: Instance): object {
  const lengths = meetings.map((meeting) => Math.ceil(meeting.minutes / grainMinutes));
  const starts = lengths.map((length): number[] => {
    let at = 0;
    return days.flatMap((day) => {
      const grains = Math.floor((day.end - day.start) / grainMinutes);
      at += grains;
      return Array.from({ length: Math.max(0, grains - length + 1) }, (_, g) => at - grains + g);
    });
  });
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
    nGrains: days.reduce((sum, day) => sum + Math.floor((day.end - day.start) / grainMinutes), 0),
    nRooms: rooms.length,
    nPeople: persons.length,
    length: lengths,
    starts: starts.map((set) => ({ set })),
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
