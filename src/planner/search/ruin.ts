// Ruin: which activities to take out together, so that putting them back differently can gain something.
import { type Random, shuffle } from "#base/random.ts";
import type { ActivityModel } from "../model/model.ts";
import type { Decision } from "./decision.ts";
import type { State } from "./state.ts";

/** Picks activities to remove; each ruin is one idea of what belongs together. */
export type Ruin = (state: State, random: Random, size: number) => Ruined;

export interface Ruined {
  readonly remove: readonly number[];
  /** An activity that is put in before all others. */
  readonly first?: number;
}

const movable = (state: State, a: number): boolean =>
  state.decisions[a] !== undefined && !(state.model.activities[a] as ActivityModel).immovable;

const placedMovable = (state: State): number[] => {
  const placed: number[] = [];
  for (let a = 0; a < state.decisions.length; a++) if (movable(state, a)) placed.push(a);
  return placed;
};

/** Any. */
export const randomRuin: Ruin = (state, random, size) => ({
  remove: shuffle(placedMovable(state), random).slice(0, size),
});

/** A run of neighbours in one agent's timeline (a string: Christiaens and Vanden Berghe, 2020). */
export const stringRuin: Ruin = (state, random, size) => {
  const agent = random.below(state.timelines.length);
  const timeline = (state.timelines[agent] as number[]).filter((a) => movable(state, a));
  if (timeline.length === 0) return randomRuin(state, random, size);
  const from = random.below(Math.max(1, timeline.length - size + 1));
  return { remove: timeline.slice(from, from + size) };
};

/** What lies at about the same time. */
export const timeRuin: Ruin = (state, random, size) => {
  const placed = placedMovable(state);
  const seed = placed[random.below(Math.max(1, placed.length))];
  if (seed === undefined) return { remove: [] };
  const { start } = state.decisions[seed] as Decision;
  const away = (a: number) => Math.abs((state.decisions[a] as Decision).start - start);
  return { remove: placed.sort((a, b) => away(a) - away(b)).slice(0, size) };
};

/**
 * What stands in the way of an activity that has no time: other items of its people at one of its starts, and those
 * that bind it by order. It is put back before them (ejection; the squeaky wheel of Joslin and Clements, 1999).
 */
export const blockerRuin: Ruin = (state, random, size) => {
  const target = waitingTarget(state, random);
  const activity = state.model.activities[target];
  const option = activity?.options[random.below(activity.options.length)];
  if (!activity || !option) return stringRuin(state, random, size);
  const at = 2 * random.below(option.starts.length / 2);
  const lo = option.starts[at] as number;
  const hi = option.starts[at + 1] as number;
  const start = lo + random.below(hi - lo + 1);
  const blockers = new Set<number>();
  const around = (a: number, margin: number) => {
    const decision = state.decisions[a] as Decision;
    const near = decision.start < start + activity.length + margin && start - margin < decision.end;
    if (near && movable(state, a)) blockers.add(a);
  };
  for (const agent of [...activity.requiredAgents, ...activity.needs.flatMap((need) => need.candidates)]) {
    for (const a of state.timelines[agent] as number[]) around(a, 30);
  }
  for (const a of state.occupants[option.site] ?? []) around(a, 0);
  if (random.next() < 0.5) {
    for (const { other } of [...activity.after, ...activity.before])
      if (movable(state, other)) blockers.add(other);
  }
  return { remove: [...blockers], first: target };
};

/** An activity without a time, a required one where there is any. */
function waitingTarget(state: State, random: Random): number {
  const waiting: number[] = [];
  const required: number[] = [];
  state.model.activities.forEach((activity, a) => {
    if (state.decisions[a] || activity.options.length === 0) return;
    (activity.required ? required : waiting).push(a);
  });
  const pool = required.length > 0 && random.next() < 0.8 ? required : [...waiting, ...required];
  return pool[random.below(Math.max(1, pool.length))] ?? -1;
}

export const ruins: readonly Ruin[] = [randomRuin, stringRuin, timeRuin, blockerRuin];
