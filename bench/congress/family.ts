// The congress family. Its judge runs the independent check and counts overlaps from the visit and the programme alone.
import type { Programme, Visit } from "#domain";
import { check } from "#planner";
import type { Case, Family, PlanningProblem } from "../family.ts";
import { type CongressSize, congress, congressSizes } from "./generate.ts";

/** The congresses, drawn from one seed. Another seed of the search plans the same congresses. */
const congressSeed = 1;

export const congresses: Family = {
  name: "congress",
  seconds: 20,
  ending: undefined,
  cases: () =>
    congressSizes.map(
      (size): Case => ({
        instance: `${size.sessions}-sessions`,
        facts: {},
        bestKnown: null,
        load: () => problemOf(size),
      }),
    ),
};

function problemOf(size: CongressSize): PlanningProblem {
  const visit = congress(size, congressSeed);
  return {
    visit,
    claim: (objective, bounds) => ({
      objective: objective.requiredUnplaced > 0 ? null : objective.wishesUnmet,
      bound: bounds.wishesUnmet ?? 0,
      infeasible: (bounds.requiredUnplaced ?? 0) > 0,
    }),
    judge: (programme) => ({
      objective: programme.placements.length < size.sessions ? null : clashes(visit, programme),
      problems: check(visit, programme)
        .filter((finding) => finding.level === "block" && finding.rule !== "activity-missing")
        .map((finding) => `${finding.rule} ${finding.variant}`),
    }),
    facts: (programme) => ({ placed: programme.placements.length }),
  };
}

/** Counts the minutes in which somebody should attend two sessions at once, at least one of them not as a presenter. */
function clashes(visit: Visit, programme: Programme): number {
  const times = new Map<string, { readonly start: number; readonly end: number }>(
    programme.placements.map((placement) => [placement.activity, placement]),
  );
  const asked = new Map<string, { start: number; end: number; isPresenter: boolean }[]>();
  for (const { id, attend } of visit.activities) {
    const time = times.get(id);
    if (!time) continue;
    for (const [ids, isPresenter] of [
      [attend.required, true],
      [attend.wished, false],
    ] as const)
      for (const person of ids) {
        const list = asked.get(person) ?? [];
        asked.set(person, list);
        list.push({ start: time.start, end: time.end, isPresenter });
      }
  }
  let minutes = 0;
  for (const list of asked.values())
    list.forEach((one, i) => {
      for (const other of list.slice(i + 1))
        if (!one.isPresenter || !other.isPresenter)
          minutes += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
    });
  return minutes;
}
