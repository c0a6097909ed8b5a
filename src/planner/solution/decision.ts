// Decisions: the content of a solution for each activity that it places.
import { hole } from "#base/element-at.ts";
import { dayOf, type Model, type Option } from "../model/model.ts";

/** The decision for one activity. Immutable, so that restoring the old one undoes a move. */
export interface Decision {
  readonly activity: number;
  readonly option: Option;
  readonly start: number;
  readonly end: number;
  readonly day: number;
  /** Indices of the activity's units that attend. */
  readonly units: readonly number[];
  /** By need, the agents of its interpreters. */
  readonly interpreters: readonly (readonly number[])[];
  /** All agents whose timelines contain the activity, interpreters included. */
  readonly agents: readonly number[];
  /** People who attend, without interpreters. */
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
  const facts = model.activities[activity] ?? hole();
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
