// Finds the best programme of a tiny visit by complete enumeration, judged only by the independent check.
import { type Objective, objectiveLevels, type Visit } from "#domain";
import { check } from "#planner";
import { compile } from "../../src/planner/model/compile.ts";
import type { ActivityModel, Model } from "../../src/planner/model/model.ts";
import { type Decision, decide } from "../../src/planner/solution/decision.ts";
import { placementsOf } from "../../src/planner/solution/placements.ts";
import { emptyState, insert, objectiveOf, remove } from "../../src/planner/solution/state.ts";
import { transfersOf } from "../../src/planner/transport/transfers.ts";

export interface EveryProgramme {
  /** The best objective, level by level. */
  readonly best: Objective;
  /** The number of valid programmes among all that were tried. */
  readonly valid: number;
}

/** Returns the best objective of all programmes; undefined if there are more than `most` to try. */
export function bestOfAll(visit: Visit, most: number): EveryProgramme | undefined {
  let best: Objective | undefined;
  let valid = 0;
  everyObjective(visit, most, (objective, isValid) => {
    if (best && compare(objective, best) >= 0) return;
    if (!isValid()) return;
    valid++;
    best = objective;
  });
  return best && { best, valid };
}

/**
 * Calls `take` with the objective of every programme in which nobody is in two places at once, and whether the
 * independent check finds the programme valid. Returns false without any call if there are more than `most` to try.
 */
export function everyObjective(
  visit: Visit,
  most: number,
  show: (objective: Objective, isValid: () => boolean) => void,
): boolean {
  const model = compile(visit);
  const choices = model.activities.map((_, a) => decisionsFor(model, a));
  if (choices.reduce((product, own) => product * (own.length + 1), 1) > most) return false;
  const state = emptyState(model);
  const from = (a: number): void => {
    if (a === model.activities.length) {
      show(objectiveOf(state), () => isValid(model, state.decisions));
      return;
    }
    for (const decision of choices[a] ?? []) {
      if (decision.agents.some((agent) => overlaps(state.timelines[agent] ?? [], state.decisions, decision)))
        continue;
      insert(state, decision);
      from(a + 1);
      remove(state, a);
    }
    from(a + 1);
  };
  from(0);
  return true;
}

/** Returns every combination of start, place, people and interpreters. */
function decisionsFor(model: Model, a: number): Decision[] {
  const activity = model.activities[a] as ActivityModel;
  const units = subsets(activity.units.map((_, u) => u));
  const teams = activity.needs.reduce(
    (all: number[][][], need) =>
      all.flatMap((own) => subsets([...need.candidates]).map((team) => [...own, team])),
    [[]],
  );
  return activity.options.flatMap((option) => {
    const starts: number[] = [];
    for (let i = 0; i < option.starts.length; i += 2)
      for (let at = option.starts[i] as number; at <= (option.starts[i + 1] as number); at += model.grid)
        starts.push(at);
    return starts.flatMap((start) =>
      units.flatMap((own) => teams.map((team) => decide(model, a, option, start, own, team))),
    );
  });
}

function subsets<T>(items: readonly T[]): T[][] {
  let all: T[][] = [[]];
  for (const item of items) all = all.concat(all.map((own) => [...own, item]));
  return all;
}

const overlaps = (
  timeline: readonly number[],
  decisions: readonly (Decision | undefined)[],
  decision: Decision,
): boolean =>
  timeline.some((other) => {
    const placed = decisions[other];
    return placed !== undefined && placed.start < decision.end && decision.start < placed.end;
  });

function isValid(model: Model, decisions: readonly (Decision | undefined)[]): boolean {
  const { visit } = model;
  const placements = placementsOf(model, decisions);
  const { transfers } = transfersOf(visit, placements, model.rules.travelBufferMinutes);
  const nothing = Object.fromEntries(objectiveLevels.map((level) => [level, 0])) as Objective;
  return check(visit, {
    entente: 1,
    visit: visit.id,
    visitHash: "",
    status: { kind: "draft" },
    seed: 0,
    iterations: 0,
    objective: nothing,
    bounds: {},
    proven: false,
    placements,
    transfers: [...transfers],
    unplaced: [],
    wishes: [],
    fairness: [],
    findings: [],
  }).every((finding) => finding.level !== "block" || finding.rule === "activity-missing");
}

const compare = (a: Objective, b: Objective): number => {
  const level = objectiveLevels.find((one) => a[one] !== b[one]);
  return level === undefined ? 0 : a[level] - b[level];
};
