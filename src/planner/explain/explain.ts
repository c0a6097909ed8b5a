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
import { relaxationsFor, workPerQuestion } from "./relax/relaxations.ts";
import { reasonFor, reasonWorkPerInsertion } from "./unplaced.ts";

/** The number of alternatives shown. */
const shown = 5;

/**
 * Explains one activity of a programme. Undefined when the visit has no such activity. The programme must be one of
 * this visit (see `check`). Placements that the visit no longer allows are ignored. Begins nothing new once the work,
 * in priced insertions, has reached `limit`; counts it in `effort`.
 */
export function explain(
  visit: Visit,
  programme: Programme,
  activity: ActivityId,
  limit = workPerQuestion,
  effort = { evaluations: 0 },
): Explanation | undefined {
  const target = visit.activities.findIndex((candidate) => candidate.id === activity);
  if (target < 0) return undefined;
  const model = compile(visit);
  const state = stateOf(model, programme);
  const placement = programme.placements.find((candidate) => candidate.activity === activity);
  if (!placement || !state.decisions[target]) {
    const work = { effort, limit };
    const { unplaced, proposals } = barred(state, programme, target, work);
    const further = (changed: Visit, standing: Programme): readonly Proposal[] => {
      const other = stateOf(compile(changed), standing);
      const at = changed.activities.findIndex((candidate) => candidate.id === activity);
      return barred(other, standing, at, work).proposals;
    };
    return {
      kind: "unplaced",
      unplaced,
      ...relaxationsFor({ visit, programme, target: activity, further, ...work }, proposals),
    };
  }
  return { kind: "placed", placement, alternatives: alternativesTo(state, target, { effort, limit }) };
}

/** The work done for a question, and the work after which nothing new begins. */
export interface Work {
  readonly effort: { evaluations: number };
  readonly limit: number;
}

/** Returns why an activity has no time in a state, and what may change that. Takes it out of the state. */
function barred(
  state: State,
  programme: Programme,
  target: number,
  { effort, limit }: Work,
): { readonly unplaced: Unplaced; readonly proposals: readonly Proposal[] } {
  const left = Math.max(0, limit - effort.evaluations) * reasonWorkPerInsertion;
  const { unplaced, roles, work } = reasonFor(state.model, state.decisions, target, left);
  effort.evaluations += work / reasonWorkPerInsertion;
  if (state.decisions[target]) remove(state, target);
  return { unplaced, proposals: proposalsFor({ state, programme, target, effort, limit }, roles) };
}

function alternativesTo(state: State, target: number, { effort, limit }: Work): Alternative[] {
  const now = remove(state, target);
  const found: Alternative[] = [];
  for (const candidate of cheapestFirst(state, target, undefined, effort)) {
    if (effort.evaluations >= limit) break;
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
