// Whether pairs can be proposed for a call that is run, and what prevents it.
import { err, ok, type Result } from "#base/result.ts";
import type { VisitProblem } from "../validation/problem.ts";
import { contradictions } from "./contradictions.ts";
import { callNotes } from "./notes.ts";
import { callOfRun, type RunningCall } from "./running-call.ts";
import type { ValidatedCall } from "./validate-call.ts";

/** Returns the call with its notes, or its contradictions. Fewer than two cities give an empty list. */
export function readyCall(run: RunningCall): Result<ValidatedCall, readonly VisitProblem[]> {
  const call = callOfRun(run);
  const problems = contradictions(call);
  if (problems.length > 0 || call.cities.length < 2) return err(problems);
  return ok({ call, warnings: callNotes(call) });
}
