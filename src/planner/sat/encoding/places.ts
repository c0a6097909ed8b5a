// Places in the encoding: no more at once than they hold.

import { type ActivityModel, type Model, nowhere } from "../../model/model.ts";
import { either } from "../solver/disjunction.ts";
import { not } from "../solver/literal.ts";
import type { Solver } from "../solver/solver.ts";
import { output, totalizer } from "../solver/totalizer.ts";
import { boundAgents, isUniform, type Starts, slotsOf } from "./starts.ts";

/** Most literals that the counter of a slot is built over, times what it counts to: beyond, it would be mostly clauses. */
export const largestCounter = 20_000;

/** Of one slot: how many activities it takes and, when all are placed, at least needs. */
export interface SlotRoom {
  readonly most: number;
  readonly least: number;
}

/**
 * Limits every place by what can be nowhere else. Gives the room of each slot, by its start, where one place holds
 * everything in uniform slots; otherwise an empty map.
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

/** What can be nowhere but in one place that does not hold all of it at once. */
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
  (model.activities[a] as ActivityModel).options.every(
    (option) => option.site !== nowhere && (option.site === site || model.sites[option.site]?.place === site),
  );

/**
 * Whether a place is full before half of those who are to come are busy in it. There who may be busy when is a matter
 * of counting, which clauses about single starts express badly; where a place holds nearly everybody, people's own
 * time decides, and counters only slow propagation down. Measured on brokerage events (docs/benchmarks.md).
 */
function isScarce(model: Model, inside: readonly Starts[], parallel: number): boolean {
  const agents = inside.map((one) => (model.activities[one.activity] as ActivityModel).requiredAgents);
  const largest = Math.max(...agents.map((list) => list.length));
  return 2 * parallel * largest < new Set(agents.flat()).size;
}

/** The peak of what goes on at once lies at a start. */
function limitMoments(solver: Solver, inside: readonly Starts[], parallel: number): void {
  for (const moment of new Set(inside.flatMap((one) => one.starts))) {
    const literals = inside.flatMap((one) =>
      one.literals.filter((_, i) => {
        const start = one.starts[i] as number;
        return start <= moment && moment < start + one.length;
      }),
    );
    if (literals.length > parallel) solver.atMost(literals, parallel);
  }
}

/**
 * Limits every slot by a counter, not of what takes place in it but of a few agents who are busy then: each activity
 * counts for the one of its agents with the most to count for, and an agent is in one activity at a time.
 */
function countSlots(model: Model, solver: Solver, inside: readonly Starts[], parallel: number): void {
  const owned = byOwner(model, inside).map(slotsOf);
  for (const moment of slotsOf(inside).keys()) {
    const busy = owned.flatMap((slots) => {
      const literals = slots.get(moment);
      return literals ? [either(solver, literals)] : [];
    });
    if (busy.length > parallel) solver.add([not(output(solver, totalizer(busy), parallel + 1))]);
  }
}

/** The activities by an agent who is in all of them, so that there are few such agents: greedily, a vertex cover. */
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

/** What the other slots can not take, a slot must; each activity that is not placed lowers that by one. */
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
