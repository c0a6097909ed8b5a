// Everything that is wrong or noteworthy in a programme, before agreements are taken into account.
import type { Finding, Programme, Visit } from "#domain";
import { blocking, type CheckContext } from "./context.ts";
import { contextsOf, demandsIn } from "./demands.ts";

/** Returns the findings of a programme: structural demands first, then the rules in force. */
export function findAll(visit: Visit, programme: Programme): Finding[] {
  const context = contextsOf(visit)(programme);
  const strange = checkNames(context);
  // Unknown names would only repeat the same error in further findings.
  if (strange.length > 0) return strange;
  const ofVisit = context.rules.visit.flatMap((rule) =>
    rule
      .judge(visit, programme)
      .map((judgement): Finding => ({ ...judgement, rule: rule.id, level: rule.level })),
  );
  return [...demandsIn(context), ...ofVisit];
}

function checkNames({ visit, index, programme }: CheckContext): Finding[] {
  const found: Finding[] = [];
  const strange = (kind: Finding["subjects"][number]["kind"], id: string) =>
    found.push(blocking("programme", "unknown", 1, [{ kind, id }], {}));
  if (programme.visit !== visit.id)
    found.push(blocking("programme", "other-visit", 1, [{ kind: "visit", id: programme.visit }], {}));
  const seen = new Set<string>();
  for (const placement of programme.placements) {
    if (!index.activities.has(placement.activity)) strange("activity", placement.activity);
    if (seen.has(placement.activity))
      found.push(blocking("programme", "twice", 1, [{ kind: "activity", id: placement.activity }], {}));
    seen.add(placement.activity);
    if (placement.place !== null && !index.sites.has(placement.place)) strange("place", placement.place);
    for (const id of placement.attendees) if (!index.people.has(id)) strange("person", id);
    for (const { interpreter } of placement.interpreters)
      if (!index.interpreters.has(interpreter)) strange("interpreter", interpreter);
  }
  for (const transfer of programme.transfers) {
    for (const id of [transfer.from, transfer.to]) if (!index.sites.has(id)) strange("place", id);
    for (const id of transfer.people) if (!index.people.has(id)) strange("person", id);
    for (const id of transfer.interpreters) if (!index.interpreters.has(id)) strange("interpreter", id);
    for (const id of transfer.vehicles) if (!index.vehicles.has(id)) strange("vehicle", id);
  }
  return found;
}
