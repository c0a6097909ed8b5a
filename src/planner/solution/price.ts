// Prices: the loss that a decision causes in the soft levels, as one number that keeps their order.
import { type Objective, objectiveLevels, timeSpent } from "#domain";
import type { Model } from "../model/model.ts";
import type { Decision } from "./decision.ts";
import { type Cost, pairCost } from "./pair-cost.ts";
import { positionAt, type State } from "./state.ts";

/**
 * Whether idle minutes count in a visit. If so, a start is chosen by its cost; otherwise by the free time
 * that it leaves.
 */
export const pricesIdle = ({ rules }: Model): boolean =>
  rules.idleTime.perMinute > 0 || rules.idleTime.perBreak > 0;

/**
 * Returns one number for the position of an insertion: missing wishes, then idle time, then travel, then preference. It
 * only guides the search, because compact days leave more room. `compareObjectives` weighs idle time and travel against
 * each other and decides what is kept.
 */
export const priceOf = (wishes: number, cost: Cost, rank: number): number =>
  wishes * 1e9 + cost.idle * 1e3 + cost.travel * 2 + rank;

/** Adds the change that `decision` makes between its neighbours in the timeline of an agent. */
export function addChange(state: State, agent: number, decision: Decision, cost: Cost): void {
  const timeline = state.timelines[agent] as number[];
  const at = positionAt(state, agent, decision.start);
  const previous = at > 0 ? state.decisions[timeline[at - 1] as number] : undefined;
  const next = state.decisions[timeline[at] as number];
  pairCost(state.model, agent, previous, decision, cost, 1);
  pairCost(state.model, agent, decision, next, cost, 1);
  pairCost(state.model, agent, previous, next, cost, -1);
}

/**
 * Negative when `a` is better than `b`, positive when worse: the first level that differs decides. Idle time and
 * travel are one level; if it is equal, less travel is better.
 */
export function compareObjectives(a: Objective, b: Objective): number {
  for (const level of objectiveLevels) {
    const difference = level === "idle" ? timeSpent(a) - timeSpent(b) : a[level] - b[level];
    if (difference !== 0) return difference;
  }
  return 0;
}
