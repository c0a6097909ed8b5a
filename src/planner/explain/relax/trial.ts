// A trial: whether an activity really finds its place in a changed visit while nothing that stands is lost.
import { seededRandom } from "#base/random.ts";
import type { Activity, ActivityId, Programme, Visit } from "#domain";
import { placementsOf } from "../../complete.ts";
import { emptyArchive } from "../../repair/archive.ts";
import type { Candidate } from "../../repair/change-tax.ts";
import { groundOf } from "../../repair/repair-problem.ts";
import { hunt } from "../../repair/search-repairs.ts";
import { settle } from "../../settle.ts";

/** An activity with more asked of it than the visit does. */
export type Demand = (activity: Activity) => Activity;

export interface Trial {
  /** The visit with the change made. */
  readonly visit: Visit;
  /** The programme as it stands. */
  readonly programme: Programme;
  readonly target: ActivityId;
  /** The target as it has to be held, such as with somebody who only wishes to come. */
  readonly demand?: Demand | undefined;
  /** Blocking findings that the programme has as it stands. */
  readonly blocking: number;
  readonly given?: Given | undefined;
}

/** What can not be changed any more while a visit is under way. */
export interface Given {
  /** Epoch minutes: what starts then or before has happened. */
  readonly now: number;
  /** Starts that a disruption dictates, whatever windows and doors say. */
  readonly held: ReadonlyMap<string, number>;
}

const nothingGiven: Given = { now: Number.NEGATIVE_INFINITY, held: new Map() };

/** Most programmes of one trial that are completed and checked. */
const mostChecked = 3;

/**
 * The programme with the target in it and everything in it that stands now, moved as little as the search finds
 * necessary; undefined where the search finds none for so much work (in insertions tried). Whatever it gives has
 * passed the check.
 */
export function attempt(trial: Trial, limit: number, effort: { evaluations: number }): Programme | undefined {
  const { visit, target } = trial;
  const known = new Set<string>(visit.activities.map((activity) => activity.id));
  const placements = trial.programme.placements.filter((placement) => known.has(placement.activity));
  const stays = new Set<string>([...placements.map((placement) => placement.activity), target]);
  // What stands is required for the search: a change that costs a further activity would not tell its price.
  const strict: Visit = {
    ...visit,
    activities: visit.activities.map((activity) => {
      const held = activity.id === target ? (trial.demand?.(activity) ?? activity) : activity;
      const status = activity.status;
      return stays.has(activity.id)
        ? { ...held, importance: "required", status: status === "confirmed" ? status : "provisional" }
        : held;
    }),
  };
  const unplaced = trial.programme.unplaced.filter((entry) => entry.activity !== target);
  const programme = { ...trial.programme, placements, unplaced };
  const { now, held } = trial.given ?? nothingGiven;
  const ground = groundOf({ visit: strict, held }, programme, now, trial.given ? undefined : visit);
  const archive = emptyArchive();
  const own = { evaluations: 0 };
  const wanted = ground.model.activities.flatMap((activity, a) => (stays.has(activity.id) ? [a] : []));
  const isWhole = ({ decisions }: Candidate): boolean => wanted.every((a) => decisions[a]);
  const checked = new Set<Candidate>();
  const search = hunt({ ground, archive, random: seededRandom(1), effort: own, limit });
  let found: Programme | undefined;
  for (let ended = false; !found && !ended && checked.size < mostChecked && own.evaluations < limit; ) {
    ended = search.next().done ?? false;
    const candidate = archive.few.find((one) => isWhole(one) && !checked.has(one));
    if (!candidate) continue;
    checked.add(candidate);
    const next = settle(visit, {
      ...programme,
      placements: placementsOf(ground.model, candidate.decisions),
    });
    if (next.objective.blocking <= trial.blocking) found = next;
  }
  effort.evaluations += own.evaluations;
  return found;
}
