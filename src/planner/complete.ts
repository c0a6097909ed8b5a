// Turns the working solution into the programme: placements, transfers, wishes, reasons, findings.
import {
  type ActivityId,
  type Bounds,
  fairnessOf,
  type InterpreterId,
  indexVisit,
  type Objective,
  type PlaceId,
  type Placement,
  type Programme,
  type Unplaced,
  type WishOutcome,
} from "#domain";
import { firstOpenLevel } from "./bound/bounds.ts";
import { check } from "./check/index.ts";
import { visitHashOf } from "./check/visit-hash.ts";
import { absentReasons } from "./explain/wish-reasons.ts";
import type { ActivityModel, Model } from "./model/model.ts";
import type { Decision } from "./solution/decision.ts";
import { bears } from "./solution/state.ts";
import { transfersOf } from "./transport/transfers.ts";

/** Decisions by activity; undefined where an activity has no time. */
export type Decisions = readonly (Decision | undefined)[];

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
  // A missing required activity has its own level.
  const blocking = findings.filter((f) => f.level === "block" && f.rule !== "activity-missing").length;
  const objective = { ...programme.objective, blocking };
  return {
    ...programme,
    objective,
    proven: firstOpenLevel(objective, outcome.bounds) === undefined,
    findings,
  };
}

/** Returns placements by start; equal starts keep the order of the visit. */
export function placementsOf(model: Model, decisions: Decisions): Placement[] {
  const order = new Map(model.visit.people.map((person, i) => [person.id as string, i]));
  return decisions
    .flatMap((decision) => (decision ? [placementOf(model, decision, order)] : []))
    .sort((a, b) => a.start - b.start);
}

/** Returns the placement of a decision. `order` holds the position of each person in protocol order. */
export function placementOf(model: Model, decision: Decision, order: ReadonlyMap<string, number>): Placement {
  const activity = model.activities[decision.activity] as ActivityModel;
  const people = [...decision.agents, ...activity.expected].flatMap((agent) => [
    ...(model.agents[agent]?.people ?? []),
  ]);
  return {
    activity: activity.id as ActivityId,
    start: decision.start,
    end: decision.end,
    place: (model.sites[decision.option.site]?.id ?? null) as PlaceId | null,
    attendees: people.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    interpreters: decision.interpreters.flatMap((team, n) =>
      team.map((agent) => ({
        interpreter: model.visit.interpreters[model.agents[agent]?.interpreter ?? -1]?.id as InterpreterId,
        between: [...(activity.needs[n]?.between ?? ["", ""])] as [string, string],
      })),
    ),
    pinned: indexVisit(model.visit).pins.has(activity.id),
  };
}

/** Returns the wishes that a solution meets, and the activities that meet them. */
export function wishOutcomes(model: Model, decisions: Decisions): WishOutcome[] {
  const by: ActivityId[][] = model.wishes.map(() => []);
  for (const decision of decisions) {
    if (!decision) continue;
    const activity = model.activities[decision.activity] as ActivityModel;
    for (const link of activity.wishes)
      if (bears(link, decision)) by[link.wish]?.push(activity.id as ActivityId);
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
