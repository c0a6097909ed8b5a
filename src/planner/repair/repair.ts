// Repair: after a disruption, finds up to three programmes that keep what has taken place and affect few people.
import { elementAt } from "#base/element-at.ts";
import { seededRandom } from "#base/random.ts";
import {
  type ActivityId,
  type Disruption,
  type Placement,
  type Programme,
  type ProgrammeDiff,
  programmeDiff,
  type TransferChange,
  transferChanges,
  type Visit,
} from "#domain";
import { visitHashOf } from "../check/visit-hash.ts";
import { decompile } from "../complete.ts";
import { explainUnplaced, reasonWorkPerInsertion } from "../explain/unplaced.ts";
import { placementOf } from "../solution/placements.ts";
import { objectiveOf } from "../solution/state.ts";
import { transfersOf } from "../transport/transfers.ts";
import { ensureVehicleFeasibility } from "../transport/vehicle-feasibility.ts";
import { type AgreedConflict, newConflicts } from "./agreed-conflicts.ts";
import { type Archive, chosen, emptyArchive } from "./archive.ts";
import { type Candidate, taxOf } from "./change-tax.ts";
import { disrupt } from "./disrupt.ts";
import { restore } from "./moves.ts";
import { type RepairProblem, repairProblemOf } from "./repair-problem.ts";
import { searchRepairs } from "./search-repairs.ts";

export interface RepairOptions {
  readonly disruptions: readonly Disruption[];
  /** Epoch minutes: items that start at this time or before have taken place and stay. Undefined: none has. */
  readonly now?: number | undefined;
  /** Any integer; the same seed and work give the same repairs. */
  readonly seed: number;
  /** The work allowed, in insertions tried. By default, enough for a week's visit. */
  readonly work?: number | undefined;
}

/** The number of people, items and public times affected. */
export interface Touched {
  readonly people: number;
  readonly items: number;
  /** Changed starts of items that appear in the public programme. */
  readonly times: number;
}

/** One repair. */
export interface Repair {
  /** A complete draft, with transfers, reasons and findings. */
  readonly programme: Programme;
  readonly diff: ProgrammeDiff;
  /** Transfers that change, even if no item does, as when a vehicle has broken down. */
  readonly transfers: readonly TransferChange[];
  /** All changes of items. */
  readonly touched: Touched;
  /** Changes that the disruption would not have required. */
  readonly unforced: Touched;
  /** Confirmed activities that keep their time although something now conflicts with them. */
  readonly conflicts: readonly AgreedConflict[];
}

export interface RepairOutcome {
  /** The visit after the disruptions. The programmes of the repairs are programmes of this visit. */
  readonly visit: Visit;
  /** Ranked: those without a missing required item first, then those that affect the fewest people. At least one. */
  readonly repairs: readonly Repair[];
  /** Activities that cannot stay as they were in any repair. */
  readonly forced: readonly ActivityId[];
  /** How the visit file differs from the visit of the programme, apart from the disruptions. */
  readonly visitChange: {
    readonly changed: boolean;
    /** Activities that are not in the programme. */
    readonly added: readonly ActivityId[];
    /** Activities of the programme that are no longer in the visit. */
    readonly gone: readonly ActivityId[];
  };
}

/** Progress of a running repair. */
export interface RepairProgress {
  /** Insertions tried so far. */
  readonly work: number;
  readonly improved: boolean;
  /** The best repairs so far. */
  outcome(): RepairOutcome;
}

/** Insertions tried by default: less than three seconds for a week's visit on one slow core. */
const usualWork = 12_000;

/**
 * Repairs a programme of a visit (or of an earlier state of it) after disruptions. A synchronous generator.
 * The first progress is reported once every broken item has been tried in the existing gaps; later progress may be
 * better. To stop, the caller requests no more. Deterministic for a seed. The order of goals: nothing
 * required is missing; few people, items and public times are affected beyond what the disruption itself
 * affects (minimal perturbation; Barták, Müller and Rudová, 2004); then the levels of the objective. Confirmed
 * activities keep their time in every repair, and `conflicts` names what then conflicts with them.
 */
export function* repair(
  visit: Visit,
  programme: Programme,
  options: RepairOptions,
): Generator<RepairProgress, RepairOutcome> {
  const now = options.now ?? Number.NEGATIVE_INFINITY;
  const disrupted = disrupt(visit, programme, options.disruptions, now);
  const problem = repairProblemOf(disrupted, programme, now);
  const archive = emptyArchive();
  const effort = { evaluations: 0 };
  const limit = options.work ?? usualWork;
  const outcome = (): RepairOutcome => ({
    visit: disrupted.visit,
    repairs: repairsOf(problem, programme, offered(problem, archive, programme), {
      seed: options.seed,
      work: effort.evaluations,
      limit,
    }),
    forced: [...problem.forced].map((a) => elementAt(problem.model.activities, a).id),
    visitChange: visitChangeOf(visit, programme),
  });
  const search = searchRepairs({ problem, archive, random: seededRandom(options.seed), effort, limit });
  for (let step = search.next(); !step.done; step = search.next()) {
    // Without a broken item, no search is needed.
    if (problem.forced.size === 0) break;
    yield { work: effort.evaluations, improved: step.value, outcome };
    if (effort.evaluations >= limit) break;
  }
  return outcome();
}

