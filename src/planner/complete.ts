// Turns the working solution into the programme: placements, transfers, wishes, reasons, findings.
import { elementAt } from "#base/element-at.ts";
import {
  type ActivityId,
  type Bounds,
  fairnessOf,
  type Objective,
  type Programme,
  type Unplaced,
  type WishOutcome,
} from "#domain";
import { firstOpenLevel } from "./bound/bounds.ts";
import { check } from "./check/index.ts";
import { visitHashOf } from "./check/visit-hash.ts";
import { absentReasons } from "./explain/wish-reasons.ts";
import type { Model } from "./model/model.ts";
import { type Decisions, placementsOf } from "./solution/placements.ts";
import { bears } from "./solution/state.ts";
import { transfersOf } from "./transport/transfers.ts";

export interface Outcome {
  readonly decisions: Decisions;
  readonly objective: Objective;
  readonly seed: number;
  readonly iterations: number;
  readonly bounds: Bounds;
  readonly unplaced: readonly Unplaced[];
}

/** Returns the programme of a solution, checked. */
export function decompile(model: Model, outcome: Outcome): Programme {
  const { visit } = model;
  const placements = placementsOf(model, outcome.decisions);
  const wishes = withReasons(model, outcome.decisions, wishOutcomes(model, outcome.decisions));
  const programme: Programme = {
    entente: 1,
    visit: visit.id,
    visitHash: visitHashOf(visit),
    status: { kind: "draft" },
    seed: outcome.seed,
    iterations: outcome.iterations,
    objective: outcome.objective,
    bounds: outcome.bounds,
    proven: false,
    placements,
    transfers: [...transfersOf(visit, placements, model.rules.travelBufferMinutes).transfers],
    unplaced: [...outcome.unplaced],
    wishes,
    fairness: fairnessOf(visit, wishes),
    findings: [],
  };
  const findings = check(visit, programme);
  // Missing required activities count at a level of their own.
  const blocking = findings.filter((f) => f.level === "block" && f.rule !== "activity-missing").length;
  const objective = { ...programme.objective, blocking };
  return {
    ...programme,
    objective,
    proven: firstOpenLevel(objective, outcome.bounds) === undefined,
    findings,
  };
}

/** Returns the wishes that a solution meets, and the activities that meet them. */
export function wishOutcomes(model: Model, decisions: Decisions): WishOutcome[] {
  const by: ActivityId[][] = model.wishes.map(() => []);
  for (const decision of decisions) {
    if (!decision) continue;
    const activity = elementAt(model.activities, decision.activity);
    for (const link of activity.wishes) if (bears(link, decision)) by[link.wish]?.push(activity.id);
  }
  return model.wishes.map((wish, w) => ({
    wish: wish.id,
    met: (by[w]?.length ?? 0) > 0 !== wish.avoid,
    by: by[w] ?? [],
  }));
}

/**
 * Returns the outcomes of wishes. For an unmet wish, adds what keeps its people from an activity that would
 * meet it.
 */
function withReasons(model: Model, decisions: Decisions, outcomes: readonly WishOutcome[]): WishOutcome[] {
  const reasons = absentReasons(model, decisions, (wish) => outcomes[wish]?.met ?? true);
  return outcomes.map((outcome, w) => {
    const why = reasons.get(w);
    return why ? { ...outcome, why } : outcome;
  });
}
