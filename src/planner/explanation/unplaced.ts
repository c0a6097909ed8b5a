// Why not: the smallest set of demands that together leave no time for an activity.
import type { ActivityId, Unplaced } from "#domain";
import type { ActivityModel, Model } from "../model/model.ts";
import { feasibleStarts } from "../search/candidates.ts";
import type { Decision } from "../search/decision.ts";
import { complete } from "../search/insertion.ts";
import { emptyState, insert, remove, type State } from "../search/state.ts";
import { fits, type Part, type Question, questionOf, withoutDistance } from "./demands.ts";

/** Starts tried at most to prove that a few activities can not be placed together, wherever they are put. */
const proofLimit = 20_000;

/** The reasons for every activity without a time, in the order of the visit. */
export const explainUnplaced = (model: Model, decisions: readonly (Decision | undefined)[]): Unplaced[] =>
  model.activities.flatMap((_, a) => (decisions[a] ? [] : [reasonFor(model, decisions, a)]));

/** The reason for one activity: a set of demands that excludes it, from which none can be left out. */
export function reasonFor(
  model: Model,
  decisions: readonly (Decision | undefined)[],
  target: number,
): Unplaced {
  const activity = (model.activities[target] as ActivityModel).id as ActivityId;
  const question = questionOf(model, decisions, target);
  const own = new Set(
    question.parts.filter((part) => part.role.kind !== "activity" && holdsAlone(model, part)),
  );
  if (!fits(question, own)) {
    const clash = minimalClash(question, [...own]);
    return { activity, clash: clash.map((part) => part.demand), proof: "alone" };
  }
  if (fits(question, new Set(question.parts))) return { activity, clash: [], proof: "as-planned" };
  const clash = minimalClash(question, [...question.parts]);
  const others = clash.flatMap((part) => (part.role.kind === "activity" ? [part.role.other] : []));
  const proof = neverTogether(model, [target, ...others]) ? "together" : "as-planned";
  return { activity, clash: clash.map((part) => part.demand), proof };
}

/** A meal elsewhere in the visit can satisfy the noon rule, so that it proves nothing about an activity on its own. */
const holdsAlone = (model: Model, part: Part): boolean =>
  !(
    part.role.kind === "rule" &&
    part.role.rule === "lunch" &&
    model.activities.some((a) => a.kind === "meal")
  );

/**
 * A minimal subset of `parts` under which the target does not fit: deletion filter (Chinneck and Dravnieks, 1991),
 * leaving out blocks before single demands. `parts` as a whole must exclude the target.
 */
export function minimalClash(question: Question, parts: readonly Part[]): Part[] {
  let kept = [...parts].sort((a, b) => keepRank(question.model, a) - keepRank(question.model, b));
  for (let block = Math.ceil(kept.length / 4); block >= 1; block = block === 1 ? 0 : Math.ceil(block / 3)) {
    for (let i = 0; i < kept.length; ) {
      const rest = [...kept.slice(0, i), ...kept.slice(i + block)];
      if (!fits(question, new Set(rest))) kept = rest;
      else i += block;
    }
  }
  return kept;
}

/**
 * What is left out first is least likely to be named: rules and small print before people and hours; of the other
 * activities those that could move before those that can not.
 */
function keepRank(model: Model, { role }: Part): number {
  const order = [
    "rule",
    "group",
    "presence",
    "order",
    "opening",
    "interpreters",
    "activity",
    "attendance",
    "windows",
  ];
  const fixed = role.kind === "activity" && model.activities[role.other]?.immovable ? 0.5 : 0;
  return order.indexOf(role.kind) + fixed;
}

/**
 * Whether these activities can not all be placed in an otherwise empty programme. True is a proof by enumeration on
 * a problem that asks for less (quickest ways at any hour, none between cities, no choice of people or interpreters); false means that
 * they can, or that the proof would take too long.
 */
function neverTogether(model: Model, activities: readonly number[]): boolean {
  if (activities.length > 4) return false;
  const state = emptyState(easierModel(model));
  const effort = { evaluations: 0 };
  const placeFrom = (i: number): "placed" | "impossible" | "unknown" => {
    const a = activities[i];
    if (a === undefined) return "placed";
    for (const start of allStarts(state, a)) {
      if (effort.evaluations > proofLimit) return "unknown";
      const insertion = complete(state, a, start.option, start.at, effort);
      if (!insertion) continue;
      insert(state, insertion.decision);
      const rest = placeFrom(i + 1);
      remove(state, a);
      if (rest !== "impossible") return rest;
    }
    return "impossible";
  };
  return placeFrom(0) === "impossible";
}

/** A problem that every programme of the real one solves too, and in which nothing is decided but starts. */
function easierModel(model: Model): Model {
  const { bands } = withoutDistance(model);
  const fastest = model.slowest.map((_, at) => Math.min(...bands.map((band) => band[at] ?? 0)));
  return {
    ...model,
    bands: [fastest],
    bandStarts: [0],
    slowest: fastest,
    agents: model.agents.map((agent) => ({
      ...agent,
      rules: agent.rules.filter((rule) => rule.id !== "lunch"),
    })),
    activities: model.activities.map((activity) => ({
      ...activity,
      needs: activity.needs.filter((need) => need.candidates.length <= need.team),
      units: [],
      quorums: [],
      wishedUnits: [],
      wishes: [],
      minimumGroup: 0,
    })),
  };
}

function* allStarts(
  state: State,
  a: number,
): Generator<{ option: ActivityModel["options"][number]; at: number }> {
  const activity = state.model.activities[a] as ActivityModel;
  for (const option of activity.options) {
    const starts = feasibleStarts(state, a, option);
    for (let i = 0; i < starts.length; i += 2) {
      for (let at = starts[i] as number; at <= (starts[i + 1] as number); at += state.model.grid)
        yield { option, at };
    }
  }
}
