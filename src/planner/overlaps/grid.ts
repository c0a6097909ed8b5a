// The grid of a visit whose absences count by minutes: the starts and rooms of each activity, and its
// overlaps.
import { hole } from "#base/element-at.ts";
import { type ActivityModel, type Model, nowhere, type Option } from "../model/model.ts";
import { everyStart } from "../model/start-spans.ts";
import { nextPresent } from "../solution/allowed.ts";

/** All times are in steps of the visit's grid, counted from the first start. */
export interface OverlapGrid {
  readonly activities: number;
  readonly rooms: number;
  readonly steps: number;
  /** Instant of step 0, and minutes of a step. */
  readonly origin: number;
  readonly step: number;
  readonly lengths: Int32Array;
  /** By activity, the steps at which it may start. */
  readonly startsOf: readonly Int32Array[];
  /** By activity and step, the rooms in which it may start then, as bits. */
  readonly roomsAt: Int32Array;
  /** By activity and room, its option there. */
  readonly optionOf: readonly (readonly (Option | undefined)[])[];
  /**
   * By pair of activities, the cost of a minute in which both take place; `apart` if somebody must attend
   * both.
   */
  readonly costs: Int32Array;
  /** Pairs of activities that somebody must attend both of, one after the other. */
  readonly apartPairs: Int32Array;
}

/** The rooms in which an activity may ever start, as bits. */
export const roomsEver = ({ startsOf, roomsAt, steps }: OverlapGrid, activity: number): number =>
  (startsOf[activity] ?? hole()).reduce(
    (rooms, start) => rooms | (roomsAt[activity * steps + start] ?? hole()),
    0,
  );

/** The cost that means "never at the same time". */
export const apart = 1_000_000;

/** Rooms are bits of one number. */
const mostRooms = 30;
/** Maximum number of starts by activity and step, and of pairs of activities, that a grid may hold. */
const mostCells = 8_000_000;

/**
 * Builds the grid of a model in which everything is required, nobody travels, rooms take one activity at a
 * time and hold every attendee, and nothing else binds activities to each other; undefined otherwise. A
 * caller that adopts a timetable has to check the day rules.
 */
export function overlapGrid(model: Model): OverlapGrid | undefined {
  const { activities, overlaps, grid: step } = model;
  const first = activities[0]?.options[0]?.starts[0];
  if (!overlaps || first === undefined || !activities.every((activity) => isFree(model, activity)))
    return undefined;
  const sites = [...new Set(activities.flatMap((activity) => activity.options.map((option) => option.site)))];
  if (sites.length > mostRooms || !areRooms(model, sites)) return undefined;
  const bounds = activities.flatMap(({ options, length }) =>
    options.flatMap(({ starts }) => [starts[0] ?? hole(), (starts.at(-1) ?? hole()) + length]),
  );
  const origin = bounds.reduce((a, b) => Math.min(a, b));
  const steps = Math.ceil((bounds.reduce((a, b) => Math.max(a, b)) - origin) / step);
  if (Math.max(steps, activities.length) * activities.length > mostCells) return undefined;
  if (overlaps.some(({ perMinute }) => perMinute.some((cost) => cost >= apart))) return undefined;
  const lengths = Int32Array.from(activities, (activity) => activity.length / step);
  const roomsAt = new Int32Array(activities.length * steps);
  // If the clock changes by a part of the step, starts lie on two grids.
  let isOneRaster = true;
  activities.forEach((activity, a) => {
    for (const option of activity.options) {
      const room = 1 << sites.indexOf(option.site);
      for (const start of startsIn(model, activity, option)) {
        isOneRaster &&= (start - origin) % step === 0;
        const at = a * steps + Math.floor((start - origin) / step);
        roomsAt[at] = (roomsAt[at] ?? hole()) | room;
      }
    }
  });
  const startsOf = activities.map((_, a) =>
    Int32Array.from(Array.from({ length: steps }, (_, s) => s).filter((s) => roomsAt[a * steps + s] !== 0)),
  );
  if (!isOneRaster) return undefined;
  if (lengths.some((length) => !Number.isInteger(length)) || startsOf.some((starts) => starts.length === 0))
    return undefined;
  const costs = costsOf(model, overlaps);
  return {
    activities: activities.length,
    rooms: sites.length,
    steps,
    origin,
    step,
    lengths,
    startsOf,
    roomsAt,
    optionOf: activities.map((activity) =>
      sites.map((site) => activity.options.find((option) => option.site === site)),
    ),
    costs,
    apartPairs: apartIn(costs, activities.length),
  };
}

/** Whether only time, rooms and people constrain an activity. */
function isFree(model: Model, activity: ActivityModel): boolean {
  const asked = activity.units.reduce((sum, unit) => sum + unit.count, activity.requiredCount);
  return (
    activity.required &&
    activity.options.length > 0 &&
    activity.length % model.grid === 0 &&
    activity.options.every((option) => option.seats >= asked) &&
    activity.minimumGroup <= activity.requiredCount &&
    activity.quorums.length + activity.needs.length + activity.after.length + activity.before.length === 0
  );
}

/**
 * Whether each of these sites takes one activity at a time, and neither travel nor a surrounding place
 * matters.
 */
function areRooms(model: Model, sites: readonly number[]): boolean {
  const n = model.sites.length;
  return sites.every((site) => {
    const own = model.sites[site];
    if (site === nowhere || own?.parallel !== 1 || own.exceeded) return false;
    if (own.place !== site && model.sites[own.place]?.limited) return false;
    return sites.every((other) => model.slowest[site * n + other] === 0);
  });
}

/** Returns the starts of an option at which all required attendees are present. */
function startsIn(model: Model, activity: ActivityModel, option: Option): number[] {
  return [...everyStart(option.starts, model.grid)].filter(
    (at) => nextPresent(model, activity.requiredAgents, option, activity.length, at) === at,
  );
}

function costsOf({ activities, agents }: Model, clashes: NonNullable<Model["overlaps"]>): Int32Array {
  const n = activities.length;
  const costs = new Int32Array(n * n);
  clashes.forEach(({ others, perMinute }, a) => {
    others.forEach((other, i) => {
      costs[a * n + other] = perMinute[i] ?? hole();
    });
  });
  const requiring = agents.map((): number[] => []);
  activities.forEach((activity, a) => {
    for (const agent of activity.requiredAgents) requiring[agent]?.push(a);
  });
  for (const list of requiring)
    for (const a of list) for (const b of list) if (a !== b) costs[a * n + b] = apart;
  return costs;
}

function apartIn(costs: Int32Array, n: number): Int32Array {
  const pairs: number[] = [];
  for (let a = 0; a < n; a++) for (let b = 0; b < a; b++) if (costs[a * n + b] === apart) pairs.push(a, b);
  return Int32Array.from(pairs);
}
