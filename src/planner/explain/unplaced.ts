// Why not: the smallest set of demands that together leave no time for an activity.
import type { ActivityId, Demand, Unplaced } from "#domain";
import type { ActivityModel, Model } from "../model/model.ts";
import type { Decision } from "../solution/decision.ts";
import type { Part } from "./demands.ts";
import { type Inquiry, inquiryInto } from "./inquiry.ts";
import { fits, isExhausted, type Question, questionOf } from "./question.ts";
import { neverTogether } from "./together.ts";

/** Work at most to explain one programme, half a second or less; an event with thousands of meetings leaves some unexamined. */
const mostWork = 1_000_000;
/** Of that for one activity, after which it is left unexamined: one that everybody attends has everything against it. */
const mostAtOnce = 250_000;

/**
 * The reasons for every activity without a time, in the order of the visit. Where there are very many, the required
 * and the weightiest are examined and the rest say that they are not.
 */
export function explainUnplaced(
  model: Model,
  decisions: readonly (Decision | undefined)[],
  limit = mostWork,
): Unplaced[] {
  const missing = model.activities.flatMap((activity, a) => (decisions[a] || activity.cancelled ? [] : [a]));
  if (missing.length === 0) return [];
  const inquiry = inquiryInto(model, decisions);
  const rank = (a: number) => {
    const { required, weight } = model.activities[a] as ActivityModel;
    return required ? Number.POSITIVE_INFINITY : weight;
  };
  const reasons = new Map<number, Unplaced>();
  let work = 0;
  for (const a of missing.toSorted((x, y) => (rank(x) === rank(y) ? x - y : rank(y) - rank(x)))) {
    const activity = (model.activities[a] as ActivityModel).id as ActivityId;
    const reason = work < limit ? reasonIn(inquiry, a, { limit: mostAtOnce }) : undefined;
    reasons.set(a, reason?.unplaced ?? { activity, clash: [], proof: "not-examined" });
    work += reason?.work ?? 0;
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
export const reasonFor = (
  model: Model,
  decisions: readonly (Decision | undefined)[],
  target: number,
): Reason => reasonIn(inquiryInto(model, decisions), target);

/** Asks of any activity what keeps it from taking place even where nothing else does; undefined where it then fits. */
export function clashesAlone(model: Model): (target: number) => readonly Demand[] | undefined {
  const nothing = inquiryInto(
    model,
    model.activities.map(() => undefined),
  );
  return (target) => {
    const question = questionOf(nothing, target);
    return clashAlone(question)?.map((part) => part.demand);
  };
}

/** The reason for one activity of an inquiry, in a problem that may differ from the inquiry's in that activity. */
export function reasonIn(
  inquiry: Inquiry,
  target: number,
  { model = inquiry.model, limit }: { readonly model?: Model; readonly limit?: number | undefined } = {},
): Reason {
  // In a busy hall most of the others only share the place, which seldom matters.
  const near = questionOf(inquiry, target, { model, limit, scope: "people" });
  const alone = clashAlone(near);
  if (alone) return answer(near, alone, "alone");
  const reason = amongOthers(near);
  if (reason) return reason;
  const all = questionOf(inquiry, target, { model, limit, work: near.work });
  return amongOthers(all) ?? answer(all, [], "as-planned");
}

function clashAlone(question: Question): readonly Part[] | undefined {
  // A meal elsewhere in the visit can satisfy the noon rule, so that it proves nothing about an activity on its own.
  const own = question.parts.filter(
    ({ role }) =>
      role.kind !== "activity" &&
      !(role.kind === "rule" && role.rule === "lunch" && question.inquiry.hasMeals),
  );
  return fits(question, new Set(own)) ? undefined : minimalClash(question, own);
}

/** Why an activity does not fit among the others that a question looks at; undefined where it does. */
function amongOthers(question: Question): Reason | undefined {
  if (fits(question, new Set(question.parts))) return undefined;
  const clash = minimalClash(question, question.parts);
  const others = clash.flatMap(({ role }) => (role.kind === "activity" ? [role.other] : []));
  const isProven = !isExhausted(question) && neverTogether(question, [question.target, ...others]);
  return answer(question, clash, isProven ? "together" : "as-planned");
}

function answer(question: Question, clash: readonly Part[], proof: Unplaced["proof"]): Reason {
  const { model, target, work } = question;
  const activity = (model.activities[target] as ActivityModel).id as ActivityId;
  // A clash that could not be made smallest would blame what may be innocent.
  return isExhausted(question)
    ? { unplaced: { activity, clash: [], proof: "not-examined" }, roles: [], work }
    : {
        unplaced: { activity, clash: clash.map((part) => part.demand), proof },
        roles: clash.map((part) => part.role),
        work,
      };
}

/**
 * A minimal subset of `parts` under which the target does not fit: deletion filter (Chinneck and Dravnieks, 1991),
 * leaving out blocks before single demands. `parts` as a whole must exclude the target. Not yet minimal where the
 * question is exhausted.
 */
export function minimalClash(question: Question, parts: readonly Part[]): Part[] {
  let kept = [...parts].sort((a, b) => keepRank(question.model, a) - keepRank(question.model, b));
  for (let block = Math.ceil(kept.length / 4); block >= 1; block = block === 1 ? 0 : Math.ceil(block / 3)) {
    for (let i = 0; i < kept.length && !isExhausted(question); ) {
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
    "length",
  ];
  const fixed = role.kind === "activity" && model.activities[role.other]?.immovable ? 0.5 : 0;
  return order.indexOf(role.kind) + fixed;
}
