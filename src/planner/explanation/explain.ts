// Explain: why an activity has no time, or what its other times would cost.
import type { ActivityId, Programme, Visit } from "#domain";
import { compile } from "../model/compile.ts";
import { proposalsFor } from "../relax/proposals.ts";
import { waysOut } from "../relax/relaxations.ts";
import { cheapestFirst } from "../search/candidates.ts";
import { compareObjectives } from "../search/improve.ts";
import { complete } from "../search/insertion.ts";
import { insert, objectiveOf, remove, type State } from "../search/state.ts";
import { stateOf } from "../state-of.ts";
import type { Alternative, Explanation } from "../types.ts";
import { reasonFor } from "./unplaced.ts";

/** How many alternatives are shown. */
const shown = 5;

/**
 * Explains one activity of a programme. Undefined when the visit has no such activity. The programme must be one of
 * this visit (see `check`); placements that the visit no longer allows are left out of the picture.
 */
export function explain(visit: Visit, programme: Programme, activity: ActivityId): Explanation | undefined {
  const target = visit.activities.findIndex((candidate) => candidate.id === activity);
  if (target < 0) return undefined;
  const model = compile(visit);
  const state = stateOf(model, programme);
  const placement = programme.placements.find((candidate) => candidate.activity === activity);
  if (!placement || !state.decisions[target]) {
    const { unplaced, roles } = reasonFor(model, state.decisions, target);
    if (state.decisions[target]) remove(state, target);
    const effort = { evaluations: 0 };
    const proposals = proposalsFor({ state, programme, target, effort }, roles);
    return {
      kind: "unplaced",
      unplaced,
      ...waysOut({ visit, programme, target: activity, effort }, proposals),
    };
  }
  return { kind: "placed", placement, alternatives: alternativesTo(state, target) };
}

function alternativesTo(state: State, target: number): Alternative[] {
  const now = remove(state, target);
  const effort = { evaluations: 0 };
  const found: Alternative[] = [];
  for (const candidate of cheapestFirst(state, target, undefined, effort)) {
    if (candidate.start === now.start && candidate.option === now.option) continue;
    const insertion = complete(state, target, candidate.option, candidate.start, effort);
    if (!insertion) continue;
    insert(state, insertion.decision);
    found.push({
      start: candidate.start,
      place: state.model.sites[candidate.option.site]?.id ?? null,
      objective: objectiveOf(state),
    });
    remove(state, target);
  }
  insert(state, now);
  return found
    .sort((a, b) => compareObjectives(a.objective, b.objective) || a.start - b.start)
    .slice(0, shown);
}
