// Minimisation by cores: the OLL algorithm of core-guided MaxSAT (Andres et al., ICLP 2012; Morgado et al., CP 2014).
import { type Literal, not } from "./literal.ts";
import type { Solver } from "./solver.ts";
import { output, type Totalizer, totalizer } from "./totalizer.ts";

/** A demand that should hold, and its cost when it does not. */
export interface Soft {
  readonly literal: Literal;
  readonly weight: number;
}

/** A running minimisation: `bound` only rises and `least` only falls. They meet at the optimum. */
export interface Minimisation {
  readonly solver: Solver;
  /** Weight by assumed literal. */
  readonly weights: Map<Literal, number>;
  /** The counter behind a literal "fewer than k", with that k. */
  readonly counters: Map<Literal, { readonly counter: Totalizer; readonly k: number }>;
  readonly original: readonly Soft[];
  /** Literals that must hold beside the constraints. */
  given: readonly Literal[];
  /** Literals in the cores of this round. They are left out until the round ends with a solution. */
  readonly resting: Set<Literal>;
  bound: number;
  /** Cost of the best model found; Infinity before there is one. */
  least: number;
  best: Uint8Array | undefined;
  /** True once the constraints alone are known to be unsatisfiable. */
  impossible: boolean;
}

/** Starts to minimise the weight of the soft literals that are false. */
export function minimisation(
  solver: Solver,
  soft: readonly Soft[],
  given: readonly Literal[] = [],
): Minimisation {
  const weights = new Map<Literal, number>();
  for (const { literal, weight } of soft) weights.set(literal, (weights.get(literal) ?? 0) + weight);
  return {
    solver,
    weights,
    counters: new Map(),
    original: soft,
    given,
    resting: new Set(),
    bound: 0,
    least: Number.POSITIVE_INFINITY,
    best: undefined,
    impossible: false,
  };
}

export const isDecided = (run: Minimisation): boolean => run.impossible || run.least <= run.bound;

/** Literals propagated that count as one conflict if conflicts are rare. */
const drawnPerConflict = 1000;

/**
 * Continues for this number of conflicts, or for as long as they usually take. Returns "better" as soon as
 * there is a better model, and "settled" at the optimum.
 */
export function minimiseOn(run: Minimisation, conflicts: number): "better" | "settled" | "open" {
  const { solver } = run;
  const end = solver.conflicts + conflicts;
  const drawn = solver.propagated + drawnPerConflict * conflicts;
  while (!isDecided(run)) {
    const left = end - solver.conflicts;
    if (left <= 0 || solver.propagated >= drawn) return "open";
    const soft = [...run.weights.keys()].filter((literal) => !run.resting.has(literal));
    const verdict = solver.solve([...run.given, ...soft], left);
    if (verdict === "unknown") return "open";
    if (verdict === "satisfiable") {
      run.resting.clear();
      if (offer(run, solver.model)) return isDecided(run) ? "settled" : "better";
      continue;
    }
    const core = smaller(run, solver.core);
    if (core.length === 0) {
      run.impossible = true;
      return "settled";
    }
    relax(run, core);
  }
  return "settled";
}

/** Records the cost of a solution found elsewhere. */
export function adopt(run: Minimisation, cost: number): void {
  if (cost < run.least) run.least = cost;
}

/** Keeps a model of the constraints if it costs less than the best so far. Returns whether it does. */
export function offer(run: Minimisation, model: Uint8Array): boolean {
  const cost = costOf(run, model);
  if (cost >= run.least) return false;
  run.least = cost;
  run.best = model;
  return true;
}

/** Returns the cost of a model of the constraints. */
export const costOf = ({ original }: Minimisation, model: Uint8Array): number =>
  original.reduce(
    (sum, { literal, weight }) => (model[literal >> 1] === (literal & 1) ? sum + weight : sum),
    0,
  );

/** Conflicts for one attempt to shrink a core, and for all attempts on one core. */
const shrinkOnce = 60;
const shrinkAll = 600;
const drawnForAll = drawnPerConflict * shrinkAll;

/** Removes literals from a core as long as a little work proves that the rest is still contradictory. */
function smaller({ solver, given }: Minimisation, found: readonly Literal[]): readonly Literal[] {
  let core = found.filter((literal) => !given.includes(literal));
  const end = solver.conflicts + shrinkAll;
  const drawn = solver.propagated + drawnForAll;
  for (const literal of found) {
    if (core.length <= 1 || solver.conflicts >= end || solver.propagated >= drawn) break;
    if (!core.includes(literal)) continue;
    const rest = core.filter((other) => other !== literal);
    if (solver.solve([...given, ...rest], shrinkOnce) === "unsatisfiable")
      core = rest.filter((other) => solver.core.includes(other));
  }
  return core;
}

/** At least one literal of a core is false, which costs that much. A counter charges for each further one. */
function relax(run: Minimisation, core: readonly Literal[]): void {
  const { solver, weights, counters } = run;
  const weight = Math.min(...core.map((literal) => weights.get(literal) ?? 0));
  run.bound += weight;
  for (const literal of core) {
    const left = (weights.get(literal) ?? 0) - weight;
    if (left > 0) weights.set(literal, left);
    else weights.delete(literal);
    const behind = counters.get(literal);
    if (behind && behind.k < behind.counter.size) charge(run, behind.counter, behind.k + 1, weight);
  }
  solver.add([...run.given, ...core].map(not));
  if (core.length > 1) charge(run, totalizer(core.map(not)), 2, weight);
}

function charge(run: Minimisation, counter: Totalizer, k: number, weight: number): void {
  const literal = not(output(run.solver, counter, k));
  run.counters.set(literal, { counter, k });
  run.weights.set(literal, (run.weights.get(literal) ?? 0) + weight);
  run.resting.add(literal);
}
