// Encodes the required activities of a problem as clauses: a relaxation that is exact if everything is
// uniform. It omits optional attendance, day rules and vehicles. These omissions only allow more programmes, so its
// bounds stay valid.

import { hole } from "#base/element-at.ts";
import type { Model } from "../../model/model.ts";
import { not } from "../solver/literal.ts";
import { Solver } from "../solver/solver.ts";
import { leastMinutes } from "./least-travel.ts";
import { limitPlaces, type SlotRoom } from "./places.ts";
import { boundAgents, domainsOf, encodeStarts, isUniform, type Starts, slotsOf } from "./starts.ts";

/** The largest number of clauses for the pairs of one problem. */
const mostPairClauses = 400_000;

export interface Encoding {
  readonly solver: Solver;
  readonly activities: readonly Starts[];
  /** By agent, the encoded activities that require it. */
  readonly ofAgent: readonly (readonly Starts[])[];
  /** By start of a slot. Empty unless everything is in one place in uniform slots. */
  readonly rooms: ReadonlyMap<number, SlotRoom>;
  /** Whether slots alone keep an agent's activities apart, because nobody needs travel time between them. */
  readonly isSlotted: boolean;
}

/**
 * Encodes the required activities. Returns undefined if there is nothing to decide or the encoding is too
 * large.
 */
export function encode(model: Model): Encoding | undefined {
  const domains = domainsOf(model);
  if (!domains) return undefined;
  const solver = new Solver();
  const activities = domains.map((domain) => encodeStarts(model, solver, domain));
  const ofAgent = model.agents.map((): Starts[] => []);
  for (const one of activities)
    for (const agent of boundAgents(model, one.activity)) ofAgent[agent]?.push(one);
  const pairs: Pairs = { solver, left: mostPairClauses, areNeeded: false };
  if (!separate(model, pairs, ofAgent)) return undefined;
  const isSlotted = !pairs.areNeeded;
  if (!putInOrder(model, pairs, activities)) return undefined;
  return { solver, activities, ofAgent, rooms: limitPlaces(model, solver, activities), isSlotted };
}

/** Where pair clauses are added, and the number that may still be added. */
interface Pairs {
  readonly solver: Solver;
  left: number;
  /** Whether pairs, not slots, keep some agent's activities apart. */
  areNeeded: boolean;
}

/**
 * Keeps everybody from being in two activities at once, including travel. Returns false when there are too
 * many clauses.
 */
function separate(model: Model, pairs: Pairs, ofAgent: readonly (readonly Starts[])[]): boolean {
  const done = new Set<number>();
  return ofAgent.every((list, agent) => {
    if (list.length < 2) return true;
    const minutes = leastMinutes(
      model,
      agent,
      list.map((one) => one.activity),
    );
    if (isUniform(list) && minutes.every((row) => row.every((minute) => minute === 0))) {
      for (const literals of slotsOf(list).values())
        if (literals.length > 1) pairs.solver.atMost(literals, 1);
      return true;
    }
    pairs.areNeeded = true;
    return list.every((one, i) =>
      list.slice(i + 1).every((other, k) => {
        const there = minutes[i]?.[i + 1 + k] ?? 0;
        const back = minutes[i + 1 + k]?.[i] ?? 0;
        // A pair of activities that shares several agents is encoded once if their travel times are equal.
        const key = one.activity * model.activities.length + other.activity;
        if (there === 0 && back === 0) {
          if (done.has(key)) return true;
          done.add(key);
        }
        return forbidPairs(
          pairs,
          one,
          other,
          (s, t) => s + one.length + there > t && t + other.length + back > s,
        );
      }),
    );
  });
}

/** Encodes the orders between required activities. Returns false when there are too many clauses. */
function putInOrder(model: Model, pairs: Pairs, activities: readonly Starts[]): boolean {
  const byActivity = new Map(activities.map((one) => [one.activity, one]));
  return activities.every((one) =>
    (model.activities[one.activity] ?? hole()).after.every(({ other, atLeast, atMost }) => {
      const before = byActivity.get(other);
      if (!before) return true;
      return forbidPairs(pairs, one, before, (s, t) => {
        const lag = s - (t + before.length);
        return lag < atLeast || lag > atMost;
      });
    }),
  );
}

/**
 * Adds a clause for every two starts that exclude each other. Returns false when there are too many clauses.
 */
function forbidPairs(
  pairs: Pairs,
  one: Starts,
  other: Starts,
  clash: (s: number, t: number) => boolean,
): boolean {
  for (let i = 0; i < one.starts.length; i++)
    for (let j = 0; j < other.starts.length; j++) {
      if (!clash(one.starts[i] ?? hole(), other.starts[j] ?? hole())) continue;
      if (pairs.left-- <= 0) return false;
      pairs.solver.add([not(one.literals[i] ?? hole()), not(other.literals[j] ?? hole())]);
    }
  return true;
}
