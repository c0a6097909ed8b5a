// Ruin: which activities to take out together, so that putting them back differently can gain something.
import { type Random, shuffle } from "#base/random.ts";
import type { ActivityModel } from "../model/model.ts";
import type { Decision } from "./decision.ts";
import type { State } from "./state.ts";

/** Picks activities to remove; each ruin is one idea of what belongs together. */
export type Ruin = (state: State, random: Random, size: number) => number[];

const movable = (state: State, a: number): boolean =>
  state.decisions[a] !== undefined && !(state.model.activities[a] as ActivityModel).immovable;

const placedMovable = (state: State): number[] => {
  const placed: number[] = [];
  for (let a = 0; a < state.decisions.length; a++) if (movable(state, a)) placed.push(a);
  return placed;
};

/** Any. */
export const randomRuin: Ruin = (state, random, size) => shuffle(placedMovable(state), random).slice(0, size);

/** A run of neighbours in one agent's timeline (a string: Christiaens and Vanden Berghe, 2020). */
export const stringRuin: Ruin = (state, random, size) => {
  const agent = random.below(state.timelines.length);
  const timeline = (state.timelines[agent] as number[]).filter((a) => movable(state, a));
  if (timeline.length === 0) return randomRuin(state, random, size);
  const from = random.below(Math.max(1, timeline.length - size + 1));
  return timeline.slice(from, from + size);
};

/** What lies at about the same time. */
export const timeRuin: Ruin = (state, random, size) => {
  const placed = placedMovable(state);
  const seed = placed[random.below(Math.max(1, placed.length))];
  if (seed === undefined) return [];
  const { start } = state.decisions[seed] as Decision;
  const away = (a: number) => Math.abs((state.decisions[a] as Decision).start - start);
  return placed.sort((a, b) => away(a) - away(b)).slice(0, size);
};

/** What stands in the way of an activity that has no time: other items of its people within its windows. */
export const blockerRuin: Ruin = (state, random, size) => {
  const waiting: number[] = [];
  state.model.activities.forEach((activity, a) => {
    if (!state.decisions[a] && activity.options.length > 0) waiting.push(a);
  });
  const target = state.model.activities[waiting[random.below(Math.max(1, waiting.length))] ?? -1];
  const option = target?.options[random.below(target.options.length)];
  if (!target || !option) return stringRuin(state, random, size);
  const at = 2 * random.below(option.starts.length / 2);
  const lo = option.starts[at] as number;
  const hi = option.starts[at + 1] as number;
  const start = lo + random.below(Math.max(1, hi - lo + 1));
  const blockers = new Set<number>();
  const agents = [...target.requiredAgents, ...target.needs.flatMap((need) => need.candidates)];
  for (const agent of agents) {
    for (const a of state.timelines[agent] as number[]) {
      const decision = state.decisions[a] as Decision;
      if (decision.start < start + target.length + 30 && start - 30 < decision.end && movable(state, a))
        blockers.add(a);
    }
  }
  for (const a of state.occupants[option.site] ?? []) {
    const decision = state.decisions[a] as Decision;
    if (decision.start < start + target.length && start < decision.end && movable(state, a)) blockers.add(a);
  }
  return [...blockers].slice(0, Math.max(size, 4));
};

export const ruins: readonly Ruin[] = [randomRuin, stringRuin, timeRuin, blockerRuin];
