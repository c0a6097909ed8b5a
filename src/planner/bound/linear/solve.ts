// The solver behind the linear bounds: HiGHS (Huangfu and Hall, 2018), as WebAssembly. No other file refers
// to it.

import type { Highs, Model as HighsModel } from "highs";
import { elementAt } from "#base/element-at.ts";
import type { Expression, Row, TimeIndexed } from "./time-indexed.ts";

/**
 * The limits of the work for one bound. They count work, not time, so that the same program has the same bound on any
 * machine.
 */
export interface Effort {
  /**
   * Simplex iterations times the entries of the program, for the relaxation and again for branching, which may exceed
   * it by a tenth. If the limit is reached, the bound is the value proven so far.
   */
  readonly work: number;
  /** Branch-and-bound nodes for each level; 0: the linear relaxation alone. */
  readonly nodes: number;
}

/** The work of a second on an idle machine, and the work of an iteration of an empty program. */
export const workPerSecond = 300_000_000;
export const workPerIteration = 10_000;
/** Preparing a program for branching takes as long as this number of iterations. */
const preparation = 3000;
/**
 * Settings with which the work of branching between two interrupts is limited: no sub-programs and no restarts, neither
 * of which a bound needs.
 */
const steady = { mip_heuristic_effort: 0, mip_allow_restart: false };

/** The proven bound of a least value, and whether the solver finished or reached its limits. */
export interface Least {
  readonly value: number | undefined;
  readonly finished: boolean;
  readonly iterations: number;
}

/** The solver counts iterations in 32 bits. */
const mostIterations = 2_000_000_000;

/** The same limits for a program of a known size. */
interface Limits {
  readonly iterations: number;
  readonly nodes: number;
  /**
   * The maximum number of iterations that a relaxation of the program has taken. Branching begins with another
   * relaxation.
   */
  longest: number;
}

/** A loaded program. Callers add rows to it and minimise expressions, one after the other. */
export interface Solver {
  /**
   * Returns the proven least value of an expression; its value is undefined if nothing was proven with the work
   * allowed.
   */
  least(expression: Expression): Least;
  /** Keeps the expression between these limits from now on. */
  hold(expression: Expression, least: number, most: number): void;
  close(): void;
}

let loading: Promise<Highs> | undefined;

/** Loads HiGHS once, and the program into it. */
export async function solverFor(program: TimeIndexed, effort: Effort): Promise<Solver> {
  // The types describe the CommonJS build, but Node and browsers load the ES module.
  loading ??= import("highs").then((module) =>
    (module as unknown as { default: () => Promise<Highs> }).default(),
  );
  const highs = await loading;
  const isWhole = effort.nodes > 0;
  const matrix = matrixOf(program.rows, program.columns);
  const model = highs.createModel({
    numCols: program.columns,
    numRows: program.rows.length,
    colCost: new Float64Array(program.columns),
    colLower: new Float64Array(program.columns),
    colUpper: new Float64Array(program.columns).fill(1),
    rowLower: program.rows.map((row) => finite(highs, row.lower)),
    rowUpper: program.rows.map((row) => finite(highs, row.upper)),
    matrix,
    ...(isWhole ? { integrality: Int32Array.from(program.whole, (whole) => (whole ? 1 : 0)) } : {}),
  });
  model.options.set({
    output_flag: false,
    mip_rel_gap: 0,
    mip_max_nodes: Math.max(1, effort.nodes),
    ...steady,
  });
  const each = matrix.values.length + workPerIteration;
  const iterations = Math.min(mostIterations, Math.floor(effort.work / each));
  const limits: Limits = { iterations, nodes: effort.nodes, longest: 0 };
  return {
    least: (expression) => leastOf(highs, model, program.columns, expression, limits),
    hold(expression, least, most) {
      const { columns, values } = merged(expression);
      if (columns.length === 0) return;
      model.addRow(least - expression.constant, finite(highs, most - expression.constant), {
        indices: columns,
        values,
      });
    },
    close: () => {
      model.dispose();
    },
  };
}

function leastOf(
  highs: Highs,
  model: HighsModel,
  size: number,
  expression: Expression,
  limits: Limits,
): Least {
  const { iterations, nodes } = limits;
  if (iterations === 0) return { value: undefined, finished: false, iterations: 0 };
  const costs = new Float64Array(size);
  expression.columns.forEach((column, i) => {
    costs[column] = elementAt(costs, column) + elementAt(expression.values, i);
  });
  model.changeColsCost({ kind: "range", from: 0, to: size - 1 }, costs);
  const { optimal } = highs.constants.modelStatus;
  const isOptimal = (): boolean => model.getModelStatus() === optimal;
  // The solver does not limit the iterations of programs that it branches on, so the relaxation is solved first.
  model.options.set({ solve_relaxation: true, simplex_iteration_limit: iterations });
  model.run();
  const used = Math.max(0, Number(model.info.get("simplex_iteration_count")));
  // A relaxation that stopped early proves nothing.
  if (!isOptimal()) return { value: undefined, finished: false, iterations: used };
  const relaxed = model.getObjectiveValue() + expression.constant;
  if (nodes === 0) return { value: relaxed, finished: true, iterations: used };
  limits.longest = Math.max(limits.longest, used);
  if (preparation + limits.longest >= iterations)
    return { value: relaxed, finished: false, iterations: used };
  model.options.set({ solve_relaxation: false });
  const branching = runBranching(highs, model, iterations);
  const found = Number(model.info.get("mip_dual_bound"));
  const isFigure = Number.isFinite(found) && Math.abs(found) < 1e15;
  return {
    value: isFigure ? Math.max(relaxed, found + expression.constant) : relaxed,
    finished: isOptimal(),
    iterations: used + branching,
  };
}

/**
 * Branches until its next step would exceed these iterations, if it is as long as the longest so far. The solver allows
 * an interrupt only between its steps. Returns the iterations done.
 */
function runBranching(highs: Highs, model: HighsModel, most: number): number {
  let done = preparation;
  let isFirst = true;
  let longest = 0;
  model.run({
    [highs.constants.callbackType.mipInterrupt]: (event) => {
      const now = preparation + Number(event.data.mip_total_lp_iterations ?? 0);
      // The first relaxation starts from nothing; no later step does.
      if (!isFirst) longest = Math.max(longest, now - done);
      if (now > preparation) isFirst = false;
      done = Math.max(done, now);
      if (done + longest >= most) event.interrupt();
    },
  });
  return done;
}

const finite = (highs: Highs, value: number): number =>
  value === Number.NEGATIVE_INFINITY
    ? -highs.infinity
    : value === Number.POSITIVE_INFINITY
      ? highs.infinity
      : value;

/** Returns the rows in compressed form; each column occurs once in a row. */
function matrixOf(rows: readonly Row[], columns: number) {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const row of rows) {
    const once = merged(row);
    indices.push(...once.columns);
    values.push(...once.values);
    starts.push(indices.length);
  }
  return { format: "csr" as const, numRows: rows.length, numCols: columns, starts, indices, values };
}

function merged({
  columns,
  values,
}: {
  readonly columns: readonly number[];
  readonly values: readonly number[];
}) {
  const sums = new Map<number, number>();
  columns.forEach((column, i) => {
    sums.set(column, (sums.get(column) ?? 0) + elementAt(values, i));
  });
  return { columns: [...sums.keys()], values: [...sums.values()] };
}
