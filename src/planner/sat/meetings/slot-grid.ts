// The slots of an encoding as arrays: which activity is in which slot, who is busy in it, and the cost.
import { hole } from "#base/element-at.ts";
import type { Model } from "../../model/model.ts";
import type { Counted } from "../encoding/breaks.ts";
import type { Encoding } from "../encoding/encode.ts";
import { placesOf } from "../encoding/places.ts";
import { boundAgents, followsBefore, isUniform, slotsOf as literalsBySlot } from "../encoding/starts.ts";

/**
 * Activities of one length in slots that do not overlap. Activities are numbered as in the encoding, slots by
 * time.
 */
export interface SlotGrid {
  readonly activities: number;
  readonly agents: number;
  /** Start of each slot. */
  readonly starts: readonly number[];
  /** By slot, 1 if it follows the slot before it without a break. */
  readonly follows: Uint8Array;
  /** By activity, its slots in order of time. */
  readonly slotsOf: readonly (readonly number[])[];
  /** By activity and slot, 1 if the activity may take that slot. */
  readonly allowed: Uint8Array;
  /** By activity, the agents whose time it takes. */
  readonly agentsOf: readonly (readonly number[])[];
  /** By activity, the places with a limit whose capacity it uses. */
  readonly placesOf: readonly (readonly number[])[];
  /** By place, the number of activities that it holds at once. */
  readonly room: readonly number[];
  /**
   * By activity, the activities before it, with the least and greatest lag between slot starts, in minutes.
   */
  readonly afterOf: readonly (readonly Order[])[];
  /** By activity, the activities after it. */
  readonly beforeOf: readonly (readonly Order[])[];
  /** By agent, the cost of a break. */
  readonly weights: Float64Array;
  /** By agent, 1 if the number of breaks must be about the same as that of others. */
  readonly isEven: Uint8Array;
  /** The largest difference allowed between those numbers. */
  readonly atMost: number;
}

export interface Order {
  readonly other: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Builds the grid of an encoding whose breaks are counted; undefined unless everything is in slots of one
 * day's grid.
 */
export function slotGrid(
  model: Model,
  encoding: Encoding,
  counted: readonly Counted[],
): SlotGrid | undefined {
  const { activities, ofAgent, isSlotted } = encoding;
  if (!isSlotted || !isUniform(activities)) return undefined;
  const length = activities[0]?.length ?? 0;
  const starts = [...literalsBySlot(activities).keys()];
  const slotAt = new Map(starts.map((start, slot) => [start, slot]));
  const indexOf = new Map(activities.map((one, i) => [one.activity, i]));
  const slotsOf = activities.map((one) => one.starts.map((start) => slotAt.get(start) ?? hole()));
  const allowed = new Uint8Array(activities.length * starts.length);
  slotsOf.forEach((slots, a) => {
    for (const slot of slots) allowed[a * starts.length + slot] = 1;
  });
  const places = placesOf(model, activities);
  const placesOfActivity = activities.map((): number[] => []);
  places.forEach(({ inside }, place) => {
    for (const one of inside) placesOfActivity[indexOf.get(one.activity) ?? hole()]?.push(place);
  });
  const weights = new Float64Array(ofAgent.length);
  const isEven = new Uint8Array(ofAgent.length);
  for (const { agent, weight, mustBeEven } of counted) {
    weights[agent] = weight;
    isEven[agent] = mustBeEven ? 1 : 0;
  }
  const { idleTime, evenBreaks } = model.rules;
  return {
    activities: activities.length,
    agents: ofAgent.length,
    starts,
    follows: Uint8Array.from(followsBefore(starts, length, idleTime.breath), Number),
    slotsOf,
    allowed,
    agentsOf: activities.map((one) => boundAgents(model, one.activity)),
    placesOf: placesOfActivity,
    room: places.map((place) => place.parallel),
    ...ordersOf(model, indexOf, length),
    weights,
    isEven,
    atMost: evenBreaks?.atMost ?? Number.POSITIVE_INFINITY,
  };
}

/** The activities that must come before and after each activity of this length. */
function ordersOf(
  model: Model,
  indexOf: ReadonlyMap<number, number>,
  length: number,
): Pick<SlotGrid, "afterOf" | "beforeOf"> {
  const afterOf = [...indexOf.keys()].map((activity) =>
    (model.activities[activity] ?? hole()).after.flatMap(({ other, atLeast, atMost }): Order[] => {
      const before = indexOf.get(other);
      return before === undefined ? [] : [{ other: before, least: atLeast + length, most: atMost + length }];
    }),
  );
  const beforeOf = afterOf.map((): Order[] => []);
  afterOf.forEach((list, a) => {
    for (const { other, least, most } of list) beforeOf[other]?.push({ other: a, least, most });
  });
  return { afterOf, beforeOf };
}
