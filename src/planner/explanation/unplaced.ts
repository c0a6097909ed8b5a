// Why not: the smallest set of demands that together leave no time for an activity.
import type { ActivityId, Unplaced } from "#domain";
import type { ActivityModel, Model } from "../model/model.ts";
import { feasibleStarts } from "../search/candidates.ts";
import type { Decision } from "../search/decision.ts";
import { complete } from "../search/insertion.ts";
import { emptyState, insert, remove, type State } from "../search/state.ts";
import { agentsOf, type Surroundings, surroundingsIn } from "./around.ts";
import { fits, type Part, type Question, questionOf, withoutDistance } from "./demands.ts";

/** Starts tried at most to prove that a few activities can not be placed together, wherever they are put. */
const proofLimit = 20_000;

/** Work at most to explain one programme, a second or two; an event with thousands of meetings leaves some unexamined. */
const mostWork = 1_000_000;

/**
 * The reasons for every activity without a time, in the order of the visit. Where there are very many, the required
 * and the weightiest are examined and the rest say that they are not.
 */
export function explainUnplaced(
  model: Model,
  decisions: readonly (Decision | undefined)[],
  limit = mostWork,
): Unplaced[] {
  const missing = model.activities.flatMap((_, a) => (decisions[a] ? [] : [a]));
  const surroundings = surroundingsIn(model, decisions);
  const rank = (a: number) => {
    const { required, weight } = model.activities[a] as ActivityModel;
    return required ? Number.POSITIVE_INFINITY : weight;
  };
  const reasons = new Map<number, Unplaced>();
  let work = 0;
  for (const a of missing.toSorted((x, y) => (rank(x) === rank(y) ? x - y : rank(y) - rank(x)))) {
    const activity = (model.activities[a] as ActivityModel).id as ActivityId;
    if (work >= limit) {
      reasons.set(a, { activity, clash: [], proof: "not-examined" });
      continue;
    }
    const reason = reasonIn(model, surroundings(a));
    reasons.set(a, reason.unplaced);
    work += reason.work;
  }
  return missing.flatMap((a) => reasons.get(a) ?? []);
}

/** Why one activity has no time, the parts that its demands play in the whole problem, and what it cost to find out. */
export interface Reason {
  readonly unplaced: Unplaced;
  readonly roles: readonly Part["role"][];
  readonly work: number;
}

/** The reason for one activity, and the parts that its demands play in the whole problem. */
export function reasonFor(
  model: Model,
  decisions: readonly (Decision | undefined)[],
  target: number,
): Reason {
  const near = surroundingsIn(model, decisions)(target);
  const { unplaced, clash, work } = reasonIn(model, near);
  const indexOf = new Map(model.activities.map((activity, a) => [activity.id, a]));
  const roles = clash.map(({ role }): Part["role"] => {
    if (role.kind !== "activity") return role;
    return { ...role, other: indexOf.get(near.model.activities[role.other]?.id ?? "") ?? -1 };
  });
  return { unplaced, roles, work };
}

/** Asks about several activities of one programme. */
export function reasonsIn(
  model: Model,
  decisions: readonly (Decision | undefined)[],
): (target: number) => Unplaced {
  const surroundings = surroundingsIn(model, decisions);
  return (target) => reasonIn(model, surroundings(target)).unplaced;
}

function reasonIn(
  whole: Model,
  { model, decisions, target }: Surroundings,
): { readonly unplaced: Unplaced; readonly clash: readonly Part[]; readonly work: number } {
  const activity = (model.activities[target] as ActivityModel).id as ActivityId;
  const question = questionOf(model, decisions, target);
  const answer = (clash: readonly Part[], proof: Unplaced["proof"]) => ({
    unplaced: { activity, clash: clash.map((part) => part.demand), proof },
    clash,
    work: question.work,
  });
  const own = question.parts.filter((part) => part.role.kind !== "activity" && holdsAlone(whole, part));
  if (!fits(question, new Set(own))) return answer(minimalClash(question, own), "alone");
  if (fits(question, new Set(question.parts))) return answer([], "as-planned");
  // In a busy hall most of the others only share the place: one question tells whether that matters.
  const personal = question.parts.filter((part) => !isPlaceOnly(model, target, decisions, part));
  const parts = fits(question, new Set(personal)) ? question.parts : personal;
  const clash = minimalClash(question, parts);
  const others = clash.flatMap((part) => (part.role.kind === "activity" ? [part.role.other] : []));
  const proof = neverTogether(question, [target, ...others]) ? "together" : "as-planned";
  return answer(clash, proof);
}

function isPlaceOnly(
  model: Model,
  target: number,
  decisions: readonly (Decision | undefined)[],
  { role }: Part,
): boolean {
  if (role.kind !== "activity") return false;
  const facts = model.activities[target] as ActivityModel;
  const own = new Set(agentsOf(facts));
  return (
    !decisions[role.other]?.agents.some((agent) => own.has(agent)) &&
    ![...facts.after, ...facts.before].some((order) => order.other === role.other)
  );
}

/** A meal elsewhere in the visit can satisfy the noon rule, so that it proves nothing about an activity on its own. */
const holdsAlone = (model: Model, { role }: Part): boolean =>
  !(role.kind === "rule" && role.rule === "lunch" && hasMeals(model));

const meals = new WeakMap<Model, boolean>();

function hasMeals(model: Model): boolean {
  let known = meals.get(model);
  if (known === undefined) {
    known = model.activities.some((activity) => activity.kind === "meal");
    meals.set(model, known);
  }
  return known;
}

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
    "quorum",
    "seats",
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
function neverTogether(question: Question, activities: readonly number[]): boolean {
  if (activities.length > 4) return false;
  const state = emptyState(easierModel(question.model));
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
  const outcome = placeFrom(0);
  question.work += 5 * effort.evaluations;
  return outcome === "impossible";
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
