// Limits the number of busy agents in a slot by its capacity, if every activity takes the same number of
// agents.

import type { Model } from "../../model/model.ts";
import { type Literal, not } from "../solver/literal.ts";
import { output, totalizer } from "../solver/totalizer.ts";
import type { Encoding } from "./encode.ts";
import { largestCounter } from "./places.ts";
import { boundAgents } from "./starts.ts";

/** The slots in which an agent is busy, by their starts. */
export interface Busy {
  readonly agent: number;
  readonly busy: ReadonlyMap<number, Literal>;
}

/**
 * Limits the busy agents of every slot by a counter. The capacity of the slot implies this limit, but learnt clauses
 * can then refer to the number of agents busy at noon. Proofs need this: among the agents with activities before and
 * after noon, those beyond the limit must have a break.
 */
export function limitSlots(
  model: Model,
  { solver, activities, rooms }: Encoding,
  counted: readonly Busy[],
): void {
  const known = new Set(counted.map((one) => one.agent));
  const sizes = new Set(
    activities.map(({ activity }) => {
      const agents = boundAgents(model, activity);
      return agents.every((agent) => known.has(agent)) ? agents.length : 0;
    }),
  );
  const [size] = sizes;
  if (sizes.size !== 1 || !size) return;
  for (const [start, { most, least }] of rooms) {
    const busy = counted.flatMap((one) => one.busy.get(start) ?? []);
    const bound = most * size;
    if (busy.length * bound > largestCounter) solver.atMost(busy, bound);
    else if (busy.length > bound) solver.add([not(output(solver, totalizer(busy), bound + 1))]);
    if (least > 0) solver.atMost(busy.map(not), busy.length - least * size);
  }
}
