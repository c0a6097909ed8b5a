// Recoveries: relaxations that bring back an activity which a repair has lost, tried under the same
// disruption.
import { type ActivityId, indexVisit, isRequired, type Programme, type Visit, worthOf } from "#domain";
import { disrupt } from "../../repair/disrupt.ts";
import type { Repair, RepairOptions } from "../../repair/repair.ts";
import { repairProblemOf } from "../../repair/repair-problem.ts";
import { reasonFor } from "../unplaced.ts";
import { type Proposal, proposalsFor } from "./proposals.ts";
import { type Relaxations, seekRelaxations } from "./relaxations.ts";
import type { Given } from "./trial.ts";

/** The recoveries of an activity that had a time and has none in a repair. */
export interface Recovery {
  readonly activity: ActivityId;
  /** They change the visit after the disruptions and the programme of the repair. */
  readonly outcome: Relaxations;
}

/**
 * A repair leaves little time, so only the weightiest lost activities and the cheapest changes of each are
 * tried.
 */
const mostLost = 3;
const mostTried = 12;

/**
 * Returns recoveries for the activities that a repair of `programme` leaves without a time, required and
 * weighty ones first. Either other activities move, or the cheapest changes are made. Each is tried with the
 * past fixed and nothing else lost. `options` are those of the repair. Deterministic; its work is bounded.
 */
export const recoveriesOf = (...asked: Parameters<typeof seekRecoveries>): Recovery[] =>
  [...seekRecoveries(...asked)].filter((found) => found !== undefined);

/**
 * Yields recoveries one by one, and undefined after each change that was tried. To stop, the caller requests
 * no more.
 */
export function* seekRecoveries(
  visit: Visit,
  programme: Programme,
  repair: Repair,
  options: Pick<RepairOptions, "disruptions" | "now">,
): Generator<Recovery | undefined, void> {
  const now = options.now ?? Number.NEGATIVE_INFINITY;
  const disrupted = disrupt(visit, programme, options.disruptions, now);
  for (const activity of lostIn(disrupted.visit, repair).slice(0, mostLost)) {
    const effort = { evaluations: 0 };
    const given = { now, held: disrupted.held };
    const further = (changed: Visit, standing: Programme): readonly Proposal[] =>
      mayBringBack(activity, changed, standing, given, effort);
    const wanted = {
      visit: disrupted.visit,
      programme: repair.programme,
      target: activity,
      further,
      given,
      effort,
    };
    const proposals = further(disrupted.visit, repair.programme).slice(0, mostTried);
    yield;
    yield { activity, outcome: yield* seekRelaxations(wanted, proposals) };
  }
}

/**
 * Returns what may resolve the conflict set that keeps an activity out of the feasible part of a programme,
 * cheapest first.
 */
function mayBringBack(
  activity: ActivityId,
  visit: Visit,
  programme: Programme,
  { now, held }: Given,
  effort: { evaluations: number },
): readonly Proposal[] {
  const { model, state, fixed } = repairProblemOf({ visit, held }, programme, now);
  const target = model.activities.findIndex(({ id }) => id === activity);
  const { roles } = reasonFor(model, state.decisions, target);
  return proposalsFor({ state, programme, target, effort, now, fixed }, roles);
}

function lostIn(visit: Visit, { diff }: Repair): ActivityId[] {
  const { activities } = indexVisit(visit);
  const lost = diff.items.flatMap((item) => {
    const activity = item.kind === "dropped" ? activities.get(item.activity) : undefined;
    return activity ? [activity] : [];
  });
  const worth = (activity: (typeof lost)[number]) =>
    isRequired(activity) ? Number.POSITIVE_INFINITY : worthOf(activity);
  return lost.sort((a, b) => (worth(a) === worth(b) ? 0 : worth(b) - worth(a))).map(({ id }) => id);
}
