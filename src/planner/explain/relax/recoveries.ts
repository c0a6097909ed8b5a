// Recoveries: relaxations that restore an activity which a repair has lost, or that end the conflict of a confirmed
// one. They are tried under the same disruption.
import { type ActivityId, indexVisit, isRequired, type Programme, type Visit, worthOf } from "#domain";
import type { Disrupted } from "../../repair/disrupt.ts";
import { changeActivity, disrupt } from "../../repair/disrupt.ts";
import type { Repair, RepairOptions } from "../../repair/repair.ts";
import { repairProblemOf } from "../../repair/repair-problem.ts";
import { reasonFor } from "../unplaced.ts";
import { type Proposal, proposalsFor } from "./proposals.ts";
import { type Relaxations, seekRelaxations } from "./relaxations.ts";
import type { Given } from "./trial.ts";

/** The recoveries of an activity that has lost its time in a repair, or keeps it with a conflict. */
export interface Recovery {
  readonly activity: ActivityId;
  readonly why: "lost" | "conflict";
  /** The relaxations apply to the visit after the disruptions and the programme of the repair. */
  readonly outcome: Relaxations;
}

/**
 * A repair leaves little time, so only the weightiest lost activities and the cheapest changes of each are
 * tried.
 */
const mostLost = 3;
const mostConflicting = 3;
const mostTried = 12;

/**
 * Returns recoveries for the activities that a repair of `programme` leaves without a time, required and
 * weighty ones first, then for the confirmed ones that now conflict. Either other activities move, or the cheapest
 * changes are made. Each is tried with the past fixed and nothing else lost. `options` are those of the repair.
 */
export const recoveriesOf = (...asked: Parameters<typeof seekRecoveries>): Recovery[] =>
  [...seekRecoveries(...asked)].filter((found) => found !== undefined);

/**
 * Yields recoveries one by one, and undefined after each change that was tried. The caller may stop at any
 * time.
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
    yield { activity, why: "lost", outcome: yield* seekRelaxations(wanted, proposals) };
  }
  const isGiven = (id: ActivityId): boolean => {
    const start = programme.placements.find((placement) => placement.activity === id)?.start;
    return disrupted.held.has(id) || (start !== undefined && start <= now);
  };
  // Activities that have begun or that a disruption dictates cannot change.
  const open = repair.conflicts.filter(({ activity }) => !isGiven(activity));
  for (const { activity } of open.slice(0, mostConflicting))
    yield* endingConflict(disrupted, repair.programme, activity, now);
}

/** Searches for changes that let a confirmed activity take place without its conflict. */
function* endingConflict(
  { visit, held }: Disrupted,
  programme: Programme,
  activity: ActivityId,
  now: number,
): Generator<Recovery | undefined, void> {
  const effort = { evaluations: 0 };
  const given = { now, held };
  // If the activity may be left out, its conflicts keep it out and become the reason.
  const asked = (changed: Visit) =>
    changeActivity(changed, activity, (one) => ({ ...one, status: "provisional" }));
  const without = ({ placements, ...rest }: Programme): Programme => ({
    ...rest,
    placements: placements.filter((placement) => placement.activity !== activity),
  });
  const further = (changed: Visit, standing: Programme): readonly Proposal[] =>
    mayBringBack(activity, asked(changed), without(standing), given, effort, programme);
  const wanted = { visit, programme: without(programme), target: activity, further, given, effort };
  const proposals = further(visit, programme).slice(0, mostTried);
  yield;
  const { rearranged, relaxations } = yield* seekRelaxations(wanted, proposals);
  const outcome = {
    rearranged,
    // Compared with the programme in which the activity takes place with its conflict.
    relaxations: relaxations.map((one) => ({ ...one, before: programme.objective })),
  };
  yield { activity, why: "conflict", outcome };
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
  priced = programme,
): readonly Proposal[] {
  const { model, state, given } = repairProblemOf({ visit, held }, programme, now);
  const target = model.activities.findIndex(({ id }) => id === activity);
  const { roles } = reasonFor(model, state.decisions, target);
  return proposalsFor({ state, programme: priced, target, effort, now, fixed: given }, roles);
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
