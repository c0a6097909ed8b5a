// The solver behind the linear bounds: HiGHS (Huangfu and Hall, 2018), as WebAssembly. No other file refers
// to it.
import type { Highs, Model as HighsModel } from "highs";
import { elementAt } from "#base/element-at.ts";
import type { Expression, Row, TimeIndexed } from "./time-indexed.ts";

/** The limits of the work for one bound. */
export interface Effort {
  /** Seconds for each level. A level that takes longer gets the bound proven by then. */
  readonly seconds: number;
  /** Branch-and-bound nodes for each level; 0: the linear relaxation alone. */
  readonly nodes: number;
}

/** The proven bound of a least value, and whether the solver finished or reached its limits. */
export interface Least {
  readonly value: number | undefined;
  readonly finished: boolean;
}

/** A loaded program. Callers add rows to it and minimise expressions, one after the other. */
export interface Solver {
  /**
   * Returns the proven least value of an expression; its value is undefined if nothing was proven in time.
   */
  least(expression: Expression): Least;
  /** Keeps the expression between these limits from now on. */
  hold(expression: Expression, least: number, most: number): void;
  close(): void;
}

let loading: Promise<Highs> | undefined;

/** Loads HiGHS once, and the program into it. */
export async function solverFor(program: TimeIndexed, effort: Effort): Promise<Solver> {
  // Its types describe the CommonJS build; Node and browsers load the module beside it.
  loading ??= import("highs").then((module) =>
    (module as unknown as { default: () => Promise<Highs> }).default(),
  );
  const highs = await loading;
  const isWhole = effort.nodes > 0;
  const model = highs.createModel({
    numCols: program.columns,
    numRows: program.rows.length,
    colCost: new Float64Array(program.columns),
    colLower: new Float64Array(program.columns),
    colUpper: new Float64Array(program.columns).fill(1),
    rowLower: program.rows.map((row) => finite(highs, row.lower)),
    rowUpper: program.rows.map((row) => finite(highs, row.upper)),
    matrix: matrixOf(program.rows, program.columns),
    ...(isWhole ? { integrality: Int32Array.from(program.whole, (whole) => (whole ? 1 : 0)) } : {}),
  });
  model.options.set({ output_flag: false, mip_rel_gap: 0, mip_max_nodes: Math.max(1, effort.nodes) });
  return {
    least: (expression) => leastOf(highs, model, program.columns, expression, effort),
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
  { seconds, nodes }: Effort,
): Least {
  const costs = new Float64Array(size);
  expression.columns.forEach((column, i) => {
    costs[column] = elementAt(costs, column) + elementAt(expression.values, i);
  });
  model.changeColsCost({ kind: "range", from: 0, to: size - 1 }, costs);
  model.zeroAllClocks();
  model.options.set({ time_limit: seconds });
  model.run();
  const status = model.getModelStatus();
  const isOptimal = status === highs.constants.modelStatus.optimal;
  // A program that stopped early has a proven bound only if it was branching.
  if (!isOptimal && nodes === 0) return { value: undefined, finished: false };
  const found =
    isOptimal && nodes === 0 ? model.getObjectiveValue() : Number(model.info.get("mip_dual_bound"));
  const isFigure = Number.isFinite(found) && Math.abs(found) < 1e15;
  return { value: isFigure ? found + expression.constant : undefined, finished: isOptimal };
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
