// Decisions: what a solution holds for each activity it places.
import { type ActivityModel, dayOf, type Model, type Option } from "../model/model.ts";

/** What is decided about one activity. Immutable, so that a move is undone by putting the old one back. */
export interface Decision {
  readonly activity: number;
  readonly option: Option;
  readonly start: number;
  readonly end: number;
  readonly day: number;
  /** Indices of the activity's units that come. */
  readonly units: readonly number[];
  /** Per need the agents of its interpreters. */
  readonly interpreters: readonly (readonly number[])[];
  /** All agents whose timelines hold it, interpreters included. */
  readonly agents: readonly number[];
  /** People who come, interpreters not counted. */
  readonly people: number;
}

/** Makes a decision from its parts. */
export function decide(
  model: Model,
  activity: number,
  option: Option,
  start: number,
  units: readonly number[],
  interpreters: readonly (readonly number[])[],
): Decision {
  const facts = model.activities[activity] as ActivityModel;
  const agents = [...facts.requiredAgents];
  let people = facts.requiredCount;
  for (const u of units) {
    const unit = facts.units[u];
    if (!unit) continue;
    for (const agent of unit.agents) if (!agents.includes(agent)) agents.push(agent);
    people += unit.count;
  }
  for (const team of interpreters) for (const agent of team) if (!agents.includes(agent)) agents.push(agent);
  return {
    activity,
    option,
    start,
    end: start + facts.length,
    day: dayOf(model, option.leg, start),
    units,
    interpreters,
    agents,
    people,
  };
}
