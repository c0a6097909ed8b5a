// Repairs without a pause, for the API and the browser: runs the search to its end, and adds recoveries for the first
// repair.
import { runToEnd } from "#base/run-to-end.ts";
import { type Disruption, localTime, minuteOf, type Programme, type Visit, zoneOn } from "#domain";
import { type Recovery, recoveriesOf } from "../explain/relax/recoveries.ts";
import { type RepairOutcome, repair } from "./repair.ts";

export interface DisruptionAnswer {
  readonly outcome: RepairOutcome;
  /** Recoveries of what the first repair loses, and changes that would resolve its conflicts. */
  readonly recoveries: readonly Recovery[];
}

/** Repairs a programme. `now`: a local time of the visit, before which nothing changes. */
export function answerDisruptions(
  visit: Visit,
  programme: Programme,
  { disruptions, now }: { readonly disruptions: readonly Disruption[]; readonly now: string | undefined },
): DisruptionAnswer {
  const time = now === undefined ? undefined : localTime.decode(now);
  const options = { disruptions, now: time && minuteOf(time, zoneOn(visit, time)), seed: 1 };
  const outcome = runToEnd(repair(visit, programme, options));
  const [first] = outcome.repairs;
  return { outcome, recoveries: first ? recoveriesOf(visit, programme, first, options) : [] };
}
