// The agents who are busy in a slot: limited by its room, where every activity takes the same number of them.
import type { ActivityModel, Model } from "../model/model.ts";
import type { Encoding } from "./encode.ts";
import { type Literal, not } from "./literal.ts";
import { output, totalizer } from "./totalizer.ts";

/** The slots in which an agent is busy, by their starts. */
export interface Busy {
  readonly agent: number;
  readonly busy: ReadonlyMap<number, Literal>;
}

/**
 * Limits the busy agents of every slot: implied by its room, but drawn from far fewer literals. Where the room is counted
 * they are counted too, so that what is learnt can speak of "so many are busy at noon"; of agents whose activities lie
 * before and after noon some must break there if they are more than that. Without those who come for one activity it
 * took twice as long (docs/decisions/0015).
 */
export function limitCrowd(
  model: Model,
  { solver, activities, rooms }: Encoding,
  counted: readonly Busy[],
): void {
  const known = new Set(counted.map((one) => one.agent));
  const sizes = new Set(
    activities.map(({ activity }) => {
      const { requiredAgents } = model.activities[activity] as ActivityModel;
      return requiredAgents.every((agent) => known.has(agent)) ? requiredAgents.length : 0;
    }),
  );
  const [size] = sizes;
  if (sizes.size !== 1 || !size) return;
  for (const [start, { most, least, isCounted }] of rooms) {
    const busy = counted.flatMap((one) => one.busy.get(start) ?? []);
    if (busy.length > most * size) {
      if (isCounted) solver.add([not(output(solver, totalizer(busy), most * size + 1))]);
      else solver.atMost(busy, most * size);
    }
    if (least > 0) solver.atMost(busy.map(not), busy.length - least * size);
  }
}
