// The problem of a repair: past and confirmed items are fixed, items that can stay do so, and the others are named.
import { elementAt } from "#base/element-at.ts";
import type { Placement, Programme } from "#domain";
import { compileDemands } from "../model/compile.ts";
import { agreedIn, concede, concessionsOf } from "../model/confirmed.ts";
import type { ActivityModel, Model, Option } from "../model/model.ts";
import { spansOf } from "../model/start-spans.ts";
import { dayHolds } from "../solution/day-view.ts";
import type { Decision } from "../solution/decision.ts";
import { placementOf } from "../solution/placements.ts";
import { emptyState, insert, remove, type State } from "../solution/state.ts";
import { decisionAt, optionAnywhere, optionAt } from "../solution/state-of.ts";
import { agreedDecision } from "./as-agreed.ts";
import type { Disrupted } from "./disrupt.ts";
import { allowed, dayKey, daysHold, fitsAround, routeHolds } from "./stays-in-place.ts";

export interface RepairProblem {
  readonly model: Model;
  /** The activities that keep their time. The search of the repair works on this state. */
  readonly state: State;
  /** By activity, its time and place in the programme; undefined if it was not in it. */
  readonly before: readonly (Placement | undefined)[];
  /** The decision that keeps an activity at its time; undefined if it had none. */
  readonly kept: readonly (Decision | undefined)[];
  /** Activities that cannot stay as they were: the disruption changes them in every repair. */
  readonly forced: ReadonlySet<number>;
  /** Activities that have begun, or whose start the disruption dictates. */
  readonly given: ReadonlySet<number>;
  /** The given and the confirmed activities: a repair does not decide their times. */
  readonly fixed: ReadonlySet<number>;
  /** Days of people that break a rule in every repair (see `dayKey`). */
  readonly excused: ReadonlySet<string>;
  /** Position of each person in protocol order. */
  readonly order: ReadonlyMap<string, number>;
}

/**
 * Determines which items of a programme can stay in a disrupted visit. Items that start at `now` or before have taken
 * place. Confirmed activities keep their agreed time in spite of the disruption; others that conflict with them move.
 */
export function repairProblemOf(disrupted: Disrupted, programme: Programme, now: number): RepairProblem {
  const { visit, held } = disrupted;
  const bare = compileDemands(visit);
  const byActivity = new Map<string, Placement>(
    programme.placements.map((placement) => [placement.activity, placement]),
  );
  const before = bare.activities.map((activity) => byActivity.get(activity.id));
  const given = new Set(
    bare.activities.flatMap(({ id }, a) =>
      before[a] && (held.has(id) || before[a].start <= now) ? [a] : [],
    ),
  );
  const interpreterAt = new Map<string, number>(
    visit.interpreters.map((interpreter, i) => [interpreter.id, bare.firstInterpreter + i]),
  );
  const givenAt = (model: Model, a: number, placement: Placement): Decision => {
    const start = held.get(model.activities[a]?.id ?? "") ?? placement.start;
    const option = optionAnywhere(model, a, placement.place, start);
    return decisionAt(model, a, option, { ...placement, start }, interpreterAt);
  };
  const begun = [...given].flatMap((a) => (before[a] ? [givenAt(bare, a, before[a])] : []));
  const agreed = agreedIn(bare, begun);
  const model = timed(concede(bare, concessionsOf(bare, begun), begun), begun, now);
  const agreedStart = new Map(agreed.map(({ a, start }) => [a, start]));
  const kept = before.map((placement, a): Decision | undefined => {
    if (!placement) return undefined;
    if (given.has(a)) return givenAt(model, a, placement);
    const option =
      optionAt(model, a, placement.place) ?? optionAnywhere(model, a, placement.place, placement.start);
    return decisionAt(model, a, option, placement, interpreterAt);
  });
  const fixed = new Set([...given, ...agreedStart.keys()]);
  const state = emptyState(model);
  for (const a of given) if (kept[a]) insert(state, kept[a]);
  for (const { a, start } of agreed) insert(state, agreedDecision(state, a, start, kept[a]));
  kept.forEach((decision, a) => {
    if (decision && !fixed.has(a)) insert(state, decision);
  });
  const excused = daysPastHelp(state, fixed);
  evict(state, fixed, excused);
  const order = new Map<string, number>(visit.people.map((person, i) => [person.id, i]));
  const isNew = (a: number) =>
    !before[a] && !programme.unplaced.some((unplaced) => unplaced.activity === model.activities[a]?.id);
  const forced = new Set(
    model.activities.flatMap((_, a) => {
      const decision = state.decisions[a];
      const was = before[a];
      if (!decision) return was || isNew(a) ? [a] : [];
      return was && samePlacement(was, placementOf(model, decision, order)) ? [] : [a];
    }),
  );
  return { model, state, before, kept, forced, given, fixed, excused, order };
}

