// Encodes the capacity of places: no more activities at once than a place holds.

import { hole } from "#base/element-at.ts";
import { type Model, nowhere } from "../../model/model.ts";
import { disjunction } from "../solver/disjunction.ts";
import { not } from "../solver/literal.ts";
import type { Solver } from "../solver/solver.ts";
import { output, totalizer } from "../solver/totalizer.ts";
import { boundAgents, isUniform, type Starts, slotsOf } from "./starts.ts";

/**
 * The largest product of a slot counter's literals and its limit. Beyond it the encoding would be mostly
 * clauses.
 */
export const largestCounter = 20_000;

/** For one slot, the maximum number of activities that it takes and the minimum that it needs when all are placed. */
export interface SlotRoom {
  readonly most: number;
  readonly least: number;
}

/**
 * Limits every place by the activities that can take place nowhere else. Returns the capacity of each slot,
 * by its start, if one place holds everything in uniform slots; otherwise an empty map.
 */
export function limitPlaces(
  model: Model,
  solver: Solver,
  activities: readonly Starts[],
): ReadonlyMap<number, SlotRoom> {
  let rooms: ReadonlyMap<number, SlotRoom> = new Map();
  for (const { inside, parallel } of placesOf(model, activities)) {
    const isCounted =
      isUniform(inside) && inside.length * parallel <= largestCounter && isScarce(model, inside, parallel);
    if (isCounted) countSlots(model, solver, inside, parallel);
    else limitMoments(solver, inside, parallel);
    if (inside.length === activities.length && isUniform(inside)) rooms = roomOf(solver, inside, parallel);
  }
  return rooms;
}

/** Activities that can only take place in one place, if that place cannot hold them all at once. */
export interface Place {
  readonly inside: readonly Starts[];
  readonly parallel: number;
}

/** The places whose limit may matter. */
export function placesOf(model: Model, activities: readonly Starts[]): readonly Place[] {
  return model.sites.flatMap(({ limited, exceeded, parallel }, s): Place[] => {
    if (!limited || exceeded || !Number.isFinite(parallel)) return [];
    const inside = activities.filter((one) => isOnlyIn(model, one.activity, s));
    return inside.length > parallel ? [{ inside, parallel }] : [];
  });
}

const isOnlyIn = (model: Model, a: number, site: number): boolean =>
  (model.activities[a] ?? hole()).options.every(
    (option) => option.site !== nowhere && (option.site === site || model.sites[option.site]?.place === site),
  );

/**
 * Whether a place is full before half of its possible attendees are busy there. Then counting decides who may
 * be busy when, and clauses about single starts express that badly. If a place holds nearly everybody,
 * people's own time decides, and counters only slow propagation down. Measured on brokerage events
 * (docs/benchmarks.md).
 */
function isScarce(model: Model, inside: readonly Starts[], parallel: number): boolean {
  const agents = inside.map((one) => (model.activities[one.activity] ?? hole()).requiredAgents);
  const largest = Math.max(...agents.map((list) => list.length));
  return 2 * parallel * largest < new Set(agents.flat()).size;
}

/** The number of simultaneous activities peaks at a start. */
function limitMoments(solver: Solver, inside: readonly Starts[], parallel: number): void {
  for (const moment of new Set(inside.flatMap((one) => one.starts))) {
    const literals = inside.flatMap((one) =>
      one.literals.filter((_, i) => {
        const start = one.starts[i] ?? hole();
        return start <= moment && moment < start + one.length;
      }),
    );
    if (literals.length > parallel) solver.atMost(literals, parallel);
  }
}

/**
 * Limits every slot by a counter of busy agents instead of activities, because fewer literals suffice: one agent
 * stands for all activities that he or she attends, and attends only one of them at a time.
 */
function countSlots(model: Model, solver: Solver, inside: readonly Starts[], parallel: number): void {
  const owned = byOwner(model, inside).map(slotsOf);
  for (const moment of slotsOf(inside).keys()) {
    const busy = owned.flatMap((slots) => {
      const literals = slots.get(moment);
      return literals ? [disjunction(solver, literals)] : [];
    });
    if (busy.length > parallel) solver.add([not(output(solver, totalizer(busy), parallel + 1))]);
  }
}

/**
 * Groups the activities by an agent who attends all of them, with as few such agents as a greedy vertex cover
 * finds.
 */
function byOwner(model: Model, inside: readonly Starts[]): readonly (readonly Starts[])[] {
  const owned: (readonly Starts[])[] = [];
  let left = inside;
  while (left.length > 0) {
    const ofAgent = new Map<number, Starts[]>();
    for (const one of left)
      for (const agent of boundAgents(model, one.activity)) {
        const list = ofAgent.get(agent);
        if (list) list.push(one);
        else ofAgent.set(agent, [one]);
      }
    let most: readonly Starts[] = [];
    for (const list of ofAgent.values()) if (list.length > most.length) most = list;
    if (most.length === 0) return [...owned, ...left.map((one) => [one])];
    owned.push(most);
    const done = new Set(most);
    left = left.filter((one) => !done.has(one));
  }
  return owned;
}

/**
 * A slot must take what the other slots cannot. Each activity that is not placed reduces that number by one.
 */
function roomOf(solver: Solver, inside: readonly Starts[], parallel: number): ReadonlyMap<number, SlotRoom> {
  const slots = [...slotsOf(inside)].map(([start, literals]) => {
    return { start, literals, most: Math.min(parallel, literals.length) };
  });
  const total = slots.reduce((sum, slot) => sum + slot.most, 0);
  const unplaced = inside.map((one) => not(one.placed));
  const rooms = new Map<number, SlotRoom>();
  for (const { start, literals, most } of slots) {
    const least = Math.max(0, inside.length - (total - most));
    if (least > 0)
      solver.atMost([...literals, ...unplaced].map(not), literals.length + unplaced.length - least);
    rooms.set(start, { most, least });
  }
  return rooms;
}
