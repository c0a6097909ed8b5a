// Repairs for the disruption desk: disruptions as they come from the page, and the edits that they mean for the visit.
import {
  type ActivityId,
  disruption,
  type Edit,
  localTime,
  minuteOf,
  type Programme,
  type Visit,
  visitEdits,
  visitJson,
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
      edits: visitEdits(visitJson(visit), visit, step.value.visit),
      repairs,
      forced: [...forced],
    };
  }
}
