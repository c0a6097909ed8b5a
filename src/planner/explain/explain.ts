// Explains why an activity has no time, or what its other times would cost.
import type { ActivityId, Programme, Unplaced, Visit } from "#domain";
import { compile } from "../model/compile.ts";
import { cheapestFirst } from "../search/candidates.ts";
import { complete } from "../search/insertion.ts";
import { compareObjectives } from "../solution/price.ts";
import { insert, objectiveOf, remove, type State } from "../solution/state.ts";
import { stateOf } from "../solution/state-of.ts";
import { areThere } from "../solution/stay.ts";
import type { Alternative, Explanation } from "../types.ts";
import { type Proposal, proposalsFor } from "./relax/proposals.ts";
import { relaxationsFor } from "./relax/relaxations.ts";
import { reasonFor } from "./unplaced.ts";

/** The number of alternatives shown. */
const shown = 5;

/**
 * Explains one activity of a programme. Undefined when the visit has no such activity. The programme must be
 * one of this visit (see `check`). Placements that the visit no longer allows are ignored.
 */
export function explain(visit: Visit, programme: Programme, activity: ActivityId): Explanation | undefined {
  const target = visit.activities.findIndex((candidate) => candidate.id === activity);
  if (target < 0) return undefined;
  const model = compile(visit);
  const state = stateOf(model, programme);
  const placement = programme.placements.find((candidate) => candidate.activity === activity);
  if (!placement || !state.decisions[target]) {
    const effort = { evaluations: 0 };
    const { unplaced, proposals } = barred(state, programme, target, effort);
    const further = (changed: Visit, standing: Programme): readonly Proposal[] => {
      const other = stateOf(compile(changed), standing);
      const at = changed.activities.findIndex((candidate) => candidate.id === activity);
      return barred(other, standing, at, effort).proposals;
    };
    return {
      kind: "unplaced",
      unplaced,
      ...relaxationsFor({ visit, programme, target: activity, further, effort }, proposals),
    };
  }
  return { kind: "placed", placement, alternatives: alternativesTo(state, target) };
}

/** Returns why an activity has no time in a state, and what may change that. Takes it out of the state. */
function barred(
  state: State,
  programme: Programme,
  target: number,
  effort: { evaluations: number },
): { readonly unplaced: Unplaced; readonly proposals: readonly Proposal[] } {
  const { unplaced, roles } = reasonFor(state.model, state.decisions, target);
  if (state.decisions[target]) remove(state, target);
  return { unplaced, proposals: proposalsFor({ state, programme, target, effort }, roles) };
}

function alternativesTo(state: State, target: number): Alternative[] {
  const now = remove(state, target);
  const effort = { evaluations: 0 };
  const found: Alternative[] = [];
  for (const candidate of cheapestFirst(state, target, undefined, effort)) {
    if (candidate.start === now.start && candidate.option === now.option) continue;
    const insertion = complete(state, target, candidate.option, candidate.start, effort);
    if (!insertion || !areThere(state, target, insertion.decision.start, insertion.decision.end)) continue;
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