function visitChangeOf(visit: Visit, programme: Programme): RepairOutcome["visitChange"] {
  const wanted = new Set<string>(visit.activities.map((activity) => activity.id));
  const known = [
    ...programme.placements.map((placement) => placement.activity),
    ...programme.unplaced.map((unplaced) => unplaced.activity),
  ];
  const knownIds = new Set<string>(known);
  return {
    changed: programme.visitHash !== visitHashOf(visit),
    added: visit.activities.flatMap(({ id }) => (knownIds.has(id) ? [] : [id])),
    gone: known.filter((id) => !wanted.has(id)),
  };
}

/** Itineraries without a route or vehicle in time. */
const impossibleIn = ({ model }: RepairProblem, placements: readonly Placement[]): number =>
  transfersOf(
    model.visit,
    [...placements].sort((a, b) => a.start - b.start),
    model.rules.travelBufferMinutes,
  ).impossible.length;

/**
 * Returns up to three solutions in which people reach every item that they could reach before. Returns at least one.
 */
function offered(problem: RepairProblem, archive: Archive, programme: Programme): Candidate[] {
  const { model, state, order } = problem;
  const known = new Set<string>(model.activities.map((activity) => activity.id));
  const placed = (decisions: Candidate["decisions"], counts: (a: number) => boolean = () => true) =>
    decisions.flatMap((one, a) => (one && counts(a) ? [placementOf(model, one, order)] : []));
  const before = Math.max(
    impossibleIn(
      problem,
      programme.placements.filter((placement) => known.has(placement.activity)),
    ),
    // Past and confirmed items may leave people no time to get from one to the next.
    impossibleIn(
      problem,
      placed(state.decisions, (a) => problem.fixed.has(a)),
    ),
  );
  const found = chosen(
    problem,
    archive,
    ({ decisions }) => impossibleIn(problem, placed(decisions)) <= before,
  );
  if (found.length > 0) return found;
  const at = [...state.decisions];
  restore(state, archive.few[0]?.decisions ?? at);
  ensureVehicleFeasibility(state, problem.fixed);
  const decisions = [...state.decisions];
  const last = { decisions, tax: taxOf(problem, decisions), objective: objectiveOf(state) };
  restore(state, at);
  return [last];
}

function repairsOf(
  problem: RepairProblem,
  programme: Programme,
  candidates: readonly Candidate[],
  { seed, work, limit }: { readonly seed: number; readonly work: number; readonly limit: number },
): Repair[] {
  // The reasons of all repairs together may take as long as the search.
  const forReasons = (limit * reasonWorkPerInsertion) / candidates.length;
  const forced = new Set([...problem.forced].map((a) => problem.model.activities[a]?.id));
  const given = new Set<string>([...problem.given].flatMap((a) => problem.model.activities[a]?.id ?? []));
  const isGiven = (activity: string): boolean => given.has(activity);
  const isPublic = new Map(problem.model.visit.activities.map((activity) => [activity.id, activity.public]));
  const count = ({ items, people }: ProgrammeDiff): Touched => ({
    people: people.length,
    items: items.length,
    times: items.filter(
      (item) => item.before?.start !== item.after?.start && isPublic.get(item.activity) !== false,
    ).length,
  });
  return candidates.map((candidate): Repair => {
    const repaired = decompile(problem.model, {
      decisions: candidate.decisions,
      objective: candidate.objective,
      seed,
      iterations: work,
      // The past is fixed: the bounds of a new plan say nothing about the remaining programme.
      bounds: {},
      unplaced: explainUnplaced(problem.model, candidate.decisions, forReasons),
    });
    const diff = programmeDiff(programme, repaired);
    const loose = diff.items.filter((item) => !forced.has(item.activity) && isPublic.has(item.activity));
    const people = new Set(
      diff.people
        .filter((person) => person.items.some((item) => loose.includes(item)))
        .map((person) => `${person.kind} ${person.id}`),
    );
    return {
      programme: repaired,
      diff,
      transfers: transferChanges(programme.transfers, repaired.transfers),
      touched: count(diff),
      unforced: { ...count({ items: loose, people: [] }), people: people.size },
      conflicts: newConflicts(problem.model.visit, programme, repaired, isGiven),
    };
  });
}
