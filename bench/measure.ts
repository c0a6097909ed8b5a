// One run of the bench: runs `plan` within a time limit, and verifies the result with the family's judge.
import { compareObjectives, outputReserve, plan } from "#planner";
import { teamFor } from "./companion.ts";
import type { Case, Claim, Judgement, Result } from "./family.ts";

export interface Measured {
  readonly result: Result;
  /** The reasons why the result does not count; empty if it does. */
  readonly problems: readonly string[];
}

/** Runs one case until its answer is final, the planner ends, or `limits.seconds` have passed. */
export function measure(
  family: string,
  { instance, facts, bestKnown, load }: Case,
  limits: { readonly seconds: number; readonly seed: number; readonly threads?: number | undefined },
): Measured {
  const started = performance.now();
  const elapsed = () => (performance.now() - started) / 1000;
  const problem = load();
  const loaded = elapsed();
  const run = plan(problem.visit, { seed: limits.seed });
  let step = run.next();
  let best = step.value.objective;
  let toBest = elapsed();
  const secondsToFirst = rounded(toBest);
  // As in `entente plan`, the limit includes the explanations and the check of the programme.
  const limit = limits.seconds - outputReserve(toBest - loaded, limits.seconds);
  const team = teamFor(problem.visit, limits.seed, limits.threads);
  while (!step.done && elapsed() < limit && !isSettled(problem.claim(best, step.value.bounds))) {
    const heard = team.hear(elapsed());
    if (heard) step.value.offer(heard);
    step = run.next();
    if (compareObjectives(step.value.objective, best) >= 0) continue;
    best = step.value.objective;
    toBest = elapsed();
    if (!step.done && !heard) team.tell(step.value.placements);
  }
  team.end();
  const programme = step.done ? step.value : step.value.programme();
  const seconds = elapsed();
  const claim = problem.claim(programme.objective, programme.bounds);
  const judgement = problem.judge(programme);
  const problems = problemsOf(claim, judgement);
  return {
    problems,
    result: {
      family,
      instance,
      ...facts,
      status: problems.length > 0 ? "unknown" : statusOf(claim),
      objective: claim.objective,
      bound: claim.bound,
      best_known: bestKnown,
      seconds: rounded(seconds),
      seconds_to_best: rounded(toBest),
      seed: limits.seed,
      ...problem.facts?.(programme, { secondsToFirst }),
    },
  };
}

/**
 * Returns the line of a case that cannot be run, for example because its file is malformed: no claim, but the
 * reason.
 */
export function unmeasured(
  family: string,
  { instance, facts, bestKnown }: Case,
  seed: number,
  error: unknown,
): Measured {
  return {
    problems: [error instanceof Error ? error.message : String(error)],
    result: {
      family,
      instance,
      ...facts,
      status: "unknown",
      objective: null,
      bound: null,
      best_known: bestKnown,
      seconds: 0,
      seconds_to_best: 0,
      seed,
    },
  };
}

/** Whether the claim is proven: there is nothing better to find. */
const isSettled = ({ objective, bound, infeasible }: Claim): boolean =>
  objective === null ? infeasible : objective === bound;

function statusOf({ objective, bound, infeasible }: Claim): Result["status"] {
  if (infeasible) return "infeasible";
  if (objective === null) return "unknown";
  return objective === bound ? "optimal" : "feasible";
}

/** Returns the violations that the judge finds, and every difference between its measure and the planner's claim. */
function problemsOf(claim: Claim, judgement: Judgement): string[] {
  const differs = judgement.objective !== claim.objective;
  return [
    ...judgement.problems,
    ...(differs ? [`the planner says ${claim.objective}, the judge ${judgement.objective}`] : []),
  ];
}

const rounded = (seconds: number): number => Math.round(seconds * 1000) / 1000;
