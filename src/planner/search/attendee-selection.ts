// Attendee selection: the interpreters and optional attendees who take part in an activity at a start.
import { hole } from "#base/element-at.ts";
import { type ActivityModel, comingWith, thereWith } from "../model/model.ts";
import { holdsWith } from "../solution/day-view.ts";
import type { Decision } from "../solution/decision.ts";
import { reachesExpected } from "../solution/expected.ts";
import { seatsLeft } from "../solution/occupancy.ts";
import type { Cost } from "../solution/pair-cost.ts";
import { addChange, priceOf } from "../solution/price.ts";
import type { State } from "../solution/state.ts";
import { narrowToAgent } from "./starts.ts";

/** Whether an agent who does not attend yet has time for the activity and may take it on. */
export function agentCan(state: State, agent: number, decision: Decision): boolean {
  const starts = narrowToAgent(state, agent, decision.option, decision.end - decision.start, [
    decision.start,
    decision.start,
  ]);
  return starts.length > 0 && reachesExpected(state, agent, decision) && holdsWith(state, agent, decision);
}

/**
 * Forms a team for every need and prefers interpreters already in use; undefined if a team cannot be
 * formed.
 */
export function chooseInterpreters(
  state: State,
  activity: ActivityModel,
  core: Decision,
): number[][] | undefined {
  const taken = new Set<number>();
  const teams: number[][] = [];
  for (const need of activity.needs) {
    const priced: { agent: number; price: number }[] = [];
    for (const agent of need.candidates) {
      if (taken.has(agent)) continue;
      const probe: Decision = { ...core, interpreters: [[agent]] };
      if (!agentCan(state, agent, probe)) continue;
      const cost: Cost = { idle: 0, travel: 0 };
      addChange(state, agent, probe, cost);
      // Prefers not to engage a further interpreter, then short transfers, then the agent with less to do.
      const tasks = (state.timelines[agent] ?? hole()).length;
      priced.push({ agent, price: (tasks === 0 ? 1e9 : 0) + cost.travel * 1000 + tasks });
    }
    if (priced.length < need.team) return undefined;
    priced.sort((a, b) => a.price - b.price || a.agent - b.agent);
    const team = priced.slice(0, need.wanted ?? need.team).map((entry) => entry.agent);
    for (const agent of team) taken.add(agent);
    teams.push(team);
  }
  return teams;
}

/**
 * Selects for quorums first, starting with `lead`, then the wished units; undefined if a quorum is not
 * reached. With `sparing`, only those wished units attend whose wishes it would meet. The others stay
 * free for activities at the same time.
 */
export function chooseUnits(
  state: State,
  activity: ActivityModel,
  core: Decision,
  interpreters: readonly (readonly number[])[],
  lead = -1,
  sparing = false,
): number[] | undefined {
  const chooseBy = (rank?: Choice["rank"]) =>
    choose(state, activity, core, interpreters, { lead, sparing, rank });
  const chosen = chooseBy();
  if (!chosen || activity.minimumGroup <= 1 || isGroup(activity, chosen)) return chosen;
  // Those who are also wished can come besides the quorum if others fill it, or if one wished party does so alone.
  const { units, wishedUnits } = activity;
  const wished = new Set(wishedUnits.flatMap((u) => units[u]?.agents ?? []));
  const isOf = (agents: ReadonlySet<number>, u: number) =>
    units[u]?.agents.some((agent) => agents.has(agent)) ?? false;
  const ranks = [
    (u: number) => (isOf(wished, u) ? 1 : 0),
    ...wishedUnits.map((party) => {
      const own = new Set(units[party]?.agents);
      return (u: number) => (isOf(own, u) ? 0 : 1);
    }),
  ];
  for (const rank of ranks) {
    const others = chooseBy(rank);
    if (others && isGroup(activity, others)) return others;
  }
  return chosen;
}

const isGroup = ({ units, requiredCount, minimumGroup }: ActivityModel, chosen: readonly number[]): boolean =>
  chosen.reduce((people, u) => people + (units[u]?.count ?? 0), requiredCount) >= minimumGroup;

interface Choice {
  readonly lead: number;
  readonly sparing: boolean;
  /** Units of a lower rank come first in a quorum. */
  readonly rank: ((u: number) => number) | undefined;
}

function choose(
  state: State,
  activity: ActivityModel,
  core: Decision,
  interpreters: readonly (readonly number[])[],
  { lead, sparing, rank }: Choice,
): number[] | undefined {
  const chosen: number[] = [];
  let people = activity.requiredCount;
  const busy = new Set<number>(interpreters.flat());
  const capacity = seatsLeft(state, core);
  const exceeds = (u: number): boolean =>
    activity.quorums.some((quorum) => {
      const coming = comingWith(quorum, u);
      return coming > 0 && thereWith(quorum, chosen) + coming > quorum.limit;
    });
  const joins = (u: number): boolean => {
    const unit = activity.units[u] ?? hole();
    if (exceeds(u)) return false;
    if (people + unit.count > capacity || unit.agents.some((agent) => busy.has(agent))) return false;
    if (!unit.agents.every((agent) => agentCan(state, agent, core))) return false;
    chosen.push(u);
    people += unit.count;
    for (const agent of unit.agents) busy.add(agent);
    return true;
  };
  for (const quorum of activity.quorums) {
    // A person already selected for another quorum also counts in this one.
    let there = thereWith(quorum, chosen);
    if (lead >= 0 && quorum.units.includes(lead) && joins(lead)) there = thereWith(quorum, chosen);
    if (there >= quorum.atMost) continue;
    const inOrder = byDesire(state, activity, core, quorum.units);
    if (rank) inOrder.sort((x, y) => rank(x) - rank(y));
    for (const u of inOrder) {
      if (there >= quorum.atMost) break;
      if (u !== lead && joins(u)) there = thereWith(quorum, chosen);
    }
    if (there < quorum.atLeast) return undefined;
  }
  for (const u of byDesire(state, activity, core, activity.wishedUnits))
    if (!sparing || desireOf(state, activity, u) > 0) joins(u);
  return chosen;
}

/**
 * Returns units in the order in which they are tried: first those with wishes that the activity would meet, then those
 * with the least cost.
 */
function byDesire(state: State, activity: ActivityModel, core: Decision, units: readonly number[]): number[] {
  if (units.length < 2) return [...units];
  const desire = units.map((u) => {
    const wished = desireOf(state, activity, u);
    const cost: Cost = { idle: 0, travel: 0 };
    for (const agent of activity.units[u]?.agents ?? []) addChange(state, agent, core, cost);
    return { u, price: priceOf(-wished, cost, 0) };
  });
  return desire.sort((a, b) => a.price - b.price || a.u - b.u).map((entry) => entry.u);
}

/** Returns the weight of the unmet wishes that the presence of a unit would meet. */
function desireOf(state: State, activity: ActivityModel, u: number): number {
  let wished = 0;
  for (const link of activity.wishes) {
    // The state of a question about one activity counts no wishes.
    if ((state.wishCounts[link.wish] ?? 0) > 0 || link.always || !link.units.includes(u)) continue;
    wished += state.model.wishes[link.wish]?.weight ?? 0;
  }
  return wished;
}
