// The change tax: the people, items and times that a repair affects beyond the disruption itself.
import { elementAt } from "#base/element-at.ts";
import type { Objective } from "#domain";
import type { Decision } from "../solution/decision.ts";
import { compareObjectives } from "../solution/price.ts";
import type { RepairProblem } from "./repair-problem.ts";

/** Counts items that could have stayed as they were. `days` counts all items that leave their day. */
export interface Tax {
  readonly people: number;
  readonly items: number;
  /** Changed starts of items that appear in the public programme. */
  readonly times: number;
  readonly days: number;
}

export const untaxed: Tax = { people: 0, items: 0, times: 0, days: 0 };

/** A solution of a repair with its cost. */
export interface Candidate {
  readonly decisions: readonly (Decision | undefined)[];
  readonly tax: Tax;
  readonly objective: Objective;
}

/** Whether a decision keeps an item as it was. The order of people may differ. */
export const isKept = (kept: Decision | undefined, now: Decision | undefined): boolean =>
  kept === now ||
  (kept !== undefined &&
    now !== undefined &&
    kept.start === now.start &&
    kept.end === now.end &&
    kept.option.site === now.option.site &&
    kept.agents.length === now.agents.length &&
    kept.agents.every((agent) => now.agents.includes(agent)));

/**
 * Returns the tax of a solution: people, items and public times that it affects and the disruption does not.
 */
export function taxOf(
  { model, kept, forced }: RepairProblem,
  decisions: readonly (Decision | undefined)[],
): Tax {
  const touched = new Set<number>();
  let items = 0;
  let times = 0;
  let days = 0;
  for (let a = 0; a < decisions.length; a++) {
    const was = kept[a];
    const is = decisions[a];
    if (was === is) continue;
    if (was && is && was.day !== is.day) days++;
    if (forced.has(a) || isKept(was, is)) continue;
    items++;
    const moved = !was || !is || was.start !== is.start || was.option.site !== is.option.site;
    if ((!was || !is || was.start !== is.start) && model.visit.activities[a]?.public) times++;
    for (const agent of was?.agents ?? []) if (moved || !is?.agents.includes(agent)) touched.add(agent);
    for (const agent of is?.agents ?? []) if (moved || !was?.agents.includes(agent)) touched.add(agent);
  }
  let people = 0;
  for (const agent of touched) people += model.agents[agent]?.count ?? 0;
  return { people, items, times, days };
}

const taxLevels = ["people", "items", "times", "days"] as const;

/**
 * Negative when `a` is the better repair: first, fewer required items missing; then, fewer people affected; then the
 * soft levels.
 */
export function compareCandidates(a: Candidate, b: Candidate): number {
  const missing = a.objective.requiredUnplaced - b.objective.requiredUnplaced;
  if (missing !== 0) return missing;
  for (const level of taxLevels) {
    if (a.tax[level] !== b.tax[level]) return a.tax[level] - b.tax[level];
  }
  return compareObjectives(a.objective, b.objective);
}

/** Whether a repair may move an item at all. */
export const isMovable = ({ model, fixed }: RepairProblem, a: number): boolean =>
  !fixed.has(a) && !elementAt(model.activities, a).immovable;
