// Repairs for the disruptions page: reads its disruptions and returns the resulting edits of the visit.
import {
  type ActivityId,
  disruption,
  type Edit,
  type Programme,
  type Visit,
  visitEdits,
  visitJson,
} from "#domain";
import { answerDisruptions, type Recovery, type Repair } from "#planner";

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
  const read = disruptions.map((one) => disruption.parse(one));
  const { outcome, recoveries } = answerDisruptions(visit, programme, { disruptions: read, now });
  return {
    visit: outcome.visit,
    edits: visitEdits(visitJson(visit), visit, outcome.visit),
    repairs: outcome.repairs,
    forced: [...outcome.forced],
    lost: recoveries,
  };
}
