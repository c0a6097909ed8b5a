// Forced bounds: the travel and the gaps that required activities impose on people in every programme.
import { elementAt } from "#base/element-at.ts";
import type { Bounds } from "#domain";
import { bedSite } from "../model/beds.ts";
import { type ActivityModel, type Agent, dayOf, type Model, type Option } from "../model/model.ts";
import { allowsStartWithin, spansOf } from "../model/start-spans.ts";
import { bareMinutes, idleBetween } from "../solution/pair-cost.ts";
import { tighter } from "./bounds.ts";
import { leastTour, workOfTour } from "./least-tour.ts";

/** A bound for programmes in which exactly this number of required activities has no time. */
export interface Forced {
  readonly unplaced: number;
  readonly bounds: Bounds;
}

/** The limit of the work, in steps of the shortest tours. The sum reached by then is also a bound. */
const mostWork = 60_000_000;

/** A place where a person may be on a day. */
interface Stop {
  readonly activity: number;
  readonly option: Option;
}

/**
 * Returns the person-minutes of travel and idle time in every programme that places all required activities
 * with a start. Travel: on each day, the shortest tour from and to the overnight place through the activities
 * that a person must attend that day, optionally through other stops. Idle time: between two activities
 * with one start each, where nothing that the person may attend could begin between them.
 */
export function forcedBounds(model: Model): Forced {
  const { activities } = model;
  const days = activities.map((activity) => daysOf(model, activity));
  const mine = possibleByAgent(model);
  let [travel, idle, work] = [0, 0, 0];
  model.agents.forEach((agent, index) => {
    const own = elementAt(mine, index);
    const must = own.filter((a) => isForced(elementAt(activities, a), index) && days[a]?.size === 1);
    for (const day of new Set(must.flatMap((a) => [...elementAt(days, a)]))) {
      if (work > mostWork) return;
      const there = own.filter((a) => days[a]?.has(day));
      const stops = there.flatMap((activity) =>
        elementAt(activities, activity).options.map((option): Stop => ({ activity, option })),
      );
      const forced = must.filter((a) => days[a]?.has(day));
      work += workOfTour(stops.length, forced.length);
      travel += agent.count * tourThrough(model, agent, stops, { forced, day });
      if (agent.idleCount > 0) idle += agent.idleCount * gapsBetween(model, there, forced, day);
    }
  });
  const unplaced = activities.filter((one) => one.required && one.options.length === 0).length;
  return { unplaced, bounds: { idle, travel } };
}

/**
 * Adds the forced bounds to bounds whose least number of unplaced required activities is exactly this one.
 */
export const withForced = (bounds: Bounds, { unplaced, bounds: forced }: Forced): Bounds =>
  (bounds.requiredUnplaced ?? 0) === unplaced ? tighter(bounds, forced) : bounds;

const isForced = (activity: ActivityModel, agent: number): boolean =>
  activity.required && activity.requiredAgents.includes(agent);

/** Returns the days on which an activity may start, numbered as in decisions. */
function daysOf(model: Model, { options }: ActivityModel): Set<number> {
  const days = new Set<number>();
  for (const { leg, starts } of options)
    for (const [first, last] of spansOf(starts)) {
      const lastDay = dayOf(model, leg, last);
      for (let day = dayOf(model, leg, first); day <= lastDay; day++) days.add(day);
    }
  return days;
}

/** By agent, the activities that the agent must or may attend. */
function possibleByAgent(model: Model): number[][] {
  const mine = model.agents.map((): number[] => []);
  model.activities.forEach((activity, a) => {
    const who = new Set([
      ...activity.requiredAgents,
      ...activity.units.flatMap((unit) => unit.agents),
      ...activity.needs.flatMap((need) => need.candidates),
    ]);
    for (const agent of who) mine[agent]?.push(a);
  });
  return mine;
}

function tourThrough(
  model: Model,
  agent: Agent,
  stops: readonly Stop[],
  { forced, day }: { readonly forced: readonly number[]; readonly day: number },
): number {
  const bed = ({ leg }: Option, evening: number): number => bedSite(agent, leg, evening);
  const enter = stops.map(({ option }) => bareMinutes(model, bed(option, day - 1), option.site));
  const leave = stops.map(({ option }) => bareMinutes(model, option.endSite, bed(option, day)));
  return leastTour({
    stops: stops.length,
    enter: (to) => elementAt(enter, to),
    leave: (from) => elementAt(leave, from),
    way: (from, to) =>
      bareMinutes(model, elementAt(stops, from).option.endSite, elementAt(stops, to).option.site),
    forced: forced.map((activity) => stops.flatMap((stop, i) => (stop.activity === activity ? [i] : []))),
  });
}

/** Returns the idle time of one person between neighbours with one start each. */
function gapsBetween(model: Model, there: readonly number[], forced: readonly number[], day: number): number {
  const pinned = forced
    .flatMap((a) => {
      const { options, length } = elementAt(model.activities, a);
      const [option] = options;
      const start = option?.starts[0];
      if (options.length !== 1 || !option || start === undefined) return [];
      if (option.starts.length !== 2 || option.starts[1] !== start) return [];
      return [{ activity: a, option, start, end: start + length, day }];
    })
    .sort((a, b) => a.start - b.start);
  return pinned.reduce((sum, previous, i) => {
    const next = pinned[i + 1];
    if (!next) return sum;
    const isFree = there.every(
      (a) =>
        a === previous.activity ||
        a === next.activity ||
        !mayStartWithin(elementAt(model.activities, a), previous.start, next.start),
    );
    if (!isFree) return sum;
    return (
      sum +
      Math.max(
        0,
        idleBetween(model, previous, next, bareMinutes(model, previous.option.endSite, next.option.site)),
      )
    );
  }, 0);
}

const mayStartWithin = ({ options }: ActivityModel, from: number, to: number): boolean =>
  options.some(({ starts }) => allowsStartWithin(starts, from, to));
