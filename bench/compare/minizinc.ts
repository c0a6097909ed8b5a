// MiniZinc with Gecode (www.minizinc.org, www.gecode.org), if they are installed. The models are beside this file.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import type { Answer } from "./answer.ts";

/** The variables of the last solution, and the status that the solver states. */
export interface MiniZincRun {
  readonly variables: Readonly<Record<string, readonly number[]>> | undefined;
  readonly status: Answer["status"];
}

/** Whether `minizinc` is on the path and has Gecode. */
export function hasMiniZinc(): boolean {
  const { status, stdout } = spawnSync("minizinc", ["--solvers"], { encoding: "utf8" });
  return status === 0 && stdout.includes("org.gecode.gecode");
}

/** Runs a model on data within `seconds`. */
export function runMiniZinc(
  model: "b2b.mzn" | "meetings.mzn",
  data: object,
  limits: { readonly seconds: number; readonly seed: number },
): MiniZincRun {
  const folder = mkdtempSync(join(tmpdir(), "compare-"));
  try {
    const file = join(folder, "data.json");
    writeFileSync(file, JSON.stringify(data));
    const { stdout, stderr, status } = spawnSync(
      "minizinc",
      [
        ...["--solver", "org.gecode.gecode", "--output-mode", "json", "--all-solutions"],
        ...["--time-limit", String(Math.round(limits.seconds * 1000)), "--random-seed", String(limits.seed)],
        join(import.meta.dirname, model),
        file,
      ],
      // The limit includes the translation of the model. A run that exceeds it is stopped.
      { encoding: "utf8", maxBuffer: 256 * 1024 * 1024, timeout: limits.seconds * 1000 + 1000 },
    );
    // A run that was stopped at the limit has no status.
    if (status !== null && status > 0) throw new Error(`minizinc: ${stderr.trim()}`);
    return readOutput(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const solution = z.record(z.string(), z.unknown());
const numbers = z.array(z.number());

/** Solutions end with ten dashes, a complete search with ten equals signs. */
function readOutput(stdout: string): MiniZincRun {
  const last = stdout.split("----------").at(-2);
  if (last === undefined)
    return {
      variables: undefined,
      status: stdout.includes("=====UNSATISFIABLE=====") ? "infeasible" : "unknown",
    };
  const entries = Object.entries(solution.parse(JSON.parse(last.slice(last.indexOf("{")))));
  const variables = Object.fromEntries(
    entries.flatMap(([name, value]) => {
      const list = numbers.safeParse(value);
      return list.success ? [[name, list.data]] : [];
    }),
  );
  return { variables, status: stdout.includes("==========") ? "optimal" : "feasible" };
}
