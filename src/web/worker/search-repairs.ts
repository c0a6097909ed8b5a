// Repairs for the disruptions page: reads its disruptions and returns the resulting edits of the visit.
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
import { type Recovery, type Repair, recoveriesOf, repair } from "#planner";

/** Returns ranked repairs, and the edits that turn the visit into the one after the disruptions. */
export function mend(
  visit: Visit,
  programme: Programme,
  disruptions: readonly unknown[],
  now: string | undefined,
): {
  /** The visit after the disruptions. */
  readonly visit: Visit;
  readonly edits: readonly Edit[];
  readonly repairs: readonly Repair[];
  readonly forced: readonly ActivityId[];
  /** The activities that the first repair loses, with their recoveries. */
  readonly lost: readonly Recovery[];
} {
  const time = now === undefined ? undefined : localTime.decode(now);
  const options = {
    disruptions: disruptions.map((one) => disruption.parse(one)),
    now: time && minuteOf(time, zoneOn(visit, time)),
    seed: 1,
  };
  const run = repair(visit, programme, options);
  for (let step = run.next(); ; step = run.next()) {
    if (!step.done) continue;
    const { repairs, forced } = step.value;
    const [first] = repairs;
    return {
      visit: step.value.visit,
      edits: visitEdits(visitJson(visit), visit, step.value.visit),
      repairs,
      forced: [...forced],
      lost: first ? recoveriesOf(visit, programme, first, options) : [],
    };
  }
}
