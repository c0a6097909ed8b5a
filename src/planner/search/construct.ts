// Construction: builds the first programme, with the least flexible activities first.
import type { Random } from "#base/random.ts";
import { isMovement } from "#domain";
import type { ActivityModel, Model } from "../model/model.ts";
import type { Decision } from "../solution/decision.ts";
import { place, type Schedule, scheduleOf, unplace } from "../solution/schedule.ts";
import type { State } from "../solution/state.ts";
import { allParts, type SearchParts } from "./ablation.ts";
import { putIn } from "./recreate.ts";

/** Returns the number of starts on the grid over all options: how flexible an activity is. */
export function freedomOf(model: Model, activity: ActivityModel): number {
  let starts = 0;
  for (const option of activity.options) {
    for (let i = 0; i < option.starts.length; i += 2) {
      starts += 1 + ((option.starts[i + 1] as number) - (option.starts[i] as number)) / model.grid;
    }
  }
  return starts;
}

/**
 * The order in which a construction places activities: what is confirmed, then what moves people and what has one time only, in order of
 * time, then required, then by weight; scarce starts first.
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

/** The most rounds of a construction that restarts with the activities it left out in front. */
const rounds = 16;

/**
 * Constructs until all required activities have a time or the rounds are used up. After each round,
 * activities that were left out move to the front (squeaky wheel optimization; Joslin and Clements, 1999).
 * Leaves the best round in the state.
 */
export function constructWithBlame(
  state: State,
  effort: { evaluations: number },
  parts: SearchParts = allParts,
): void {
  const { model } = state;
  const schedule = scheduleOf(state);
  const order = constructionOrder(model);
  const fixed = order.filter((a) => isFirst(model.activities[a] as ActivityModel));
  const isFixed = new Set(fixed);
  const blame = model.activities.map(() => 0);
  let best: { readonly missing: number; readonly decisions: readonly (Decision | undefined)[] } | undefined;
  for (let round = 0; round < rounds; round++) {
    clear(schedule);
    construct(schedule, fixed, undefined, effort, parts);
    const rest = order.filter((a) => !isFixed.has(a));
    construct(
      schedule,
      rest.sort((a, b) => (blame[b] ?? 0) - (blame[a] ?? 0)),
      undefined,
      effort,
      parts,
    );
    const missing = state.totals.requiredUnplaced;
    if (!best || missing < best.missing) best = { missing, decisions: [...state.decisions] };
    if (missing === 0 || !parts.blame) return;
    model.activities.forEach((activity, a) => {
      if (activity.required && !state.decisions[a]) blame[a] = (blame[a] ?? 0) + 1 + round / 4;
    });
  }
  clear(schedule);
  for (const decision of best?.decisions ?? []) if (decision) place(schedule, decision);
}

/** Movements and activities with only one time are placed before anything else. */
const isFirst = (activity: ActivityModel): boolean =>
  activity.confirmed || (activity.required && (activity.immovable || isMovement(activity.kind)));
