// Repairs for the disruption desk: disruptions as they come from the page, and the edits that they mean for the visit.
import { z } from "zod";
import {
  type ActivityId,
  differenceOf,
  disruption,
  type Edit,
  localTime,
  minuteOf,
  type Programme,
  type Visit,
  visit as visitSchema,
  zoneOn,
} from "#domain";
import { type Repair, repair } from "#planner";

/** Ranked repairs, and the edits that make of the visit what the disruptions leave of it. */
export function mend(
  visit: Visit,
  programme: Programme,
  disruptions: readonly unknown[],
  now: string | undefined,
): {
  readonly edits: readonly Edit[];
  readonly repairs: readonly Repair[];
  readonly forced: readonly ActivityId[];
} {
  const time = now === undefined ? undefined : localTime.decode(now);
  const run = repair(visit, programme, {
    disruptions: disruptions.map((one) => disruption.parse(one)),
    now: time && minuteOf(time, zoneOn(visit, time)),
    seed: 1,
  });
  for (let step = run.next(); ; step = run.next()) {
    if (!step.done) continue;
    const { repairs, forced } = step.value;
    return {
      edits: differenceOf(
        { visit: plain(visit), programme: null },
        { visit: plain(step.value.visit), programme: null },
      ),
      repairs,
      forced: [...forced],
    };
  }
}

/** The visit as JSON. */
const plain = (visit: Visit): Record<string, unknown> =>
  JSON.parse(JSON.stringify(z.encode(visitSchema, visit)));
