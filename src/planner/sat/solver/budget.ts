// The budget: searches for a total cost below that of the best solution. It finds solutions where cores only
// find bounds. If there is no better solution, this proves the best one (linear search of pseudo-Boolean
// optimisation; Eén and Sörensson, JSAT 2006). It searches in windows: everything outside some hours stays fixed
// (large neighbourhood search; Shaw, CP 1998).
import { hole } from "#base/element-at.ts";
import type { Random } from "#base/random.ts";
import { type Starts, startsIn } from "../encoding/starts.ts";
import { type Literal, not } from "./literal.ts";
import { costOf, isDecided, type Minimisation, offer } from "./minimise.ts";
import { output, type Totalizer, totalizer } from "./totalizer.ts";

/**
 * The largest product of the number of costs and the limit. Beyond it the counter would be mostly clauses.
 */
const largestCounter = 20_000;

/** Conflicts allowed for one window. */
const conflictsPerWindow = 1000;

/** Share of all starts in the first window, and its factors after a "no" and after an open answer. */
const firstShare = 0.6;
const afterNo = 1.02;
const afterOpen = 0.95;

/**
 * Literals propagated without success after which the windows of a timetable are abandoned. This takes several times as
 * long as a local search for another timetable, regardless of the number of conflicts.
 */
const restartLimit = 1_600_000;

/** The start of each activity of the model, and the cost of its breaks. */
export interface Timetabled {
  readonly starts: ReadonlyMap<number, number>;
  readonly cost: number;
}

/** The counter of all costs, and the windows in which a lower cost is searched for. Mutable. */
export interface Budget {
  readonly counter: Totalizer;
  /** The amount of each cost. */
  readonly unit: number;
  readonly activities: readonly Starts[];
  /** All starts, in order of time. */
  readonly starts: readonly number[];
  readonly random: Random;
  /** The timetable to improve; windows are taken from it. */
  around: Timetabled | undefined;
  /** Literals propagated without success since that timetable was chosen. */
  since: number;
  /** Share of the starts in a window. */
  share: number;
  /** The literals that stay fixed outside the present window, and the conflicts left for it. */
  kept: readonly Literal[];
  left: number;
}

/** Creates the budget of a minimisation whose costs are all equal; otherwise undefined. */
export function budgetOf(
  { original }: Minimisation,
  activities: readonly Starts[],
  random: Random,
): Budget | undefined {
  const unit = original[0]?.weight ?? 0;
  if (unit === 0 || original.some(({ weight }) => weight !== unit)) return undefined;
  return {
    counter: totalizer(original.map(({ literal }) => not(literal))),
    unit,
    activities,
    starts: [...new Set(activities.flatMap((one) => one.starts))].sort((a, b) => a - b),
    random,
    around: undefined,
    since: 0,
    share: firstShare,
    kept: [],
    left: 0,
  };
}

/** Chooses another timetable, or none. The next window is taken from it. */
export function takeUp(budget: Budget, around: Timetabled | undefined): void {
  budget.around = around;
  budget.since = 0;
  budget.left = 0;
}

/** Chooses the timetable of a model of the constraints, and keeps the model if it is the best so far. */
export function takeUpModel(run: Minimisation, budget: Budget, model: Uint8Array): void {
  takeUp(budget, { starts: startsIn(budget.activities, model), cost: costOf(run, model) });
  offer(run, model);
}

/** Whether the search was unsuccessful for so long that it should begin with another timetable. */
export const isStuck = ({ since }: Budget): boolean => since > restartLimit;

/** Searches for this number of conflicts, or until its timetable improves or the best one is proven optimal. */
export function askBelow(run: Minimisation, budget: Budget, conflicts: number): void {
  const { solver } = run;
  const { counter, unit } = budget;
  const end = solver.conflicts + conflicts;
  const enough = solver.propagated + 1000 * conflicts;
  while (!isDecided(run) && solver.conflicts < end && solver.propagated < enough) {
    const least = budget.around?.cost ?? run.least;
    const most = Math.min(counter.size, Math.ceil(least / unit) - 1);
    if (most * counter.size > largestCounter) return;
    const less = most < counter.size ? [not(output(solver, counter, most + 1))] : [];
    if (budget.left <= 0) chooseWindow(run, budget);
    const before = solver.conflicts;
    const drawn = solver.propagated;
    const verdict = solver.solve(
      [...run.given, ...less, ...budget.kept],
      Math.min(end - before, budget.left),
      enough - solver.propagated,
      true,
    );
    budget.left -= solver.conflicts - before;
    budget.since += solver.propagated - drawn;
    if (verdict === "unknown") {
      if (budget.left <= 0) budget.share *= afterOpen;
      continue;
    }
    budget.left = 0;
    if (verdict === "satisfiable") {
      takeUpModel(run, budget, solver.model);
      return;
    }
    if (solver.core.some((literal) => budget.kept.includes(literal)))
      budget.share = Math.min(1, budget.share * afterNo);
    else if (run.least === Number.POSITIVE_INFINITY) run.impossible = true;
    else run.bound = run.least;
  }
}

/** Frees the activities in some hours of the timetable. The others keep their starts. */
function chooseWindow({ solver }: Minimisation, budget: Budget): void {
  const { activities, starts, random, around } = budget;
  budget.left = conflictsPerWindow;
  budget.kept = [];
  if (!around) return;
  const size = Math.max(1, Math.round(budget.share * starts.length));
  const first = random.below(starts.length - size + 1);
  const from = starts[first] ?? hole();
  const to = starts[first + size - 1] ?? hole();
  const kept: Literal[] = [];
  for (const one of activities)
    one.literals.forEach((literal, i) => {
      const start = one.starts[i] ?? hole();
      const stands = around.starts.get(one.activity) === start;
      solver.suggest(stands ? literal : not(literal));
      if (stands && (start < from || start > to)) kept.push(literal);
    });
  budget.kept = kept;
}
