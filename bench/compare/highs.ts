// Mixed-integer programs solved by HiGHS (Huangfu and Hall, 2018).
import type { Highs } from "highs";
import type { Answer } from "./answer.ts";

/** A row: the sum of its terms lies between `least` and `most`. */
export interface Row {
  readonly terms: readonly (readonly [column: number, factor: number])[];
  readonly least: number;
  readonly most: number;
}

export interface Program {
  /** The greatest value of each column. All columns are whole and at least 0. */
  readonly most: readonly number[];
  readonly costs: readonly number[];
  readonly rows: readonly Row[];
}

export interface HighsRun {
  /** The values of all columns in the best solution. */
  readonly values: readonly number[] | undefined;
  readonly status: Answer["status"];
  readonly bound: number | null;
}

let loading: Promise<Highs> | undefined;

/** Minimises a program within `seconds`. */
export async function runHighs(
  program: Program,
  limits: { readonly seconds: number; readonly seed: number },
): Promise<HighsRun> {
  // The types describe the CommonJS build, but Node loads the ES module.
  loading ??= import("highs").then((module) =>
    (module as unknown as { default: () => Promise<Highs> }).default(),
  );
  const highs = await loading;
  const columns = program.most.length;
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { terms } of program.rows) {
    for (const [column, factor] of terms) {
      indices.push(column);
      values.push(factor);
    }
    starts.push(indices.length);
  }
  const model = highs.createModel({
    numCols: columns,
    numRows: program.rows.length,
    colCost: Float64Array.from(program.costs),
    colLower: new Float64Array(columns),
    colUpper: Float64Array.from(program.most),
    rowLower: program.rows.map((row) => (Number.isFinite(row.least) ? row.least : -highs.infinity)),
    rowUpper: program.rows.map((row) => (Number.isFinite(row.most) ? row.most : highs.infinity)),
    matrix: { format: "csr", numRows: program.rows.length, numCols: columns, starts, indices, values },
    integrality: new Int32Array(columns).fill(1),
  });
  try {
    model.options.set({
      output_flag: false,
      mip_rel_gap: 0,
      time_limit: limits.seconds,
      random_seed: limits.seed,
    });
    model.run();
    const status = model.getModelStatus();
    const { modelStatus } = highs.constants;
    const hasSolution = Number(model.info.get("primal_solution_status")) === 2;
    const dual = Number(model.info.get("mip_dual_bound"));
    return {
      values: hasSolution ? [...model.getSolution().colValue] : undefined,
      status:
        status === modelStatus.optimal
          ? "optimal"
          : status === modelStatus.infeasible
            ? "infeasible"
            : hasSolution
              ? "feasible"
              : "unknown",
      // All costs are whole numbers.
      bound: Number.isFinite(dual) && Math.abs(dual) < 1e15 ? Math.ceil(dual - 1e-6) : null,
    };
  } finally {
    model.dispose();
  }
}
