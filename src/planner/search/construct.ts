// Construction: builds the first programme, with the least flexible activities first.
import { hole } from "#base/element-at.ts";
import type { Random } from "#base/random.ts";
import { isMovement } from "#domain";
import type { ActivityModel, Model } from "../model/model.ts";
import type { Decision } from "../solution/decision.ts";
import { pricesIdle } from "../solution/price.ts";
import { place, type Schedule, scheduleOf, unplace } from "../solution/schedule.ts";
import type { State } from "../solution/state.ts";
import { allParts, type SearchParts } from "./ablation.ts";
import { eject } from "./ejection.ts";
import { putIn } from "./recreate.ts";

/** Returns the number of starts on the grid over all options: the flexibility of an activity. */
export function freedomOf(model: Model, activity: ActivityModel): number {
  let starts = 0;
  for (const option of activity.options) {
    for (let i = 0; i < option.starts.length; i += 2) {
      starts += 1 + ((option.starts[i + 1] ?? hole()) - (option.starts[i] ?? hole())) / model.grid;
    }
  }
  return starts;
}

/**
 * Returns the order in which a construction places activities: first the confirmed ones, in the order in which
 * interpreters were conceded to them (see `agreedIn`), then movements and activities with only one time, in order of
 * time, then required ones, then by weight; among equals, those with few starts first.
 */
export function constructionOrder(model: Model): number[] {
  const facts = model.activities.map((activity, i) => ({
    i,
    rank: activity.confirmed ? -1 : isFirst(activity) ? 0 : activity.required ? 1 : 2,
    start: activity.options[0]?.starts[0] ?? 0,
    weight: activity.weight,
    depth: activity.depth,
    freedom: freedomOf(model, activity) / Math.max(1, activity.length * activity.requiredAgents.length),
  }));
  facts.sort(
    (a, b) =>
      a.rank - b.rank ||
      (a.rank <= 0 ? a.start - b.start : 0) ||
      (a.rank < 0 ? a.i - b.i : 0) ||
      a.depth - b.depth ||
      (a.rank === 2 ? b.weight - a.weight : 0) ||
      a.freedom - b.freedom ||
      a.i - b.i,
  );
  return facts.map((entry) => entry.i);
}

/** Inserts activities in the given order where they fit. */
export function construct(
  schedule: Schedule,
  order: readonly number[],
  random: Random | undefined,
  effort: { evaluations: number },
  parts: SearchParts,
): void {
  for (const activity of order) {
    if (!schedule.state.decisions[activity]) putIn(schedule, activity, random, effort, parts);
  }
  schedule.journal.length = 0;
}

const clear = (schedule: Schedule): void => {
  for (const a of [...schedule.state.placed.items]) unplace(schedule, a);
};

/** Maximum number of rounds of a construction that restarts with the activities first that it left out. */
const rounds = 16;
/**
 * The maximum number of rounds if every required activity has a time, and the work after which no such round begins.
 */
const roundsForWishes = 4;
const workForWishes = 6000;
/** The maximum number of rounds if only wishes count, because the search then improves faster than further rounds. */
const roundsForWishesAlone = 1;
/** Work of the ejections of one round. */
const workOfEjection = 2500;

/**
 * Constructs until everything has a time or the rounds are used up. In each round, activities that were left out
 * displace others that can give way; those that still have no time move to the front of the next round
 * (squeaky wheel optimization; Joslin and Clements, 1999). Leaves the best round in the state.
 */
export function constructWithBlame(
  state: State,
  effort: { evaluations: number },
  parts: SearchParts = allParts,
): void {
  const { model } = state;
  const schedule = scheduleOf(state);
  const order = constructionOrder(model);
  const fixed = order.filter((a) => isFirst(model.activities[a] ?? hole()));
  const isFixed = new Set(fixed);
  const blame = model.activities.map(() => 0);
  const begin = effort.evaluations;
  const isFree = !pricesIdle(model);
  let rest = order.filter((a) => !isFixed.has(a));
  let best: Round | undefined;
  for (let round = 0; round < rounds; round++) {
    clear(schedule);
    construct(schedule, fixed, undefined, effort, parts);
    construct(schedule, rest, undefined, effort, parts);
    const leftOut = [...state.waiting.required.items, ...state.waiting.wished.items];
    if (parts.ejection && !(isFree && state.waiting.required.items.length === 0))
      eject(schedule, effort, parts, workOfEjection);
    const { requiredUnplaced: missing, wishesUnmet: unmet } = state.totals;
    if (!best || missing < best.missing || (missing === best.missing && unmet < best.unmet))
      best = { missing, unmet, decisions: [...state.decisions] };
    if (!parts.blame || (best.missing === 0 && isEnough(state, round, effort.evaluations - begin))) break;
    // Includes activities that did not fit at first, because others had to give way to them.
    for (const a of [...leftOut, ...state.waiting.required.items, ...state.waiting.wished.items])
      blame[a] = (blame[a] ?? 0) + 1 + round / 4;
    const next = rest.toSorted((a, b) => (blame[b] ?? 0) - (blame[a] ?? 0));
    // The same order leads to the same solution.
    if (next.every((a, i) => a === rest[i])) break;
    rest = next;
  }
  if (best?.decisions.every((decision, a) => decision === state.decisions[a])) return;
  clear(schedule);
  for (const decision of best?.decisions ?? []) if (decision) place(schedule, decision);
}

/** The result of a round. */
interface Round {
  readonly missing: number;
  /** The weight of wishes that are not met. */
  readonly unmet: number;
  readonly decisions: readonly (Decision | undefined)[];
}

/** Whether another round is not worth its work when everything required has a time. */
function isEnough({ waiting, model }: State, round: number, work: number): boolean {
  const most = pricesIdle(model) ? roundsForWishes : roundsForWishesAlone;
  return waiting.wished.items.length === 0 || round + 1 >= most || work > workForWishes;
}

/** Movements and activities with only one time are placed before anything else. */
const isFirst = (activity: ActivityModel): boolean =>
  activity.confirmed || (activity.required && (activity.immovable || isMovement(activity.kind)));
