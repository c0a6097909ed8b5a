// Days as the rules see them, built from timelines, and whether the blocking rules hold on them.
import type { Day, DayItem } from "#rules";
import { type ActivityModel, type Agent, type Expected, nowhere, travelAt } from "../model/model.ts";
import type { Decision } from "./decision.ts";
import { positionAt, type State } from "./state.ts";

/**
 * Whether every blocking day rule of an agent holds on one day, with `extra` added to what is placed. Rules that the
 * confirmed items of that day break in any case do not count.
 */
export function dayHolds(state: State, agentIndex: number, day: number, extra?: Decision): boolean {
  const agent = state.model.agents[agentIndex] as Agent;
  if (agent.rules.length === 0) return true;
  const view = dayView(state, agentIndex, day, extra);
  if (view.items.length === 0) return true;
  for (const rule of agent.rules)
    if (rule.excess(view) !== undefined && !agent.excused.has(excuseFor(day, rule.id))) return false;
  return true;
}

/** Returns the names of the rules for which `dayHolds` is false. */
export function brokenRules(state: State, agentIndex: number, day: number, extra?: Decision): string[] {
  const { rules, excused } = state.model.agents[agentIndex] as Agent;
  const view = dayView(state, agentIndex, day, extra);
  if (view.items.length === 0) return [];
  return rules.flatMap((rule) =>
    rule.excess(view) !== undefined && !excused.has(excuseFor(day, rule.id)) ? [rule.id] : [],
  );
}

/** Names a day rule on one day. */
export const excuseFor = (day: number, rule: string): string => `${day} ${rule}`;

/**
 * Whether the blocking day rules hold for an agent with a new decision: on its day and on the next busy one.
 */
export function holdsWith(state: State, agentIndex: number, extra: Decision): boolean {
  if ((state.model.agents[agentIndex] as Agent).rules.length === 0) return true;
  if (!dayHolds(state, agentIndex, extra.day, extra)) return false;
  const timeline = state.timelines[agentIndex] as number[];
  const at = positionAt(state, agentIndex, extra.start);
  for (let i = at; i < timeline.length; i++) {
    const next = state.decisions[timeline[i] as number] as Decision;
    if (next.day === extra.day) {
      if (
        extra.activity !== next.activity &&
        (state.model.activities[extra.activity] as ActivityModel).kind !== "flight"
      )
        return true;
      continue;
    }
    return dayHolds(state, agentIndex, next.day, extra);
  }
  return true;
}

/** Builds the day of an agent as the rules see it. */
export function dayView(state: State, agentIndex: number, day: number, extra?: Decision): Day {
  const timeline = state.timelines[agentIndex] as number[];
  const items: DayItem[] = [];
  let previousEnd: number | undefined;
  let lastFlight: Day["lastFlight"];
  let site = nowhere;
  let siteLeg = 0;
  let before: Expected | undefined;
  let leg = 0;
  const add = (decision: Expected): boolean => {
    if (decision.day > day) return !state.model.oneClock && decision.day === day + 1;
    const activity = state.model.activities[decision.activity] as ActivityModel;
    if (decision.day < day) {
      previousEnd = decision.end;
      if (activity.kind === "flight") lastFlight = { end: decision.end, minutes: activity.length };
    } else {
      const minutes =
        before && before.day === day && decision.option.site !== nowhere
          ? travelAt(state.model, site, decision.option.site, siteLeg, before.end)
          : 0;
      if (items.length === 0) leg = decision.option.leg;
      items.push({
        start: decision.start,
        end: decision.end,
        origin: (state.model.dayOrigins[decision.option.leg] as Int32Array)[decision.day] as number,
        kind: activity.kind,
        substantive: activity.substantive,
        feeds: activity.feeds,
        isOpen: activity.isOpen,
        travelMinutes: minutes,
        interpreted:
          agentIndex >= state.model.firstInterpreter &&
          decision.interpreters.some((team) => team.includes(agentIndex)),
      });
    }
    if (decision.option.endSite !== nowhere) {
      site = decision.option.endSite;
      siteLeg = decision.option.leg;
    }
    before = decision;
    return true;
  };
  const { expectedAt } = state.model.agents[agentIndex] as Agent;
  const hasExpected = expectedAt.length > 0 && timeline.length > 0;
  const all = hasExpected ? withExpected(state, timeline, expectedAt, extra) : undefined;
  let pending = all ? undefined : extra;
  const count = all ? all.length : timeline.length;
  for (let i = 0; i < count; i++) {
    const decision = (all ? all[i] : state.decisions[timeline[i] as number]) as Expected;
    if (pending && pending.start <= decision.start) {
      if (!add(pending)) break;
      pending = undefined;
    }
    if (!add(decision)) {
      pending = undefined;
      break;
    }
  }
  if (pending) add(pending);
  const origins = state.model.dayOrigins[leg] as Int32Array;
  const { country } = state.model.visit.legs[leg] ?? {};
  return { origin: origins[day] as number, country, items, previousEnd, lastFlight };
}

/** Returns the items of a timeline, one more, and those at which its agent is expected, in the order of a programme. */
function withExpected(
  { decisions }: State,
  timeline: readonly number[],
  expectedAt: readonly Expected[],
  extra: Decision | undefined,
): readonly Expected[] {
  const all: Expected[] = timeline.map((a) => decisions[a] as Decision);
  // Few are inserted, so this takes less time than sorting.
  const put = (one: Expected): void => {
    let at = all.length;
    while (at > 0 && isAfter(all[at - 1] as Expected, one)) at--;
    all.splice(at, 0, one);
  };
  for (const one of expectedAt) put(one);
  if (extra) put(extra);
  return all;
}

const isAfter = (a: Expected, b: Expected): boolean =>
  (a.start - b.start || a.end - b.end || a.activity - b.activity) > 0;
