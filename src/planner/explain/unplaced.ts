// Finds the conflict set of an activity: the smallest set of demands that together leave no time for it.
import { elementAt } from "#base/element-at.ts";
import type { Demand, Unplaced } from "#domain";
import type { Model } from "../model/model.ts";
import type { Decision } from "../solution/decision.ts";
import type { Part } from "./demands.ts";
import { type Inquiry, inquiryInto } from "./inquiry.ts";
import { fits, isExhausted, type Question, questionOf } from "./question.ts";
import { neverTogether } from "./together.ts";
import { transferLimits } from "./transfer-limits.ts";

/**
 * Maximum work to explain one programme, half a second or less. In an event with thousands of meetings some
 * are not examined.
 */
const mostWork = 1_000_000;
/**
 * The share of this work for one activity, after which it is not examined further. An activity that everybody
 * attends can conflict with everything.
 */
const mostAtOnce = 250_000;

/**
 * Returns the reasons for every activity without a time, in the order of the visit. If there are very many,
 * only required and weighty ones are examined; the rest are marked as not examined. `limit` is the work after which
 * nothing is examined further; `effort` counts it.
 */
export function explainUnplaced(
  model: Model,
  decisions: readonly (Decision | undefined)[],
  limit = mostWork,
  effort = { work: 0 },
): Unplaced[] {
  const missing = model.activities.flatMap((activity, a) => (decisions[a] || activity.cancelled ? [] : [a]));
  if (missing.length === 0) return [];
  const inquiry = inquiryInto(model, decisions);
  const rank = (a: number) => {
    const { required, weight } = elementAt(model.activities, a);
    return required ? Number.POSITIVE_INFINITY : weight;
  };
  const reasons = new Map<number, Unplaced>();
  for (const a of missing.toSorted((x, y) => (rank(x) === rank(y) ? x - y : rank(y) - rank(x)))) {
    const activity = elementAt(model.activities, a).id;
    const left = limit - effort.work;
    const reason = left > 0 ? reasonIn(inquiry, a, { limit: Math.min(mostAtOnce, left) }) : undefined;
    reasons.set(a, reason?.unplaced ?? { activity, clash: [], proof: "not-examined" });
    effort.work += reason?.work ?? 0;
  }
  return missing.flatMap((a) => reasons.get(a) ?? []);
}

/** The reason why an activity has no time, the parts of its demands in the whole problem, and the work spent on it. */
export interface Reason {
  readonly unplaced: Unplaced;
  readonly roles: readonly Part["role"][];
  readonly work: number;
}

/** Units of the work of a reason in the time of one priced insertion. */
export const reasonWorkPerInsertion = 40;

/**
 * Returns the reason for one activity, and the parts of its demands in the whole problem. `limit` is the work after
 * which it is not examined further.
 */
export const reasonFor = (
  model: Model,
  decisions: readonly (Decision | undefined)[],
  target: number,
  limit?: number,
): Reason => reasonIn(inquiryInto(model, decisions), target, { limit });

/** Returns what prevents an activity even if nothing else takes place; undefined if it then fits. */
export function conflictsAlone(model: Model): (target: number) => readonly Demand[] | undefined {
  const nothing = inquiryInto(
    model,
    model.activities.map(() => undefined),
  );
  return (target) => {
    const question = questionOf(nothing, target);
    return isConflictAlone(question)?.map((part) => part.demand);
  };
}

/**
 * Returns the reason for one activity of an inquiry, in a problem that may differ from the inquiry's in that
 * activity.
 */
export function reasonIn(
  inquiry: Inquiry,
  target: number,
  { model = inquiry.model, limit }: { readonly model?: Model; readonly limit?: number | undefined } = {},
): Reason {
  // In a busy hall, most other activities share only the place, which rarely matters.
  const near = questionOf(inquiry, target, { model, limit, scope: "people" });
  const alone = isConflictAlone(near);
  if (alone) return answer(near, alone, "alone");
  const reason = amongOthers(near);
  if (reason) return reason;
  const all = questionOf(inquiry, target, { model, limit, work: near.work });
  return amongOthers(all) ?? answer(all, transferLimits(all), "as-planned");
}

function isConflictAlone(question: Question): readonly Part[] | undefined {
  // A meal elsewhere in the visit can satisfy the noon rule, so it proves nothing about an activity alone.
  const own = question.parts.filter(
    ({ role }) =>
      role.kind !== "activity" &&
      !(role.kind === "rule" && role.rule === "lunch" && question.inquiry.hasMeals),
  );
  return fits(question, new Set(own)) ? undefined : minimalConflict(question, own);
}

/**
 * Returns why an activity does not fit among the others that a question considers; undefined if it does.
 */
function amongOthers(question: Question): Reason | undefined {
  if (fits(question, new Set(question.parts))) return undefined;
  const clash = minimalConflict(question, question.parts);
  const others = clash.flatMap(({ role }) => (role.kind === "activity" ? [role.other] : []));
  const isProven = !isExhausted(question) && neverTogether(question, [question.target, ...others]);
  return answer(question, clash, isProven ? "together" : "as-planned");
}

function answer(question: Question, clash: readonly Part[], proof: Unplaced["proof"]): Reason {
  const { model, target, work } = question;
  const activity = elementAt(model.activities, target).id;
  // A conflict set that is not minimal could name demands that do not matter.
  return isExhausted(question)
    ? { unplaced: { activity, clash: [], proof: "not-examined" }, roles: [], work }
    : {
        unplaced: { activity, clash: clash.map((part) => part.demand), proof },
        roles: clash.map((part) => part.role),
        work,
      };
}

/**
 * Returns a minimal subset of `parts` under which the target does not fit: deletion filter (Chinneck and
 * Dravnieks, 1991), which leaves out blocks before single demands. `parts` as a whole must exclude the
 * target. The subset may not be minimal if the work limit was reached.
 */
export function minimalConflict(question: Question, parts: readonly Part[]): Part[] {
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
 * The parts left out first are the least likely to be named: rules and details before people and hours, and
 * movable activities before immovable ones.
 */
function keepRank(model: Model, { role }: Part): number {
  const order = [
    "rule",
    "group",
    "presence",
    "order",
    "opening",
    "quorum",
    "transfer",
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
