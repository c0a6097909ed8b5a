// Insertion: finds the best start, place, people and interpreters for one activity in the present solution.
import { hole } from "#base/element-at.ts";
import type { Random } from "#base/random.ts";
import type { ActivityModel, Option } from "../model/model.ts";
import { holdsWith } from "../solution/day-view.ts";
import { type Decision, decide } from "../solution/decision.ts";
import { reachesExpected } from "../solution/expected.ts";
import { siteHolds } from "../solution/occupancy.ts";
import type { Cost } from "../solution/pair-cost.ts";
import { addChange, priceOf } from "../solution/price.ts";
import { bears, missingUnitsCost, overlapCost, type State } from "../solution/state.ts";
import { chooseInterpreters, chooseUnits } from "./attendee-selection.ts";
import { cheapestFirst } from "./candidates.ts";
import { keepsRightAfter } from "./right-after.ts";

/** A decision with its price: the loss in the soft levels, as one number that keeps their order. */
export interface Insertion {
  readonly decision: Decision;
  readonly price: number;
}

/** The number of cheapest starts that are completed before the best is taken. */
const triedInFull = 6;
/** The work of completing a start, for each unit that is tried. */
const perUnit = 0.02;

/**
 * Returns the cheapest feasible decision for an activity, or undefined when there is none. Counts its work in
 * `effort`.
 */
export function bestInsertion(
  state: State,
  activityIndex: number,
  random: Random | undefined,
  effort: { evaluations: number },
  sparing = false,
): Insertion | undefined {
  let best: Insertion | undefined;
  for (const candidate of cheapestFirst(state, activityIndex, random, effort)) {
    if (best && candidate.least >= best.price) break;
    const insertion = complete(state, activityIndex, candidate.option, candidate.start, effort, -1, sparing);
    if (insertion && (!best || insertion.price < best.price)) best = insertion;
    if (best && candidate.rank >= triedInFull) break;
  }
  return best;
}

/**
 * Completes a start with people (the unit `lead` first; with `sparing`, only units whose wishes it meets) and
 * interpreters. Returns undefined if that is impossible.
 */
export function complete(
  state: State,
  activityIndex: number,
  option: Option,
  start: number,
  effort: { evaluations: number },
  lead = -1,
  sparing = false,
): Insertion | undefined {
  const { model } = state;
  const activity = model.activities[activityIndex] ?? hole();
  effort.evaluations += 1 + activity.units.length * perUnit;
  const core = decide(model, activityIndex, option, start, [], []);
  if (!siteHolds(state, core, activity.requiredCount)) return undefined;
  for (const agent of activity.requiredAgents) {
    if (!holdsWith(state, agent, core)) return undefined;
    if (!activity.confirmed && !reachesExpected(state, agent, core)) return undefined;
  }
  const interpreters = chooseInterpreters(state, activity, core);
  if (!interpreters) return undefined;
  const units = chooseUnits(state, activity, core, interpreters, lead, sparing);
  if (!units) return undefined;
  const decision = decide(model, activityIndex, option, start, units, interpreters);
  if (decision.people > option.seats || decision.people < activity.minimumGroup) return undefined;
  if (!keepsRightAfter(state, decision)) return undefined;
  const cost: Cost = { idle: 0, travel: 0 };
  for (const agent of decision.agents) addChange(state, agent, decision, cost);
  return {
    decision,
    price: priceOf(
      missingUnitsCost(activity, units) +
        overlapCost(state, decision) -
        wishesGained(state, activity, decision),
      cost,
      option.rank,
    ),
  };
}

/** Returns the weight of the wishes that a decision newly meets, less that of those it newly breaks. */
function wishesGained(state: State, activity: ActivityModel, decision: Decision): number {
  let gained = 0;
  for (const link of activity.wishes) {
    // The state of a question about one activity counts no wishes.
    if ((state.wishCounts[link.wish] ?? 0) > 0 || !bears(link, decision)) continue;
    const wish = state.model.wishes[link.wish];
    if (wish) gained += wish.avoid ? -wish.weight : wish.weight;
  }
  return gained;
}
