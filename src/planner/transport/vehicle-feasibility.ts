// Vehicle feasibility: everybody can get everywhere in time with the vehicles available.
import { hole } from "#base/element-at.ts";
import { type Model, unreachable } from "../model/model.ts";
import { dayHolds } from "../solution/day-view.ts";
import { placementsOf } from "../solution/placements.ts";
import { remove, type State } from "../solution/state.ts";
import type { Itinerary } from "./itineraries.ts";
import { transfersOf } from "./transfers.ts";

/** Returns the itineraries that no mode and free vehicle covers in time. */
export const impossibleItineraries = (state: State): readonly Itinerary[] =>
  isAlwaysFeasible(state.model)
    ? []
    : transfersOf(
        state.model.visit,
        placementsOf(state.model, state.decisions),
        state.model.rules.travelBufferMinutes,
      ).impossible;

const known = new WeakMap<Model, boolean>();

/**
 * Whether the travel times that the search respects suffice: no route needs a vehicle, none takes longer at
 * another hour, and every place is reachable from every other. Then no programme has an impossible
 * itinerary.
 */
function isAlwaysFeasible(model: Model): boolean {
  let feasible = known.get(model);
  if (feasible === undefined) {
    feasible =
      model.bandStarts.length === 1 &&
      !model.visit.travel.modes.some((mode) => mode.needsVehicle) &&
      model.slowest.every((minutes) => minutes < unreachable);
    known.set(model, feasible);
  }
  return feasible;
}

/**
 * Removes activities that no free vehicle reaches, and those that depend on them (for example a meal that serves as
 * lunch), until everybody gets everywhere and every day holds, as far as the activities in `stays` allow.
 */
export function ensureVehicleFeasibility(state: State, stays: ReadonlySet<number> = new Set()): void {
  for (let round = 0; round <= state.model.activities.length; round++) {
    const victim = infeasible(state, stays) ?? unlawful(state, stays);
    if (victim === undefined) return;
    remove(state, victim);
  }
}

const isMovable = (state: State, a: number): boolean =>
  state.decisions[a] !== undefined && !(state.model.activities[a] ?? hole()).immovable;

/** Chooses among activities that could be removed: one that might be placed elsewhere, otherwise the first. */
function victimOf(
  state: State,
  stays: ReadonlySet<number>,
  candidates: readonly number[],
): number | undefined {
  const removable = candidates.filter(
    (a) => state.decisions[a] !== undefined && !stays.has(a) && !state.model.activities[a]?.confirmed,
  );
  return removable.find((a) => isMovable(state, a)) ?? removable[0];
}

function infeasible(state: State, stays: ReadonlySet<number>): number | undefined {
  for (const itinerary of impossibleItineraries(state)) {
    const target = state.model.activities.findIndex((activity) => activity.id === itinerary.before);
    const victim = victimOf(state, stays, [target, ...neighboursBefore(state, target)]);
    if (victim !== undefined) return victim;
  }
  return undefined;
}

function unlawful(state: State, stays: ReadonlySet<number>): number | undefined {
  for (let agent = 0; agent < state.timelines.length; agent++) {
    const timeline = state.timelines[agent] ?? hole();
    for (const a of timeline) {
      const { day } = state.decisions[a] ?? hole();
      if (dayHolds(state, agent, day)) continue;
      const ofDay = timeline.filter((other) => state.decisions[other]?.day === day);
      const victim = victimOf(state, stays, ofDay.toReversed());
      if (victim !== undefined) return victim;
    }
  }
  return undefined;
}

function neighboursBefore(state: State, target: number): number[] {
  const decision = state.decisions[target];
  if (!decision) return [];
  return decision.agents.flatMap((agent) => {
    const timeline = state.timelines[agent] ?? [];
    return timeline[timeline.indexOf(target) - 1] ?? [];
  });
}
