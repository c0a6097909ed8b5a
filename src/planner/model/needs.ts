// The interpreters that an activity needs, and the candidates.
import {
  type Activity,
  type InterpretationMode,
  indexVisit,
  type LegId,
  lengthOf,
  type PersonId,
  perVisit,
  type Visit,
} from "#domain";
import { interpretationNeeds, isBlocking, type RulesInForce, teamSize, worksBetween } from "#rules";
import type { AgentBook } from "./agents.ts";
import type { Need } from "./model.ts";

/** Returns the needs of all people who may attend, so that they suffice for every selection. */
export function compileNeeds(
  visit: Visit,
  activity: Activity,
  everybody: readonly PersonId[],
  rules: RulesInForce,
  book: AgentBook,
): Need[] {
  const mode = activity.interpretation?.mode ?? "consecutive";
  const leg = indexVisit(visit).legOf(activity).id;
  const pairs = interpretationNeeds(visit, activity, everybody);
  return pairs.map(([a, b]) => {
    const candidates = ableTo(visit, JSON.stringify([mode, leg, a, b])).map((i) => book.firstInterpreter + i);
    const team = teamSize(mode, lengthOf(activity), rules.interpreterTeam, pairs.length);
    // If a small team only causes a warning, as many attend as are available.
    const least = rules.interpreterTeamLevel === "off" ? 1 : Math.max(1, Math.min(team, candidates.length));
    return { between: [a, b], team: isBlocking(rules.interpreterTeamLevel) ? team : least, candidates };
  });
}

/** Indices of the interpreters for a mode, a leg and two languages, as one key. */
const ableTo = perVisit((visit, key: string): readonly number[] => {
  const [mode, leg, a, b] = JSON.parse(key) as [InterpretationMode, LegId, string, string];
  return visit.interpreters.flatMap((interpreter, i) =>
    worksBetween(interpreter.pairs, a, b) &&
    interpreter.modes.includes(mode) &&
    (interpreter.legs === undefined || interpreter.legs.includes(leg))
      ? [i]
      : [],
  );
});
