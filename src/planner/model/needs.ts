// Interpreters that an activity needs, and who could do it.
import { type Activity, indexVisit, lengthOf, type PersonId, type Visit } from "#domain";
import { interpretationNeeds, isBlocking, type RulesInForce, teamSize, worksBetween } from "#rules";
import type { AgentBook } from "./agents.ts";
import type { Need } from "./model.ts";

/** Needs for everybody who may come: enough for whoever comes in the end. */
export function compileNeeds(
  visit: Visit,
  activity: Activity,
  everybody: readonly PersonId[],
  rules: RulesInForce,
  book: AgentBook,
): Need[] {
  const mode = activity.interpretation?.mode ?? "consecutive";
  const leg = indexVisit(visit).legOf(activity).id;
  return interpretationNeeds(visit, activity, everybody).map(([a, b]) => ({
    between: [a, b],
    team: isBlocking(rules.interpreterTeamLevel)
      ? teamSize(mode, lengthOf(activity), rules.interpreterTeam)
      : 1,
    candidates: visit.interpreters.flatMap((interpreter, i) =>
      worksBetween(interpreter.pairs, a, b) &&
      interpreter.modes.includes(mode) &&
      (interpreter.legs === undefined || interpreter.legs.includes(leg))
        ? [book.firstInterpreter + i]
        : [],
    ),
  }));
}
