// `npm run bench -- ablation` without data: how much each part of the search contributes on the examples and a
// generated event.
import { seededRandom } from "#base/random.ts";
import { sumOf } from "#base/sum.ts";
import { type Objective, objectiveLevels, type Visit } from "#domain";
import { compile } from "../src/planner/model/compile.ts";
import { isSound } from "../src/planner/plan.ts";
import type { SearchParts } from "../src/planner/search/ablation.ts";
import { constructWithBlame } from "../src/planner/search/construct.ts";
import { improveOnce, startSearch } from "../src/planner/search/improve.ts";
import { emptyState } from "../src/planner/solution/state.ts";
import { ensureVehicleFeasibility } from "../src/planner/transport/vehicle-feasibility.ts";
import { variants } from "./ablation.ts";
import { exampleVisits } from "./example-visits.ts";
import { eventSeed } from "./scaling/family.ts";
import { generate, sizes } from "./scaling/generate.ts";

/** The participants of the generated event: enough that not every meeting fits. */
const participants = 500;

interface Options {
  readonly iterations: number;
  /** How many seeds are tried, beginning with 1. */
  readonly seeds: number;
  wants(name: string): boolean;
}

/** One variant on one visit; levels of the objective are means over the seeds. */
export interface AblationLine extends Objective {
  readonly family: "ablation";
  readonly instance: string;
  readonly variant: string;
  readonly iterations: number;
  readonly seeds: number;
  /** Standard error of the mean number of unmet wishes; null for a single seed. */
  readonly wishes_error: number | null;
  readonly cpu_seconds: number;
}

/** Runs the search without the exact solver for a fixed number of iterations, so that no figure depends on a clock. */
export function benchAblationOnVisits(options: Options, tell: (line: AblationLine) => void): void {
  for (const { name, visit } of visits(options.wants))
    for (const variant of variants) tell(measure(name, visit, variant, options));
}

function* visits(wants: Options["wants"]): Generator<{ readonly name: string; readonly visit: Visit }> {
  yield* exampleVisits(wants);
  const name = `scaling-${participants}`;
  const size = sizes.find((one) => one.participants === participants);
  if (size && wants(name)) yield { name, visit: generate(size, eventSeed) };
}

function measure(
  instance: string,
  visit: Visit,
  { name, parts }: (typeof variants)[number],
  { iterations, seeds }: Options,
): AblationLine {
  const { user } = process.cpuUsage();
  const found = Array.from({ length: seeds }, (_, i) => search(visit, parts, iterations, i + 1));
  const mean = (level: keyof Objective) => toTenth(meanOf(found.map((one) => one[level])));
  return {
    family: "ablation",
    instance,
    variant: name,
    iterations,
    seeds,
    ...(Object.fromEntries(objectiveLevels.map((level) => [level, mean(level)])) as Objective),
    wishes_error: standardError(found.map((one) => one.wishesUnmet)),
    cpu_seconds: Math.round((process.cpuUsage().user - user) / 100_000) / 10,
  };
}

const meanOf = (figures: readonly number[]): number => sumOf(figures) / figures.length;
const toTenth = (figure: number): number => Math.round(figure * 10) / 10;

function standardError(figures: readonly number[]): number | null {
  const n = figures.length;
  if (n < 2) return null;
  const mean = meanOf(figures);
  const squares = figures.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return toTenth(Math.sqrt(squares / (n - 1) / n));
}

function search(visit: Visit, parts: SearchParts, iterations: number, seed: number): Objective {
  const effort = { evaluations: 0 };
  const state = emptyState(compile(visit));
  constructWithBlame(state, effort, parts);
  ensureVehicleFeasibility(state);
  const run = startSearch(state, seededRandom(seed), effort, isSound, parts);
  while (run.iterations < iterations) improveOnce(run);
  return run.best;
}