/** Returns a problem in which given activities have their one start, and everything else lies in the future. */
function timed(model: Model, given: readonly Decision[], now: number): Model {
  const options = new Map(given.map(({ activity, option }) => [activity, option]));
  return {
    ...model,
    activities: model.activities.map((activity, a): ActivityModel => {
      const option = options.get(a);
      if (option) return { ...activity, options: [option], immovable: true };
      if (activity.confirmed) return activity;
      return { ...activity, options: activity.options.flatMap((one) => later(one, now, model.grid)) };
    }),
  };
}

/** Returns the part of an option that is still in the future. */
function later(option: Option, now: number, grid: number): Option[] {
  if (!Number.isFinite(now)) return [option];
  const starts: number[] = [];
  for (const [lo, hi] of spansOf(option.starts)) {
    const from = lo > now ? lo : lo + (Math.floor((now - lo) / grid) + 1) * grid;
    if (from <= hi) starts.push(from, hi);
  }
  return starts.length === 0 ? [] : [{ ...option, starts: Int32Array.from(starts) }];
}

export const samePlacement = (a: Placement, b: Placement): boolean =>
  a.start === b.start &&
  a.end === b.end &&
  a.place === b.place &&
  [...a.attendees].sort().join() === [...b.attendees].sort().join() &&
  interpretersOf(a) === interpretersOf(b);

const interpretersOf = (placement: Placement): string =>
  placement.interpreters
    .map((entry) => entry.interpreter)
    .sort()
    .join();

/**
 * Removes items that cannot stay until all others are feasible: first items that are impossible by themselves, then
 * the less important of two that overlap, then items that break day rules. Items that turn out to fit go back
 * at the end. Days that broke a rule before cannot be repaired and are excused.
 */
function evict(state: State, fixed: ReadonlySet<number>, excused: ReadonlySet<string>): void {
  const { model } = state;
  const movable = () => state.decisions.flatMap((decision, a) => (decision && !fixed.has(a) ? [a] : []));
  for (const a of movable()) if (!allowed(model, elementAt(state.decisions, a))) remove(state, a);
  const clashes = (a: number) => !fitsAround(state, a);
  const offends = (a: number) => !daysHold(state, elementAt(state.decisions, a), excused);
  const evicted: Decision[] = [];
  // A gap can break what held before (the transfer between its neighbours, a meal at noon), so the check repeats
  // until nothing changes.
  for (;;) {
    const failing = movable().filter(clashes);
    const worst = failing.length > 0 ? failing : movable().filter(offends);
    if (worst.length === 0) break;
    const victim = worst.sort((a, b) => lastDayFirst(state, a, b, excused) || mattersLess(state, a, b))[0];
    evicted.push(remove(state, victim as number));
  }
  for (const decision of evicted.reverse()) {
    insert(state, decision);
    const holds =
      !clashes(decision.activity) && decision.agents.every((agent) => agentHolds(state, agent, excused));
    if (!holds) remove(state, decision.activity);
  }
}

/** Orders items that break a day rule: items of that day first, then those of the previous evening. */
function lastDayFirst(state: State, a: number, b: number, excused: ReadonlySet<string>): number {
  const own = (i: number) => {
    const { agents, day } = elementAt(state.decisions, i);
    return agents.some((agent) => !excused.has(dayKey(agent, day)) && !dayHolds(state, agent, day));
  };
  return Number(own(b)) - Number(own(a));
}

/** Whether every transfer and every day of an agent keeps the rules. */
function agentHolds(state: State, agent: number, excused: ReadonlySet<string>): boolean {
  const timeline = elementAt(state.timelines, agent);
  const days = new Set(timeline.map((a) => elementAt(state.decisions, a).day));
  return (
    timeline.every((_, gap) => routeHolds(state, timeline, gap)) &&
    [...days].every((day) => excused.has(dayKey(agent, day)) || dayHolds(state, agent, day))
  );
}

function mattersLess(state: State, a: number, b: number): number {
  const of = (i: number) => elementAt(state.model.activities, i);
  const start = (i: number) => elementAt(state.decisions, i).start;
  return (
    Number(of(a).required) - Number(of(b).required) ||
    Number(of(a).immovable) - Number(of(b).immovable) ||
    of(a).weight - of(b).weight ||
    start(b) - start(a) ||
    b - a
  );
}

/** Returns days of people on which fixed items alone break a rule. */
function daysPastHelp(state: State, fixed: ReadonlySet<number>): Set<string> {
  const excused = new Set<string>();
  if (fixed.size === 0) return excused;
  const alone = emptyState(state.model);
  for (const a of fixed) {
    const decision = state.decisions[a];
    if (decision) insert(alone, decision);
  }
  alone.timelines.forEach((timeline, agent) => {
    for (const a of timeline) {
      const { day } = elementAt(alone.decisions, a);
      if (!dayHolds(alone, agent, day)) excused.add(dayKey(agent, day));
    }
  });
  return excused;
}
