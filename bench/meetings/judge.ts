// Judges starts and rooms of a meeting-scheduling set only by its published constraints. The judge does not use the
// model of visits.
import { type Grain, grainsOf, type Instance } from "./instance.ts";

/** The start of a meeting: the name of its room, and the day and minute of its first grain. */
export interface Assignment extends Grain {
  readonly room: string;
}

export interface Verdict {
  readonly hard: number;
  readonly medium: number;
  readonly soft: number;
  /** Meetings that cannot be judged, because they have no assignment, or a grain or room that is not in the set. */
  readonly problems: readonly string[];
}

interface Held {
  readonly meeting: Instance["meetings"][number];
  readonly room: string;
  readonly capacity: number;
  /** First and last grain, numbered through all days. */
  readonly first: number;
  readonly last: number;
}

/**
 * Counts every violation by its weight. A meeting takes consecutive grains of the list, even if there is a gap
 * between their times: a meeting that begins before lunch may end after it.
 */
export function judgeSet(set: Instance, assignments: readonly (Assignment | undefined)[]): Verdict {
  const grains = grainsOf(set);
  const problems: string[] = [];
  const held = set.meetings.flatMap((meeting, m): Held[] => {
    const at = assignments[m];
    const first = grains.findIndex(({ day, minute }) => day === at?.day && minute === at.minute);
    const room = set.rooms.find(({ name }) => name === at?.room);
    if (first >= 0 && room) {
      const last = first + meeting.minutes / set.grainMinutes - 1;
      return [{ meeting, room: room.name, capacity: room.capacity, first, last }];
    }
    const where = at ? `in ${at.room} on day ${at.day + 1} at minute ${at.minute}` : "nowhere";
    problems.push(`meeting ${m + 1} is ${where}`);
    return [];
  });
  const score = { hard: 0, medium: 0, soft: 0 };
  for (const one of held) scoreOne(set, grains, one, score);
  held.forEach((left, l) => {
    held.forEach((right, r) => {
      if (l === r) return;
      if (l < r) scorePair(set, left, right, score);
      if (left.last === right.first - 1)
        score.soft += set.weights["One TimeGrain break between two consecutive meetings"];
      if (left.first < right.first && right.first - left.last - 1 <= 2 && left.room !== right.room)
        score.soft += set.weights["Room stability"] * inBoth(invited(left), invited(right));
    });
  });
  return { ...score, problems };
}

type Score = Record<"hard" | "medium" | "soft", number>;

const invited = ({ meeting }: Held): string[] => [...meeting.required, ...meeting.preferred];
const inBoth = (a: readonly string[], b: readonly string[]): number =>
  a.filter((name) => b.includes(name)).length;

function scoreOne({ weights, rooms }: Instance, grains: readonly Grain[], one: Held, score: Score): void {
  const end = grains[one.last];
  if (!end) score.hard += weights["Don't go in overtime"] * one.last;
  else if (end.day !== grains[one.first]?.day) score.hard += weights["Start and end on same day"];
  score.hard += weights["Required room capacity"] * Math.max(0, invited(one).length - one.capacity);
  score.soft += weights["Do all meetings as soon as possible"] * one.last;
  for (const { capacity } of rooms)
    score.soft += weights["Assign larger rooms first"] * Math.max(0, capacity - one.capacity);
}

function scorePair({ weights }: Instance, left: Held, right: Held, score: Score): void {
  const overlap = Math.min(left.last, right.last) - Math.max(left.first, right.first) + 1;
  if (overlap <= 0) return;
  const [a, b] = [left.meeting, right.meeting];
  if (left.room === right.room) score.hard += weights["Room conflict"] * overlap;
  score.hard += weights["Required attendance conflict"] * overlap * inBoth(a.required, b.required);
  const mixed = inBoth(a.required, b.preferred) + inBoth(a.preferred, b.required);
  score.medium += weights["Required and preferred attendance conflict"] * overlap * mixed;
  score.medium += weights["Preferred attendance conflict"] * overlap * inBoth(a.preferred, b.preferred);
  score.soft += weights["Overlapping meetings"] * overlap;
}
