// Placements: a solution in the terms of a programme.
import { hole } from "#base/element-at.ts";
import { type InterpreterId, indexVisit, type Placement } from "#domain";
import type { Model } from "../model/model.ts";
import type { Decision } from "./decision.ts";

/** Decisions by activity; undefined if an activity has no time. */
export type Decisions = readonly (Decision | undefined)[];

/** Returns placements by start; equal starts keep the order of the visit. */
export function placementsOf(model: Model, decisions: Decisions): Placement[] {
  const order = new Map<string, number>(model.visit.people.map((person, i) => [person.id, i]));
  return decisions
    .flatMap((decision) => (decision ? [placementOf(model, decision, order)] : []))
    .sort((a, b) => a.start - b.start);
}

/** Returns the placement of a decision. `order` holds the position of each person in protocol order. */
export function placementOf(model: Model, decision: Decision, order: ReadonlyMap<string, number>): Placement {
  const activity = model.activities[decision.activity] ?? hole();
  const people = [...decision.agents, ...activity.expected].flatMap((agent) => [
    ...(model.agents[agent]?.people ?? []),
  ]);
  return {
    activity: activity.id,
    start: decision.start,
    end: decision.end,
    place: model.sites[decision.option.site]?.id ?? null,
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
