// A trial: whether an activity fits into a changed visit while no placed activity is lost.
import { seededRandom } from "#base/random.ts";
import { type Activity, type ActivityId, isConfirmed, type Programme, type Visit } from "#domain";
import { rulesInForce } from "#rules";
import { recompute } from "../../recompute.ts";
import { emptyArchive } from "../../repair/archive.ts";
import type { Candidate } from "../../repair/change-tax.ts";
import { repairProblemOf } from "../../repair/repair-problem.ts";
import { searchRepairs } from "../../repair/search-repairs.ts";
import { placementsOf } from "../../solution/placements.ts";
import { transfersOf } from "../../transport/transfers.ts";

/** An activity with conditions beyond those of the visit. */
export type Demand = (activity: Activity) => Activity;

export interface Trial {
  /** The visit with the change made. */
  readonly visit: Visit;
  /** The present programme. */
  readonly programme: Programme;
  readonly target: ActivityId;
  /** Adds conditions to the target, for example that a person who is only wished attends. */
  readonly demand?: Demand | undefined;
  /** Conflicts of the present programme (see `conflictsIn`). */
  readonly conflicts: number;
  readonly given?: Given | undefined;
}

/** The past and the disruptions, which can no longer change during a visit. */
export interface Given {
  /** Epoch minutes: activities that start at this time or before have taken place. */
  readonly now: number;
  /** Starts that a disruption dictates, regardless of windows and opening hours. */
  readonly held: ReadonlyMap<string, number>;
}

/**
 * Counts what is wrong with a recomputed programme: the findings that block, those that follow from an agreement (using
 * the vehicle of a confirmed activity is no solution either), and the transfers for which there is no vehicle or no
 * route in time. Missing activities count at a level of their own.
 */
export function conflictsIn(visit: Visit, { findings, placements }: Programme): number {
  const stopping = findings.filter(
    ({ level, confirmed, rule }) => (level === "block" || confirmed) && rule !== "activity-missing",
  );
  const { impossible } = transfersOf(visit, placements, rulesInForce(visit).travelBufferMinutes);
  return stopping.length + impossible.length;
}

const nothingGiven: Given = { now: Number.NEGATIVE_INFINITY, held: new Map() };

/** Maximum number of programmes of one trial that are completed and checked. */
const mostChecked = 3;

/**
 * Returns the programme with the target and all present activities in it, moved as little as the search finds
 * necessary. Returns undefined if the search finds none with this work (in insertions tried). Every result
 * has passed the check.
 */
export function attempt(trial: Trial, limit: number, effort: { evaluations: number }): Programme | undefined {
  const { visit, target } = trial;
  const known = new Set<string>(visit.activities.map((activity) => activity.id));
  const placements = trial.programme.placements.filter((placement) => known.has(placement.activity));
  const stays = new Set<string>([...placements.map((placement) => placement.activity), target]);
  // Treats placed activities as required during the search: a change that costs another activity would have a
  // hidden price.
  const strict: Visit = {
    ...visit,
    activities: visit.activities.map((activity) => {
      const held = activity.id === target ? (trial.demand?.(activity) ?? activity) : activity;
      // The target has to fit: a confirmed activity would be scheduled in spite of any conflict.
      const stands = activity.id !== target && isConfirmed(activity);
      const status = stands ? "confirmed" : "provisional";
      return stays.has(activity.id) ? { ...held, importance: "required", status } : held;
    }),
  };
  const unplaced = trial.programme.unplaced.filter((entry) => entry.activity !== target);
  const programme = { ...trial.programme, placements, unplaced };
  const { now, held } = trial.given ?? nothingGiven;
  const problem = repairProblemOf({ visit: strict, held }, programme, now);
  const archive = emptyArchive();
  const own = { evaluations: 0 };
  const wanted = problem.model.activities.flatMap((activity, a) => (stays.has(activity.id) ? [a] : []));
  const isWhole = ({ decisions }: Candidate): boolean => wanted.every((a) => decisions[a]);
  const checked = new Set<Candidate>();
  const search = searchRepairs({ problem, archive, random: seededRandom(1), effort: own, limit });
  let found: Programme | undefined;
  for (let ended = false; !found && !ended && checked.size < mostChecked && own.evaluations < limit; ) {
    ended = search.next().done ?? false;
    const candidate = archive.few.find((one) => isWhole(one) && !checked.has(one));
    if (!candidate) continue;
    checked.add(candidate);
    const next = recompute(visit, {
      ...programme,
      placements: placementsOf(problem.model, candidate.decisions),
    });
    if (conflictsIn(visit, next) <= trial.conflicts) found = next;
  }
  effort.evaluations += own.evaluations;
  return found;
}
