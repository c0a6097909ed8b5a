// A budget: asks for less in all than the best solution costs. It finds solutions where cores find only bounds, and where
// there is none, the best one is proven (linear search of pseudo-Boolean optimisation; Eén and Sörensson, JSAT 2006).
// It asks in windows: what stands outside some hours stays (large neighbourhood search; Shaw, CP 1998).
import type { Random } from "#base/random.ts";
import { type Starts, startsIn } from "../encoding/starts.ts";
import { type Literal, not } from "./literal.ts";
import { costOf, isSettled, type Minimisation, offer } from "./minimise.ts";
import { output, type Totalizer, totalizer } from "./totalizer.ts";

/** Most costs that are counted, times what they are counted to: beyond, the counter would be mostly clauses. */
const largestCounter = 20_000;

/** Conflicts for the question about one window. */
const conflictsPerWindow = 1000;

/** Share of all starts in the first window, and what it is multiplied by after a no and after a question left open. */
const firstShare = 0.6;
const afterNo = 1.02;
const afterOpen = 0.95;

/**
 * Literals drawn in vain after which nothing better is expected from the windows of a timetable: they take a few times as
 * long as the walk to another one, however many conflicts that is.
 */
const patience = 1_600_000;

/** The start of each activity of the model, and what breaks cost in it. */
export interface Timetabled {
  readonly starts: ReadonlyMap<number, number>;
  readonly cost: number;
}

/** What all costs together are counted by, and the windows in which less is asked for. Mutable. */
export interface Budget {
  readonly counter: Totalizer;
  /** What each cost is. */
  readonly unit: number;
  readonly activities: readonly Starts[];
  /** All starts, in order of time. */
  readonly starts: readonly number[];
  readonly random: Random;
  /** The timetable that is to cost less: windows are those of it. */
  around: Timetabled | undefined;
  /** Literals drawn in vain since it was taken up. */
  since: number;
  /** Share of the starts in a window. */
  share: number;
  /** What stays outside the present window, and conflicts that are left for it. */
  kept: readonly Literal[];
  left: number;
}

/** The budget of a minimisation whose costs are all equal, otherwise undefined. */
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

/** Takes up another timetable, or none: the next window is one of it. */
export function takeUp(budget: Budget, around: Timetabled | undefined): void {
  budget.around = around;
  budget.since = 0;
  budget.left = 0;
}

/** Takes up the timetable of a model of the constraints, and keeps the model where it is the best so far. */
export function takeUpModel(run: Minimisation, budget: Budget, model: Uint8Array): void {
  takeUp(budget, { starts: startsIn(budget.activities, model), cost: costOf(run, model) });
  offer(run, model);
}

/** Whether it asked in vain for so long that it is better to begin elsewhere. */
export const isStuck = ({ since }: Budget): boolean => since > patience;

/** Asks for so many conflicts, or until its timetable is better for it, or the best of the run proven. */
export function askBelow(run: Minimisation, budget: Budget, conflicts: number): void {
  const { solver } = run;
  const { counter, unit } = budget;
  const end = solver.conflicts + conflicts;
  const enough = solver.propagated + 1000 * conflicts;
  while (!isSettled(run) && solver.conflicts < end && solver.propagated < enough) {
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

/** Frees the activities in some hours of the timetable; the others stay where they are in it. */
function chooseWindow({ solver }: Minimisation, budget: Budget): void {
  const { activities, starts, random, around } = budget;
  budget.left = conflictsPerWindow;
  budget.kept = [];
  if (!around) return;
  const size = Math.max(1, Math.round(budget.share * starts.length));
  const first = random.below(starts.length - size + 1);
  const from = starts[first] as number;
  const to = starts[first + size - 1] as number;
  const kept: Literal[] = [];
  for (const one of activities)
    one.literals.forEach((literal, i) => {
      const start = one.starts[i] as number;
      const stands = around.starts.get(one.activity) === start;
      solver.suggest(stands ? literal : not(literal));
      if (stands && (start < from || start > to)) kept.push(literal);
    });
  budget.kept = kept;
}
