// Interpretation: enough interpreters of the right languages for the people who really attend.
import type { Finding, Subject } from "#domain";
import { interpretationNeeds, teamSize, worksBetween } from "#rules";
import { blocking, type CheckContext, placed, subjectOf } from "./context.ts";

export function checkInterpretation(context: CheckContext): Finding[] {
  const { visit, index, rules } = context;
  const found: Finding[] = [];
  for (const { placement, activity } of placed(context)) {
    const about = subjectOf(activity);
    const mode = activity.interpretation?.mode ?? "consecutive";
    const leg = index.legOf(activity).id;
    const needs = interpretationNeeds(visit, activity, placement.attendees);
    const used = new Set<string>();
    for (const { interpreter: id } of placement.interpreters) {
      const subjects: Subject[] = [about, { kind: "interpreter", id }];
      const interpreter = index.interpreters.get(id);
      if (!interpreter) continue;
      if (!interpreter.modes.includes(mode))
        found.push(blocking("interpreter", "mode", 1, subjects, { mode }));
      if (interpreter.legs && !interpreter.legs.includes(leg))
        found.push(blocking("interpreter", "leg", 1, subjects, {}));
    }
    for (const [a, b] of needs) {
      const able = placement.interpreters.filter(
        ({ interpreter }) =>
          !used.has(interpreter) && worksBetween(index.interpreters.get(interpreter)?.pairs ?? [], a, b),
      );
      const team = teamSize(mode, placement.end - placement.start, rules.interpreterTeam, needs.length);
      const facts = { from: a, to: b, count: able.length };
      for (const { interpreter } of able.slice(0, team)) used.add(interpreter);
      if (able.length === 0) found.push(blocking("interpreter", "none", 1, [about], facts));
      else if (able.length < team && rules.interpreterTeamLevel !== "off") {
        found.push({
          rule: "interpreter-team",
          variant: "small",
          level: rules.interpreterTeamLevel,
          size: team - able.length,
          subjects: [about],
          facts: { ...facts, needed: team, lengthMinutes: placement.end - placement.start },
        });
      }
    }
  }
  return found;
}
