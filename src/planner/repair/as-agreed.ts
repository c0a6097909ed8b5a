// Confirmed activities in a repair: each takes place at its time, with the people and interpreters who can still come.
import { elementAt } from "#base/element-at.ts";
import type { ActivityModel } from "../model/model.ts";
import { thereWith } from "../model/model.ts";
import { agentCan, chooseInterpreters, chooseUnits } from "../search/attendee-selection.ts";
import { type Decision, decide } from "../solution/decision.ts";
import { seatsLeft } from "../solution/occupancy.ts";
import type { State } from "../solution/state.ts";

/**
 * Returns the decision that schedules a confirmed activity at its agreed time: at its place, with its previous people
 * and interpreters as far as they can attend, otherwise with others. The activity is not in the state.
 */
export function agreedDecision(state: State, a: number, start: number, was: Decision | undefined): Decision {
  const { model } = state;
  const activity = elementAt(model.activities, a);
  const option =
    activity.options.find(({ site }) => site === was?.option.site) ?? elementAt(activity.options, 0);
  const core = decide(model, a, option, start, [], []);
  const teams = teamsFor(state, activity, core, was);
  const units = unitsFor(state, activity, core, teams, was);
  const asBefore = was && was.start === start && was.option.site === option.site;
  const decision = decide(model, a, option, start, units, teams);
  return asBefore && sameAgents(was, decision) ? was : decision;
}

const sameAgents = (a: Decision, b: Decision): boolean =>
  a.agents.length === b.agents.length &&
  a.agents.every((agent) => b.agents.includes(agent)) &&
  a.interpreters.every((team, n) => team.every((agent) => b.interpreters[n]?.includes(agent)));

/**
 * Returns the previous interpreters if all of them can attend, otherwise others; if no team can be formed, those who
 * can.
 */
function teamsFor(state: State, activity: ActivityModel, core: Decision, was: Decision | undefined) {
  const able = (team: readonly number[] | undefined) =>
    (team ?? []).filter((agent) => agentCan(state, agent, { ...core, interpreters: [[agent]] }));
  const before = activity.needs.map((_, n) => able(was?.interpreters[n]));
  const suffice = activity.needs.every(({ team, wanted }, n) => (before[n]?.length ?? 0) >= (wanted ?? team));
  return suffice ? before : (chooseInterpreters(state, activity, core) ?? before);
}

/**
 * Returns the previous optional people who can attend if they suffice, otherwise others; if too few can, those who
 * can.
 */
function unitsFor(
  state: State,
  activity: ActivityModel,
  core: Decision,
  teams: readonly (readonly number[])[],
  was: Decision | undefined,
): readonly number[] {
  const busy = new Set(teams.flat());
  const before = (was?.units ?? []).filter((u) => {
    const { agents } = elementAt(activity.units, u);
    return agents.every((agent) => !busy.has(agent) && agentCan(state, agent, core));
  });
  const people = before.reduce((sum, u) => sum + (activity.units[u]?.count ?? 0), activity.requiredCount);
  const suffice =
    was !== undefined &&
    people >= activity.minimumGroup &&
    people <= seatsLeft(state, core) &&
    activity.quorums.every((quorum) => thereWith(quorum, before) >= quorum.atLeast);
  return suffice ? before : (chooseUnits(state, activity, core, teams) ?? before);
}
