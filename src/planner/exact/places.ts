// Places in the encoding: no more at once than they hold.
import { type ActivityModel, type Model, nowhere } from "../model/model.ts";
import { not } from "./literal.ts";
import type { Solver } from "./solver.ts";
import { isUniform, type Starts, slotsOf } from "./starts.ts";

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
  model.sites.forEach((site, s) => {
    if (!site.limited || !Number.isFinite(site.parallel)) return;
    const inside = activities.filter((one) => isOnlyIn(model, one.activity, s));
    if (inside.length <= site.parallel) return;
    limitMoments(solver, inside, site.parallel);
    if (inside.length === activities.length && isUniform(inside))
      rooms = roomOf(solver, inside, site.parallel);
  });
  return rooms;
}

const isOnlyIn = (model: Model, a: number, site: number): boolean =>
  (model.activities[a] as ActivityModel).options.every(
    (option) => option.site !== nowhere && (option.site === site || model.sites[option.site]?.place === site),
  );

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
