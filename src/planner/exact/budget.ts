// A budget: asks for less in all than the best solution costs. It finds solutions where cores find only bounds, and where
// there is none, the best one is proven (linear search of pseudo-Boolean optimisation; Eén and Sörensson, JSAT 2006).
import { not } from "./literal.ts";
import { isSettled, type Minimisation, offer } from "./minimise.ts";
import { output, type Totalizer, totalizer } from "./totalizer.ts";

/** Most costs that are counted, times what they are counted to: beyond, the counter would be mostly clauses. */
const largestCounter = 20_000;

/** What all costs together are counted by. */
export interface Budget {
  readonly counter: Totalizer;
  /** What each cost is. */
  readonly unit: number;
}

/** The budget of a minimisation whose costs are all equal, otherwise undefined. */
export function budgetOf({ original }: Minimisation): Budget | undefined {
  const unit = original[0]?.weight ?? 0;
  if (unit === 0 || original.some(({ weight }) => weight !== unit)) return undefined;
  return { counter: totalizer(original.map(({ literal }) => not(literal))), unit };
}

/** Asks for so many conflicts. The best of the run is better for it, or proven. */
export function askBelow(run: Minimisation, { counter, unit }: Budget, conflicts: number): void {
  const { solver } = run;
  const end = solver.conflicts + conflicts;
  while (!isSettled(run) && solver.conflicts < end) {
    const most = Math.min(counter.size, Math.ceil(run.least / unit) - 1);
    if (most * counter.size > largestCounter) return;
    const less = most < counter.size ? [not(output(solver, counter, most + 1))] : [];
    const verdict = solver.solve([...run.given, ...less], end - solver.conflicts);
    if (verdict === "unknown") return;
    if (verdict === "satisfiable") offer(run, solver.model);
    else if (run.least === Number.POSITIVE_INFINITY) run.impossible = true;
    else run.bound = run.least;
  }
}
