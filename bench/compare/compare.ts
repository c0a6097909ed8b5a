// `npm run bench -- compare`: compares the planner with exact models for other solvers, on the same instances in the
// same run.
import { bound } from "#planner";
import { b2b, fairness } from "../b2b/family.ts";
import { readEvent } from "../b2b/instance.ts";
import type { Data } from "../data.ts";
import type { Case, Family, Result } from "../family.ts";
import { measure } from "../measure.ts";
import { meetings } from "../meetings/family.ts";
import { readInstance } from "../meetings/instance.ts";
import { eventSeed, scaling } from "../scaling/family.ts";
import { generate, sizes } from "../scaling/generate.ts";
import type { Answer, Comparison } from "./answer.ts";
import { compareB2b } from "./b2b.ts";
import { compareMeetings } from "./meetings.ts";
import { hasMiniZinc } from "./minizinc.ts";

export interface CompareOptions {
  /** The data of a family; undefined if there is none. */
  readonly dataOf: (family: Family) => Data | undefined;
  readonly wants: (instance: string) => boolean;
  readonly seconds: number;
  readonly seed: number;
}

/** One line: a result and the solver that found it. */
export type Line = Result & { readonly solver: string };

/** Runs every comparison and passes each line to `tell` at once. Returns what is wrong with any line. */
export async function benchCompare(options: CompareOptions, say: (line: Line) => void): Promise<string[]> {
  const { seconds, seed } = options;
  const problems: string[] = [];
  const withMiniZinc = hasMiniZinc();
  if (!withMiniZinc) console.error("MiniZinc with Gecode is not on the path: it is left out.");
  for (const { family, one, comparison } of casesOf(options)) {
    const own = measure(family.name, one, { seconds, seed });
    problems.push(...own.problems.map((problem) => `${one.instance}: ${problem}`));
    say({ solver: "entente", ...own.result });
    for (const [solver, solve] of Object.entries(comparison)) {
      if (solver === "gecode" && !withMiniZinc) continue;
      const started = performance.now();
      const answer = await solve({ seconds, seed });
      const took = Math.round(performance.now() - started) / 1000;
      const line = lineOf(family.name, one, solver, answer, took, seed);
      say(line);
      problems.push(
        ...(answer.judgement?.problems ?? []).map((problem) => `${solver} ${one.instance}: ${problem}`),
      );
      if (disagree(own.result, line)) problems.push(`${solver} and entente disagree on ${one.instance}`);
    }
  }
  return problems;
}

interface Compared {
  readonly family: Family;
  readonly one: Case;
  readonly comparison: Comparison;
}

/** The original events, the meeting sets, and the smallest generated event. */
function casesOf({ dataOf, wants }: CompareOptions): Compared[] {
  const of = (family: Family, compare: (file: string) => Comparison, only: RegExp): Compared[] => {
    const data = dataOf(family);
    if (!data) return [];
    const cases = new Map(family.cases(data).map((one) => [one.instance, one]));
    return data.instances.flatMap(({ name, file }) => {
      const one = cases.get(name);
      return one && only.test(name) && wants(name) ? [{ family, one, comparison: compare(file) }] : [];
    });
  };
  const [smallest] = scaling.cases({ instances: [], table: () => [] });
  return [
    ...of(b2b, (file) => compareB2b(readEvent(file), fairness), /original/),
    ...of(meetings, (file) => compareMeetings(readInstance(file)), /./),
    ...(smallest && wants(smallest.instance)
      ? [{ family: scaling, one: smallest, comparison: compareScaling }]
      : []),
  ];
}

/**
 * The time-indexed program of `entente bound`. It leaves out vehicles, rules of a day and interpreters, and
 * therefore gives only a bound.
 */
const compareScaling: Comparison = {
  "highs (bound)": async ({ seconds }) => {
    const { bounds } = await bound(generate(sizes[0], eventSeed), { seconds, nodes: 10_000 });
    return { status: "unknown", bound: bounds.wishesUnmet ?? null, judgement: undefined };
  },
};

function lineOf(
  family: string,
  { instance, bestKnown }: Case,
  solver: string,
  { status, bound: proven, judgement }: Answer,
  seconds: number,
  seed: number,
): Line {
  const objective = judgement?.objective ?? null;
  return {
    solver,
    family,
    instance,
    status: judgement && (judgement.problems.length > 0 || objective === null) ? "unknown" : status,
    objective,
    bound: status === "optimal" ? objective : proven,
    best_known: bestKnown,
    seconds,
    seconds_to_best: seconds,
    seed,
  };
}

/** Whether one solver claims that the result of another is impossible. */
function disagree(a: Result, b: Result): boolean {
  const beats = (found: Result, proof: Result): boolean =>
    (found.objective !== null && proof.bound !== null && found.objective < proof.bound) ||
    (found.objective !== null && proof.status === "infeasible");
  return beats(a, b) || beats(b, a);
}
