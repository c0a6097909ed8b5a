// Recommend: finds the best starts and places for one activity, and what each other start would break, fast enough
// for dragging.
import { elementAt } from "#base/element-at.ts";
import type { Finding, Objective, PlaceId, Placement, Programme, Visit } from "#domain";
import { type PlacementCheck, placementCheck } from "../check/scoped.ts";
import { compile } from "../model/compile.ts";
import type { ActivityModel, Option } from "../model/model.ts";
import { allowsStart } from "../model/start-spans.ts";
import { cheapestFirst } from "../search/candidates.ts";
import { complete } from "../search/insertion.ts";
import { type Decision, decide } from "../solution/decision.ts";
import { placementOf } from "../solution/placements.ts";
import { compareObjectives } from "../solution/price.ts";
import { insert, objectiveOf, remove, type State } from "../solution/state.ts";
import { optionAnywhere, optionAt, stateOf } from "../solution/state-of.ts";
import { areThere } from "../solution/stay.ts";
import type { Recommendation, Recommender } from "../types.ts";
import { marksOf } from "./marks.ts";

/** The number of cheapest starts that are completed with people and interpreters, for each one requested. */
const triedPerAnswer = 4;

/**
 * Prepares recommendations for a programme of a visit: compiles once, answers many times. Pure. All answers
 * refer to the programme as given. Unknown activities and places have empty answers.
 */
export function recommender(visit: Visit, programme: Programme): Recommender {
  const model = compile(visit);
  const state = stateOf(model, programme);
  const byId = new Map<string, number>(visit.activities.map((activity, a) => [activity.id, a]));
  const order = new Map<string, number>(visit.people.map((person, i) => [person.id, i]));
  const effort = { evaluations: 0 };
  let check: PlacementCheck | undefined;
  const findingsOf = (placement: Placement): Finding[] => {
    check ??= placementCheck(visit, programme);
    return check(placement);
  };
  /**
   * Returns the answer of `ask` about the solution without one activity. Restores the solution afterwards.
   */
  const without = <T>(a: number, ask: (before: Decision | undefined) => T): T => {
    const before = state.decisions[a] && remove(state, a);
    const answer = ask(before);
    if (before) insert(state, before);
    return answer;
  };
  return {
    objective: objectiveOf(state),
    work: () => effort.evaluations,
    best(activity, count = 8) {
      const a = byId.get(activity);
      if (a === undefined) return [];
      return without(a, () => bestOf(state, a, count, order, effort));
    },
    at(activity, start, place) {
      const a = byId.get(activity);
      if (a === undefined) return undefined;
      return without(a, (before) => {
        const decision = decisionFor(state, a, start, place, before, effort);
        const placement = placementOf(model, decision.decision, order);
        if (decision.holds) return { placement, findings: [], objective: worth(state, decision.decision) };
        const findings = findingsOf(placement);
        const blocked = findings.some((finding) => finding.level === "block");
        return { placement, findings, objective: blocked ? undefined : worth(state, decision.decision) };
      });
    },
    starts(activity, place, from, to) {
      const a = byId.get(activity);
      if (a === undefined) return [];
      return without(a, () => marksOf(state, a, optionAnywhere(model, a, place, from), { from, to, effort }));
    },
  };
}

/**
 * Returns the best starts and places for one activity of a programme. See `recommender` for several
 * questions.
 */
export const recommend = (
  visit: Visit,
  programme: Programme,
  activity: string,
  count?: number,
): readonly Recommendation[] => recommender(visit, programme).best(activity, count);

function worth(state: State, decision: Decision): Objective {
  insert(state, decision);
  const objective = objectiveOf(state);
  remove(state, decision.activity);
  return objective;
}

function bestOf(
  state: State,
  a: number,
  count: number,
  order: ReadonlyMap<string, number>,
  effort: { evaluations: number },
): Recommendation[] {
  const found: Recommendation[] = [];
  for (const candidate of cheapestFirst(state, a, undefined, effort)) {
    if (candidate.rank >= count * triedPerAnswer && found.length >= count) break;
    const insertion = complete(state, a, candidate.option, candidate.start, effort);
    if (!insertion || !areThere(state, a, insertion.decision.start, insertion.decision.end)) continue;
    const placement = placementOf(state.model, insertion.decision, order);
    found.push({ placement, objective: worth(state, insertion.decision) });
  }
  return found
    .sort((x, y) => compareObjectives(x.objective, y.objective) || x.placement.start - y.placement.start)
    .slice(0, count);
}

/**
 * Returns the decision at a start and place: complete if it fits, otherwise with the people expected
 * there.
 */
function decisionFor(
  state: State,
  a: number,
  start: number,
  place: PlaceId | null,
  before: Decision | undefined,
  effort: { evaluations: number },
): { readonly decision: Decision; readonly holds: boolean } {
  const { model } = state;
  const known = optionAt(model, a, place);
  if (known && allows(known, start)) {
    const insertion = complete(state, a, known, start, effort);
    if (insertion && fitsOthers(state, a, known, start)) return { decision: insertion.decision, holds: true };
  }
  const option: Option = optionAnywhere(model, a, place, start);
  const { needs } = elementAt(model.activities, a);
  const teams =
    before?.interpreters ?? needs.map((need) => need.candidates.slice(0, need.wanted ?? need.team));
  return {
    decision: decide(model, a, option, start, before?.units ?? quorumsOf(model.activities[a]), teams),
    holds: false,
  };
}

/** Returns enough units for every quorum, whether or not they are free. */
const quorumsOf = (activity: ActivityModel | undefined): number[] => [
  ...new Set(activity?.quorums.flatMap((quorum) => quorum.units.slice(0, quorum.atLeast))),
];

const allows = (option: Option, start: number): boolean => allowsStart(option.starts, start);

const fitsOthers = (state: State, a: number, option: Option, start: number): boolean =>
  marksOf(state, a, option, { from: start, to: start, effort: { evaluations: 0 } })[0]?.rules.length === 0;
